"""What a screen reader is given of a window: the tree of names, roles, states and values from Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QTableView, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect
    from PySide6.QtGui import QAccessibleInterface

_TEXT = QAccessible.Text
_ACROSS = Qt.Orientation.Horizontal
_NO_ROLES = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Border,
    QAccessible.Role.Pane,
    QAccessible.Role.LayeredPane,
}
"""Roles that say nothing of what a thing is for."""
_WITHIN = {
    QAccessible.Role.Table,
    QAccessible.Role.List,
    QAccessible.Role.Tree,
    QAccessible.Role.ComboBox,
    QAccessible.Role.ScrollBar,
    QAccessible.Role.SpinBox,
}
"""Roles whose parts are looked at by themselves."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing as a screen reader has it."""

    depth: int
    role: QAccessible.Role
    name: str
    description: str
    value: str
    state: QAccessible.State
    place: QRect
    thing: QWidget | None

    def __str__(self) -> str:
        """Return a line that a person can read."""
        marks = [
            mark for mark in ("checked", "disabled", "focusable", "expanded") if getattr(self.state, mark)
        ]
        parts = (self.role.name, repr(self.name), self.value and f"= {self.value}", " ".join(marks))
        return "  " * self.depth + " ".join(part for part in parts if part)


def heard(root: QWidget) -> Iterator[Heard]:
    """Return all that can be heard of a widget, in the order it is read in."""
    yield from _heard(QAccessible.queryAccessibleInterface(root), 0)


def _heard(one: QAccessibleInterface, depth: int) -> Iterator[Heard]:
    state = one.state()
    if state.invisible and depth:
        return
    thing = one.object()
    yield Heard(
        depth,
        one.role(),
        one.text(_TEXT.Name),
        one.text(_TEXT.Description),
        one.text(_TEXT.Value),
        state,
        one.rect(),
        thing if isinstance(thing, QWidget) else None,
    )
    if one.role() in _WITHIN:
        return
    for place in range(one.childCount()):
        yield from _heard(one.child(place), depth + 1)


def faults(root: QWidget) -> list[str]:
    """Return what somebody who only listens could not make out."""
    return [f"{fault}: {one!s:.160}".replace("  ", "") for one in heard(root) for fault in _faults(one)]


def _faults(one: Heard) -> Iterator[str]:
    state, thing = one.state, one.thing
    if thing is None or not thing.isVisible():
        return
    kind = type(thing).__name__
    if state.focusable and not one.name:
        yield f"no name ({kind})"
    if state.focusable and one.role in _NO_ROLES:
        yield f"no role ({kind})"
    if isinstance(thing, QAbstractButton):
        shown = _plain(thing.text())
        if shown and shown not in _plain(one.name):
            yield f"is called otherwise than it reads, {shown!r} ({kind})"
        if thing.isCheckable() and not state.checkable:
            yield f"state not told ({kind})"


def listed_faults(root: QWidget) -> list[str]:
    """Return columns without a heading, and states in tables that are told by a shape or colour alone."""
    found: list[str] = []
    for table in root.findChildren(QTableView):
        model = table.model()
        for column in range(model.columnCount() if table.isVisible() else 0):
            name = f"{table.accessibleName()}, column {column}"
            if not table.isColumnHidden(column) and not _heading(model, column):
                found.append(f"no heading: {name}")
            if model.rowCount() and _shape_alone(model.index(0, column)):
                found.append(f"no word: {name}")
    return found


def _heading(model: QAbstractItemModel, column: int) -> str:
    spoken = model.headerData(column, _ACROSS, Qt.ItemDataRole.AccessibleTextRole)
    return _said(spoken or model.headerData(column, _ACROSS))


def _shape_alone(cell: QModelIndex) -> bool:
    spoken = cell.data(Qt.ItemDataRole.AccessibleTextRole) or cell.data()
    return cell.data(Qt.ItemDataRole.DecorationRole) is not None and not _said(spoken)


def _said(words: object) -> str:
    return str(words or "").strip()


def _plain(text: str) -> str:
    return text.replace("&", "").strip().rstrip("…").casefold()
