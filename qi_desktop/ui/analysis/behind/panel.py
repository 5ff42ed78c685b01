"""What stands behind the chosen number: cases, parts, words, and what has to be known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.analysis.grouping import BY_PROVIDER
from qi_desktop.analysis.number_words import number_words
from qi_desktop.fieldnotes.enquiries.model import Origin
from qi_desktop.ui.analysis.behind.cases_face import CasesFace
from qi_desktop.ui.analysis.behind.parts_face import PartsFace
from qi_desktop.ui.analysis.behind.telling_face import TellingFace
from qi_desktop.ui.analysis.wording import NOT_ADDED, section_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.services import Services
    from qi_desktop.ui.analysis.behind.asked import Number
    from qi_desktop.ui.page import Desk

CASES, PARTS, WORDS = "cases", "parts", "words"
_SIDE_BY_SIDE = 3
POINTS = tr("So few could point to a person: this number is withheld from tables that leave the team.")
HIDDEN = tr("Withheld: this number, or another it would give back, could point to a person.")


class BehindPanel(QWidget):
    """One number at a time, of those of the chosen question."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the panel; Enter or a double click opens a case."""
        super().__init__()
        self._services, self._desk = services, desk
        self._numbers: list[Number] = []
        self._section, self._question = muted(""), Words(step=Step.BODY, strong=True)
        self.groups = Segments(tr("Group"), (), lambda _group: self._show())
        self.group = Choice([], narrow=True)
        self.group.setAccessibleName(tr("Group"))
        self.group.activated.connect(self._group_chosen)
        self._number, self._words = Words(step=Step.TITLE, wrap=False), muted("")
        self.notice = Notice("caution")
        self.acts = self._built_acts()
        self.faces = Segments(
            tr("Behind the count"),
            ((CASES, tr("Cases")), (PARTS, tr("Parts")), (WORDS, tr("In words"))),
            lambda _face: self._show(),
        )
        self.cases, self.parts, self.telling = (
            CasesFace(services, desk),
            PartsFace(),
            TellingFace(services, desk),
        )
        self._stack = QStackedWidget()
        self._nothing = QWidget()
        for face in (self.cases, self.parts, self.telling, self._nothing):
            self._stack.addWidget(face)
        number = row(self._number, self._words, gap=1)
        number.setStretch(1, 1)
        shown = (self._section, self._question, self.groups, self.group, number, self.notice)
        layout = column(*shown, self.acts, self.faces, self._stack, gap=1)
        layout.setStretch(8, 1)
        self.setLayout(layout)

    def _built_acts(self) -> QWidget:
        """Return what can be done with a provider's own count."""
        self.enquire = Button(
            tr("Open a line of enquiry"),
            self._enquire,
            kind="quiet",
            picture="enquiries",
            description=tr("Ask in week two why this count is as it is, or add it to what is asked already"),
        )
        self.in_report = Button(
            tr("In the report"),
            self._show_in_report,
            kind="quiet",
            picture="report",
            description=tr("Show where on the pages of the report this count stands"),
        )
        acts = QWidget()
        acts.setLayout(FlowLayout.of(self.enquire, self.in_report, gap=0))
        return acts

    def show_numbers(self, numbers: Sequence[Number], chosen: str = "") -> None:
        """Show the numbers of one question, one group of which is chosen."""
        self._numbers = [one for one in numbers if one.count.asked]
        if not self._numbers:
            return
        count = self._numbers[0].count
        self._question.setText(count.label)
        groups = [(one.count.group, one.words) for one in self._numbers]
        few = len(groups) <= _SIDE_BY_SIDE
        self.groups.offer(groups if few else [])
        self.group.offer([] if few else groups)
        self.groups.setVisible(few and len(groups) > 1)
        self.group.setVisible(not few)
        before = self.chosen()
        if not chosen and before is not None and not before.count.relevant:
            # A group nobody was judged in says least; one that was stays chosen from question to question.
            chosen = next((one.count.group for one in self._numbers if one.count.relevant), "")
        self.groups.choose(chosen)
        self.group.choose(chosen or self.group.value())
        self._show()

    def chosen(self) -> Number | None:
        """Return the number that is looked behind."""
        group = self.group.value() if len(self._numbers) > _SIDE_BY_SIDE else self.groups.value()
        found = (one for one in self._numbers if one.count.group == group)
        return next(found, self._numbers[0] if self._numbers else None)

    def _group_chosen(self, _place: int) -> None:
        self._show()

    def refresh(self) -> None:
        """Show the chosen number again, in the face that is chosen."""
        self._show()

    def choose_group(self, group: str) -> None:
        """Look behind the number of another group of the same question."""
        self.groups.choose(group)
        self.group.choose(group)
        self._show()

    def take_keyboard(self) -> None:
        """Go on to the cases behind the number."""
        number = self.chosen()
        if number is not None and not number.hidden:
            self.faces.choose(CASES)
            self._show()
            self.cases.cases.setFocus()

    def _show_in_report(self) -> None:
        number = self.chosen()
        if number is not None:
            self._desk.open_page("report", f"count:{number.count.question}/{number.count.group}")

    def _enquire(self) -> None:
        number = self.chosen()
        if number is not None:
            origin = Origin.of_count(number.count.question, number.count.group)
            self._desk.open_page("enquiries", origin.address)

    def _show(self) -> None:
        number = self.chosen()
        if number is None:
            return
        count = number.count
        self.acts.setVisible(number.is_providers)
        domain = self._services.findings.framework().domain_title(count.domain) or tr("Other")
        of = number.words if len(self._numbers) == 1 or number.by != (BY_PROVIDER,) else ""
        told = f"{domain}, {section_words(count.section).lower()}"
        self._section.setText(f"{told}: {of}" if of else told)
        shown = count.relevant and not count.mixed_rules
        self._number.setText(HIDDEN_NUMBER if number.hidden else _figure(number))
        self._words.setText(number_words(count.met, count.relevant) if shown and not number.hidden else "")
        self.notice.say(_to_know(number))
        self.faces.setVisible(not number.hidden)
        if number.hidden:
            self._stack.setCurrentWidget(self._nothing)
        else:
            self._show_face(number)

    def _show_face(self, number: Number) -> None:
        face, count = self.faces.value(), number.count
        self._stack.setCurrentWidget({CASES: self.cases, PARTS: self.parts, WORDS: self.telling}[face])
        if face == CASES:
            found = self._services.analysis.cases_behind(count.question, count.group, number.by, number.where)
            self.cases.show_cases(found)
        elif face == PARTS:
            shown = [(one.words, one.count) for one in self._numbers if not one.hidden]
            self.parts.show_parts(count, shown)
        else:
            self.telling.show_number(number)


HIDDEN_NUMBER = tr("Withheld")


def _figure(number: Number) -> str:
    count = number.count
    if count.mixed_rules:
        return NOT_ADDED.capitalize()
    return (
        tr("{met} of {relevant}").format(met=count.met, relevant=count.relevant)
        if count.relevant
        else tr("None relevant")
    )


def _to_know(number: Number) -> str:
    if number.hidden:
        return HIDDEN
    parts = [number.count.why_not, POINTS if number.points else "", number.count.unit_note]
    return " ".join(part for part in parts if part)
