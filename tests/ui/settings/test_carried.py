"""Settings go to another laptop as a file; what is wrong in one is told, and nothing is taken."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qi_desktop.foundation.errors import UserError
from qi_desktop.ui.remembered import Remembered
from qi_desktop.ui.settings import carried
from qi_desktop.ui.settings.declared import BACKUP_PLACES, LOCK_AFTER, SETTINGS, THEME
from qi_desktop.ui.settings.panel import SettingsPanel
from qi_desktop.ui.settings.preferences import Preferences
from qi_desktop.ui.wording import words_for


def whole(settings: object, **others: object) -> str:
    return json.dumps({"program": "QI Desktop", "format": 1, "settings": settings, **others})


def test_what_is_chosen_here_holds_there_and_folders_stay_here(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "there").mkdir()
    here, there = Preferences(Remembered(tmp_path)), Preferences(Remembered(tmp_path / "there"))
    here.choose(THEME, "dark")
    here.choose(LOCK_AFTER, "60")
    here.choose(BACKUP_PLACES, str(tmp_path))
    file = tmp_path / "settings.json"
    said: list[str] = []
    panel, other = SettingsPanel(here, said.append), SettingsPanel(there, said.append)
    qtbot.addWidget(panel)
    qtbot.addWidget(other)
    panel.all.save_to(file)
    assert tmp_path.name not in file.read_text("utf-8")
    other.all.take_from(file)
    assert said[-1] == "2 settings changed"
    assert (there.chosen(THEME), there.chosen(LOCK_AFTER)) == ("dark", "60")
    other.take_back()
    assert there.chosen(THEME) == THEME.usual
    assert {"backup_places"} == {key for key, setting in SETTINGS.items() if setting.personal}


def test_a_setting_of_another_version_is_left_aside_and_named(tmp_path: Path) -> None:
    file = tmp_path / "newer.json"
    file.write_text(whole({"theme": "light", "perfume": "roses", "backup_places": "/x"}), "utf-8")
    found = carried.read(file)
    assert dict(found.values) == {"theme": "light"}
    assert found.unknown == ("perfume", "backup_places")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (whole({"theme": "pink"}), ("theme", '"pink"', '"dark"')),
        (whole({"theme": 3}), ("theme", "3")),
        (whole({"lock_after": ["10"]}), ("lock_after",)),
        (
            '{"program": "QI Desktop", "format": 1, "settings": {"theme": "dark", "theme": "light"}}',
            ("theme",),
        ),
        (whole({}, format=2), ("newer version",)),
        (whole({}, program="Another"), ("no settings of this program",)),
        (whole([]), ("no settings of this program",)),
        ("[" * 100_000, ("cannot be read",)),
        ("{", ("line 1",)),
        ("\x00", ("cannot be read",)),
        ("3", ("no settings",)),
        (whole({"theme": "x" * 200_000}), ("no settings",)),
    ],
)
def test_what_cannot_be_taken_is_refused_whole_by_file_and_key(
    text: str, told: tuple[str, ...], tmp_path: Path
) -> None:
    file = tmp_path / "wrong.json"
    file.write_text(text, "utf-8")
    with pytest.raises(UserError) as refused:
        carried.read(file)
    words = words_for(refused.value)
    assert all(part in words for part in ("wrong.json", "as they were", *told)), words


def test_a_file_that_is_not_there_or_cannot_be_written_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    with pytest.raises(carried.SettingsFileUnreadable):
        carried.read(tmp_path / "nowhere.json")
    with pytest.raises(carried.SettingsNotWritten):
        carried.write(tmp_path / "no" / "folder.json", {"theme": "dark"})
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(carried.SettingsFileUnreadable):
        carried.read(tmp_path / "bytes.json")
