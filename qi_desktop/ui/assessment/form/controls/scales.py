"""A number out of a range: on a slider, and typed beside it."""

from __future__ import annotations

from math import nan
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider, QWidget
from typing_extensions import override

from qi_desktop.forms.expressions.values import text_of_number
from qi_desktop.ui.assessment.form.controls.control import counted
from qi_desktop.ui.assessment.form.controls.lines import OneLine
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from qi_desktop.forms.definition import Question
    from qi_desktop.ui.assessment.form.controls.control import Around

WIDE = 260
TINY = 1e-9
START, END, STEP = 1.0, 10.0, 1.0
"""What the standard takes where an author names no bounds."""


class Slide(QSlider):
    """A slider that leaves the wheel to the page."""

    @override
    def event(self, event: QEvent) -> bool:
        """Let the wheel scroll the page."""
        if event.type() == event.Type.Wheel:
            event.ignore()
            return False
        return super().event(event)


class RangeAnswer(OneLine):
    """A number between two bounds, in steps."""

    def __init__(self, question: Question, around: Around) -> None:
        """Read the bounds and the step."""
        self._start, self._step = START, STEP
        self._start = _number(question.parameters.get("start"), START)
        end = _number(question.parameters.get("end"), END)
        self._step = abs(_number(question.parameters.get("step"), STEP)) or STEP
        if end < self._start:
            self._start, end = end, self._start
        self._end = end
        self.trouble = tr("This is no step from {start} to {end}.").format(
            start=self._text(self._start), end=self._text(end)
        )
        self.slider = Slide(Qt.Orientation.Horizontal)
        self.slider.setRange(0, max(1, round((end - self._start) / self._step)))
        self.slider.setFixedWidth(pixels(WIDE))
        self.slider.setAccessibleName(tr("Slider: {label}").format(label=question.label))
        super().__init__(question, around)
        self.slider.valueChanged.connect(self._slid)
        self.slider.sliderReleased.connect(self._let_go)

    @override
    def width_wanted(self) -> int:
        return 80

    @override
    def beside(self) -> list[QWidget]:
        return [
            muted(self._text(self._start), wrap=False),
            self.slider,
            muted(self._text(self._end), wrap=False),
        ]

    @override
    def show_value(self, value: str, record: str) -> None:
        super().show_value(value, record)
        self.slider.blockSignals(True)
        self.slider.setValue(round((_number(counted(value), self._start) - self._start) / self._step))
        self.slider.blockSignals(False)

    @override
    def read(self, text: str) -> str | None:
        number = _number(text.replace(",", "."), nan)
        if not self._start <= number <= self._end:
            return None
        steps = (number - self._start) / self._step
        return self._text(number) if abs(steps - round(steps)) < TINY else None

    def _text(self, number: float) -> str:
        return text_of_number(round(number, 9))

    def _slid(self, steps: int) -> None:
        self.line.setText(self._text(self._start + steps * self._step))
        if not self.slider.isSliderDown():
            self._let_go()

    def _let_go(self) -> None:
        """Record where the slider stands: what it passes on the way is no answer."""
        value = self._text(self._start + self.slider.value() * self._step)
        if value != self.value:
            self.around.answered(value)


def _number(text: str | None, otherwise: float) -> float:
    try:
        return float(text) if text else otherwise
    except ValueError:
        return otherwise
