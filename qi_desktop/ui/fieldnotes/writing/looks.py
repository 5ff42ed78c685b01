"""How the parts of a note look: headings, marks, labels, exact words, passages, slips, what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QFont, QTextCharFormat, QTextFormat, QTextLayout

from qi_desktop.fieldnotes.structure import LineKind, exact_words, line_of, times_in
from qi_desktop.ui.fonts import load_italic
from qi_desktop.ui.theme import Step, current, pixels

if TYPE_CHECKING:
    from collections.abc import Iterator

UnderlineStyle = QTextCharFormat.UnderlineStyle
_SMALL_HEADING = 2


class Span(NamedTuple):
    """A stretch of one paragraph in UTF-16 units, and the name of its look."""

    start: int
    stop: int
    look: str


class Looks:
    """The looks in the colours of one theme."""

    def __init__(self) -> None:
        """Mix them in the colours worn now."""
        load_italic()
        self._of = {
            "heading": _look(ink="ink", weight=QFont.Weight.DemiBold, size=pixels(Step.HEADING)),
            "small_heading": _look(ink="ink", weight=QFont.Weight.DemiBold),
            "mark": _look(ink="muted"),
            "label": _look(ink="accent", weight=QFont.Weight.DemiBold),
            "time": _look(ink="muted"),
            "exact": _look(italic=True),
            "passage": _look(ground="accent_soft", line="accent"),
            "slip": _look(line="bad", wave=True),
            "found": _look(ink="ink", ground="caution_soft"),
        }

    def ranges(self, spans: list[Span]) -> list[QTextLayout.FormatRange]:
        """Return spans as Qt takes them."""
        return [_range(span, self._of[span.look]) for span in spans]


def structure_of(text: str) -> Iterator[Span]:
    """Yield what the structure of one paragraph shows, in code points."""
    line = line_of(text)
    if line.kind is LineKind.HEADING:
        look = "heading" if line.level < _SMALL_HEADING else "small_heading"
        yield Span(0, len(text), look)
        yield Span(0, line.mark, "mark")
    elif line.kind is LineKind.ITEM or line.kind is LineKind.TURN:
        yield Span(0, line.mark, "label")
    if "“" in text:
        yield from (Span(start, stop, "exact") for start, stop in exact_words(text))
    if "[" in text:
        yield from (Span(start, stop, "time") for start, stop in times_in(text))


def _look(
    *,
    ink: str = "",
    ground: str = "",
    line: str = "",
    wave: bool = False,
    italic: bool = False,
    weight: QFont.Weight | None = None,
    size: int = 0,
) -> QTextCharFormat:
    look, theme = QTextCharFormat(), current()
    if ink:
        look.setForeground(theme.colour(ink))
    if ground:
        look.setBackground(theme.colour(ground))
    if line:
        style = UnderlineStyle.WaveUnderline if wave else UnderlineStyle.SingleUnderline
        look.setUnderlineStyle(style)
        look.setUnderlineColor(theme.colour(line))
    if italic:
        look.setFontItalic(True)
    if weight is not None:
        look.setFontWeight(weight)
    if size:
        look.setProperty(QTextFormat.Property.FontPixelSize, size)
    return look


def _range(span: Span, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = span.start  # pyright: ignore[reportAttributeAccessIssue]
    made.length = span.stop - span.start  # pyright: ignore[reportAttributeAccessIssue]
    made.format = look  # pyright: ignore[reportAttributeAccessIssue]
    return made
