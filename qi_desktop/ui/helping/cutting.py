"""Cutting the pictures of the help out of those that the build draws of every page."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from qi_desktop.ui.helping.pictures import file_of

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_COLOURS = 96
"""A window has few colours; the rest is the soft edge of letters, which nobody misses."""

CUTS = {
    "first-screen": ("film-01-first-screen", (800, 90, 480, 340)),
    "team-card": ("inspection-keys", (176, 80, 990, 320)),
    "import": ("inspection-import", (176, 80, 1090, 420)),
    "review": ("sample", (176, 80, 830, 620)),
    "replace": ("sample-replace", (176, 80, 1090, 420)),
    "allocation": ("sample-allocation", (176, 80, 1090, 430)),
    "timetable": ("sample-timetable", (176, 80, 1090, 430)),
    "question": ("cases-evidence", (424, 80, 852, 460)),
    "note": ("notes-writing", (176, 80, 1090, 460)),
    "coding": ("notes-coding", (560, 380, 715, 400)),
    "board": ("enquiries", (176, 80, 1090, 430)),
    "send": ("inspector/exchange-outbox", (176, 80, 1090, 460)),
    "take-in": ("exchange-preview", (176, 80, 1090, 520)),
    "merge-report": ("exchange-merge-report", (176, 80, 1090, 520)),
    "conflict": ("exchange-deciding", (176, 80, 1090, 560)),
    "count": ("counts-behind-parts", (176, 80, 1090, 520)),
    "finding": ("findings", (176, 80, 1090, 520)),
    "names": ("findings-names", (176, 80, 1090, 520)),
    "pages": ("report-contents", (176, 80, 1090, 520)),
    "results": ("search-results", (176, 80, 1090, 520)),
    "history": ("history-rested-upon", (176, 80, 1090, 430)),
    "backups": ("inspection-backups", (176, 80, 1090, 430)),
}
"""Each picture of the help: of which page it shows which part."""


def cut(drawn: Path) -> list[Path]:
    """Cut every picture in light and dark; return the files."""
    written: list[Path] = []
    for name, (page, place) in CUTS.items():
        for theme in ("light", "dark"):
            file = file_of(name, dark=theme == "dark")
            file.parent.mkdir(parents=True, exist_ok=True)
            whole = QImage(str(drawn / f"{page}-{theme}.png"))
            if whole.isNull():
                raise FileNotFoundError(drawn / f"{page}-{theme}.png")
            _with_few_colours(whole.copy(QRect(*place))).save(str(file))
            written.append(file)
    return written


def _with_few_colours(picture: QImage) -> QImage:
    """Return a picture in the colours it uses most, a third of the size as a file."""
    full = picture.convertToFormat(QImage.Format.Format_RGB32)
    often = Counter(memoryview(full.constBits()).cast("I")).most_common(MOST_COLOURS)
    return full.convertToFormat(QImage.Format.Format_Indexed8, [colour for colour, _ in often])


if __name__ == "__main__":
    arguments: Sequence[str] = sys.argv[1:]
    cut(Path(arguments[0]))
