"""Files dropped on the face are documents to bring in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qi_desktop.fieldnotes.sources.model import KINDS
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent

DOCUMENTS = tr("Documents ({listed});;All files (*)").format(listed=" ".join(f"*{kind}" for kind in KINDS))


def dropped_documents(event: QDropEvent) -> list[Path]:
    """Return the files that are being dropped; one of a kind that cannot be read is told when it is tried."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
