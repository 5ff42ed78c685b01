"""Lines of enquiry of an inspection that is set up; everybody in it is invented."""

import pytest

from qi_desktop.fieldnotes.enquiries.service import EnquiriesService
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.inspection.model import TeamMember
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace


@pytest.fixture
def fieldnotes(workspace: Workspace) -> FieldnotesService:
    return FieldnotesService(workspace)


@pytest.fixture
def themes(workspace: Workspace) -> ThemesService:
    return ThemesService(workspace)


@pytest.fixture
def enquiries(workspace: Workspace, themes: ThemesService) -> EnquiriesService:
    return EnquiriesService(workspace, themes.passages)


@pytest.fixture
def team(workspace: Workspace) -> list[TeamMember]:
    setup = InspectionService(workspace)
    setup.create_inspection("Invented", "Anyshire", "Quality & Impact", "2017-02-20", "2017-03-17")
    return [
        setup.add_team_member("Ada Invented", "lead"),
        setup.add_team_member("Bo Invented", "inspector"),
        setup.add_team_member("Cy Invented", "quality_lead"),
    ]
