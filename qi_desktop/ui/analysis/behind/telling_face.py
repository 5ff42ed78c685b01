"""How a number is said: its sentences, ready to copy, and on demand how far it may be off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from qi_desktop.analysis.sentences import sentences
from qi_desktop.analysis.uncertainty import UNKNOWN, drawn_for, said, wilson
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import at_least, column, row, scrolling
from qi_desktop.ui.widgets.words import Words, heading, muted

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.ui.analysis.behind.asked import Number
    from qi_desktop.ui.page import Desk


class TellingFace(QWidget):
    """The positive and the negative sentence with a button to copy each, and the uncertainty."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the words; the uncertainty waits to be asked for."""
        super().__init__()
        self._services, self._desk = services, desk
        self._number: Number | None = None
        self.positive, self.negative = Words(), Words()
        self.copy_positive = Button(
            tr("Copy"), lambda: self._copy(self.positive), kind="quiet", key="Ctrl+Shift+C"
        )
        self.copy_negative = Button(tr("Copy"), lambda: self._copy(self.negative), kind="quiet")
        self.copy_positive.setAccessibleName(tr("Copy the positive sentence"))
        self.copy_negative.setAccessibleName(tr("Copy the negative sentence"))
        self._positive = _part(tr("What was found"), self.positive, self.copy_positive)
        self._negative = _part(tr("What was not"), self.negative, self.copy_negative)
        self.why_not = muted("")
        self.ask = Button(
            tr("How far may it be off?"), self._tell, description=tr("A count of a sample is not the whole")
        )
        self.uncertainty = Words()
        inside = QWidget()
        inside.setLayout(
            column(self._positive, self._negative, self.why_not, row(self.ask, None), self.uncertainty, None)
        )
        whole = scrolling(inside, label=tr("The count in words"))
        at_least(whole, 116)
        self.setLayout(column(whole))

    def show_number(self, number: Number) -> None:
        """Show a number in words."""
        asked = self._number is not None and not self.uncertainty.isHidden()
        self._number = number
        told = sentences(number.count)
        self.positive.setText(told.positive)
        self.negative.setText(told.negative)
        self.why_not.setText(told.why_not)
        for part, words in ((self._positive, told.positive), (self._negative, told.negative)):
            part.setVisible(bool(words))
        self.why_not.setVisible(bool(told.why_not))
        self.ask.setVisible(bool(told.positive))
        self.uncertainty.setVisible(False)
        if asked and told.positive:
            self._tell()

    def _tell(self) -> None:
        if self._number is not None:
            self.uncertainty.setText(uncertainty_words(self._services, self._number))
            self.uncertainty.show()

    def _copy(self, words: Words) -> None:
        QGuiApplication.clipboard().setText(words.text())
        self._desk.tell(tr("Sentence copied"))


def uncertainty_words(services: Services, number: Number) -> str:
    """Return how far a number may be from what all eligible cases would show, in counts."""
    count, by = number.count, number.by
    # Of a part of the cases, nobody knows how many eligible ones it stands for.
    told_by = by[0] if len(by) == 1 and not number.where else None
    drawn = drawn_for(count.group, count.unit, services.analysis.drawn(), told_by) if told_by else UNKNOWN
    interval = wilson(count.met, count.relevant, drawn)
    if interval is None:
        return ""
    return f"{said(count.met, count.relevant, interval)}. {_CAUTION}"


_CAUTION = tr("This speaks of the draw alone: not of answers that are wrong, nor of what nobody knew.")


def _part(name: str, words: Words, copy: Button) -> QWidget:
    part = QWidget()
    top = row(heading(name), None, copy)
    part.setLayout(column(top, words, gap=0.5))
    return part
