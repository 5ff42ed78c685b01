"""What came of an erasure, on the first screen, with the certificate at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qi_desktop.reporting.erasing.model import Certificate

_SHOWN = 3


class ErasedForm(QWidget):
    """Tells that a file is gone, or which part of it is not."""

    def __init__(self, back: Callable[[], object]) -> None:
        """Build the words and the acts; ``back`` leads to the other workspaces."""
        super().__init__()
        self._certificate: Path | None = None
        self._name, self.outcome, self._about = heading(""), Notice("good"), muted("")
        self.open = Button(tr("Open the certificate"), self._open, kind="main", picture="report")
        folder = Button(tr("Its folder"), self._show_folder, picture="folder")
        acts = FlowLayout.of(self.open, folder, Button(tr("Done"), back, key="Esc"))
        self.setLayout(column(self._name, self.outcome, self._about, acts, None, gap=1.5))

    def show_outcome(self, file: str, done: Certificate) -> None:
        """Say what came of erasing a file."""
        self._certificate = done.path
        left = done.left
        self._name.setText(tr("{file} is erased").format(file=file) if not left else tr("Not all is erased"))
        self.outcome.say(_left_words(done) if left else _gone_words(done), "bad" if left else "good")
        self._about.setText(
            tr(
                "The certificate {name} says what went, when and by whom, and what no program can promise."
                " Keep it with the papers of the inspection."
            ).format(name=done.path.name)
        )
        self.open.setFocus()

    def _open(self) -> None:
        if self._certificate is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._certificate)))

    def _show_folder(self) -> None:
        if self._certificate is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._certificate.parent)))


def _gone_words(done: Certificate) -> str:
    return plural(
        len(done.files),
        "%n file was overwritten and removed. As far as is known, nothing of it is left on this laptop.",
        "%n files were overwritten and removed. As far as is known, nothing of them is left on this laptop.",
    )


def _left_words(done: Certificate) -> str:
    named = "; ".join(f"{one.name}: {one.trouble}" for one in done.left[:_SHOWN])
    words = tr(
        "{left} of {files} files could not be erased ({named}). They are encrypted. Close what has them open,"
        " or put the stick in, and remove them by hand; the certificate names them all."
    )
    return words.format(left=len(done.left), files=len(done.files), named=named)
