"""However files travel, in any order, twice or never: in the end each holds what is meant for it."""

from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qi_desktop.bundles.model import Exported, NothingToSend, Standing
from qi_desktop.bundles.selecting.service import SelectingService
from qi_desktop.bundles.spans import beyond
from tests.bundles.travelling import ADA, BO, DEPUTY, LEAD, Team, gather, gathered

CASES = ("CRC 01", "CRC 02")
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["write", "write", "allocate", "bundle", "bundle", "take in", "pack", "open"]),
        st.sampled_from([ADA, BO]),
        st.integers(0, 7),
    ),
    min_size=4,
    max_size=14,
)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("begun")
    gather(folder)
    return folder


@dataclass
class Post:
    """Files that were written and may arrive late, twice, or never."""

    team: Team
    bundles: list[Exported] = field(default_factory=list[Exported])
    packs: dict[str, list[Exported]] = field(default_factory=lambda: {ADA: [], BO: []})
    written: int = 0

    def carry_out(self, step: str, name: str, number: int) -> None:
        acts = {
            "write": self.write,
            "allocate": self.allocate,
            "bundle": self.bundle,
            "take in": self.take_in,
            "pack": self.pack,
            "open": self.open,
        }
        acts[step](name, number)

    def write(self, name: str, number: int) -> None:
        self.written += 1
        who = LEAD if number == 7 else name
        self.team.answer(who, CASES[number % 2], f"q{number // 2}", f"answer {self.written}")

    def allocate(self, name: str, number: int) -> None:
        self.team.allocate(CASES[number % 2], name)

    def bundle(self, name: str, number: int) -> None:
        try:
            self.bundles.append(self.team.bundle(name, full=number == 7))
        except NothingToSend:
            assert self.team.laptops[name].bundles.unsent_changes() == 0

    def take_in(self, name: str, number: int) -> None:
        del name
        if self.bundles:
            self.team.taken(self.bundles[number % len(self.bundles)])

    def pack(self, name: str, number: int) -> None:
        self.packs[name].append(self.team.pack(name, full=number == 7))

    def open(self, name: str, number: int) -> None:
        if packs := self.packs[name]:
            self.team.laptops[name].bundles.open_pack(packs[number % len(packs)].path)

    def settle(self) -> None:
        """Let everything that is still owed arrive; who is told that something is missing sends it again."""
        for _ in range(2):
            for name in (ADA, BO):
                self.team.answer(name, "nowhere", name, f"round {self.written}")
                self.written += 1
                self.team.taken(self.team.bundle(name))
            for name in (ADA, BO):
                self.team.opened(name)


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_in_the_end_each_holds_what_the_rules_say(begun: Path, steps: list[tuple[str, str, int]]) -> None:
    with TemporaryDirectory() as folder, gathered(begun, Path(folder)) as team:
        post = Post(team)
        for step in steps:
            post.carry_out(*step)
        post.settle()
        lead = SelectingService(team.workspace(LEAD).database)
        for name in (ADA, BO):
            laptop = team.workspace(name).laptop
            held = SelectingService(team.workspace(name).database).held()
            # The lead holds all that they wrote, and they hold all that is meant for them.
            assert lead.held()[laptop] == held[laptop] == ((1, held[laptop][-1][1]),)
            member = team.laptops[LEAD].inspection.member(team.members[name])
            assert beyond(lead.of_pack(member), held) == {}
            # Nothing of it goes again, neither way.
            told = team.laptops[name].bundles.outbox()
            to_the_lead = [one for one in told if one.addressee == team.workspace(LEAD).laptop]
            assert {one.standing for one in to_the_lead} == {Standing.RECEIVED}
            assert team.workspace(name).verify().problems == ()
        assert team.laptops[LEAD].bundles.missing() == ()
        team.taken(team.bundle(LEAD), by=DEPUTY)
        assert team.workspace(DEPUTY).ledger.digest() == team.workspace(LEAD).ledger.digest()
