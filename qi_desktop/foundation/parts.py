"""What the program is built from: every part with its version, its licence and the licence's own words."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qi_desktop.foundation.paths import resource

if TYPE_CHECKING:
    from importlib.metadata import Distribution
    from pathlib import Path

BILL = "sbom.cdx.json"
"""The bill of materials that packing the program leaves among its files."""
TEXTS = "licences"
"""The folder of licence texts beside it."""
OWN = "QI Desktop"
_OWN_TEXTS = {
    "Inter, the fonts": ("fonts", "OFL.txt"),
    "British English dictionary": ("spelling", "LGPL-3.txt"),
}
_ABOUT_LICENCES = re.compile(r"(?:licen[cs]e|copying|notice|authors)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the program."""

    name: str
    version: str
    licence: str

    def fits(self, words: str) -> bool:
        """Tell whether all words somebody looks for are in its name or its licence."""
        around = f"{self.name} {self.version} {self.licence}".casefold()
        return all(word in around for word in words.casefold().split())


def parts() -> list[Part]:
    """Return every part: as packed, or else as installed in this Python."""
    bill = resource(BILL)
    return _billed(json.loads(bill.read_text("utf-8"))) if bill.is_file() else _installed()


def licence_text(name: str) -> str:
    """Return the words of a part's licence as it carries them itself, or nothing."""
    return "\n\n".join(path.read_text("utf-8", "replace").strip() for path in _texts_of(name))


def _texts_of(name: str) -> list[Path]:
    if name == OWN:
        return [path for path in (resource().parent / "LICENSE",) if path.is_file()]
    if name in _OWN_TEXTS:
        return [resource(*_OWN_TEXTS[name])]
    folder = resource(TEXTS, name)
    return sorted(folder.iterdir()) if folder.is_dir() else _carried(name)


def _carried(name: str) -> list[Path]:
    from importlib import metadata

    try:
        files = metadata.distribution(name).files or ()
    except metadata.PackageNotFoundError:
        return []
    from pathlib import Path

    named = [Path(str(one.locate())) for one in files if ".dist-info" in str(one)]
    return sorted(path for path in named if _ABOUT_LICENCES.search(path.name) and path.is_file())


def _billed(bill: dict[str, Any]) -> list[Part]:
    return [
        Part(
            one["name"],
            one.get("version", ""),
            "; ".join(licence["license"]["name"] for licence in one["licenses"]),
        )
        for one in bill["components"]
    ]


def _installed() -> list[Part]:
    from importlib import metadata

    known = sorted(metadata.distributions(), key=lambda one: one.name.lower())
    return [Part(one.name, one.version, _licence(one)) for one in known]


def _licence(known: Distribution) -> str:
    facts: Any = known.metadata
    named: str = facts.get("License-Expression") or (facts.get("License") or "").split("\n")[0]
    classifiers: list[str] = facts.get_all("Classifier") or []
    classified = [line.rpartition(" :: ")[2] for line in classifiers if "License ::" in line]
    return named or "; ".join(classified) or "see its own files"
