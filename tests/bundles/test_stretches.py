"""Changes read into columns: the same as read one by one, and taken in to the same end."""

import json
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import pytest

from qi_desktop.bundles import parcels
from qi_desktop.bundles.stretches import stretch_of
from qi_desktop.storage.ledger.comparing import Comparing
from qi_desktop.storage.ledger.parcel import Parcel
from qi_desktop.storage.ledger.stretch import Stretch
from qi_desktop.storage.model import ChangeAltered
from tests.benchmarks.invented_bundles import Laptop
from tests.builders import laptops
from tests.bundles.test_sealed_file import entries
from tests.storage.test_intake import written

Lines = list[dict[str, Any]]


def lines_of(made: Sequence[Parcel]) -> list[bytes]:
    return b"".join(parcels.lines(made)).splitlines()


USUAL: dict[str, Any] = {"ensure_ascii": False, "separators": (",", ":")}


def written_as(lines: Lines, **form: Any) -> bytes:
    return b"".join(json.dumps(line, **form).encode() + b"\n" for line in lines)


def in_columns(made: Sequence[Parcel]) -> Stretch:
    found = stretch_of(b"".join(parcels.lines(made)))
    assert found is not None
    return found


def invented(changes: int = 600) -> list[Parcel]:
    return Laptop(1, ["case 1"], ["case 2"], Random(3)).bundle(changes)


def test_columns_say_the_same_as_the_changes_one_by_one() -> None:
    for made in (invented(), entries(3, 4, 'später \u2028 🙂 \n\t"quoted" \\ 1')):
        one_by_one, found = parcels.parcels(lines_of(made)), in_columns(made)
        assert list(found) == one_by_one
        assert [list(one.links) for one in found] == [list(one.links) for one in one_by_one]
        assert [list(one.digests) for one in found] == [list(one.digests) for one in one_by_one]
        said, told = Comparing(), Comparing()
        assert said.add(found) == told.add(one_by_one)
        assert (said.sums, said.runs) == (told.sums, told.runs)


def erased(lines: Lines) -> None:
    change = lines[1]["changes"][0]
    del change["value"]
    change["erased"] = "00" * 32


def of_another_laptop(lines: Lines) -> None:
    lines[1]["laptop"] = "somebody else's"


def with_one_missing(lines: Lines) -> None:
    lines[1]["changes"][0]["sequence"] += 1


def with_truth_for_a_number(lines: Lines) -> None:
    lines[0]["changes"][0]["sequence"] = True


def with_a_short_salt(lines: Lines) -> None:
    lines[1]["changes"][0]["salt"] = "AAAA"


def following_something_else(lines: Lines) -> None:
    lines[1]["changes"][0]["after"] = "11" * 32


def beginning_nowhere(lines: Lines) -> None:
    del lines[0]["changes"][0]["after"]


def of_a_number_for_a_record(lines: Lines) -> None:
    lines[1]["changes"][0]["record"] = 7


def with_words_for_a_clock(lines: Lines) -> None:
    lines[1]["clock"] = "noon"


def without_changes(lines: Lines) -> None:
    lines[1]["changes"] = []


@pytest.mark.parametrize(
    "altered",
    [
        erased,
        of_another_laptop,
        with_one_missing,
        with_truth_for_a_number,
        with_a_short_salt,
        following_something_else,
        beginning_nowhere,
        of_a_number_for_a_record,
        with_words_for_a_clock,
        without_changes,
    ],
)
def test_what_is_not_of_the_usual_sort_is_left_to_the_careful_reader(
    altered: Callable[[Lines], None],
) -> None:
    lines: Lines = [json.loads(line) for line in lines_of(entries(2, 3))]
    altered(lines)
    assert stretch_of(written_as(lines)) is None
    assert stretch_of(written_as(lines, **USUAL)) is None


def test_columns_are_taken_in_to_the_same_end_whatever_came_before() -> None:
    bundles = written(900)
    first, second = bundles
    with laptops(4) as (whole, pieces, backwards, late):
        for laptop, batches in (
            (whole, bundles),
            (pieces, [in_columns(first[:200]), first[200:210], in_columns(second), in_columns(first[210:])]),
            (
                backwards,
                [*reversed([in_columns(first[start : start + 45]) for start in range(0, 315, 45)]), second],
            ),
            # Late, twice, and overlapping with what is held in part.
            (
                late,
                [in_columns(first[300:]), in_columns(first[100:350]), in_columns(first), in_columns(second)],
            ),
        ):
            taken = laptop.ledger.take_in(batches)
            assert taken.fresh == 990
            assert laptop.ledger.take_in([in_columns(first)]).fresh == 0
            assert laptop.ledger.digest() == whole.ledger.digest()
            assert laptop.ledger.conflicts() == whole.ledger.conflicts() != []
            assert (laptop.verify().problems, laptop.verify().gaps) == ((), 0)


@pytest.mark.parametrize("wrong", [5, 7])
def test_columns_that_do_not_join_what_lies_before_or_after_them_are_refused(wrong: int) -> None:
    made = [in_columns(entries(12)[at : at + 2]) for at in (4, 6, 8)]
    lines: Lines = [json.loads(line) for line in lines_of(entries(12)[6:8])]
    lines[0 if wrong == 5 else 1]["changes"][0]["after" if wrong == 5 else "value"] = "33" * 32
    other = stretch_of(written_as(lines))
    assert other is not None
    with laptops(1) as (lead,):
        lead.ledger.take_in([made[0], made[2]])
        before = lead.ledger.digest()
        with pytest.raises(ChangeAltered):
            lead.ledger.take_in([other])
        assert lead.ledger.digest() == before
        assert lead.ledger.take_in([made[1]]).fresh == 2
        assert lead.verify().problems == ()


def test_columns_that_follow_another_past_are_refused() -> None:
    made = invented(200)
    other = Laptop(1, ["case 1"], ["case 2"], Random(3))
    forked = [*other.bundle(100), *other.bundle(100)]
    with laptops(1) as (lead,):
        lead.ledger.take_in([in_columns(made[:30])])
        before = lead.ledger.digest()
        start = next(
            place for place, one in enumerate(forked) if one.bodies[0].sequence == made[30].bodies[0].sequence
        )
        lines: Lines = [json.loads(line) for line in lines_of(forked[start:])]
        lines[0]["changes"][0]["after"] = "22" * 32
        found = stretch_of(written_as(lines, **USUAL))
        assert found is not None
        with pytest.raises(ChangeAltered):
            lead.ledger.take_in([found])
        assert lead.ledger.digest() == before
