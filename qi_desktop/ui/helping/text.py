"""A text of the help with its pictures and links; F1 brought it, the keyboard walks through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit
from typing_extensions import override

from qi_desktop.ui.fonts import load_italic
from qi_desktop.ui.helping.pictures import FOLDER, fitted, with_captions
from qi_desktop.ui.helping.setting_out import blocks_of, pieces_of, set_out
from qi_desktop.ui.helping.topics import plain, slug
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import SPACE, current

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent, QTextBlock

_EDGE = 2


class HelpText(QTextBrowser):
    """Shows Markdown; a link or a picture that is chosen is told, and nothing is fetched."""

    followed = Signal(str)
    picture_wanted = Signal(str)

    def __init__(self) -> None:
        """Wait for a text."""
        super().__init__()
        load_italic()
        self._shown, self._drawn_for = "", 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._lay_out_again)
        # With room for it kept, the bar does not change how wide the pictures are when it comes.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(tr("Help text"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.document().setIndentWidth(SPACE * 2)
        self.document().setDocumentMargin(SPACE)

    def show_text(self, text: str, heading: str = "", words: Sequence[str] = ()) -> None:
        """Show a text from a heading on; words that were looked for are marked."""
        self._shown = text
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        block = self._block_of(heading) if heading else None
        if block is not None:
            self._go_to(block)
        self._mark(words)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Give Qt a picture of the help, as wide as there is room for."""
        folder, _, picture = QUrl(name).path().partition("/")
        if type != QTextDocument.ResourceType.ImageResource.value or folder != FOLDER:
            return super().loadResource(type, name)
        return fitted(picture, self._room(), self.devicePixelRatioF())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pictures anew when there is another room for them."""
        super().resizeEvent(event)
        if self._drawn_for != self._room() and f"]({FOLDER}/" in self._shown:
            self._again.start(0)

    def _lay_out_again(self) -> None:
        place = self.verticalScrollBar().value()
        self._lay_out()
        self.verticalScrollBar().setValue(place)

    def _room(self) -> int:
        return self.viewport().width() - 2 * round(self.document().documentMargin()) - _EDGE

    def _lay_out(self) -> None:
        self._drawn_for = self._room()
        self.document().clear()
        self.setMarkdown(with_captions(self._shown))
        set_out(self.document())
        pieces = (piece for block in blocks_of(self.document()) for piece in pieces_of(block))
        # Pieces are gone once the text is changed, so that their places are noted first.
        for place in [one.position() for one in pieces if one.charFormat().isImageFormat()]:
            self._lead_on(place)

    def _lead_on(self, place: int) -> None:
        """Let a picture be chosen like a link, to be seen in full."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        shown = cursor.charFormat().toImageFormat()
        shown.setAnchor(True)
        shown.setAnchorHref(shown.name())
        cursor.setCharFormat(shown)

    def _block_of(self, heading: str) -> QTextBlock | None:
        return next(
            (
                block
                for block in blocks_of(self.document())
                if block.blockFormat().headingLevel() and slug(plain(block.text())) == heading
            ),
            None,
        )

    def _go_to(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - SPACE)

    def _mark(self, words: Sequence[str]) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        for word in words:
            place = self.document().find(word)
            while not place.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = place  # pyright: ignore[reportAttributeAccessIssue] - the stubs know no fields
                mark.format.setBackground(current().colour("caution_soft"))  # pyright: ignore[reportAttributeAccessIssue]
                marks.append(mark)
                place = self.document().find(word, place)
        self.setExtraSelections(marks)

    def _follow(self, target: QUrl) -> None:
        folder, _, name = target.path().partition("/")
        if folder == FOLDER and name:
            self.picture_wanted.emit(name)
        else:
            self.followed.emit(f"{target.path()}#{target.fragment()}" if target.fragment() else target.path())
