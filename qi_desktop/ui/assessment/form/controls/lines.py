"""Answers typed on one line: words, numbers, days and times of day."""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from qi_desktop.forms.flow.typed import typed
from qi_desktop.ui.assessment.form.controls.calendar import Calendar
from qi_desktop.ui.assessment.form.controls.control import AnswerControl, counted
from qi_desktop.ui.dates import day, typed_day
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField, mark_wrong
from qi_desktop.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from qi_desktop.forms.definition import Question
    from qi_desktop.ui.assessment.form.controls.control import Around

_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{0,2})?")
_MOMENT = re.compile(r"(.*\S)(?:\s*,\s*|T|\s+at\s+|\s+)(\S+)")
NARROW = 160


class TypedLine(LineField):
    """A line whose unused letters may be answers: K for not known, while nothing is typed."""

    def __init__(self, control: OneLine) -> None:
        """Belong to a control."""
        super().__init__()
        self._control = control

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give a state that is no judgement with its key; leave moving on to the card around."""
        untouched = not self.text() or self.selectedText() == self.text()
        if untouched and self._control.states and self._control.press(event.text().upper()):
            return
        if event.key() == Qt.Key.Key_F4 and self._control.pick():
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._control.record():
                event.ignore()
            return
        super().keyPressEvent(event)


class OneLine(AnswerControl):
    """A number, a day, a time; what cannot be read stays in the field and is said beside it."""

    example, trouble = "", tr("This is not a number. The earlier answer stands.")
    states = True

    def __init__(self, question: Question, around: Around) -> None:
        """Show the field, and the states that are no judgements beside it."""
        super().__init__(question, around)
        self.line = TypedLine(self)
        self.line.setAccessibleName(question.label or question.name)
        self.line.setPlaceholderText(self.example)
        self.line.setFixedWidth(pixels(self.width_wanted()))
        self.line.left.connect(self.record)
        self.setLayout(FlowLayout.of(self.line, *self.beside(), *self.uncounted(), gap=4))

    def width_wanted(self) -> int:
        """Return how wide the field is at 100 %."""
        return NARROW

    def beside(self) -> list[QWidget]:
        """Return what stands right of the field."""
        return []

    def pick(self) -> bool:
        """Offer the answer in another way, on a key; tells whether there is one."""
        return False

    def written(self, value: str) -> str:
        """Return a value as a person writes it."""
        return value

    def read(self, text: str) -> str | None:
        """Return the value of what was typed, None where it cannot be read."""
        return text if typed(text, self.question.type) is not None else None

    @override
    def field(self) -> QWidget | None:
        return self.line

    @override
    def show_value(self, value: str, record: str) -> None:
        super().show_value(value, record)
        shown = self.written(counted(value))
        if self.line.text() != shown and not (self.line.hasFocus() and self.line.isModified()):
            self.line.setText(shown)

    @override
    def show_wrong(self, *, wrong: bool) -> None:
        if bool(self.line.property("wrong")) is not wrong:
            mark_wrong(self.line, wrong=wrong)

    @override
    def finish(self) -> None:
        self.record()

    def record(self) -> bool:
        """Record what was typed; tells whether it could be read."""
        if not self.line.isModified():
            return True
        text = self.line.text().strip()
        value = self.read(text) if text else ""
        if value is None:
            self.show_wrong(wrong=True)
            self.around.refused(self.trouble)
            return False
        self.line.setModified(False)
        self.around.refused("")
        if value != counted(self.value):
            self.around.answered(value or None)
        self.line.setText(self.written(counted(self.value)))
        return True


class NumberLine(OneLine):
    """A whole number or a decimal."""

    def __init__(self, question: Question, around: Around) -> None:
        """Say which kind of number is wanted."""
        if question.type == "integer":
            self.trouble = tr("This is not a whole number. The earlier answer stands.")
        super().__init__(question, around)

    @override
    def width_wanted(self) -> int:
        return 120

    @override
    def read(self, text: str) -> str | None:
        plain = text.replace(" ", "")
        plain = plain.replace(",", "." if self.question.type != "integer" and "." not in plain else "")
        return plain if typed(plain, self.question.type) is not None else None


class DayLine(OneLine):
    """A day, typed day first; the calendar opens with F4."""

    example = tr("20 Feb 2017")
    trouble = tr("This is not a day. Type it as 20 February 2017 or 20/2/2017; the earlier answer stands.")

    @override
    def beside(self) -> list[QWidget]:
        return [
            Button(
                tr("Calendar"), self.pick, kind="quiet", description=tr("Choose the day in a calendar (F4)")
            )
        ]

    @override
    def written(self, value: str) -> str:
        return day(value)

    @override
    def read(self, text: str) -> str | None:
        found = typed_day(text)
        return found.isoformat() if found is not None else None

    @override
    def pick(self) -> bool:
        """Open the calendar below the field."""
        known = typed_day(counted(self.value))
        Calendar(self.line, self.question.label, known, self.around.answered)
        return True


class TimeLine(OneLine):
    """A time of day, as 9:30 or 0930."""

    example = "09:30"
    trouble = tr("This is not a time of day. Type it as 9:30 or 0930; the earlier answer stands.")

    @override
    def width_wanted(self) -> int:
        return 120

    @override
    def written(self, value: str) -> str:
        return value[:5]

    @override
    def read(self, text: str) -> str | None:
        found = _clock(text)
        return found.isoformat("minutes") if found is not None else None


class MomentLine(OneLine):
    """A day with a time of day, as 20 Feb 2017, 9:30."""

    example = tr("20 Feb 2017, 09:30")
    trouble = tr("This is no day with a time. Type it as 20 February 2017, 9:30; the earlier answer stands.")

    @override
    def width_wanted(self) -> int:
        return 260

    @override
    def written(self, value: str) -> str:
        return f"{day(value)}, {value[11:16]}" if "T" in value else day(value)

    @override
    def read(self, text: str) -> str | None:
        parts = _MOMENT.fullmatch(text)
        when, clock = (typed_day(parts[1]), _clock(parts[2])) if parts else (None, None)
        if when is None or clock is None:
            return None
        return datetime.combine(when, clock).astimezone().isoformat(timespec="milliseconds")


def _clock(text: str) -> time | None:
    parts = _TIME.fullmatch(text.strip())
    try:
        return time(int(parts[1]), int(parts[2] or 0)) if parts else None
    except ValueError:
        return None
