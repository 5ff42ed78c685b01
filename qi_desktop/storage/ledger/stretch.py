"""Changes of one laptop that follow one another without a gap, kept as columns: quick where there are many.

Whoever wants them one by one reads them as parcels, which are made when the first is asked for.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import chain as chained_together
from itertools import repeat
from operator import add
from typing import NamedTuple, TypeVar, overload

from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.parcel import Parcel, known

T = TypeVar("T")
SALT = 16
_LINK = 32

Act = tuple[int, int, str, str, str, int | None]
"""What the changes of an entry share, apart from the laptop: entry, clock, person, act, why, undoes."""
Subject = tuple[str, str]
"""A kind and a record of it."""
Old = Mapping[int, Sequence[tuple[str, int]]]
"""What changes supersede, by their places; most supersede nothing and are left out."""
Sums = Mapping[tuple[str, str], tuple[int, int]]
"""By person and kind, how many changes there are and what their links add up to."""


class Columns(NamedTuple):
    """What the changes say: each has its value, and a salt of the usual length."""

    first: int
    """The sequence of the first change; each other has the next one."""
    places: Sequence[tuple[str, str]]
    """The different kinds and fields that come up."""
    codes: bytes
    """Which of these each change is of."""
    subjects: Sequence[Subject]
    """The different records that come up."""
    about: Sequence[int]
    """Which of these each change is about."""
    texts: Sequence[str]
    salts: bytes
    old: Old

    @property
    def sequences(self) -> range:
        """Return the sequence of each change."""
        return range(self.first, self.first + len(self.codes))

    @property
    def kinds(self) -> Iterator[str]:
        """Yield the kind of each change."""
        return map([kind for kind, _ in self.places].__getitem__, self.codes)

    @property
    def records(self) -> list[str]:
        """Return the record of each change."""
        return list(map([record for _, record in self.subjects].__getitem__, self.about))

    @property
    def fields(self) -> Iterator[str]:
        """Yield the field of each change."""
        return map([name for _, name in self.places].__getitem__, self.codes)


@dataclass(frozen=True, slots=True, eq=False)
class Stretch(Sequence[Parcel]):
    """Changes with the acts they belong to, in order, and with the seals that follow from what they say."""

    laptop: str
    acts: Sequence[Act]
    counts: Sequence[int]
    """How many changes each of the acts has."""
    columns: Columns
    before: bytes
    """The chain's value before the first change."""
    digests: bytes
    links: bytes
    """The chain's value after each change, one after another."""
    sums: Sums
    _parcels: list[Parcel] = field(default_factory=list[Parcel], init=False, repr=False)

    @property
    def changes(self) -> int:
        """Return how many changes there are."""
        return len(self.columns.codes)

    @property
    def entries(self) -> Iterator[int]:
        """Yield the entry of each change."""
        return _of_each([act[0] for act in self.acts], self.counts)

    @property
    def last_link(self) -> bytes:
        """Return the chain's value after the last change."""
        return self.links[-_LINK:]

    def __len__(self) -> int:
        """Return how many parcels there are."""
        return len(self.counts)

    @overload
    def __getitem__(self, place: int) -> Parcel: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Parcel]: ...
    def __getitem__(self, place: int | slice) -> Parcel | Sequence[Parcel]:
        """Return one parcel, or some."""
        if not self._parcels:
            self._parcels.extend(self._one_by_one())
        return self._parcels[place]

    def _one_by_one(self) -> Iterator[Parcel]:
        links, digests = _cut(self.links, _LINK), _cut(self.digests, _LINK)
        before, bodies = [self.before, *links[:-1]], list(map(chain.Body._make, self._rows()))
        start = 0
        for act, count in zip(self.acts, self.counts, strict=True):
            some = slice(start, start + count)
            parcel = Parcel(chain.Header(self.laptop, *act), tuple(bodies[some]), tuple(before[some]))
            yield known(parcel, digests[some], links[some])
            start += count

    def _rows(self) -> Iterator[tuple[object, ...]]:
        told = self.columns
        old = (tuple(told.old.get(place, ())) for place in range(self.changes))
        salts = _cut(told.salts, SALT)
        erased = repeat(None, self.changes)
        return zip(
            told.sequences,
            told.kinds,
            told.records,
            told.fields,
            told.texts,
            salts,
            erased,
            old,
            strict=True,
        )


