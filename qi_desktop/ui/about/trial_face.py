"""Whether the program works on this laptop: its self-test, step by step, on files that go again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.about.trial import STEPS, Step, tried
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import reading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.ui.about.desk import AboutDesk


class TrialFace(QWidget):
    """Runs the self-test and shows what came of it."""

    def __init__(self, desk: AboutDesk) -> None:
        """Wait until somebody asks for it."""
        super().__init__()
        self._desk = desk
        self.run: Callable[[Progress], list[Step]] = tried
        self.begin = Button(tr("Test this program"), self._begin, kind="main", picture="check")
        self.outcome = Notice("good")
        self.steps: Table[Step] = Table(
            tr("What was tried"), _columns(), key=lambda step: step.words, sortable=False, lines=2
        )
        self.steps.hide()
        inside = QWidget()
        inside.setLayout(
            column(
                reading(
                    tr(
                        "A small invented inspection is carried through: an encrypted file, a pack, an"
                        " answer, a bundle taken in, a count, a report, a window. It takes some seconds;"
                        " nothing of it stays, and your own files are not touched."
                    )
                ),
                row(self.begin, None),
                self.outcome,
                self.steps,
                None,
                gap=2,
            )
        )
        self.setLayout(column(scrolling(inside, label=tr("Test"))))

    def first(self) -> QWidget:
        """Return where the keyboard begins."""
        return self.begin

    def _begin(self) -> None:
        self.outcome.say("")
        self._desk.compute(tr("Testing this program"), self.run, self._show)

    def _show(self, steps: Sequence[Step]) -> None:
        passed = len(steps) == STEPS and all(step.passed for step in steps)
        well = tr("The program works on this laptop.")
        badly = tr(
            "The program does not work as it should on this laptop. Your files are untouched."
            " Send the step that failed, with the facts of this program, to whoever installed it."
        )
        self.outcome.say(well if passed else badly, "good" if passed else "bad")
        self.steps.show_rows(steps)
        self.steps.fit_to_rows()
        self.steps.show()


def _columns() -> tuple[Column[Step], ...]:
    return (
        Column["Step"](
            tr("How it went"),
            lambda step: tr("passed") if step.passed else tr("failed"),
            status=lambda step: "good" if step.passed else "bad",
        ),
        Column["Step"](tr("What was tried"), lambda step: tr(step.words), stretch=True),
        Column["Step"](tr("Seconds"), lambda step: f"{step.seconds:.1f}", number=True),
    )
