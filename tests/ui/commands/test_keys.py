"""Every key is listed as it is, does one thing where it works, and can be printed."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from qi_desktop.ui.commands.catalogue import GROUPS
from qi_desktop.ui.commands.keys import all_keys
from qi_desktop.ui.commands.model import EVERYWHERE, Group
from qi_desktop.ui.commands.pressing import go
from qi_desktop.ui.navigation import PLACES
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.faces import open_whole

RAIL = {f"Ctrl+{number}" for number in range(1, 10)}
OTHER_WAYS = {"Ctrl+Y", "Ctrl+K", "Esc"}
"""Redo as Windows has it, what opens the palette, and what closes a form."""
OF_THE_FIELDS = {"Ctrl+X", "Ctrl+C", "Ctrl+V", "Ctrl+A"}
"""Keys that Qt's own fields answer to."""


def listed(page: str) -> set[str]:
    """Return every key listed for a page, each by itself."""
    rows = [
        row.keys for group in GROUPS if group.page in {EVERYWHERE, page} for row in group.rows if row.keys
    ]
    return {key for keys in rows for part in re.split(", ", keys) for key in _through(part)}


def _through(part: str) -> list[str]:
    first, to, last = part.partition(" to ")
    if not to:
        return [QKeySequence(first).toString() or first]
    return [f"{first[:-1]}{number}" for number in range(int(first[-1]), int(last[-1]) + 1)]


def at_hand(view: WorkspaceView) -> Counter[str]:
    """Return how many shortcuts answer to each key as things stand on the screen."""
    return Counter(
        one.key().toString()
        for one in view.findChildren(QShortcut)
        if isinstance(of := one.parent(), QWidget)
        and of.isVisible()
        and one.context() != Qt.ShortcutContext.WidgetShortcut
    )


@pytest.fixture
def written(opened: WorkspaceView) -> WorkspaceView:
    """The window over a workspace in which there is something on every page."""
    services = opened.services
    session = services.fieldnotes.add_session("meeting", "Managers")
    services.fieldnotes.write_note(session.id, "Morning", "All was quiet.")
    services.enquiries.open_line_of_enquiry("Who checks the plans?")
    services.capturing.capture("thought", "Ask about the plans")
    return opened


def test_every_key_of_every_page_is_listed_as_it_is_and_none_does_two_things(written: WorkspaceView) -> None:
    for place in PLACES:
        page = open_whole(written, place.key)
        groups = [one for one in GROUPS if one.page == place.key]
        for group in groups:
            go(page, group.way)
            assert [key for key, count in at_hand(written).items() if count > 1] == [], group.title
        there = {one.key().toString() for one in page.findChildren(QShortcut)}
        assert there - listed(place.key) - OTHER_WAYS == set(), place.key
        assert {key for group in groups for key in _keys(group)} - there == set(), place.key
        lists = {one.accessibleName() for one in page.findChildren(QAbstractItemView)}
        assert {action.on for group in groups for action in group.actions} - lists - {""} == set(), place.key
    whole = {one.key().toString() for one in written.findChildren(QShortcut)}
    assert {
        key for group in GROUPS if group.page == EVERYWHERE for key in _keys(group)
    } <= whole | OF_THE_FIELDS


def _keys(group: Group) -> set[str]:
    return {QKeySequence(action.keys).toString() for action in group.actions if action.keys}


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.title)
def test_within_a_part_no_key_is_listed_twice_nor_taken_from_the_window(group: Group) -> None:
    own = [QKeySequence(action.keys).toString() for action in group.actions if action.keys]
    assert len(own) == len(set(own))
    whole = {key for one in GROUPS if one.page == EVERYWHERE for key in _keys(one)} | RAIL | OTHER_WAYS
    assert group.page == EVERYWHERE or not whole & set(own)


def test_the_list_stands_in_the_help_and_is_printed(
    opened: WorkspaceView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "keys.pdf"

    def chosen(caption: str, name: str, kinds: str) -> Path:
        del caption, name, kinds
        return target

    monkeypatch.setattr(opened, "choose_new_file", chosen)
    opened.open_help("keys")
    assert "Begin a note" in opened.help.text.toPlainText()
    opened.help.print.click()
    qtbot.waitUntil(target.is_file)
    assert target.read_bytes().startswith(b"%PDF")


def test_every_row_of_the_list_has_keys_and_words() -> None:
    assert all(keys and does for _, rows in all_keys() for keys, does in rows)
