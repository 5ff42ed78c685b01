"""The controls behind actions: found on the screen by the names they are spoken with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from qi_desktop.ui.commands.model import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.ui.commands.model import Action

_COUNT = re.compile(r" \(?[\d,]+\)?$")
"""A number at the end of a name, as of what waits on a face."""


def pressable(root: QWidget, action: Action) -> Callable[[], object] | None:
    """Return what does an action as things stand on the screen, or nothing where it cannot be done."""
    button = next(iter(_buttons(root, action)), None)
    if button is not None:
        return button.click
    shortcut = next((one for one in _shortcuts(root) if _answers(one, action.keys)), None)
    return shortcut.activated.emit if shortcut is not None else None


def go(root: QWidget, way: tuple[str, ...]) -> None:
    """Press the controls that lead to a face; what is not there, or chosen already, needs no pressing."""
    for step in way:
        found = next((one for one in _seen(root) if _named(one, step)), None)
        if found is not None and not found.isChecked():
            found.click()


def list_named(root: QWidget, name: str) -> QAbstractItemView | None:
    """Return the list of that spoken name, if it can be seen."""
    views = root.findChildren(QAbstractItemView)
    return next((one for one in views if one.isVisible() and one.accessibleName() == said(name)), None)


def _buttons(root: QWidget, action: Action) -> list[QAbstractButton]:
    """Return the buttons that do an action, the one with its keys and nearest to its list first."""
    fits = [one for one in _seen(root) if _named(one, action.control) or _described(one, action.control)]
    beside = list_named(root, action.on) if action.on and len(fits) > 1 else None

    def order(one: QAbstractButton) -> tuple[bool, int]:
        keyed = any(_answers(key, action.keys) for key in one.findChildren(QShortcut))
        return not keyed, _apart(one, beside)

    return sorted(fits, key=order)


def _apart(one: QWidget, other: QWidget | None) -> int:
    """Return how many steps up one has to go from a control to come to what holds the other as well."""
    steps, around = 0, one.parentWidget()
    while around is not None and other is not None and not around.isAncestorOf(other):
        steps, around = steps + 1, around.parentWidget()
    return steps


def _seen(root: QWidget) -> list[QAbstractButton]:
    return [one for one in root.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]


def _named(button: QAbstractButton, called: str) -> bool:
    spoken, name = button.accessibleName(), said(called)
    return bool(spoken) and (spoken == name or _COUNT.sub("", spoken) == name)


def _described(button: QAbstractButton, words: str) -> bool:
    return button.accessibleDescription() == said(words)


def _shortcuts(root: QWidget) -> list[QShortcut]:
    found = (one for one in root.findChildren(QShortcut) if one.isEnabled())
    return [one for one in found if isinstance(of := one.parent(), QWidget) and of.isVisible()]


def _answers(shortcut: QShortcut, keys: str) -> bool:
    return bool(keys) and shortcut.key() == QKeySequence(keys)
