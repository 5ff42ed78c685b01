"""Files on their way in together: what they say, counted as it goes by, and compared with what is held."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qi_desktop.bundles.aside import Aside, in_turn
from qi_desktop.bundles.envelope import Opened
from qi_desktop.bundles.spans import Spans, joined, without
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Progress
from qi_desktop.merging.model import Compared, Place, TakenInOtherwise
from qi_desktop.merging.store import MergingStore
from qi_desktop.storage.ledger.comparing import Comparing, Run
from qi_desktop.storage.ledger.intake import Parcel


@dataclass(slots=True)
class Arrival:
    """One file on its way in: what it said, and how much of it was new."""

    path: Path
    opened: Opened
    repeated: bool = False
    fresh: int = 0
    said: Comparing = field(default_factory=Comparing)


class Merge:
    """Several files on their way in together."""

    def __init__(self, store: MergingStore, beside: Aside) -> None:
        """Begin without any; a second process may help to read them."""
        self._beside = beside
        self._store = store
        self.arrivals: list[Arrival] = []
        self.refused: list[tuple[str, UserError]] = []
        self.contested_before: set[Place] = set()
        self._seen: dict[str, Spans] = {}
        self._held: dict[int, dict[tuple[str, str], tuple[int, str]]] = {}

    @property
    def changes(self) -> int:
        """Return how many changes the files hold."""
        return sum(one.opened.manifest.changes for one in self.arrivals)

    def refuse(self, file: str, error: UserError) -> None:
        """Leave a file out that could not be opened."""
        self.refused.append((file, error))

    def begin_anew(self) -> None:
        """Forget what was read before something turned out not to fit."""
        self._seen.clear()
        for one in self.arrivals:
            one.fresh, one.said = 0, Comparing()
            one.repeated = self._store.is_received(one.opened.digest)

    def leave_out(self, troubles: dict[str, UserError]) -> None:
        """Leave out what could be opened and does not fit, each with its trouble."""
        for one in [one for one in self.arrivals if one.opened.file in troubles]:
            self.arrivals.remove(one)
            self.refuse(one.opened.file, troubles[one.opened.file])

    def batches(self, progress: Progress) -> Iterator[Sequence[Parcel]]:
        """Yield the changes of all files, and keep count of what goes by."""
        done = 0
        arrivals = {id(arrival.opened): arrival for arrival in self.arrivals}
        for opened, batch in in_turn([one.opened for one in self.arrivals], self._beside):
            arrival = arrivals[id(opened)]
            progress.report(done, self.changes, "Taking in")
            runs = arrival.said.add(batch)
            arrival.fresh += self._new(runs)
            done += _amount(runs)
            yield batch

    def _new(self, runs: Sequence[Run]) -> int:
        """Return how many of these changes are neither held nor in what was read before."""
        new = list[Run]()
        for laptop in {run.laptop for run in runs}:
            spans = joined((first, last) for uuid, first, last in runs if uuid == laptop)
            seen = self._seen.get(laptop, ())
            new += [Run(laptop, first, last) for first, last in without(spans, seen)]
            self._seen[laptop] = joined((*seen, *spans))
        return _amount(new) - self._store.count_held(new)

    def compare(self) -> None:
        """Compare what the files said with what the ledger holds now; raises TakenInOtherwise."""
        self._held.clear()
        for place, arrival in enumerate(self.arrivals):
            held = self._store.held(arrival.said.runs)
            if held != arrival.said.sums:
                raise TakenInOtherwise(arrival.opened.file)
            self._held[place] = {group: (one.changes, one.digest) for group, one in held.items()}

    def compared(self, names: dict[str, str]) -> Iterator[Compared]:
        """Yield what files said and what is held, by person and kind, of all files together."""
        said: dict[tuple[str, str], list[tuple[int, str]]] = {}
        held: dict[tuple[str, str], list[tuple[int, str]]] = {}
        for place, arrival in enumerate(self.arrivals):
            for group, one in arrival.said.sums.items():
                said.setdefault(group, []).append((one.changes, one.digest))
                held.setdefault(group, []).append(self._held.get(place, {}).get(group, (0, "")))
        for group in sorted(said, key=lambda one: (names.get(one[0], ""), one)):
            person, kind = group
            (count, digest), (found, found_digest) = _added(said[group]), _added(held[group])
            yield Compared(names.get(person, ""), kind, count, found, digest, found_digest)

    def shares(self, arisen: set[Place]) -> list[int]:
        """Return for each file in how many of the fields that are contested since a value of it stands."""
        sides = self._store.sides(arisen)
        return [
            sum(any(_within(run, laptop, sequence) for run in one.said.runs) for laptop, sequence in sides)
            for one in self.arrivals
        ]


def _within(run: Run, laptop: str, sequence: int) -> bool:
    return run.laptop == laptop and run.first <= sequence <= run.last


def _amount(runs: Sequence[Run]) -> int:
    return sum(run.last - run.first + 1 for run in runs)


def _added(sums: Sequence[tuple[int, str]]) -> tuple[int, str]:
    """Return counts and digests of several files as one."""
    whole = sum(int(digest or "0", 16) for _, digest in sums) % 2**256
    return sum(count for count, _ in sums), f"{whole:064x}"
