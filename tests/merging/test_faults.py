"""Several laptops and what goes wrong between them: what was acknowledged stays, what differs shows.

The oracle knows nothing of heads and rows: it keeps for each laptop which changes it must hold, and works
out what must be in conflict from what those changes say of one another.
"""

import json
import shutil
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from qi_desktop.bundles import parcels
from qi_desktop.foundation.clock import SetClock
from qi_desktop.storage import restoring
from qi_desktop.storage.ledger.parcel import Parcel
from qi_desktop.storage.model import FieldContested
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace

NAMES = ("a", "b", "lead", "deputy")
WHO = st.sampled_from(NAMES)
QUESTIONS = st.sampled_from(["aim", "plan", "review"])
VALUES = st.sampled_from(["yes", "no", "später 🙂"])
FAULTS = st.sampled_from(["killed", "cut short"])

Identity = tuple[str, int]
Place = tuple[str, str, str]


@dataclass(frozen=True)
class Known:
    """One change as the oracle knows it."""

    place: Place
    value: str
    old: frozenset[Identity]


@dataclass
class Laptop:
    """A workspace, and which changes it must hold."""

    workspace: Workspace
    clock: SetClock
    holds: set[Identity] = field(default_factory=set[Identity])
    backup: tuple[Path, frozenset[Identity]] | None = None


class _Struck(Exception):
    """Something ended the reading of a file in its midst."""


