"""A sample desk over a real workspace: its services, its invented team, and who is signed in."""

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from qi_desktop.inspection.model import Role, TeamMember
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import the_workspace_at
from tests.inspection.building import DEMO_LIST, a_team, an_inspection

SEED = 2017
OLDER = Path(__file__).parent / "files" / "version-0.1-sample.qi"


@contextmanager
def an_older_sample(folder: Path) -> Generator[Services]:
    """Open a file of version 0.1: eight of 24 invented cases drawn with seed 2017, approved, one replaced."""
    shutil.copy(OLDER, folder / OLDER.name)
    with the_workspace_at(folder / OLDER.name) as opened:
        yield services_of(opened)


class Desk:
    """The sample desk of an inspection: services, team and who is signed in."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.services = services_of(workspace)
        if self.services.inspection.inspection() is None:
            an_inspection(workspace)
            a_team(self.services.inspection)
        self.inspection, self.listing = self.services.inspection, self.services.listing
        self.sampling, self.reviewing = self.services.sampling, self.services.reviewing
        self.replacing, self.allocating = self.services.replacing, self.services.allocating
        team = self.inspection.team()
        self.team = {str(role): [one for one in team if one.role is role] for role in Role}

    def sign_in(self, role: str) -> TeamMember:
        """Let a member of this role work on the laptop."""
        member = self.team[role][0]
        self.workspace.sign_in(member.id)
        return member

    def approved(self) -> "Desk":
        """Bring the sample to its approval; the lead is signed in afterwards."""
        self.listing.import_case_list(DEMO_LIST)
        self.sampling.draw_sample(SEED)
        self.sign_in("case_sample_reviewer")
        self.reviewing.approve_sample()
        self.sign_in("lead")
        return self
