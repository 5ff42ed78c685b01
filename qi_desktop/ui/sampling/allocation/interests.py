"""Declared interests: who must be kept apart from what, and why; declared and withdrawn here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.inspection.model import Role
from qi_desktop.sampling.allocating.model import About, DeclaredInterest
from qi_desktop.sampling.model import SILENT
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NONE = tr(
    "Nobody declared an interest. An inspector who knows a person, an officer or an office of the sample"
    " says so here; cases are then kept apart from them."
)
ABOUT = [
    (About.CASE, tr("A case")),
    (About.RESPONSIBLE_OFFICER, tr("An officer")),
    (About.OFFICE, tr("An office")),
]


@dataclass(frozen=True, slots=True)
class InterestLine:
    """A declared interest in words."""

    interest: DeclaredInterest
    name: str
    subject: str
    cases: int


class InterestsPanel(QWidget):
    """The declared interests, and the form that declares one."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the list and the form."""
        super().__init__()
        self._services, self._desk = services, desk
        self.declare = Button(tr("Declare an interest"), self.ask, picture="add")
        self.withdraw = Button(tr("Withdraw"), self._withdraw, kind="quiet")
        self._heading = SectionHeading(tr("Declared interests"), self.withdraw, self.declare)
        self._none = muted(NONE)
        self.table: Table[InterestLine] = Table(
            tr("Declared interests"),
            _COLUMNS,
            key=lambda line: line.interest.id,
            chosen=lambda _line: self._enable(),
        )
        self.form = InterestForm(services, desk)
        self.form.hide()
        self.setLayout(column(self._heading, self.form, self._none, self.table, gap=1))

    def refresh(self) -> None:
        """Read the interests again."""
        names = {member.id: member.name for member in self._services.inspection.team()}
        clashing = [clash.interest.id for clash in self._services.allocating.clashes()]
        lines = [
            InterestLine(
                interest,
                names.get(interest.inspector, ""),
                self._services.allocating.subject_words(interest),
                clashing.count(interest.id),
            )
            for interest in self._services.allocating.interests()
        ]
        self.table.show_rows(lines)
        self.table.fit_to_rows(at_most=60)
        self.table.setVisible(bool(lines))
        self.withdraw.setVisible(bool(lines))
        self._none.setVisible(not lines)
        self._enable()

    def ask(self, sampled_case: str = "", inspector: str = "") -> None:
        """Open the form, about a case if one is named."""
        self.form.begin(sampled_case, inspector)

    def _enable(self) -> None:
        self.withdraw.setEnabled(self.table.chosen() is not None)

    def _withdraw(self) -> None:
        line = self.table.chosen()
        if line is not None:
            self._desk.attempt(
                lambda: self._services.allocating.withdraw_interest(line.interest.id),
                tr("Interest withdrawn"),
            )


class InterestForm(Asking):
    """Who, in what, and why."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the form."""
        super().__init__(self._send)
        self.setObjectName("card")
        self._services, self._desk = services, desk
        self.inspector, self.about, self.subject = Choice([]), Choice([]), Choice([], narrow=True)
        self.about.offer([(str(value), words) for value, words in ABOUT])
        self.about.currentIndexChanged.connect(lambda _place=0: self._offer_subjects())
        self.reason = LineField(placeholder=tr("A neighbour, a former colleague, worked there until 2015, …"))
        self._reason_row = FormRow(tr("Why"), self.reason)
        self.send = Button(tr("Declare"), self._send)
        cancel = Button(tr("Cancel"), self.put_away, kind="quiet")
        first = row(
            FormRow(tr("Inspector"), self.inspector),
            FormRow(tr("Has an interest in"), self.about),
            FormRow(tr("Which"), self.subject),
            gap=2,
        )
        first.setStretch(2, 1)
        self.setLayout(column(first, self._reason_row, row(self.send, cancel, None), gap=1.5, margin=2))

    def begin(self, sampled_case: str, inspector: str) -> None:
        """Show the form, filled as far as is known."""
        members = [one for one in self._services.inspection.team() if one.role is Role.INSPECTOR]
        self.inspector.offer([(one.id, one.name) for one in members])
        if inspector:
            self.inspector.choose(inspector)
        if sampled_case:
            self.about.choose(About.CASE)
        self._offer_subjects()
        self.subject.choose(sampled_case)
        self._reason_row.show_error("")
        self.open(self.reason if sampled_case else self.inspector)

    def _offer_subjects(self) -> None:
        setup, sampling = self._services.inspection, self._services.sampling
        about = self.about.value()
        if about == About.CASE:
            choices = [(case.id, case.number) for case in sampling.sampled_cases()]
        elif about == About.OFFICE:
            choices = [
                (f"{one.provider}/{one.name}", f"{one.name} ({one.provider})") for one in setup.offices()
            ]
        else:
            officers = {(one.responsible_officer, one.provider) for one in setup.eligible_cases()}
            choices = [
                (f"{provider}/{name}", f"{name} ({provider})")
                for name, provider in sorted(officers)
                if name not in SILENT
            ]
        self.subject.offer(choices)

    def _send(self) -> None:
        reason = self.reason.text().strip()
        self._reason_row.show_error("" if reason else tr("Say why, so that it can be understood later."))
        if not reason:
            return
        member, about, subject = self.inspector.value(), self.about.value(), self.subject.value()
        act = self._services.allocating.declare_interest
        if self._desk.attempt(lambda: act(member, about, subject, reason), tr("Interest declared")):
            self.reason.clear()
            self.put_away()


_COLUMNS = (
    Column[InterestLine](tr("Inspector"), lambda line: line.name, strong=True),
    Column[InterestLine](tr("Kept apart from"), lambda line: line.subject),
    Column[InterestLine](tr("Why"), lambda line: line.interest.reason, stretch=True),
    Column[InterestLine](
        tr("Cases against it"),
        lambda line: tr("{cases} to mend").format(cases=line.cases) if line.cases else tr("none"),
        status=lambda line: "bad" if line.cases else "good",
    ),
)
