"""What may have been meant by a word, offered at the word itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asked import offer_explanation
from qi_desktop.ui.widgets.paragraphs import units_before

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QMenu

    from qi_desktop.fieldnotes.spelling.words import Word
    from qi_desktop.services import Services
    from qi_desktop.ui.fieldnotes.writing.field import NoteField
    from qi_desktop.ui.fieldnotes.writing.spelling import SpellCheck
    from qi_desktop.ui.page import Desk

_LOOK_EVERY_MS = 60


class SpellingMenu(QObject):
    """Opens the menu of the field, with suggestions on top where it is opened on a slip."""

    def __init__(self, services: Services, desk: Desk, field: NoteField, check: SpellCheck) -> None:
        """Take the place of the field's own menu."""
        super().__init__(field)
        self._services, self._desk, self._field, self._check = services, desk, field, check
        self.menu: QMenu | None = None
        self._waiting: tuple[Word, int, QAction] | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY_MS)
        self._look.timeout.connect(self._fill)
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        field.customContextMenuRequested.connect(self._asked)

    def open_at_next(self) -> None:
        """Go to the next slip and open the menu there."""
        if self._check.is_off():
            self._desk.tell(tr("Spelling is not looked at in this note (Shift+F7)"))
            return
        place = self._check.next_slip()
        if place is None:
            self._desk.tell(tr("No slip was found in this note"))
            return
        self._field.mark_units(*place)
        self._open(place[0], self._below_cursor())

    def _asked(self, at: QPoint) -> None:
        cursor = self._field.cursorForPosition(at)
        self._open(cursor.position(), self._field.viewport().mapToGlobal(at))

    def _below_cursor(self) -> QPoint:
        return self._field.viewport().mapToGlobal(self._field.cursorRect().bottomLeft())

    def _open(self, units: int, at: QPoint) -> None:
        """Open the menu; it does not stop anything else."""
        menu = offer_explanation(self._field.createStandardContextMenu(), self._field)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.aboutToHide.connect(self._close)
        self.menu = menu
        slip = None if self._field.isReadOnly() else self._check.slip_at(units)
        if slip is not None:
            self._offer(menu, slip, self._field.document().findBlock(units).position())
        menu.popup(at)
        if slip is not None:
            menu.setActiveAction(menu.actions()[0])

    def _offer(self, menu: QMenu, slip: Word, begin: int) -> None:
        first = menu.actions()[0]
        looking = QAction(tr("Looking for what was meant …"), menu)
        looking.setEnabled(False)
        add = QAction(tr("Add “{text}” to the inspection's words").format(text=slip.text), menu)
        add.triggered.connect(lambda _checked=False: self._add(slip.text))
        menu.insertActions(first, [looking, add])
        menu.insertSeparator(first)
        self._waiting = (slip, begin, looking)
        self._look.start()
        self._fill()

    def _fill(self) -> None:
        """Put the suggestions into the menu once they are there."""
        if self._waiting is None or self.menu is None or self._check.speller is None:
            return
        slip, begin, looking = self._waiting
        meant = self._check.speller.suggestions(slip.text)
        if meant is None:
            return
        self._look.stop()
        self._waiting = None
        for word in meant:
            action = QAction(word, self.menu)
            action.triggered.connect(lambda _checked=False, word=word: self._replace(slip, begin, word))
            self.menu.insertAction(looking, action)
        if meant:
            looking.setVisible(False)
            self.menu.setActiveAction(self.menu.actions()[0])
        else:
            looking.setText(tr("No word is near it"))

    def _replace(self, slip: Word, begin: int, word: str) -> None:
        text = self._field.text_of(self._field.document().findBlock(begin))
        if text[slip.start : slip.stop] == slip.text:
            start, stop = units_before(text, slip.start), units_before(text, slip.stop)
            cursor = self._field.cursor_over(begin + start, begin + stop)
            cursor.insertText(word)
            self._field.setTextCursor(cursor)

    def _add(self, word: str) -> None:
        done = tr("“{word}” is one of the inspection's words now").format(word=word)
        self._desk.attempt(lambda: self._services.spelling.add_word(word), done)
        self._check.learn()

    def _close(self) -> None:
        self._look.stop()
        self._waiting = None
        self.menu = None
