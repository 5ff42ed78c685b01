"""A case whose second assessment is still blind: how far both are, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.assessment.life.acts import STATES
from qi_desktop.ui.assessment.life.people import leads, name_of
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import heading, reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.assessment.second.model import ChosenCase
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

BLIND = tr("Neither person's answers are shown to the other until both assessments are complete.")


class WaitingView(QWidget):
    """What there is to say of a case that cannot be compared yet."""

    def __init__(self, services: Services, desk: Desk, assess: Callable[[str], object]) -> None:
        """``assess`` opens the case to be answered."""
        super().__init__()
        self._services, self._desk, self._assess = services, desk, assess
        self._case: ChosenCase | None = None
        self._title, self._words = heading(""), reading("")
        self.assess = Button(
            tr("Assess it blind"),
            self._go,
            kind="main",
            picture="edit",
            description=tr("Answer the form yourself"),
        )
        self.withdraw = Button(
            tr("Withdraw the choice"), self._withdraw, description=tr("As long as nothing is answered")
        )
        acts = row(self.assess, self.withdraw, None, gap=1.5)
        self.setLayout(column(self._title, self._words, reading(BLIND), 1, acts, None, gap=1))

    def show_case(self, one: ChosenCase) -> None:
        """Show how far a case is."""
        self._case = one
        services = self._services
        self._title.setText(one.number)
        first, second = STATES[one.first][1].lower(), STATES[one.state][1].lower()
        self._words.setText(
            tr(
                "First assessment by {first_person}: {first}.\nSecond assessment by {second_person}:"
                " {second}."
            ).format(
                first_person=name_of(services, one.inspector),
                first=first,
                second_person=name_of(services, one.person),
                second=second,
            )
        )
        self.assess.setVisible(one.person == services.workspace.person)
        self.withdraw.setVisible(leads(services) and not one.state.is_closed)

    def take_keyboard(self) -> None:
        """Put the keyboard at what can be done."""
        button = self.withdraw if self.assess.isHidden() else self.assess
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self) -> None:
        if self._case is not None:
            self._assess(self._case.sampled_case)

    def _withdraw(self) -> None:
        one = self._case
        if one is not None:
            self._desk.attempt(
                lambda: self._services.second.withdraw_choice(one.sampled_case),
                tr("{number}: choice withdrawn").format(number=one.number),
            )
