"""A lead, a deputy and inspectors on laptops of their own, and files between them. All invented."""

import shutil
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from qi_desktop.bundles.model import Exported
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace, the_workspace_at

LEAD, DEPUTY, ADA, BO = "lead", "deputy", "ada", "bo"
ROLES = {LEAD: "lead", DEPUTY: "lead", ADA: "inspector", BO: "inspector"}


@dataclass
class Team:
    """Laptops by name, and the folder their files lie in."""

    folder: Path
    laptops: dict[str, Services] = field(default_factory=dict[str, Services])
    members: dict[str, str] = field(default_factory=dict[str, str])

    def workspace(self, name: str) -> Workspace:
        return self.laptops[name].workspace

    def pack(self, name: str, *, full: bool = False, by: str = LEAD) -> Exported:
        return self.laptops[by].bundles.issue_pack(self.members[name], self.folder, full=full)

    def opened(self, name: str, *, by: str = LEAD) -> Exported:
        """Write a member's pack, and open it on their laptop."""
        pack = self.pack(name, by=by)
        self.laptops[name].bundles.open_pack(pack.path)
        return pack

    def bundle(self, name: str, *, full: bool = False) -> Exported:
        return self.laptops[name].bundles.export_bundle(self.folder, full=full)

    def taken(self, *bundles: Exported, by: str = LEAD) -> None:
        for bundle in bundles:
            self.laptops[by].merging.take_in_bundle(bundle.path)

    def put(self, name: str, kind: str, record: str, /, **values: str | int | None) -> None:
        with self.workspace(name).ledger.entry("write", "An invented reason.") as entry:
            entry.put(kind, record, **values)

    def value(self, name: str, kind: str, record: str, column: str) -> object:
        return self.workspace(name).database.value(f'SELECT "{column}" FROM "{kind}" WHERE id = ?', (record,))

    def answer(self, name: str, case: str, question: str, value: str) -> None:
        self.put(name, "answer", f"{case}/{question}", assessment=case, question=question, value=value)

    def allocate(self, case: str, name: str) -> None:
        self.put(
            LEAD,
            "sampled_case",
            case,
            eligible_case=f"person {case}",
            number=case,
            inspector=self.members[name],
        )

    @contextmanager
    def on_a_copy(self, name: str, copy: Path) -> Generator[Workspace]:
        """Go on with a backup in the place of somebody's file."""
        before = self.laptops[name]
        with the_workspace_at(copy) as workspace:
            self.laptops[name] = services_of(workspace)
            yield workspace
        self.laptops[name] = before


def gather(folder: Path) -> None:
    """Make the laptops' files in a folder: everybody has opened their first pack and acknowledged nothing."""
    with ExitStack() as opened:
        files = {name: opened.enter_context(a_workspace(folder / f"{name}.qi")) for name in ROLES}
        laptops = {name: services_of(workspace) for name, workspace in files.items()}
        inspection = laptops[LEAD].inspection
        inspection.create_inspection("Suffolk", "Suffolk", "Q&I", "2017-02-20", "2017-03-17")
        team = Team(folder, laptops)
        for name, role in ROLES.items():
            card = laptops[name].bundles.card()
            keys = card.laptop, card.signing_key, card.sealing_key
            team.members[name] = inspection.add_team_member(f"Invented {name.title()}", role, *keys).id
        files[LEAD].sign_in(team.members[LEAD])
        for name in ROLES:
            if name != LEAD:
                team.opened(name)
        for path in folder.glob("*.qipack"):
            path.unlink()


@contextmanager
def gathered(begun: Path, folder: Path) -> Generator[Team]:
    """Open copies of laptops' files that were made before."""
    with ExitStack() as opened:
        team = Team(folder)
        for name in ROLES:
            shutil.copy(begun / f"{name}.qi", folder)
            team.laptops[name] = services_of(opened.enter_context(the_workspace_at(folder / f"{name}.qi")))
        people = team.laptops[LEAD].inspection.team()
        laptops = {services.workspace.laptop: name for name, services in team.laptops.items()}
        team.members = {laptops[one.laptop]: one.id for one in people}
        yield team
