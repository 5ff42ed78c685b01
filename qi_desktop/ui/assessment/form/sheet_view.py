"""One sheet of the form: a few sections, each with its heading and its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from qi_desktop.ui.assessment.form.rows import PartList
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qi_desktop.assessment.model import CaseAssessment
    from qi_desktop.forms.flow.state import Spot
    from qi_desktop.ui.assessment.form.card import QuestionCard
    from qi_desktop.ui.assessment.form.open_case import OpenCase
    from qi_desktop.ui.assessment.form.rows import Making, Roster
    from qi_desktop.ui.assessment.form.sheets import FormSection

BELOW = 120
"""The room kept below the question the keyboard is at."""

UPPER, EDGE = 0.2, 8
"""Where the question stands to which the sheet was scrolled, as a share of the height, and at the least."""

FOOT = 160


class SheetView(QScrollArea):
    """Made once for a form and shown with one case after another."""

    def __init__(self, sections: Sequence[FormSection], making: Making, label: str) -> None:
        """Make nothing yet; ``build`` does, a part at a time."""
        super().__init__()
        self.sections = sections
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(label)
        self._making = making
        self._layout = column(gap=0)
        self._inside = QWidget()
        self._inside.setLayout(self._layout)
        self.setWidget(self._inside)
        self._headings: dict[str, SectionHeading] = {}
        self._lists: list[PartList] = []
        self._shown: CaseAssessment | None = None
        self._building: Iterator[None] | None = self._filled()

    @property
    def is_whole(self) -> bool:
        """Tell whether everything on the sheet is made."""
        return self._building is None

    def build(self) -> None:
        """Make the next part."""
        if self._building is not None and next(self._building, self) is self:
            self._building = None

    def prepare(self, size: QSize) -> None:
        """Take the style and the places ahead of being seen, so that turning to this sheet is quick."""
        self.resize(size)
        for widget in self._inside.findChildren(QWidget):
            widget.ensurePolished()
        self._inside.resize(
            self.viewport().width(), self._layout.totalHeightForWidth(self.viewport().width())
        )
        self._layout.activate()

    def build_all(self) -> None:
        """Make everything that is left."""
        while self._building is not None:
            self.build()

    def show_case(self, case: OpenCase) -> None:
        """Show how every question of the sheet stands."""
        self._shown = case.found
        for each in self._lists:
            each.show_case(case, ())
        for name, heading in self._headings.items():
            heading.say(case.progress(name))

    def shows(self, case: OpenCase) -> bool:
        """Tell whether the sheet shows the case as it is now."""
        return self._shown is case.found

    def cards(self) -> Iterator[QuestionCard]:
        """Yield the cards in sight, from top to bottom."""
        for each in self._lists:
            yield from each.cards()

    def rosters(self) -> Iterator[Roster]:
        """Yield the rosters, from top to bottom."""
        for each in self._lists:
            yield from each.rosters()

    def reach(self, case: OpenCase, spot: Spot) -> QuestionCard | None:
        """Return the card of a place."""
        found = (each.reach(case, spot) for each in self._lists)
        return next((card for card in found if card is not None), None)

    def scroll_to(self, part: QWidget) -> None:
        """Bring a card or a roster's button into sight, with room below; nothing moves if it is there."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top = part.mapTo(self, QPoint(0, 0)).y()
        # The foot is kept free: messages lie over it, and what comes next is to be seen.
        if top < EDGE or (top + part.height() > room - BELOW and top > room * UPPER):
            bar.setValue(
                bar.value() + top - min(round(room * UPPER), max(EDGE, room - part.height() - BELOW))
            )

    def scroll_to_section(self, name: str) -> None:
        """Bring a section to the top."""
        heading = self._headings.get(name)
        if heading is not None:
            self._layout.activate()
            self.verticalScrollBar().setValue(max(0, heading.y() - 8))

    def _filled(self) -> Iterator[None]:
        for section in self.sections:
            self._layout.addSpacing(16)
            heading = SectionHeading(section.title)
            self._headings[section.name] = heading
            self._layout.addWidget(heading)
            parts = PartList(section.parts, self._making, self._layout)
            self._lists.append(parts)
            yield from parts.build()
        self._layout.addSpacing(FOOT)
        self._layout.addStretch(1)
