"""The chosen case of the list: its facts, what the rules say, and a person's word against them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from qi_desktop.inspection.model import EXCLUDE, INCLUDE
from qi_desktop.ui.dates import day, moment
from qi_desktop.ui.inspection.listed.decision_form import DecisionForm
from qi_desktop.ui.inspection.words import DAYS, begun, field_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import SPACE, Step, pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import Words, hairline, muted

if TYPE_CHECKING:
    from qi_desktop.inspection.model import EligibleCase
    from qi_desktop.services import Services
    from qi_desktop.ui.inspection.listed.finding import Listed
    from qi_desktop.ui.page import Desk

FACTS = (
    "birth_date",
    "age_band",
    "gender",
    "ethnicity",
    "ethnicity_group",
    "sentence_type",
    "started",
    "office",
    "responsible_officer",
    "risk_of_serious_harm",
    "likelihood_of_reoffending",
)


class CasePanel(QWidget):
    """Shows one case and lets a person decide otherwise than the rules."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Wait for a case."""
        super().__init__()
        self._services, self._desk = services, desk
        self.line: Listed | None = None
        self._reference, self._name = Words("", Step.HEADING), Words("", Step.BODY)
        self._where = muted("")
        self._mark = StatusMark(Status.GOOD, "")
        self.about = Words("")
        self.drawn = muted("")
        self.decide = Button(tr("Leave out…"), self._open_form)
        self.withdraw = Button(
            tr("Withdraw the decision"),
            self._withdraw,
            kind="quiet",
            description=tr("Let the rules decide again"),
        )
        self.form = DecisionForm(self._decided, self._show_buttons)
        self.form.hide()
        self._values = {name: Words("") for name in FACTS}
        self._build()

    def _build(self) -> None:
        facts = QGridLayout()
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setHorizontalSpacing(SPACE * 2)
        facts.setVerticalSpacing(SPACE // 2)
        facts.setColumnMinimumWidth(0, pixels(112))
        facts.setColumnStretch(1, 1)
        for place, (name, value) in enumerate(self._values.items()):
            facts.addWidget(muted(field_words(name)), place, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(value, place, 1, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setLayout(
            column(
                column(self._reference, self._name, self._where, gap=0.25),
                hairline(),
                self._mark,
                self.about,
                self.drawn,
                self.form,
                row(self.decide, self.withdraw, None),
                hairline(),
                facts,
                None,
                gap=1.25,
                margin=2.5,
            )
        )
        self.setLayout(column(scrolling(inside, label=tr("The chosen case"))))

    def show_case(self, line: Listed) -> None:
        """Show a case; a reason being typed for another one is put away."""
        if self.line is not None and self.line.case.id != line.case.id:
            self.form.hide()
        self.line = line
        case = line.case
        self._reference.setText(case.reference or tr("No reference"))
        self._name.setText(case.name)
        self._name.setVisible(bool(case.name))
        self._where.setText(
            tr("{provider}, row {row} of its list").format(provider=case.provider, row=case.row)
        )
        self._show_standing(line)
        for name, value in self._values.items():
            held = str(getattr(case, name))
            value.setText((day(held) if name in DAYS else held) or "\u2013")

    def _show_standing(self, line: Listed) -> None:
        case = line.case
        status = Status.WAITING if case.excluded else Status.GOOD
        self._mark.show_status(status, tr("Left out") if case.excluded else tr("Eligible: can be drawn"))
        self.about.setText(self._why(case))
        self.about.setVisible(bool(self.about.text()))
        self.drawn.setText(
            tr("Drawn as {number}. A decision here does not replace it in the sample.").format(
                number=line.number
            )
        )
        self.drawn.setVisible(bool(line.number))
        self.decide.setText(tr("Count as eligible\u2026") if case.excluded else tr("Leave out\u2026"))
        self.decide.setAccessibleName(self.decide.text())
        self._show_buttons()

    def _show_buttons(self) -> None:
        """Offer to decide, or to withdraw; neither while a reason is asked for."""
        if self.line is None:
            return
        case = self.line.case
        possible = case.excluded is None or self._services.listing.can_be_included(case)
        self.decide.setVisible(not case.decision and possible and self.form.isHidden())
        self.withdraw.setVisible(bool(case.decision))

    def _why(self, case: EligibleCase) -> str:
        rules = (
            tr("By the rules: {verdict}.").format(verdict=case.verdict)
            if case.verdict
            else tr("By the rules: eligible.")
        )
        if not case.decision:
            if case.excluded is None:
                return ""
            able = self._services.listing.can_be_included(case)
            return f"{begun(case.excluded)}." + ("" if able else tr(" This cannot be overruled."))
        return f"{self._who(case)}\n\u201c{case.decision_reason}\u201d\n{rules}"

    def _who(self, case: EligibleCase) -> str:
        said = tr("Counted as eligible") if case.decision == INCLUDE else tr("Left out")
        decisions = self._services.inspection.decisions_about(case.id)
        if not decisions:
            return tr("{said} by a person.").format(said=said)
        last = decisions[-1]
        names = {one.id: one.name for one in self._services.inspection.team()}
        return tr("{said} by {names}, {moment}.").format(
            said=said, names=names.get(last.person, tr("a person")), moment=moment(last.at)
        )

    def _open_form(self) -> None:
        if self.line is not None:
            self.form.start(INCLUDE if self.line.case.excluded else EXCLUDE)
            self.decide.hide()

    def _decided(self, decision: str, reason: str) -> bool:
        line = self.line
        if line is None:
            return False
        listing = self._services.listing
        act = listing.include_case if decision == INCLUDE else listing.exclude_case
        said = tr("counts as eligible") if decision == INCLUDE else tr("is left out")
        done = self._desk.attempt(
            lambda: act(line.case.id, reason), f"{line.case.reference or tr('The case')} {said}"
        )
        return done is not None

    def _withdraw(self) -> None:
        line = self.line
        if line is not None:
            self._desk.attempt(
                lambda: self._services.listing.withdraw_decision(line.case.id), tr("Decision withdrawn")
            )
