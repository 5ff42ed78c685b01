"""What the program is built from, under which licences."""

import argparse
from dataclasses import asdict
from typing import Any

from qi_desktop.foundation.parts import parts


def licences(options: argparse.Namespace) -> dict[str, Any]:
    """List the parts this program is built from, with their licences."""
    del options
    return {"libraries": [asdict(part) for part in parts()]}
