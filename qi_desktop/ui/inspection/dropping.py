"""A file dropped on the page is a case list to import, or a team card to read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent

LISTS = tr("Case lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)")
CARDS = frozenset({".qicard"})
SUFFIXES = frozenset({".xlsx", ".xls", ".ods", ".csv", ".tsv", ".txt"})


def dropped_list(event: QDropEvent) -> Path | None:
    """Return the one case list that is being dropped, or nothing."""
    return _dropped(event, SUFFIXES)


def dropped_card(event: QDropEvent) -> Path | None:
    """Return the one team card that is being dropped, or nothing."""
    return _dropped(event, CARDS)


def _dropped(event: QDropEvent, suffixes: frozenset[str]) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.casefold() in suffixes else None
