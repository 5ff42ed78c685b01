"""What is filled in by hand on a printed form: boxes to tick, lines to write on."""

# reportlab's stubs leave many types open:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from reportlab.platypus import Flowable
from typing_extensions import override

from qi_desktop.reporting.fonts import REGULAR, text_width, wrapped
from qi_desktop.reporting.pdf.style import INK, MUTED, RULE

if TYPE_CHECKING:
    from qi_desktop.reporting.pdf.tagging import TaggedCanvas

BOX = 9.0
_SIZE = 8.8
_SMALL = 7.4
_BESIDE = 5.0
_BETWEEN = 15.0
_ROW = 17.0
_PITCH = 21.0
_LEADING = 10.6


@dataclass(frozen=True, slots=True)
class Tick:
    """One choice to tick; a quiet one says why there is no answer."""

    label: str
    quiet: bool = False


class TickBoxes(Flowable):
    """Choices side by side, each with its box, over as many rows as they need."""

    def __init__(self, ticks: Sequence[Tick]) -> None:
        super().__init__()
        self._ticks = ticks
        self._placed: list[tuple[float, float, Tick, list[str]]] = []

    @property
    def natural_width(self) -> float:
        """How wide they are when all stand in one row."""
        texts = sum(text_width(tick.label, REGULAR, _SIZE) for tick in self._ticks)
        return texts + (BOX + _BESIDE + _BETWEEN) * len(self._ticks)

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self._placed = []
        x = y = 0.0
        deepest = 1
        for tick in self._ticks:
            lines = wrapped(tick.label, REGULAR, _SIZE, aW - BOX - _BESIDE) or [""]
            width = BOX + _BESIDE + max(text_width(line, REGULAR, _SIZE) for line in lines)
            if x and x + width > aW:
                x, y, deepest = 0.0, y + _ROW + (deepest - 1) * _LEADING, 1
            self._placed.append((x, y, tick, lines))
            deepest = max(deepest, len(lines))
            x += width + _BETWEEN
        self.width, self.height = aW, y + _ROW + (deepest - 1) * _LEADING
        return self.width, self.height

    def draw(self) -> None:
        """Draw the boxes where the text has come to."""
        canvas = cast("TaggedCanvas", self.canv)
        with canvas.marked("P"):
            for x, y, tick, lines in self._placed:
                top = self.height - y - (_ROW - BOX) / 2
                _box(canvas, x, top - BOX)
                canvas.setFillColor(MUTED if tick.quiet else INK)
                canvas.setFont(REGULAR, _SIZE)
                for place, line in enumerate(lines):
                    canvas.drawString(x + BOX + _BESIDE, top - BOX + 1.6 - place * _LEADING, line)


class TickColumn(Flowable):
    """Choices below one another, for the narrow cell of a table."""

    PITCH = 13.0

    def __init__(self, ticks: Sequence[Tick]) -> None:
        super().__init__()
        self._ticks = ticks

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width, self.height = aW, self.PITCH * len(self._ticks)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the boxes where the text has come to."""
        canvas = cast("TaggedCanvas", self.canv)
        with canvas.marked("P"):
            for place, tick in enumerate(self._ticks):
                foot = self.height - place * self.PITCH - BOX - 1
                _box(canvas, 0, foot)
                canvas.setFillColor(MUTED if tick.quiet else INK)
                canvas.setFont(REGULAR, _SMALL)
                line = (wrapped(tick.label, REGULAR, _SMALL, self.width - BOX - _BESIDE) or [""])[0]
                canvas.drawString(BOX + _BESIDE, foot + 1.8, line)


class WritingLines(Flowable):
    """Ruled lines to write on, with what they are for in small letters on the first."""

    def __init__(self, lines: int, about: str = "", *, share: float = 1.0) -> None:
        super().__init__()
        self._lines = lines
        self._about = about
        self._share = share

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width, self.height = aW * self._share, self._lines * _PITCH + 3
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines where the text has come to."""
        canvas = cast("TaggedCanvas", self.canv)
        with canvas.marked("P"):
            for place in range(1, self._lines + 1):
                level = self.height - place * _PITCH
                _rule(canvas, self.width, level)
            if self._about:
                canvas.setFont(REGULAR, _SMALL)
                canvas.setFillColor(MUTED)
                canvas.drawString(0, self.height - 9, self._about)


def _box(canvas: "TaggedCanvas", x: float, y: float) -> None:
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.8)
    canvas.rect(x, y, BOX, BOX, stroke=1, fill=0)


def _rule(canvas: "TaggedCanvas", width: float, level: float) -> None:
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.5)
    canvas.line(0, level, width, level)
