"""Settings are found in the box on top, by their names and by other words, and opened there."""

import pytest
from PySide6.QtCore import Qt

from qi_desktop.ui.settings.declared import SETTINGS
from qi_desktop.ui.settings.found import MOST, setting_lines
from qi_desktop.ui.settings.model import Setting
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import CONTROL, press, the_page, write


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS)
def test_every_setting_is_found_by_its_name(setting: Setting) -> None:
    assert setting.key in {line.subject for line in setting_lines(setting.name)}


def test_a_setting_is_found_by_other_words_and_a_letter_finds_none() -> None:
    assert [line.title for line in setting_lines("zoom")] == ["Text size"]
    assert setting_lines("z") == []
    assert len(setting_lines("la")) <= MOST


def test_a_setting_is_opened_from_the_box(opened: WorkspaceView) -> None:
    the_page(opened, "cases")
    press(Qt.Key.Key_K, CONTROL)
    write("autolock")
    lines = opened.bar.search.list.records
    places = [place for place in range(lines.rowCount()) if (line := lines.line(place)) and line.subject]
    opened.bar.search.list.choose(places[0])
    press(Qt.Key.Key_Return)
    assert opened.current_page().key == "settings"
    assert opened.current_page().keyboard_at() == "lock_after"
