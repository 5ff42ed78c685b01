"""A file dropped on the page is a case list to import."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent

LISTS = "Case lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)"
SUFFIXES = frozenset({".xlsx", ".xls", ".ods", ".csv", ".tsv", ".txt"})


def dropped_list(event: QDropEvent) -> Path | None:
    """Return the one case list that is being dropped, or nothing."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.casefold() in SUFFIXES else None
