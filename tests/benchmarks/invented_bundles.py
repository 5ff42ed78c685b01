"""Bundles of many changes as inspectors' laptops would write them; everything in them is invented.

Each laptop answers the questions of its own cases evening after evening, and one in twenty of its changes
is a value for a question of a colleague's case that the colleague answers too, without knowing of it.
"""

import random
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from qi_desktop.bundles import envelope
from qi_desktop.bundles.model import FORMAT, Kind, Manifest
from qi_desktop.security.identity import Identity, new_identity
from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.parcel import Parcel

QUESTIONS = 150
OVERLAP = 20
_FIRST_MOMENT = 1_487_580_000_000 << 16
_FORM = "07397d633f25a7101990a75864ae03d5a3b9ac07c4ed6accbc52cbfd7d7c13b4"
_OWN = ("sufficient", "not_done", "done_weak", "too_late")

Given = tuple[str, str, str, tuple[tuple[str, int], ...]]


class Wanted(NamedTuple):
    """How many laptops, cases, bundles of each laptop, and changes of a bundle."""

    laptops: int
    cases: int
    evenings: int
    changes: int


class Laptop:
    """One invented inspector's laptop, which writes answers."""

    def __init__(
        self, number: int, own: Sequence[str], colleague: Sequence[str], chance: random.Random
    ) -> None:
        self.identity = new_identity(f"Laptop {number}")
        self.uuid, self.person = _uuid(number, chance), _uuid(10_000 + number, chance)
        self._chance = chance
        self._own, self._theirs = _answers(own), _answers(colleague)
        self._given: list[str] = []
        self.latest: dict[str, tuple[int, str]] = {}
        """The last value given to each answer, with its sequence."""
        self.sequence = self._entry = 0
        self._clock, self._link = _FIRST_MOMENT, chain.beginning(self.uuid)

    def bundle(self, changes: int) -> list[Parcel]:
        """Write one evening's changes."""
        parcels = [self._first(one, f"by {number}") for number, one in enumerate(self._contested(changes))]
        left = changes - 4 * len(parcels)
        new = list(islice(self._own, left * 7 // 32))
        self._given += new
        parcels += [self._first(one, self._chance.choice(_OWN)) for one in new]
        for _ in range(left - 4 * len(new)):
            parcels.append(self._revised(self._chance.choice(self._given)))
        return parcels

    def _contested(self, changes: int) -> Iterator[str]:
        return islice(self._theirs, changes // OVERLAP)

    def _first(self, answer: str, value: str) -> Parcel:
        case, _, question = answer.partition("/")
        facts = ("assessment", case), ("question", question), ("form", _FORM), ("value", value)
        parcel = self._parcel([(answer, field, one, ()) for field, one in facts])
        self.latest[answer] = self.sequence, value
        return parcel

    def _revised(self, answer: str) -> Parcel:
        value = self._chance.choice(_OWN)
        parcel = self._parcel([(answer, "value", value, ((self.uuid, self.latest[answer][0]),))])
        self.latest[answer] = self.sequence, value
        return parcel

    def _parcel(self, given: Sequence[Given]) -> Parcel:
        self._entry += 1
        self._clock += self._chance.randrange(1 << 16, 1 << 22)
        header = chain.Header(self.uuid, self._entry, self._clock, self.person, "record_answer", "", None)
        bodies: list[chain.Body] = []
        before: list[bytes] = []
        for record, field, value, old in given:
            self.sequence += 1
            salt = self._chance.randbytes(16)
            body = chain.Body(self.sequence, "answer", record, field, chain.written(value), salt, None, old)
            bodies.append(body)
            before.append(self._link)
            self._link = chain.link(self._link, chain.digest_of(header, body))
        return Parcel(header, tuple(bodies), tuple(before))


class Invented(NamedTuple):
    """Sealed bundles, the laptops that wrote them, and what must be in conflict once all are taken in."""

    paths: list[Path]
    laptops: list[Laptop]

    def differing(self) -> int:
        """Return in how many answers two laptops gave values of which neither knew the other."""
        return sum(len(values) > 1 for values in self._values().values())

    def surplus(self) -> int:
        """Return how many of the last values are lost where only one is kept of each answer."""
        return sum(len(values) - 1 for values in self._values().values())

    def _values(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for laptop in self.laptops:
            for answer, (_, value) in laptop.latest.items():
                found.setdefault(answer, set()).add(value)
        return found


def invented(folder: Path, lead: Identity, wanted: Wanted, inspection: str = "") -> Invented:
    """Write the bundles of all evenings, sealed to the lead."""
    chance = random.Random(6)
    cases = [_uuid(20_000 + number, chance) for number in range(wanted.cases)]
    chance.shuffle(cases)
    each = wanted.cases // wanted.laptops
    shares = [cases[start : start + each] for start in range(0, wanted.cases, each)]
    laptops = [
        Laptop(number, own, shares[(number + 1) % wanted.laptops], chance)
        for number, own in enumerate(shares)
    ]
    paths = [
        _sealed(folder, laptop, lead, wanted.changes, inspection)
        for _ in range(wanted.evenings)
        for laptop in laptops
    ]
    return Invented(paths, laptops)


def _sealed(folder: Path, laptop: Laptop, lead: Identity, changes: int, inspection: str) -> Path:
    first = laptop.sequence + 1
    parcels = laptop.bundle(changes)
    manifest = Manifest(
        format=FORMAT,
        kind=Kind.BUNDLE,
        inspection=inspection,
        laptop=laptop.uuid,
        person=laptop.person,
        signing_key=laptop.identity.card().signing_key,
        addressees=(),
        made_at="2017-02-20T18:40:00.000+00:00",
        first=first,
        last=laptop.sequence,
        changes=changes,
    )
    path = folder / f"bundle-{laptop.uuid[-6:]}-{first:08}.qibundle"
    envelope.write(path, manifest, [parcels], laptop.identity, [lead.card().sealing_key])
    return path


def _answers(cases: Sequence[str]) -> Iterator[str]:
    return (f"{case}/question_{number:03}" for case in cases for number in range(QUESTIONS))


def _uuid(number: int, chance: random.Random) -> str:
    digits = (
        f"{0x015A5B000000 + number:012x}7{chance.getrandbits(12):03x}{chance.getrandbits(62) | 2 << 62:016x}"
    )
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
