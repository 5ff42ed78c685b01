"""The sheets of a form, one in sight: made when first wanted, the next one a little ahead."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from qi_desktop.ui.assessment.form.sheet_view import SheetView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qi_desktop.forms.flow.state import Spot
    from qi_desktop.ui.assessment.form.card import QuestionCard
    from qi_desktop.ui.assessment.form.open_case import OpenCase
    from qi_desktop.ui.assessment.form.rows import Making

SLICE_S = 0.004
"""How long is built before the window is given its turn: shorter than a key waits."""

AT_FIRST = 6
"""How many parts of a sheet are there when it is first seen; the rest follows below the fold."""


class SheetStack(QStackedWidget):
    """What is shown costs what one sheet costs, however long the form is."""

    def __init__(self, making: Making) -> None:
        """Wait for a case; ``making`` makes the cards."""
        super().__init__()
        self._making = making
        self._case: OpenCase | None = None
        self._sheets: dict[int, SheetView] = {}
        self.number = 0
        self._slices = QTimer(self)
        self._slices.timeout.connect(self._build_on)

    @property
    def is_whole(self) -> bool:
        """Tell whether all of the sheet in sight is there."""
        return self._case is None or (self.number in self._sheets and self._sheets[self.number].is_whole)

    def take(self, case: OpenCase) -> None:
        """Show another case from now on; the sheets of another form, or in another language, go."""
        before, self._case = self._case, case
        if before is not None and before.layout.key != case.layout.key:
            self._sheets, self.number = {}, 0
            while (old := self.currentWidget()) is not None:
                self.removeWidget(old)
                old.deleteLater()

    def bring(self, number: int) -> SheetView:
        """Bring a sheet into sight: its first questions at once, the others right after."""
        sheet = self._made(number)
        for _ in range(AT_FIRST):
            sheet.build()
        self.show_in(sheet)
        self.number = number
        if self.currentWidget() is not sheet:
            self.setCurrentWidget(sheet)
        self._slices.start(0)
        return sheet

    def in_sight(self) -> SheetView:
        """Return the sheet in sight."""
        return self._made(self.number)

    def show_in(self, sheet: SheetView) -> None:
        """Show in a sheet how everything stands."""
        if self._case is not None:
            sheet.show_case(self._case)

    def reach(self, number: int, spot: Spot) -> QuestionCard | None:
        """Bring a sheet into sight and return the card of a place, made now if need be."""
        sheet, case = self.bring(number), self._case
        if case is None:
            return None
        card = sheet.reach(case, spot)
        if card is None:
            self.complete(sheet)
            card = sheet.reach(case, spot)
        return card

    def complete(self, sheet: SheetView) -> None:
        """Make everything of a sheet that is left."""
        if not sheet.is_whole:
            sheet.build_all()
            self.show_in(sheet)

    def all_cards(self) -> Iterator[QuestionCard]:
        """Yield the cards of all sheets in the order of the form, made now if need be."""
        if self._case is not None:
            for number in range(len(self._case.layout.sheets)):
                sheet = self._made(number)
                sheet.build_all()
                self.show_in(sheet)
                yield from list(sheet.cards())

    def finish(self) -> None:
        """Build no further for now, and turn what was typed into changes."""
        self._slices.stop()
        for sheet in self._sheets.values():
            for card in sheet.cards():
                card.finish()

    def _made(self, number: int) -> SheetView:
        """Return a sheet, begun now if it is new."""
        if number not in self._sheets and self._case is not None:
            sections = self._case.layout.sheets[number]
            sheet = SheetView(sections, self._making, f"{self._case.form.title}: {sections[0].title}")
            self._sheets[number] = sheet
            self.addWidget(sheet)
        return self._sheets[number]

    def _build_on(self) -> None:
        """Build on for one slice: what is left of the sheet in sight, then the one after it."""
        until = perf_counter() + SLICE_S
        last = len(self._case.layout.sheets) - 1 if self._case is not None else -1
        for number in (self.number, self.number + 1):
            sheet = self._made(number) if number <= last else None
            while sheet is not None and not sheet.is_whole:
                sheet.build()
                if sheet.is_whole:
                    self.show_in(sheet)
                    if number != self.number:
                        sheet.prepare(self.size())
                if perf_counter() > until:
                    return
        self._slices.stop()
