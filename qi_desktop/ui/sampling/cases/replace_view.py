"""Choosing who stands in for a case that falls out, with the effect of each before anything is done."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.sampling.replacing.model import Proposal
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.case_facts import about
from qi_desktop.ui.sampling.cases.case_table import CaseTable
from qi_desktop.ui.sampling.cases.effect import change_words
from qi_desktop.ui.sampling.cases.effect_panel import BUSY, NONE, EffectPanel
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row, where_short
from qi_desktop.ui.widgets.table import Column
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.sampling.model import SampledCase
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk
    from qi_desktop.ui.sampling.cases.lines import CaseLine

OTHER = ""
PROPOSED = 10
CLEAR_OF_MESSAGES = 9
NO_REASON = tr("Say why the case falls out.")
NO_CHOICE_REASON = tr("Say why not the first, so that anyone can see that nobody picked the case.")


class ReplaceView(QWidget):
    """Why the case falls out, who could stand in, and what that would change."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        replaced: Callable[[SampledCase], object],
        closed: Callable[[], object],
    ) -> None:
        """``replaced`` is told the case that stands in now, ``closed`` that all stays as it was."""
        super().__init__()
        self._services, self._desk, self._replaced, self._closed = services, desk, replaced, closed
        self._line: CaseLine | None = None
        self._asked = 0
        self._title, self._about = heading(""), muted("")
        self.usual = Choice([], narrow=True)
        self.usual.activated.connect(lambda _place=0: self._show_when())
        self._when = muted("")
        self.words = LineField()
        self._words_row = FormRow(tr("In your own words"), self.words)
        self.table = CaseTable(
            tr("Stand-ins"),
            _COLUMNS,
            key=lambda one: one.eligible_case.id,
            given_up=(3, 2, 1),
            chosen=self._chose,
            sortable=False,
        )
        self.panel = EffectPanel(self._replace, closed)
        self.words.returnPressed.connect(self._replace)
        self._build()

    def _build(self) -> None:
        reason = row(FormRow(tr("Why it falls out"), self.usual), self._words_row, gap=2)
        reason.setStretch(0, 1)
        reason.setStretch(1, 1)
        layout = column(
            self._title,
            self._about,
            1,
            reason,
            self._when,
            1,
            SectionHeading(
                tr("Stand-ins"), note=tr("best match first, those named at the draw before others")
            ),
            self.table,
            CLEAR_OF_MESSAGES,
            gap=1,
        )
        layout.setStretchFactor(self.table, 1)
        self.setLayout(column(where_short(layout, label=tr("Stand-ins"))))

    def start(self, line: CaseLine) -> None:
        """Ask about a case; the stand-ins are looked for in the background."""
        self._line = line
        self._title.setText(tr("Replace {number}").format(number=line.case.number))
        self._about.setText(
            tr("{reference}: {about}. It stays in the list, with the reason.").format(
                reference=line.facts.reference, about=about(line.facts)
            )
        )
        reasons = self._services.replacing.reasons()
        self.usual.offer([*((one.reason, one.reason) for one in reasons), (OTHER, tr("Another reason"))])
        self.usual.setCurrentIndex(0)
        for field, form_row in ((self.words, self._words_row), (self.panel.why_not, self.panel.why_row)):
            field.clear()
            form_row.show_error("")
        self._show_when()
        self.table.show_rows([])
        self.panel.show_nothing(BUSY)
        self._put_in_order()
        self.read_again()
        self.usual.setFocus(Qt.FocusReason.OtherFocusReason)

    def read_again(self) -> None:
        """Look for the stand-ins once more, as after an undo."""
        line = self._line
        if line is None:
            return
        self._asked += 1
        asked = self._asked

        def read(services: Services, progress: Progress) -> list[Proposal]:
            progress.report(0, 1)
            return services.replacing.proposals(line.case.id, PROPOSED)

        def show(found: list[Proposal]) -> None:
            if asked == self._asked:
                self._show_proposals(found)

        self._desk.read(tr("Looking for stand-ins"), read, show, self._failed)

    def proposal(self) -> Proposal | None:
        """Return the stand-in that is chosen, the first unless a person chose another."""
        return self.table.chosen() or next(iter(self.table.records.rows), None)

    def _failed(self, error: Exception) -> None:
        self._closed()
        self._desk.show_error(error)

    def _show_proposals(self, found: list[Proposal]) -> None:
        self.table.show_rows(found)
        if found and self.table.chosen() is None:
            self.table.choose(found[0].eligible_case.id, tell=False)
        self.table.viewport().update()
        if (first := self.proposal()) is not None:
            self._chose(first)
        else:
            self.panel.show_nothing(NONE)

    def _chose(self, proposal: Proposal) -> None:
        if self._line is not None:
            first = self._is_first(proposal)
            self.panel.show_proposal(proposal, self._line.case.number, first=first)

    def _is_first(self, proposal: Proposal) -> bool:
        return self.table.records.rows[:1] == [proposal]

    def _show_when(self) -> None:
        reasons = self._services.replacing.reasons()
        when = next((one.when for one in reasons if one.reason == self.usual.value()), "")
        self._when.setText(when)
        self._when.setVisible(bool(when))

    def reason(self) -> str:
        """Return the reason: the usual one, the own words, or both."""
        return ": ".join(filter(None, (self.usual.value(), self.words.text().strip())))

    def _replace(self) -> None:
        line, proposal, reason = self._line, self.proposal(), self.reason()
        self._words_row.show_error("" if reason else NO_REASON)
        if line is None or proposal is None or not reason:
            return
        why_not = self.panel.why_not.text().strip()
        missing = not self._is_first(proposal) and not why_not
        self.panel.why_row.show_error(NO_CHOICE_REASON if missing else "")
        if missing:
            return
        by = self._desk.attempt(
            lambda: self._services.replacing.replace_case(
                line.case.id, reason, proposal.eligible_case.id, "" if self._is_first(proposal) else why_not
            )
        )
        if by is not None:
            self._desk.tell(
                tr("{number} replaced by {by_number}").format(number=line.case.number, by_number=by.number),
                undoable=True,
            )
            self._replaced(by)

    def _put_in_order(self) -> None:
        panel = self.panel
        stops = (self.usual, self.words, self.table, panel.why_not, panel.replace, panel.cancel)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc; Enter in the list replaces."""
        if event.key() == Qt.Key.Key_Escape:
            self._closed()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.table.hasFocus():
            self._replace()
        else:
            super().keyPressEvent(event)


def _rank(one: Proposal) -> str:
    return tr("reserve {rank}").format(rank=one.rank) if one.rank else tr("not a reserve")


_COLUMNS = (
    Column[Proposal](
        tr("Stand-in"),
        lambda one: one.eligible_case.reference,
        strong=True,
        status=lambda one: "bad" if one.lost else "",
    ),
    Column[Proposal](tr("Named at the draw"), _rank),
    Column[Proposal](tr("Office"), lambda one: one.eligible_case.office),
    Column[Proposal](tr("Officer"), lambda one: one.eligible_case.responsible_officer),
    Column[Proposal](tr("What changes"), change_words, stretch=True),
    Column[Proposal](
        tr("Differences"),
        lambda one: f"{one.deviation_after:.1f}",
        number=True,
        tip=tr("The sum of all differences"),
    ),
)
