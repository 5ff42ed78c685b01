"""What is still to come: cases not complete, and judgements without an answer, group by group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.analysis.wording import ALL_CASES
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.bars import Bar
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import reading

if TYPE_CHECKING:
    from qi_desktop.analysis.model import ToCome
    from qi_desktop.services import Services
    from qi_desktop.ui.analysis.look import Look
    from qi_desktop.ui.analysis.wording import FactWords


class ComingView(QWidget):
    """One line a group: how many of its cases are complete, begun, not begun."""

    def __init__(self, services: Services) -> None:
        """Build the sentence and the table."""
        super().__init__()
        self._services = services
        self._names: dict[str, str] = {}
        self.said = reading("")
        self.table: Table[ToCome] = Table(tr("Still to come"), self._columns(), key=lambda one: one.group)
        layout = column(self.said, self.table, gap=1.5)
        layout.addStretch(1)
        self.setLayout(layout)

    def show_look(self, look: Look, words: FactWords) -> None:
        """Show what is still to come, told apart as the counts are."""
        found = self._services.analysis.to_come(look.by, look.where)
        self._names = {one.group: words.group(look.by, one.groups) for one in found}
        self.said.setText(_sentence(self._services.analysis.to_come(None, look.where)))
        self.table.show_rows(found)
        self.table.fit_to_rows(at_most=14)
        self.table.viewport().update()

    def _columns(self) -> tuple[Column[ToCome], ...]:
        return (
            Column(tr("Group"), lambda one: self._names.get(one.group, one.group), stretch=True),
            Column(tr("Cases"), lambda one: str(one.sampled), lambda one: one.sampled, number=True),
            Column(
                tr("Complete"),
                lambda one: str(one.complete),
                lambda one: one.complete,
                number=True,
                strong=True,
            ),
            Column(
                "",
                lambda _one: "",
                lambda one: one.complete,
                bar=_bar,
                width=120,
                spare=1,
                spoken=tr("Share complete"),
            ),
            Column(tr("Begun"), lambda one: _some(one.begun), lambda one: one.begun, number=True, spare=2),
            Column(
                tr("Not begun"),
                lambda one: _some(one.not_begun),
                lambda one: one.not_begun,
                number=True,
                spare=3,
            ),
            Column(
                tr("Unanswered"), lambda one: _some(one.unanswered), lambda one: one.unanswered, number=True
            ),
            Column(
                tr("In conflict"),
                lambda one: _some(one.disputed),
                lambda one: one.disputed,
                number=True,
                status=lambda one: "caution" if one.disputed else "",
            ),
        )


def _some(number: int) -> str:
    return f"{number:,}" if number else tr("none")


def _bar(one: ToCome) -> Bar:
    return Bar(one.complete, one.sampled)


def _sentence(told: list[ToCome]) -> str:
    """Return in one sentence how far the fieldwork is, for all cases looked at."""
    if not told:
        return tr("{all_cases}: none has been sampled yet.").format(all_cases=ALL_CASES)
    (whole,) = told
    if whole.is_whole:
        return tr("All {sampled} cases are complete: nothing more is to be expected.").format(
            sampled=whole.sampled
        )
    left = whole.sampled - whole.complete
    waits = tr("{left} of {sampled} cases are not complete").format(left=left, sampled=whole.sampled)
    answers = tr("{unanswered:,} judgements have no answer yet").format(unanswered=whole.unanswered)
    disputed = tr(", and {disputed} wait for a decision").format(disputed=whole.disputed) * bool(
        whole.disputed
    )
    return tr("{waits}; {answers}{disputed}. The counts will change.").format(
        waits=waits, answers=answers, disputed=disputed
    )
