"""Notes to mark words in; everything in them is invented."""

from datetime import date

import pytest

from qi_desktop.fieldnotes.model import Session
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.storage.workspace import Workspace


@pytest.fixture
def fieldnotes(workspace: Workspace) -> FieldnotesService:
    return FieldnotesService(workspace)


@pytest.fixture
def themes(workspace: Workspace) -> ThemesService:
    return ThemesService(workspace)


@pytest.fixture
def meeting(fieldnotes: FieldnotesService) -> Session:
    return fieldnotes.add_session("meeting", "Senior managers", provider="CRC", held_on=date(2017, 2, 20))
