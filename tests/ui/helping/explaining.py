"""Walking over a page to find what nothing explains."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QTableView, QWidget

from qi_desktop.ui.helping.explained import column_explained, explained

DESCRIBED = {"settings"}
"""Pages on which every choice is described where it is declared."""


def unexplained(view: QWidget, page: str, found: list[QWidget]) -> set[str]:
    """Return what nothing is said about: fields, lists and the headings of lists."""
    missing: set[str] = set()
    for control in found:
        name = control.accessibleName()
        if isinstance(control, QAbstractButton):
            continue
        parts = [type(one).__name__.lstrip("_") for one in _around(control, view)]
        if not explained(page, name, parts) and not (page in DESCRIBED and control.accessibleDescription()):
            missing.add(f"{page}: {name} in {parts[1:3]}")
        if isinstance(control, QTableView):
            missing |= {f"{page}: {name}: {heading}" for heading in _silent_headings(page, control)}
    return missing


def _around(control: QWidget, view: QWidget) -> list[QWidget]:
    found = [control]
    while (around := found[-1].parentWidget()) is not None and around is not view:
        found.append(around)
    return found


def _silent_headings(page: str, listed: QTableView) -> list[str]:
    model, across = listed.model(), Qt.Orientation.Horizontal
    headings = [str(model.headerData(place, across) or "") for place in range(model.columnCount())]
    return [one for one in headings if one and not column_explained(page, listed.accessibleName(), one)]
