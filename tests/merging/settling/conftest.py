"""Two laptops of one filled inspection, whose people act without knowing of each other."""

from collections.abc import Generator
from itertools import permutations
from pathlib import Path

import pytest

from qi_desktop.foundation.paths import resource
from qi_desktop.merging.settling.model import Decision, Matter, Sort
from qi_desktop.services import Services, services_of
from tests.builders import a_workspace, the_workspace_at
from tests.sampling.desks import Desk


class Pair:
    """A lead and an inspector; ``exchange`` lets both hold all that either wrote."""

    def __init__(self, lead: Services, inspector: Services, people: tuple[str, str]) -> None:
        self.lead, self.inspector = lead, inspector
        self.ada, self.bo = people

    def exchange(self) -> None:
        pair = (self.lead.workspace, self.inspector.workspace)
        for giver, taker in permutations(pair):
            taker.ledger.take_in([giver.ledger.outtake().since(giver.laptop, 0)])
        assert pair[0].ledger.digest() == pair[1].ledger.digest()

    def both(self, kind: str, record: str, ours: dict[str, object], theirs: dict[str, object]) -> None:
        """Let both give a record fields, each in one act, and exchange."""
        for services, fields in ((self.lead, ours), (self.inspector, theirs)):
            with services.workspace.ledger.entry("act") as entry:
                entry.put(kind, record, **fields)  # type: ignore[arg-type]
        self.exchange()

    def only(self, sort: Sort | None = None) -> Matter:
        """Return the one matter that waits, the same on both laptops."""
        found, elsewhere = self.lead.settling.matters(), self.inspector.settling.matters()
        assert [one.key for one in found] == [one.key for one in elsewhere]
        assert self.lead.settling.waiting() == len(found)
        (matter,) = [one for one in found if sort in (None, one.sort)]
        return matter

    def keep(self, place: int, matter: Matter | None = None) -> None:
        """Let the lead decide for one of the options, and exchange."""
        matter = matter or self.only()
        self.lead.settling.settle([Decision(matter, matter.options[place])], "We spoke.")
        self.exchange()
        for services in (self.lead, self.inspector):
            assert matter.key not in {one.key for one in services.settling.matters()}


@pytest.fixture(scope="session")
def filled_pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, str]]:
    """The files of both laptops with an approved sample and a form, made once; tests work on copies."""
    folder = tmp_path_factory.mktemp("pair")
    with a_workspace(folder / "lead.qi") as lead, a_workspace(folder / "inspector.qi") as inspector:
        desk = Desk(lead).approved()
        desk.services.assessment.adopt_form(resource("forms", "judgement-2017.xlsx"))
        people = desk.team["lead"][0].id, desk.team["inspector"][0].id
        inspector.ledger.take_in([lead.ledger.outtake().since(lead.laptop, 0)])
        inspector.sign_in(people[1])
    return folder, people


@pytest.fixture
def pair(filled_pair: tuple[Path, tuple[str, str]], tmp_path: Path) -> Generator[Pair]:
    """A lead and an inspector of one inspection."""
    folder, people = filled_pair
    for name in ("lead.qi", "inspector.qi"):
        (tmp_path / name).write_bytes((folder / name).read_bytes())
    with the_workspace_at(tmp_path / "lead.qi") as lead, the_workspace_at(tmp_path / "inspector.qi") as other:
        yield Pair(services_of(lead), services_of(other), people)
