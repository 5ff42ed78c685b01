"""Bars of absolute counts on the screen, drawn by the same hand as those of the report."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.reporting.parts import PARTS, in_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step, current, pixels
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import column, emptied
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.analysis.model import Count

PAPER_SIZE = 8
"""The size of a chart's words on paper; on the screen they are as large as small text."""


class Drawn(QWidget):
    """One drawing, as large as its words are to be read."""

    def __init__(self, svg: str, spoken: str) -> None:
        """Show a drawing, with what it says in words."""
        super().__init__()
        self._renderer = QSvgRenderer(QByteArray(svg.encode()), self)
        self.setAccessibleName(spoken)
        self.setFixedSize(self._size())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing."""
        del event
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(self.rect()))
        painter.end()

    def _size(self) -> QSize:
        size, scale = self._renderer.defaultSize(), _scale()
        return QSize(round(size.width() * scale), round(size.height() * scale))


class StackedBars(QWidget):
    """The counts of one question, a bar each, on one scale, with the key of what occurs."""

    def __init__(self) -> None:
        """Wait for counts; they are drawn once the person has stopped going through the lines."""
        super().__init__()
        self._shown: list[tuple[str, Count]] = []
        self._bars, self._key = column(gap=0.25), FlowLayout(gap=4)
        key = QWidget()
        key.setLayout(self._key)
        self.setLayout(column(self._bars, key, gap=0.5))
        self._soon = QTimer(self, interval=40, singleShot=True)
        self._soon.timeout.connect(self.draw)

    def show_counts(self, counts: Sequence[tuple[str, Count]]) -> None:
        """Show counts, each under its words."""
        self._shown = [(words, count) for words, count in counts if count.relevant and not count.mixed_rules]
        self.setVisible(bool(self._shown))
        self._soon.start()

    def draw(self) -> None:
        """Draw what is shown, in the width there is and the colours that are worn."""
        self._soon.stop()
        emptied(self._bars)
        while item := self._key.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if not self._shown:
            return
        most = max(count.relevant for _, count in self._shown)
        for words, count in self._shown:
            said = f"{words}: {in_words(count)}" if words else in_words(count)
            if words:
                self._bars.addWidget(
                    Words(
                        tr("{words}, {met} of {relevant}").format(
                            words=words, met=count.met, relevant=count.relevant
                        ),
                        wrap=False,
                    )
                )
            self._bars.addWidget(Drawn(_bar_svg(count, self.width() / _scale(), most), said))
        for svg, name in _key_svgs([count for _, count in self._shown]):
            self._key.addWidget(Drawn(svg, name))
        self._key.invalidate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew in the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._soon.start()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_soon"):
            self._soon.start()


def _scale() -> float:
    return pixels(Step.SMALL) / PAPER_SIZE


def _bar_svg(count: Count, width: float, most: int) -> str:
    # The drawing library takes a moment to load, and nobody needs it before there is a bar.
    from qi_desktop.reporting.bars import ChartColours, bar_drawing
    from qi_desktop.reporting.charts import svg_of

    return svg_of(bar_drawing(count, width, most, ChartColours(**_worn())))


def _key_svgs(counts: Sequence[Count]) -> list[tuple[str, str]]:
    """Return a sample of each part that occurs, one by one, so that they go on in a new line."""
    from qi_desktop.analysis.model import Count as Sample
    from qi_desktop.reporting.bars import ChartColours, key_drawing
    from qi_desktop.reporting.charts import svg_of
    from qi_desktop.reporting.fonts import REGULAR, text_width

    colours = ChartColours(**_worn())
    found: list[tuple[str, str]] = []
    for part in PARTS:
        if any(part.of(count) for count in counts):
            alone = replace(Sample("", "", "", "", ""), relevant=1, **_alone(part.field))
            width = 21 + text_width(part.name, REGULAR, PAPER_SIZE) + 10
            found.append((svg_of(key_drawing([alone], width, colours)), part.name))
    return found


def _alone(field: str) -> dict[str, Any]:
    """Return a count's numbers when it has this part alone; not met is what the others leave."""
    return {} if field == "not_met_otherwise" else {field: 1}


def _worn() -> dict[str, str]:
    worn = current().colours
    return {
        "ink": worn.ink,
        "muted": worn.muted,
        "line": worn.line,
        "paper": worn.paper,
        "strong": worn.accent,
        "light": worn.accent_soft,
    }
