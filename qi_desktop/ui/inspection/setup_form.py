"""Set up an inspection: its title, area and dates, and who leads it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from qi_desktop.reporting.framework import known_frameworks
from qi_desktop.ui.dates import day, typed_day
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.words import muted, title

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


WEEKS_OF_FIELDWORK = 4
ALL_THERE_IS = 1000
EXAMPLE = tr("20 February 2017")


class SetupForm(Asking):
    """Seven fields and one act."""

    def __init__(self, services: Services, desk: Desk, show_keys: Callable[[], object]) -> None:
        """Ask for what an inspection needs before anything else; ``show_keys`` leads to one's own card."""
        super().__init__(self._create, lambda: None)
        self._services, self._desk = services, desk
        self.name = FormRow(tr("Title"), LineField(), tr("What everyone calls it, such as Suffolk 2017."))
        self.area = FormRow(tr("Area"), LineField())
        frameworks = known_frameworks()
        self._choice = Choice(list(frameworks.items()), narrow=True)
        self._choice.activated.connect(self._name_programme)
        self.framework = FormRow(
            tr("Framework"),
            self._choice,
            tr("Whose domains, judgements and rules the findings follow."),
        )
        self.programme = FormRow(tr("Programme"), LineField())
        self.programme.control.setProperty("text", next(iter(frameworks.values())))
        self._first, self._last = LineField(placeholder=EXAMPLE), LineField(placeholder=tr("17 March 2017"))
        self.first = FormRow(tr("First day of fieldwork"), self._first, tr("Also as 20/2/2017."))
        self.last = FormRow(
            tr("Last day of fieldwork"), self._last, tr("Proposed: Friday of the fourth week.")
        )
        self._first.left.connect(self._propose_last)
        self._last.left.connect(lambda: _tidy(self._last))
        self.lead = FormRow(
            tr("Your name"), LineField(), tr("You lead this inspection; the name stays in this file.")
        )
        self._build(desk, show_keys)

    def _build(self, desk: Desk, show_keys: Callable[[], object]) -> None:
        act = Button(tr("Create the inspection"), self._create, kind="main")
        joining = Button(tr("Open a pack instead"), lambda: desk.open_page("exchange"), kind="quiet")
        card = Button(tr("My team card…"), show_keys, kind="quiet", picture="lock")
        days = row(self.first, self.last, gap=2)
        for one in (self.first, self.last):
            days.setAlignment(one, Qt.AlignmentFlag.AlignBottom)
        box = QWidget()
        box.setMaximumWidth(pixels(520))
        lead = muted(
            tr(
                "This workspace holds no inspection yet. If you lead one, describe it here."
                " If you join one, open the pack the lead sent you."
            )
        )
        box.setLayout(
            column(
                title(tr("Set up the inspection")),
                lead,
                1,
                self.name,
                row(self.area, self.programme, gap=2),
                self.framework,
                days,
                self.lead,
                1,
                row(act, joining, card, None),
                None,
                gap=2,
            )
        )
        inside = QWidget()
        beside = row(box, None, margin=3)
        beside.setStretch(0, ALL_THERE_IS)
        inside.setLayout(beside)
        # With large text the form is higher than the window: then it scrolls, and nothing is cut off.
        self.setLayout(column(scrolling(inside, label=tr("Set up the inspection")), gap=0))

    def start(self) -> None:
        """Take the keyboard."""
        self.name.control.setFocus()

    def _name_programme(self) -> None:
        """Call the programme as its framework, unless somebody called it otherwise."""
        titles = known_frameworks()
        if self._text(self.programme) in {"", *titles.values()}:
            self.programme.control.setProperty("text", titles[self._choice.value()])

    def _propose_last(self) -> None:
        first = _tidy(self._first)
        if first is not None and not self._last.text().strip():
            friday = first - timedelta(days=first.weekday()) + timedelta(weeks=WEEKS_OF_FIELDWORK, days=-3)
            self._last.setText(day(friday.isoformat()))

    def _text(self, form_row: FormRow) -> str:
        return str(form_row.control.property("text")).strip()

    def _create(self) -> None:
        self._propose_last()
        needed = (self.name, self.area, self.first, self.last, self.lead)
        wrong = {row_: "" if self._text(row_) else tr("This is needed.") for row_ in needed}
        first, last = typed_day(self._first.text()), typed_day(self._last.text())
        for form_row, given in ((self.first, first), (self.last, last)):
            if given is None and not wrong[form_row]:
                wrong[form_row] = tr("No day. Write it as {example}.").format(example=EXAMPLE)
        if first and last and last < first:
            wrong[self.last] = tr("This lies before the first day.")
        # From the last to the first, so that the keyboard ends in the first one that is wrong.
        for form_row in reversed(needed):
            form_row.show_error(wrong[form_row])
        if first and last and not any(wrong.values()):
            self._desk.attempt(lambda: self._set_up(first, last), tr("Inspection created"))

    def _set_up(self, first: date, last: date) -> None:
        setup, workspace = self._services.inspection, self._services.workspace
        with workspace.ledger.entry("create_inspection"):
            setup.create_inspection(
                self._text(self.name),
                self._text(self.area),
                self._text(self.programme),
                first,
                last,
            )
            self._services.findings.choose_framework(self._choice.value())
            card = self._services.bundles.card()
            member = setup.add_team_member(
                self._text(self.lead), "lead", card.laptop, card.signing_key, card.sealing_key
            )
        workspace.sign_in(member.id)


def _tidy(field: LineField) -> date | None:
    """Write a day as people read it, so that a slip of the fingers is seen."""
    given = typed_day(field.text())
    if given is not None:
        field.setText(day(given.isoformat()))
    return given
