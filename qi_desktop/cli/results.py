"""Commands that build the report."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qi_desktop.cli.passphrase import workspace
from qi_desktop.foundation.errors import InputError
from qi_desktop.services import services_of

FORMS = {"pdf": "report.pdf", "html": "report.html", "docx": "report.docx", "tables": "tables"}
"""The forms a report takes, and how each is named beside its workspace."""


@dataclass(eq=False)
class NoReportAsked(InputError):
    """A report was asked for without saying in which form."""

    forms: tuple[str, ...]


def report(options: argparse.Namespace) -> dict[str, Any]:
    """Build the report as PDF, page and document, and its tables as CSV and XLSX."""
    asked = {form: getattr(options, form) for form in FORMS if getattr(options, form) is not None}
    if not asked:
        raise NoReportAsked(tuple(FORMS))
    beside = Path(options.workspace)
    places = {
        form: Path(place) if place else beside.with_name(f"{beside.stem}-{FORMS[form]}")
        for form, place in asked.items()
    }
    result: dict[str, Any] = {}
    with workspace(options, read_only=True) as opened:
        reporting = services_of(opened).reporting
        for form, build in (
            ("pdf", reporting.build_pdf),
            ("html", reporting.build_html),
            ("docx", reporting.build_docx),
        ):
            if form in places:
                result[form] = str(build(places[form]))
        if "tables" in places:
            written = reporting.export_tables(places["tables"], published=not options.in_team)
            result["folder"] = str(places["tables"])
            result["tables"] = sorted(path.name for path in written)
    return result
