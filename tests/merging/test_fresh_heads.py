"""What must hold however changes come, as columns or one by one, in whatever order and whatever portions."""

from collections.abc import Sequence
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.bundles import parcels
from qi_desktop.bundles.stretches import stretch_of
from qi_desktop.storage.ledger import chain, intake
from qi_desktop.storage.ledger.parcel import Parcel, following
from qi_desktop.storage.workspace import Workspace
from tests.builders import laptops
from tests.thoroughness import examples

PLACES = [
    ("answer", "case 1/q", "value"),
    ("answer", "case 1/q", "reason"),
    ("answer", "case 1/q", "form"),
    ("answer", "case 2/q", "value"),
    ("answer", "case 2/q", "removed"),
    ("note", "note 1", "body"),
    ("note", "note 1", "title"),
]
VALUES = ["eins", 'zwei "zitiert"', "drei\nvier \\ 🙂", None, ""]
NUMBERS = {"removed": [1, None]}

Named = tuple[str, int]


class Writer:
    """One invented laptop, whose changes take the place of any that somebody has made before, or of none."""

    def __init__(self, number: int) -> None:
        self.uuid = f"laptop {number}"
        self.parcels: list[Parcel] = []
        self.sequence = 0
        self._link = chain.beginning(self.uuid)

    def write(self, place: tuple[str, str, str], value: object, old: Sequence[Named]) -> Named:
        self.sequence += 1
        header = chain.Header(self.uuid, self.sequence, self.sequence << 16, "Ann", "record_answer", "", None)
        text = chain.written(value)  # pyright: ignore[reportArgumentType]
        body = chain.Body(self.sequence, *place, text, bytes(16), None, tuple(sorted(set(old))))
        self.parcels.append(following(header, (body,), self._link, {}))
        self._link = self.parcels[-1].links[-1]
        return self.uuid, self.sequence


@st.composite
def histories(draw: st.DrawFn) -> list[list[Parcel]]:
    """Draw what three laptops wrote: mostly, changes take the place of others of the same field."""
    writers = [Writer(number) for number in range(3)]
    made: dict[tuple[str, str, str], list[Named]] = {}
    for _ in range(draw(st.integers(4, 40))):
        place = draw(st.sampled_from(PLACES))
        elsewhere = draw(st.integers(0, 9)) == 0
        known = [one for told in made.values() for one in told] if elsewhere else made.get(place, [])
        old = draw(st.lists(st.sampled_from(known), max_size=2)) if known else []
        value = draw(st.sampled_from(NUMBERS.get(place[2], VALUES)))
        made.setdefault(place, []).append(draw(st.sampled_from(writers)).write(place, value, old))
    return [writer.parcels for writer in writers]


@st.composite
def arrivals(draw: st.DrawFn) -> tuple[list[list[Parcel]], list[Sequence[Parcel]], int]:
    """Draw histories, the pieces in which they come, and after how many changes heads are made."""
    whole = draw(histories())
    pieces: list[list[Parcel]] = []
    for told in whole:
        cuts = sorted(draw(st.sets(st.integers(1, max(1, len(told) - 1)), max_size=3)))
        pieces += [told[start:stop] for start, stop in zip([0, *cuts], [*cuts, None], strict=True)]
    come: list[Sequence[Parcel]] = []
    for piece in draw(st.permutations([piece for piece in pieces if piece])):
        found = stretch_of(b"".join(parcels.lines(piece)))
        assert found is not None
        come.append(found if draw(st.integers(0, 3)) else piece)
    return whole, come, draw(st.sampled_from([1, 5, 1000]))


def bits(laptop: Workspace) -> list[list[tuple[object, ...]]]:
    """Everything that is made from changes, with laptops by their names."""
    tables = ["answer", "note", "contested"]
    heads = (
        "SELECT kind, record, field, uuid, sequence FROM head JOIN laptop ON number = laptop"
        " ORDER BY 1, 2, 3, 4, 5"
    )
    told = [heads, *(f"SELECT * FROM {table} ORDER BY 1, 2, 3" for table in tables)]
    return [list(laptop.database.tuples(sql)) for sql in told]


@settings(max_examples=examples(25), deadline=None)
@given(arrivals(), st.booleans())
def test_changes_come_to_the_same_rows_heads_and_conflicts_however_they_arrive(
    arrived: tuple[list[list[Parcel]], list[Sequence[Parcel]], int],
    at_once: bool,  # noqa: FBT001 - hypothesis gives it by its place
) -> None:
    whole, come, pending = arrived
    often = patch.multiple(intake, _PENDING=pending, _ENOUGH=pending // 2)
    with laptops(2) as (careful, quick), often:
        careful.ledger.take_in(whole)
        for batches in [come] if at_once else [[one] for one in come]:
            quick.ledger.take_in(batches)
        assert quick.ledger.digest() == careful.ledger.digest()
        assert bits(quick) == bits(careful)
        assert quick.verify().problems == ()
        quick.ledger.rebuild()
        assert bits(quick) == bits(careful)
