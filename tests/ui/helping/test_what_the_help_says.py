"""What the help names is there: pictures, keys, pages and their faces."""

import re

import pytest
from PySide6.QtGui import QKeySequence

from qi_desktop.foundation.paths import resource
from qi_desktop.ui.commands.catalogue import GROUPS
from qi_desktop.ui.commands.model import Action, Group
from qi_desktop.ui.helping.cutting import CUTS
from qi_desktop.ui.helping.finding import wanted
from qi_desktop.ui.helping.pictures import captions, file_of
from qi_desktop.ui.helping.topics import GLOSSARY, KEYS, all_topics, plain, written
from qi_desktop.ui.navigation import ASIDE, PLACES

MOST_BYTES = 1_500_000
_KEY = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)+(?:PgDown|PgUp|Page Down|Page Up|Up|Down|Space|Enter|Tab|Del|F\d+|\w\b"
    r"|[^\s\w*])|\bF\d+\b"
)
_SHORT = {"PgDown": "Page Down", "PgUp": "Page Up"}
OF_THE_FIELDS = {"Shift+Enter", "Ctrl+Y"}
"""A new line while Enter goes on, and what redo is called on Windows."""

OTHERWISE = {
    "a list on its way in": "import a case list",
    "drawing": "settle the draw",
    "life of a case": "complete a case",
}
"""What the list of keys calls a face otherwise than its page."""


def listed() -> set[str]:
    """Return every key the program lists, in plain words."""
    rows = [row for group in GROUPS for row in group.rows]
    keys = {part for row in rows for part in re.split(", | or ", row.keys)}
    through = {one for key in keys for one in _through(key)}
    written_out = {QKeySequence(row.keys).toString() for row in rows if isinstance(row, Action) and row.keys}
    return {_plain(key) for key in keys | through | written_out}


def _through(key: str) -> list[str]:
    first, to, last = key.partition(" to ")
    if not to or not (first[-1].isdigit() and last[-1].isdigit()):
        return []
    return [f"{first[:-1]}{number}" for number in range(int(first[-1]), int(last[-1]) + 1)]


def _plain(key: str) -> str:
    for short, full in _SHORT.items():
        key = key.replace(short, full)
    return key.replace("Return", "Enter").strip()


@pytest.mark.parametrize("topic", [key for key in all_topics() if key not in {GLOSSARY, KEYS}])
def test_every_key_the_help_names_is_one_of_the_program(topic: str) -> None:
    named = {_plain(key) for key in _KEY.findall(plain(written(topic)))}
    assert named - listed() - OF_THE_FIELDS == set()


def test_every_picture_the_help_names_was_drawn_and_none_is_kept_for_nothing() -> None:
    assert set(captions()) == set(CUTS)
    files = {file_of(name, dark=dark) for name in CUTS for dark in (False, True)}
    there = set(resource("help", "pictures").glob("*.png"))
    assert there == files
    assert sum(file.stat().st_size for file in there) <= MOST_BYTES


def test_every_page_has_its_help() -> None:
    for place in (*PLACES, *ASIDE):
        assert resource("help", f"{place.key}.md").is_file(), place.key


@pytest.mark.parametrize("group", [one for one in GROUPS if ": " in one.title], ids=lambda group: group.title)
def test_every_face_of_a_page_is_told_of_in_its_help(group: Group) -> None:
    text = plain(written(group.page)).casefold()
    face = group.title.partition(": ")[2]
    assert [word for word in wanted(OTHERWISE.get(face, face)) if word.rstrip("s") not in text] == []
