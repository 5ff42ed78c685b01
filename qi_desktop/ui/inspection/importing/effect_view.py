"""What would come of a list: its figures, and behind each of them the rows it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QWidget

from qi_desktop.ui.inspection.importing.changes_view import ChangesView, change_lines
from qi_desktop.ui.inspection.importing.duplicates_view import DuplicatesView
from qi_desktop.ui.inspection.importing.figures import EffectFigures
from qi_desktop.ui.inspection.importing.left_out_view import LeftOutView
from qi_desktop.ui.inspection.importing.problems_view import ProblemsView
from qi_desktop.ui.inspection.importing.sections import Sections
from qi_desktop.ui.inspection.importing.unknown_view import UnknownView
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.inspection.listing.model import ImportReport, Keep, Preview, UnknownValue
    from qi_desktop.ui.inspection.importing.draft import ImportDraft
    from qi_desktop.ui.page import Desk

UNKNOWN, TWICE, CHANGES, LEFT_OUT, PROBLEMS = (
    tr("Unknown"),
    tr("Duplicates"),
    tr("Changes"),
    tr("Left out"),
    tr("Problems"),
)


class EffectView(QWidget):
    """The effect of the choices as they stand."""

    def __init__(
        self,
        desk: Desk,
        *,
        codes: Callable[[UnknownValue], Sequence[tuple[str, str]]],
        mapped: Callable[[str, str, str], object],
        kept: Callable[[str, Keep], object],
        add_offices: Callable[[], object],
    ) -> None:
        """Show nothing yet; the callables are told what a person chooses."""
        super().__init__()
        self.figures = EffectFigures()
        self.unknown = UnknownView(codes, mapped, add_offices)
        self.duplicates = DuplicatesView(kept)
        self.changes, self.left_out, self.problems = ChangesView(), LeftOutView(), ProblemsView(desk)
        parts = (self.unknown, self.duplicates, self.changes, self.left_out, self.problems)
        names = (UNKNOWN, TWICE, CHANGES, LEFT_OUT, PROBLEMS)
        self.sections = Sections(tr("Effect"), dict(zip(names, parts, strict=True)))
        self._opened_first = False
        layout = column(self.figures, self.sections, gap=1)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        # How tall a part would like to be must not move what stands above it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)

    def start(self) -> None:
        """Forget which part was looked at, for a new list."""
        self._opened_first = False

    def show_effect(self, preview: Preview, draft: ImportDraft) -> None:
        """Show what would come of a list."""
        effect = preview.effect
        left_out, refused = sum(effect.excluded_by_reason.values()), sum(effect.refused.values())
        self.figures.show_numbers(effect.rows, effect.eligible, left_out, refused, len(effect.problems))
        self.unknown.show_draft(draft, preview.new_offices)
        self.duplicates.show_duplicates(preview.duplicates, preview.choices)
        self.changes.show_changes(preview.changes)
        self.left_out.show_reasons(effect.excluded_by_reason, effect.refused)
        self.problems.show_problems(effect.problems, taken=False)
        numbers = {
            UNKNOWN: len(draft.unknown) + len(preview.new_offices),
            TWICE: len(preview.duplicates),
            CHANGES: len(change_lines(preview.changes)),
            LEFT_OUT: left_out + refused,
            PROBLEMS: len(effect.problems),
        }
        self.sections.show_numbers(numbers)
        if not self._opened_first:
            self._opened_first = True
            self.sections.open(next((name for name in numbers if numbers[name]), LEFT_OUT))


class ResultView(QWidget):
    """What came of a list that is in."""

    def __init__(self, desk: Desk) -> None:
        """Show nothing yet."""
        super().__init__()
        self.figures = EffectFigures()
        self.changes, self.left_out, self.problems = ChangesView(), LeftOutView(), ProblemsView(desk)
        parts = {CHANGES: self.changes, LEFT_OUT: self.left_out, PROBLEMS: self.problems}
        self.sections = Sections(tr("Result"), parts)
        layout = column(self.figures, self.sections, gap=1)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_report(self, report: ImportReport) -> None:
        """Show what came of a list."""
        left_out, refused = sum(report.excluded_by_reason.values()), sum(report.refused.values())
        self.figures.show_numbers(report.rows, report.eligible, left_out, refused, len(report.problems))
        self.changes.show_changes(report.changes)
        self.left_out.show_reasons(report.excluded_by_reason, report.refused)
        self.problems.show_problems(report.problems, taken=True)
        changes = len(change_lines(report.changes))
        self.sections.show_numbers(
            {CHANGES: changes, LEFT_OUT: left_out + refused, PROBLEMS: len(report.problems)}
        )
        self.sections.open(CHANGES if changes else PROBLEMS if report.problems else LEFT_OUT)
