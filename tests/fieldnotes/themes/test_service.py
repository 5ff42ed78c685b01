"""Themes as an inspector works with them."""

import pytest

from qi_desktop.fieldnotes.model import UnknownFieldnote
from qi_desktop.fieldnotes.themes.service import ThemesService


def test_themes_form_a_tree(themes: ThemesService) -> None:
    contact = themes.add_theme("Contact")
    enforcement = themes.add_theme("Enforcement", parent=contact.id)
    assert enforcement.parent == contact.id
    assert themes.themes() == [contact, enforcement]
    with pytest.raises(UnknownFieldnote):
        themes.add_theme("Orphan", parent="nobody")
