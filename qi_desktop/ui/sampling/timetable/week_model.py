"""One inspector's week as a grid: days across, hours down, in each cell what is booked there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from qi_desktop.sampling.interviewing.model import InterviewSlot, minute_of
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.timetable.hours import short_day, weekday

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Booked:
    """A slot as it stands in a cell: the state of its clash, if any, and the words for it."""

    slot: InterviewSlot
    status: str = ""
    trouble: str = ""

    def spoken(self) -> str:
        """Return the slot as it is read out."""
        said = tr("{number}, officer {responsible_officer}, {office}").format(
            number=self.slot.number,
            responsible_officer=self.slot.responsible_officer,
            office=self.slot.office,
        )
        return (
            tr("{said}. Clash: {trouble}").format(said=said, trouble=self.trouble) if self.trouble else said
        )


@dataclass(frozen=True, slots=True)
class Cell:
    """An hour of a day: what is booked, and why what is picked up cannot be put there."""

    day: str
    starts: str
    booked: tuple[Booked, ...] = ()
    blocked: str = ""

    def spoken(self) -> str:
        """Return the cell as it is read out."""
        held = "; ".join(one.spoken() for one in self.booked) or self.blocked or tr("free")
        return f"{weekday(self.day)}, {self.starts}: {held}"


@dataclass(frozen=True, slots=True)
class Week:
    """What a grid shows: its days and hours, what is booked, and where something picked up cannot go."""

    days: tuple[str, ...] = ()
    hours: tuple[str, ...] = ()
    afternoon: str = ""
    booked: tuple[Booked, ...] = ()
    blocked: Mapping[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])

    def cell(self, column: int, line: int) -> Cell:
        """Return what stands in a cell."""
        day, starts = self.days[column], self.hours[line]
        held = tuple(one for one in self.booked if (one.slot.day, one.slot.starts) == (day, starts))
        return Cell(day, starts, held, self.blocked.get((day, starts), ""))

    def offices(self, day: str) -> Sequence[str]:
        """Return at which offices a day is spent, in the order of the hours."""
        return tuple(dict.fromkeys(one.slot.office for one in self.booked if one.slot.day == day))

    def first_of_afternoon(self, line: int) -> bool:
        """Tell whether an hour is the first after lunch."""
        noon = minute_of(self.afternoon)
        return minute_of(self.hours[line]) >= noon and (line == 0 or minute_of(self.hours[line - 1]) < noon)


class WeekModel(QAbstractTableModel):
    """The cells of a week."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.week = Week()

    def show_week(self, week: Week) -> None:
        """Replace the week."""
        same = (week.days, week.hours) == (self.week.days, self.week.hours)
        if not same:
            self.beginResetModel()
        self.week = week
        if same:
            self.dataChanged.emit(self.index(0, 0), self.index(len(week.hours) - 1, len(week.days) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(week.days) - 1)
        else:
            self.endResetModel()

    def cell(self, index: Index) -> Cell | None:
        """Return the cell at an index."""
        return self.week.cell(index.column(), index.row()) if index.isValid() else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of hours."""
        return 0 if parent is not None and parent.isValid() else len(self.week.hours)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of days."""
        return 0 if parent is not None and parent.isValid() else len(self.week.days)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let an interview be carried to any hour."""
        cell = self.cell(index)
        if cell is None:
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        return plain | Qt.ItemFlag.ItemIsDragEnabled if cell.booked else plain

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell, for the eye, the delegate and the ear."""
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return ", ".join(one.slot.number for one in cell.booked)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken()
        return cell.spoken() if role == Qt.ItemDataRole.ToolTipRole and cell.booked else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a day with its offices, or an hour."""
        across = orientation == Qt.Orientation.Horizontal
        if not 0 <= section < len(self.week.days if across else self.week.hours):
            return None
        if not across:
            return self.week.hours[section] if role == Qt.ItemDataRole.DisplayRole else None
        day = self.week.days[section]
        offices = ", ".join(self.week.offices(day))
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{short_day(day)}\n{offices}"
        whole = role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        return f"{weekday(day)}: {offices or tr('nothing arranged')}" if whole else None