class Exchanging(RuleBasedStateMachine):
    """Two inspectors, a lead and a deputy, who write, send, lose, repeat, break off and restore."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self.known: dict[Identity, Known] = {}
        self.files: list[tuple[bytes, frozenset[Identity]]] = []
        self.digests: dict[frozenset[Identity], str] = {}
        self.laptops: dict[str, Laptop] = {}
        for name in NAMES:
            clock = SetClock(datetime(2017, 2, 20, tzinfo=UTC))
            workspace = a_workspace(Path(self._folder.name, f"{name}.qi"), clock=clock)
            self.laptops[name] = Laptop(workspace, clock)

    def _note(self, laptop: Laptop) -> None:
        """Let the oracle learn what a laptop wrote, as it was written."""
        uuids = dict(laptop.workspace.database.tuples("SELECT number, uuid FROM laptop"))
        for sequence, kind, record, name, value, old in laptop.workspace.database.tuples(
            "SELECT sequence, kind, record, field, value, supersedes FROM change WHERE laptop = 1"
        ):
            identity = laptop.workspace.laptop, sequence
            superseded = frozenset((uuids[number], one) for number, one in json.loads(old))
            self.known.setdefault(identity, Known((kind, record, name), value, superseded))
            laptop.holds.add(identity)

    @rule(who=WHO, question=QUESTIONS, value=VALUES)
    def write(self, who: str, question: str, value: str) -> None:
        laptop = self.laptops[who]
        with suppress(FieldContested), laptop.workspace.ledger.entry("record_answer") as entry:
            entry.put("answer", question, question=question, value=value)
        self._note(laptop)

    @rule(who=WHO)
    def undo(self, who: str) -> None:
        self.laptops[who].workspace.ledger.undo()
        self._note(self.laptops[who])

    @rule(who=WHO, value=VALUES)
    def settle(self, who: str, value: str) -> None:
        for conflict in self.laptops[who].workspace.ledger.conflicts()[:1]:
            place = conflict.kind, conflict.record, conflict.field
            self.laptops[who].workspace.ledger.resolve(*place, value, "Both were asked.")
        self._note(self.laptops[who])

    @rule(who=WHO, after=st.integers(0, 6), full=st.booleans())
    def send(self, who: str, after: int, *, full: bool) -> None:
        """Write a file of a laptop's own changes after some sequence, or of all it holds."""
        laptop = self.laptops[who]
        found = self._everything(laptop) if full else self._own(laptop, after)
        said = frozenset((one.header.laptop, body.sequence) for one in found for body in one.bodies)
        if said:
            self.files.append((b"".join(parcels.lines(found)), said))

    def _own(self, laptop: Laptop, after: int = 0) -> list[Parcel]:
        return laptop.workspace.ledger.outtake().since(laptop.workspace.laptop, after)

    def _everything(self, laptop: Laptop) -> list[Parcel]:
        uuids = [uuid for (uuid,) in laptop.workspace.database.tuples("SELECT uuid FROM laptop")]
        outtake = laptop.workspace.ledger.outtake()
        return [parcel for uuid in uuids for parcel in outtake.since(uuid, 0)]

    @precondition(lambda self: self.files)
    @rule(who=WHO, which=st.integers(0, 99))
    def arrive(self, who: str, which: int) -> None:
        """Take a file in; it stays where it lies and may come again."""
        content, said = self.files[which % len(self.files)]
        self.laptops[who].workspace.ledger.take_in([part] for part in parcels.parcels(content.splitlines()))
        self.laptops[who].holds |= said

    @precondition(lambda self: self.files)
    @rule(who=WHO, which=st.integers(0, 99), after=st.integers(0, 5), fault=FAULTS)
    def break_off(self, who: str, which: int, after: int, fault: str) -> None:
        """A file that ends early, or a laptop that is switched off while it reads: nothing came."""
        content, _ = self.files[which % len(self.files)]
        laptop = self.laptops[who].workspace

        def batches() -> Iterator[list[Parcel]]:
            if fault == "cut short":
                lines = content[: len(content) * (after + 1) // 7].split(b"\n")
                yield from ([part] for part in parcels.one_by_one(lines))
            yield from ([part] for part in parcels.parcels(content.splitlines()[:after]))
            raise _Struck

        with pytest.raises((_Struck, parcels.BadLine)):
            laptop.ledger.take_in(batches())

    @precondition(lambda self: self.files)
    @rule(which=st.integers(0, 99))
    def lose(self, which: int) -> None:
        self.files.pop(which % len(self.files))

    @rule(who=WHO, days=st.sampled_from([-365, 1]))
    def turn_the_clock(self, who: str, days: int) -> None:
        self.laptops[who].clock.moment += timedelta(days=days)

    @rule(who=WHO)
    def back_up(self, who: str) -> None:
        laptop = self.laptops[who]
        copy = laptop.workspace.path.with_suffix(".backup")
        made = laptop.workspace.timed_backup("test")
        shutil.copyfile(made, copy)
        laptop.backup = copy, frozenset(laptop.holds)

    @precondition(lambda self: any(laptop.backup for laptop in self.laptops.values()))
    @rule(which=st.integers(0, 9))
    def restore(self, which: int) -> None:
        """Put the copy in the place of what was written since: it goes on under another name."""
        laptop = [one for one in self.laptops.values() if one.backup][which % self._backed_up()]
        copy, held = laptop.backup or (Path(), frozenset[Identity]())
        path, key = laptop.workspace.path, laptop.workspace.database.key
        laptop.workspace.close()
        laptop.clock.moment += timedelta(seconds=1)
        restoring.restore(path, copy, key, laptop.clock)
        laptop.workspace = Workspace.open_with_key(path, key, clock=laptop.clock)
        laptop.holds = set(held)
        self._note(laptop)

    def _backed_up(self) -> int:
        return sum(laptop.backup is not None for laptop in self.laptops.values())

    @invariant()
    def everybody_holds_what_reached_them_and_shows_what_differs(self) -> None:
        for laptop in self.laptops.values():
            held = set(
                laptop.workspace.database.tuples(
                    "SELECT uuid, sequence FROM change JOIN laptop ON number = laptop"
                )
            )
            assert held == laptop.holds
            shown = {
                (one.kind, one.record, one.field): {json.dumps(head.value) for head in one.heads}
                for one in laptop.workspace.ledger.conflicts()
            }
            assert shown == self._differing(held)
            digest = laptop.workspace.ledger.digest()
            assert self.digests.setdefault(frozenset(held), digest) == digest

    def _differing(self, held: set[Identity]) -> dict[Place, set[str]]:
        old = {one for identity in held for one in self.known[identity].old}
        heads: dict[Place, set[str]] = defaultdict(set)
        for identity in held - old:
            change = self.known[identity]
            heads[change.place].add(json.dumps(json.loads(change.value)))
        return {place: values for place, values in heads.items() if len(values) > 1}

    def teardown(self) -> None:
        """In the end everybody gets everything, in whatever order, and all are equal."""
        sent = [self._everything(laptop) for laptop in self.laptops.values()]
        whole = {one for laptop in self.laptops.values() for one in laptop.holds}
        for turn, laptop in enumerate(self.laptops.values()):
            laptop.workspace.ledger.take_in(sent[turn:] + sent[:turn])
            laptop.holds |= whole
        self.everybody_holds_what_reached_them_and_shows_what_differs()
        assert len({laptop.workspace.ledger.digest() for laptop in self.laptops.values()}) == 1
        assert self.laptops["lead"].workspace.verify().problems == ()
        for laptop in self.laptops.values():
            laptop.workspace.close()
        self._folder.cleanup()


Exchanging.TestCase.settings = settings(max_examples=5, stateful_step_count=14, deadline=None)
TestExchanging = Exchanging.TestCase