def stretch(
    laptop: str, acts: Sequence[Act], counts: Sequence[int], columns: Columns, before: bytes
) -> Stretch:
    """Return changes that follow one another from a value of the chain, with their seals."""
    digests = _digests(_of_each(_openings(laptop, acts), counts), columns)
    link = before
    links = [link := sha256(link + digest).digest() for digest in digests]
    sums = _sums([act[2] for act in acts], counts, columns, links)
    return Stretch(laptop, acts, counts, columns, before, b"".join(digests), b"".join(links), sums)


def _sums(persons: Sequence[str], counts: Sequence[int], columns: Columns, links: Sequence[bytes]) -> Sums:
    numbers = map(int.from_bytes, links)
    (person, *others), (kind, *more) = set(persons), {kind for kind, _ in columns.places}
    if not others and not more:
        return {(person, kind): (len(links), sum(numbers))}
    sums: dict[tuple[str, str], tuple[int, int]] = {}
    told = zip(_of_each(persons, counts), columns.kinds, numbers, strict=True)
    for group, number in (((one, kind), number) for one, kind, number in told):
        count, whole = sums.get(group, (0, 0))
        sums[group] = count + 1, whole + number
    return sums


def _openings(laptop: str, acts: Sequence[Act]) -> Iterator[str]:
    """Yield the same as ``chain.opening`` for each act; most are alike but for two numbers."""
    begun = f"{len(laptop)} {laptop}\x1f"
    alike, rest = acts[0][2:], chain.alike(*acts[0][2:])
    for act in acts:
        if act[2:] != alike:
            alike, rest = act[2:], chain.alike(*act[2:])
        entry, clock = str(act[0]), str(act[1])
        yield f"{begun}{len(entry)} {entry}\x1f{len(clock)} {clock}\x1f{rest}"


def _digests(openings: Iterable[str], columns: Columns) -> list[bytes]:
    """Return the same digests as ``chain.digest_of`` gives, in less time."""
    between = [f"\x1f{len(kind)} {kind}\x1f" for kind, _ in columns.places]
    after = [f"\x1f{len(name)} {name}\x1f64 " for _, name in columns.places]
    sequences, records = list(map(str, columns.sequences)), columns.records
    told = zip(
        openings,
        _lengths(sequences),
        sequences,
        map(between.__getitem__, columns.codes),
        _lengths(records),
        records,
        map(after.__getitem__, columns.codes),
        _value_digests(columns),
        _superseding(columns),
        strict=True,
    )
    return [sha256("".join(parts).encode()).digest() for parts in told]


def _lengths(texts: Sequence[str]) -> Iterator[str]:
    lengths = list(map(len, texts))
    told = {length: f"{length} " for length in set(lengths)}
    return map(told.__getitem__, lengths)


def _value_digests(columns: Columns) -> list[str]:
    """Return the digest that stands for each value in the chain, in letters."""
    salted = map(add, _cut(columns.salts, SALT), map(str.encode, columns.texts))
    joined = b"".join([sha256(value).digest() for value in salted]).hex()
    return [joined[start : start + 2 * _LINK] for start in range(0, len(joined), 2 * _LINK)]


def _superseding(columns: Columns) -> Iterable[str]:
    """Return what the digest of each change tells of those it supersedes."""
    told = [""] * len(columns.codes)
    for place, old in columns.old.items():
        if len(old) > 1:
            told[place] = chain.superseding(old)
        else:
            ((laptop, sequence),) = old
            name = f"{laptop}:{sequence}"
            told[place] = f"\x1f{len(name)} {name}"
    return told


def _of_each(by_act: Iterable[T], counts: Sequence[int]) -> Iterator[T]:
    """Yield for each change what is told of its act."""
    return chained_together.from_iterable(map(repeat, by_act, counts))


def _cut(joined: bytes, size: int) -> list[bytes]:
    return [joined[start : start + size] for start in range(0, len(joined), size)]
