"""Telling what is new among changes that come, and joining it to the chains of their laptops."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain as chained_together
from itertools import groupby, pairwise, repeat
from operator import attrgetter, itemgetter
from typing import Any, NamedTuple, cast

from qi_desktop.foundation.portions import portions
from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.parcel import Parcel
from qi_desktop.storage.ledger.stretch import Stretch
from qi_desktop.storage.model import ChangeAltered

_ENDS = """
SELECT number, uuid, (SELECT max(sequence) FROM change_row WHERE laptop = number),
    (SELECT chain FROM change_row WHERE laptop = number ORDER BY sequence DESC LIMIT 1) FROM laptop
"""
_HELD = """
SELECT laptop, sequence, digest, change_row.value IS NULL FROM json_each(?) AS wanted
CROSS JOIN change_row ON laptop = wanted.value ->> 0 AND sequence = wanted.value ->> 1
"""
_LINKS = """
SELECT laptop, sequence, chain FROM json_each(?) AS wanted
CROSS JOIN change_row ON laptop = wanted.value ->> 0 AND sequence = wanted.value ->> 1
"""
_AWAITED = """
SELECT laptop, sequence, before FROM json_each(?) AS wanted
CROSS JOIN gap ON laptop = wanted.value ->> 0 AND sequence = wanted.value ->> 1
"""

_ANY = "SELECT 1 FROM change_row WHERE laptop = ? AND sequence BETWEEN ? AND ? LIMIT 1"
_BEFORE = "SELECT before FROM gap WHERE laptop = ? AND sequence = ?"
_CHAIN = "SELECT chain FROM change_row WHERE laptop = ? AND sequence = ?"

Identity = tuple[int, int]


class Fresh(NamedTuple):
    """A change that is new, with the number this file gives to its laptop and the chain's value after it."""

    number: int
    header: chain.Header
    body: chain.Body
    digest: bytes
    link: bytes

    @property
    def identity(self) -> Identity:
        """Return which change it is."""
        return self.number, self.body.sequence


_FRESH: Callable[[Iterable[object]], Fresh] = partial(cast("Any", tuple).__new__, Fresh)
"""Makes one from its parts without a step through the interpreter: there are many."""


