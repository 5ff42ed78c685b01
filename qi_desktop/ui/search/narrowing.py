"""What narrows a search: the sort of thing, the person, the days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.searching.model import Group, Wanted
from qi_desktop.ui.dates import typed_day
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField, mark_wrong
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import column, holding, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

ALL = ""
GROUPS = {
    Group.NOTES: tr("Notes"),
    Group.DOCUMENTS: tr("Documents"),
    Group.ANSWERS: tr("Answers"),
    Group.SESSIONS: tr("Sessions"),
    Group.CASES: tr("Cases"),
    Group.THEMES: tr("Themes"),
    Group.ENQUIRIES: tr("Enquiries"),
    Group.CAPTURES: tr("Inbox"),
    Group.FINDINGS: tr("Findings"),
}
_DAY, _PERSON = 150, 210


class Narrowing(QWidget):
    """Chooses among what was found; each choice says how much there is of it."""

    def __init__(self, changed: Callable[[], object]) -> None:
        """Begin with everything; ``changed`` is told when something else is wanted."""
        super().__init__()
        self._changed = changed
        self.groups = Segments(tr("Show"), self._choices({}), lambda _value: changed())
        self.person = Choice([(ALL, tr("Anybody"))])
        self.person.setMinimumWidth(pixels(_PERSON))
        self.person.currentIndexChanged.connect(self._narrowed)
        self.since, self.until = (
            LineField(placeholder=tr("20 Feb 2017")),
            LineField(placeholder=tr("17 Mar 2017")),
        )
        for day in (self.since, self.until):
            day.setFixedWidth(pixels(_DAY))
            day.textChanged.connect(self._narrowed)
        self.clear = Button(
            tr("Clear"), self.start_over, kind="quiet", description=tr("Search everything again")
        )
        named = ((tr("Written by"), self.person), (tr("From"), self.since), (tr("To"), self.until))
        line = FlowLayout.of(*(_beside(label, control) for label, control in named), self.clear, gap=20)
        self._below = QWidget()
        self._below.setLayout(line)
        self.more = Button(tr("Person and days"), self._unfold, kind="quiet", picture="down")
        self.more.hide()
        self.setLayout(column(self.groups, row(self.more, None), self._below, gap=1))

    def fold(self, *, on: bool) -> None:
        """Put person and days away where there is little room; a button brings them back."""
        folded = on and not (self.person.value() or self.since.text() or self.until.text())
        self.more.setVisible(folded)
        self._below.setVisible(not folded)

    def show_people(self, people: Iterable[tuple[str, str]]) -> None:
        """Offer the team, each by id and name."""
        self.person.offer([(ALL, tr("Anybody")), *people])

    def show_counts(self, counts: Mapping[Group, int]) -> None:
        """Say how much was found of each sort."""
        self.groups.offer(self._choices(counts))

    def wanted(self, text: str) -> Wanted:
        """Return what is wanted, with these words; a day that cannot be read is left out."""
        since, until = (typed_day(day.text()) for day in (self.since, self.until))
        chosen = self.groups.value()
        groups = frozenset({Group(chosen)}) if chosen else frozenset[Group]()
        return Wanted(text, groups, self.person.value(), since, until, typing=True)

    def trouble(self) -> str:
        """Return what is wrong with the days asked for, in words."""
        days = [(day, typed_day(day.text())) for day in (self.since, self.until)]
        unread = [field for field, day in days if field.text().strip() and day is None]
        for field, _ in days:
            mark_wrong(field, wrong=field in unread and not field.hasFocus())
        if unread:
            return tr("“{unread}” is no day yet. Write it as 20 Feb 2017.").format(
                unread=unread[0].text().strip()
            )
        first, last = (day for _, day in days)
        return (
            tr("The last day lies before the first: nothing can be found.")
            if first and last and last < first
            else ""
        )

    @property
    def narrows(self) -> bool:
        """Tell whether anything but the words is asked for."""
        return bool(self.groups.value() or self.person.value() or self.since.text() or self.until.text())

    def start_over(self) -> None:
        """Ask for everything again."""
        for part in (self.person, self.since, self.until):
            part.blockSignals(True)
        self.groups.choose(ALL)
        self.person.choose(ALL)
        self.since.clear()
        self.until.clear()
        for part in (self.person, self.since, self.until):
            part.blockSignals(False)
        self._changed()

    def _unfold(self) -> None:
        self.fold(on=False)
        self.person.setFocus()

    def _narrowed(self, _what: object) -> None:
        self._changed()

    def _choices(self, counts: Mapping[Group, int]) -> list[tuple[str, str]]:
        words = {ALL: tr("All"), **{group.value: words for group, words in GROUPS.items()}}
        if not counts:
            return list(words.items())
        told = {ALL: sum(counts.values()), **{group.value: counts.get(group, 0) for group in GROUPS}}
        return [(value, f"{name} {told[value]:,}") for value, name in words.items()]


def _beside(words: str, control: QWidget) -> QWidget:
    """Return a control with its name before it."""
    label = Words(words, wrap=False)
    label.setBuddy(control)
    control.setAccessibleName(words)
    return holding(row(label, control, gap=1))
