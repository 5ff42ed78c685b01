"""A lead whose inspection is ready to be handed over, and a central team. Everybody is invented."""

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import pytest

from qi_desktop.central.model import Arrived
from qi_desktop.central.receiving.service import ReceivingService
from qi_desktop.security.identity import TeamCard
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import CHEAP, PASSPHRASE, a_workspace


@dataclass
class Handing:
    """The lead's laptop, the central team's, and the folders between them."""

    lead: Services
    central: Workspace
    out: Path
    into: Path

    def hand_over(self, *, report: bool = False) -> Path:
        """Building a report takes longer than all the rest."""
        return self.lead.handing_over.hand_over(self.out, report=report).exported.path

    def receive(self, file: Path, card: TeamCard | None = None) -> Arrived:
        return ReceivingService(self.central, CHEAP).receive(file, self.into, PASSPHRASE, card=card)

    def write_note(self, words: str, record: str = "note") -> None:
        with self.lead.workspace.ledger.entry("write_note") as entry:
            entry.put("note", record, title="A note", body=words)


def begun(workspace: Workspace, central: Workspace) -> Services:
    """Make a lead's workspace with a lead and, with their card, the central team."""
    lead = services_of(workspace)
    lead.inspection.create_inspection("Invented Shire", "Invented", "Q&I", "2017-02-20", "2017-03-17")
    for name, role, owner in (("Una Invented", "lead", workspace), ("Central", "central", central)):
        card = owner.identity().card()
        member = lead.inspection.add_team_member(name, role, card.laptop, card.signing_key, card.sealing_key)
        if role == "lead":
            workspace.sign_in(member.id)
    return lead


@pytest.fixture
def handing(tmp_path: Path) -> Generator[Handing]:
    """Two laptops and two folders."""
    (tmp_path / "out").mkdir()
    (tmp_path / "into").mkdir()
    with a_workspace(tmp_path / "lead.qi") as lead, a_workspace(tmp_path / "central.qi") as central:
        yield Handing(begun(lead, central), central, tmp_path / "out", tmp_path / "into")