class Sifting:
    """Knows of each laptop how far its changes are held; what lies beyond is new without being looked up."""

    def __init__(self, database: Database) -> None:
        """Learn how far the changes of each laptop are held."""
        self._database = database
        self._numbers: dict[str, int] = {}
        self._ends: dict[int, tuple[int, bytes]] = {}
        for number, uuid, last, link in database.tuples(_ENDS):
            self._numbers[uuid] = number
            self._ends[number] = last or 0, link or chain.beginning(uuid)

    def number(self, uuid: str) -> int:
        """Return the number this file gives to a laptop."""
        if uuid not in self._numbers:
            self._database.run("INSERT INTO laptop (uuid) VALUES (?)", (uuid,))
            number = self._database.value("SELECT number FROM laptop WHERE uuid = ?", (uuid,))
            self._numbers[uuid] = number
            self._ends[number] = 0, chain.beginning(uuid)
        return self._numbers[uuid]

    def fits(self, stretch: Stretch) -> bool:
        """Tell whether none of these changes is held, and each neighbour that is held is the right one."""
        number = self.number(stretch.laptop)
        first, last = stretch.columns.sequences[0], stretch.columns.sequences[-1]
        end = self._ends[number][0]
        if first <= end:
            if self._database.value(_ANY, (number, first, last)) or last > end:
                return False
            awaited = self._database.value(_BEFORE, (number, last + 1))
            if awaited is not None and awaited != stretch.last_link:
                return False
        return self._before(number, first) in {None, stretch.before}

    def fit_in(self, stretch: Stretch) -> None:
        """Hold these changes, and note the gap where the one before is not held."""
        number, first = self.number(stretch.laptop), stretch.columns.first
        if self._before(number, first) is None:
            self._database.run("INSERT INTO gap VALUES (?, ?, ?)", (number, first, stretch.before))
        last = stretch.columns.sequences[-1], stretch.last_link
        self._ends[number] = max(self._ends[number], last)

    def _before(self, number: int, sequence: int) -> bytes | None:
        """Return the chain's value before a change, None where the one before it is not held."""
        last, link = self._ends[number]
        if sequence == last + 1:
            return link
        if sequence == 1:
            return chain.beginning(next(uuid for uuid, one in self._numbers.items() if one == number))
        return self._database.value(_CHAIN, (number, sequence - 1))

    def beyond(self, parcels: Sequence[Parcel]) -> tuple[list[Fresh], list[Parcel]]:
        """Return the changes that lie beyond all that is held, and the parcels with any that do not."""
        fresh: list[Fresh] = []
        others: list[Parcel] = []
        gaps: list[tuple[int, int, bytes]] = []
        straddled = False
        for uuid, same in groupby(parcels, key=attrgetter("header.laptop")):
            run, number = list(same), self.number(uuid)
            if not others and (whole := self._following(number, run)) is not None:
                fresh += whole
                continue
            for parcel in run:
                last = self._ends[number][0]
                sequences = [body[0] for body in parcel.bodies]
                if straddled or sequences[0] <= last or not _ascend(sequences):
                    # Where a parcel is held in part, those after it are told from what is held only then.
                    straddled = straddled or max(sequences) > last
                    others.append(parcel)
                    continue
                gaps += self._join(number, parcel, sequences)
                fresh += _fresh(number, [parcel], parcel.bodies, parcel.links)
        self._database.run_many("INSERT INTO gap VALUES (?, ?, ?)", gaps)
        return fresh, others

    def _following(self, number: int, parcels: Sequence[Parcel]) -> list[Fresh] | None:
        """Return the changes if each follows the one before it, and the first the last that is held."""
        last, link = self._ends[number]
        bodies = list(_joined(parcel.bodies for parcel in parcels))
        if bodies[0][0] != last + 1:
            return None
        sequences = list(map(itemgetter(0), bodies))
        before = list(_joined(parcel.before for parcel in parcels))
        links = list(_joined(parcel.links for parcel in parcels))
        follow = sequences == list(range(last + 1, last + 1 + len(bodies)))
        if not follow or before[0] != link or before[1:] != links[:-1]:
            return None
        self._ends[number] = sequences[-1], links[-1]
        return _fresh(number, parcels, bodies, links)

    def _join(
        self, number: int, parcel: Parcel, sequences: Sequence[int]
    ) -> Sequence[tuple[int, int, bytes]]:
        """Check each change against the one before it; returns the gaps where that is not held."""
        last, link = self._ends[number]
        gaps: list[tuple[int, int, bytes]] = []
        for sequence, before, after in zip(sequences, parcel.before, parcel.links, strict=True):
            if sequence != last + 1:
                gaps.append((number, sequence, before))
            elif before != link:
                raise ChangeAltered(parcel.header.laptop, sequence)
            last, link = sequence, after
        self._ends[number] = last, link
        return gaps

    def again(self, parcels: Sequence[Parcel]) -> tuple[list[Fresh], list[Fresh]]:
        """Return what is new among changes that may be held, and those that are and came without their value.

        Raises ChangeAltered where one is held with another content. What was found before must be written.
        """
        found: dict[Identity, _Again] = {}
        bereft: list[Fresh] = []
        for some in portions(self._offered(parcels)):
            for change, held in self._looked_up(some):
                if held == _WHOLE and change.body.value is None:
                    bereft.append(change.fresh)
                if held is None:
                    first = found.setdefault(change.identity, change)
                    if first.digest != change.digest:
                        raise ChangeAltered(*change.named)
                    # Of a value that comes once whole and once erased nothing is kept, whichever came first.
                    found[change.identity] = first if first.body.value is None else change
        self._join_again(found)
        return [change.fresh for change in found.values()], bereft

    def _offered(self, parcels: Iterable[Parcel]) -> Iterator["_Again"]:
        for parcel in parcels:
            number = self.number(parcel.header.laptop)
            told = zip(parcel.bodies, parcel.before, parcel.digests, parcel.links, strict=True)
            for body, before, digest, link in told:
                yield _Again(number, parcel.header, body, before, digest, link)

    def _looked_up(self, changes: Sequence["_Again"]) -> Iterator[tuple["_Again", bool | None]]:
        """Yield each change with whether it is held without its value; None where it is not held."""
        wanted = json.dumps([change.identity for change in changes])
        held = {(number, one): rest for number, one, *rest in self._database.tuples(_HELD, (wanted,))}
        for change in changes:
            digest, erased = held.get(change.identity, (change.digest, None))
            if digest != change.digest:
                raise ChangeAltered(*change.named)
            yield change, None if erased is None else bool(erased)

    def _join_again(self, found: dict[Identity, "_Again"]) -> None:
        """Check each change against its neighbours, or note the gap where the one before is not held."""
        links = {identity: change.link for identity, change in found.items()}
        before = self._around(_LINKS, found, -1) | links
        awaited = self._around(_AWAITED, found, 1)
        gaps: list[tuple[int, int, bytes]] = []
        for (number, sequence), change in found.items():
            previous = before.get((number, sequence - 1))
            if sequence == 1:
                previous = chain.beginning(change.header.laptop)
            if previous is None:
                gaps.append((number, sequence, change.before))
            elif previous != change.before:
                raise ChangeAltered(*change.named)
            # A change that closes a gap must be the one that the change after the gap was written on.
            if awaited.get((number, sequence + 1), change.link) != change.link:
                raise ChangeAltered(*change.named)
            self._ends[number] = max(self._ends[number], (sequence, change.link))
        self._database.run_many("INSERT INTO gap VALUES (?, ?, ?)", gaps)

    def _around(self, sql: str, found: Iterable[Identity], step: int) -> dict[Identity, bytes]:
        held: dict[Identity, bytes] = {}
        for some in portions(found):
            wanted = json.dumps([(number, sequence + step) for number, sequence in some])
            held.update(((number, one), link) for number, one, link in self._database.tuples(sql, (wanted,)))
        return held


_joined = chained_together.from_iterable

_WHOLE = False
"""A change is held, and with its value."""


class _Again(NamedTuple):
    """A change that lies before the last one held of its laptop, and so may be held itself."""

    number: int
    header: chain.Header
    body: chain.Body
    before: bytes
    digest: bytes
    link: bytes

    @property
    def identity(self) -> Identity:
        return self.number, self.body.sequence

    @property
    def named(self) -> tuple[str, int]:
        return self.header.laptop, self.body.sequence

    @property
    def fresh(self) -> Fresh:
        return Fresh(self.number, self.header, self.body, self.digest, self.link)


def _fresh(
    number: int, parcels: Sequence[Parcel], bodies: Sequence[chain.Body], links: Sequence[bytes]
) -> list[Fresh]:
    """Return the changes of some parcels, put together from their columns."""
    headers = _joined(repeat(parcel.header, len(parcel.bodies)) for parcel in parcels)
    digests = _joined(parcel.digests for parcel in parcels)
    return list(map(_FRESH, zip(repeat(number), headers, bodies, digests, links)))


def _ascend(sequences: Sequence[int]) -> bool:
    return len(sequences) == 1 or all(one < other for one, other in pairwise(sequences))
