"""A lead and two inspectors who share an inspection, and what they write; all invented."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace, the_workspace_at


@dataclass
class Team:
    """A lead and two inspectors who share an inspection."""

    lead: Services
    a: Services
    b: Services
    folder: Path

    def exported(self, sender: Services) -> Path:
        return sender.bundles.export_bundle(self.folder).path

    def full(self, sender: Services) -> Path:
        return sender.bundles.export_bundle(self.folder, full=True).path

    def reopened_lead(self) -> Services:
        """Open the lead's file again, after something else had it."""
        self.lead = services_of(the_workspace_at(self.lead.workspace.path))
        return self.lead


def judges(services: Services, question: str, value: str) -> None:
    with services.workspace.ledger.entry("record_answer") as entry:
        entry.put("answer", f"case/{question}", assessment="case", question=question, value=value)


@contextmanager
def a_team(folder: Path, made: Callable[[Path], Workspace] = a_workspace) -> Generator[Team]:
    """Three laptops: the lead made the inspection, both inspectors opened their packs."""
    lead, a, b = (services_of(made(folder / f"{name}.qi")) for name in ("lead", "a", "b"))
    lead.inspection.create_inspection("Suffolk", "Suffolk", "Q&I", "2017-02-20", "2017-03-17")
    for services, role in ((lead, "lead"), (a, "inspector"), (b, "inspector")):
        card = services.bundles.card()
        member = lead.inspection.add_team_member(
            f"Invented {role}", role, card.laptop, card.signing_key, card.sealing_key
        )
        if services is lead:
            lead.workspace.sign_in(member.id)
        else:
            services.bundles.open_pack(lead.bundles.issue_pack(member.id, folder).path)
    team = Team(lead, a, b, folder)
    yield team
    for services in (team.lead, a, b):
        services.workspace.close()
