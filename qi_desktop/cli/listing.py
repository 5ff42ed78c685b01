"""Commands for the provider's list of cases."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from qi_desktop.cli.handed_in import BadJsonFile, json_file
from qi_desktop.cli.passphrase import workspace
from qi_desktop.services import services_of


def take_in(options: argparse.Namespace) -> dict[str, Any]:
    """Take a provider's list in; rows that cannot be used are named, the others come in."""
    mapping = json_file(options.mapping) if options.mapping else None
    if mapping and not all(isinstance(header, str) for header in mapping.values()):
        raise BadJsonFile(options.mapping)
    with workspace(options) as opened:
        report = services_of(opened).listing.import_case_list(
            Path(options.file), sheet=options.sheet, mapping=mapping
        )
    return asdict(report)
