"""Small painted bars that can be read without colour: a length, a tick and a number beside them."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Theme, current

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Bar:
    """A length out of a whole, with a tick where it was expected to end and one at its minimum."""

    value: float
    whole: float
    expected: float | None = None
    minimum: float | None = None
    role: str = "accent"

    def words(self) -> str:
        """Return what the bar shows, for a screen reader."""
        text = tr("{value:g} of {whole:g}").format(value=self.value, whole=self.whole)
        if self.expected is not None:
            text += tr(", expected {expected:.1f}").format(expected=self.expected)
        return text + (tr(", minimum {minimum:g}").format(minimum=self.minimum) if self.minimum else "")


def paint_bar(painter: QPainter, room: QRectF, bar: Bar, theme: Theme) -> None:
    """Paint a bar: filled to its value, a black tick at what was expected, a dotted one at the minimum."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thick = 10.0
    track = QRectF(room.left(), room.center().y() - thick / 2, room.width(), thick)
    scale = track.width() / bar.whole if bar.whole else 0.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("line"))
    painter.drawRoundedRect(QRectF(track.left(), track.center().y() - 1, track.width(), 2), 1, 1)
    painter.setBrush(theme.colour(bar.role))
    filled = QRectF(track.left(), track.top(), min(track.width(), bar.value * scale), thick)
    painter.drawRoundedRect(filled, 2, 2)
    ticks = ((bar.expected, Qt.PenStyle.SolidLine), (bar.minimum or None, Qt.PenStyle.DotLine))
    for place, style in ticks:
        if place is not None:
            across = track.left() + min(track.width(), place * scale)
            painter.setPen(QPen(theme.colour("ink"), 2, style))
            painter.drawLine(int(across), int(track.top() - 4), int(across), int(track.bottom() + 4))
    painter.restore()


class BarView(QWidget):
    """A bar on its own."""

    def __init__(self, bar: Bar) -> None:
        """Show a bar."""
        super().__init__()
        self.setFixedHeight(20)
        self.setMinimumWidth(80)
        self.show_bar(bar)

    def show_bar(self, bar: Bar) -> None:
        """Change the bar shown."""
        self._bar = bar
        self.setAccessibleName(bar.words())
        self.setToolTip(bar.words())
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        del event
        painter = QPainter(self)
        paint_bar(painter, QRectF(self.rect()).adjusted(1, 0, -1, 0), self._bar, current())
        painter.end()


class BarDelegate(QStyledItemDelegate):
    """Paints the bars of a table's column."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell's ground as the table does, then its bar."""
        super().paint(painter, option, index)
        bar = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(bar, Bar):
            cell: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
            edge = min(12, cell.width() // 12)
            room = QRectF(cell).adjusted(edge, 0, -edge, -1)
            paint_bar(painter, room, bar, current())

    @override
    def displayText(self, value: object, locale: object) -> str:
        """Show no text: the bar stands in its place."""
        del value, locale
        return ""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for a bar."""
        del option, index
        return QSize(160, 32)
