"""Thousands of changes that come at once, in pieces, or not at all."""

from collections.abc import Iterator, Sequence
from random import Random

import pytest

from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger import intake
from qi_desktop.storage.ledger.parcel import Parcel
from qi_desktop.storage.workspace import Workspace
from tests.benchmarks.invented_bundles import Laptop
from tests.builders import laptops


def written(changes: int = 5000) -> list[list[Parcel]]:
    """Return what two laptops wrote of the same cases without knowing of each other."""
    chance = Random(6)
    one, two = (Laptop(number, [f"case {number}"], [f"case {1 - number}"], chance) for number in (0, 1))
    return [one.bundle(changes), two.bundle(changes // 10)]


def test_thousands_of_changes_at_once_come_to_the_same_as_a_few_at_a_time() -> None:
    bundles = written()
    with laptops(2) as (one, two):
        taken = one.ledger.take_in(bundles)
        for bundle in reversed(bundles):
            for start in range(0, len(bundle), 700):
                two.ledger.take_in([bundle[start : start + 700]])
        assert (taken.offered, taken.fresh) == (5500, 5500)
        assert one.ledger.digest() == two.ledger.digest()
        assert one.ledger.conflicts() == two.ledger.conflicts() != []
        assert one.verify().problems == ()


def test_heads_made_again_and_again_within_one_taking_in_come_to_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bundles = written(1000)
    with laptops(2) as (one, two):
        one.ledger.take_in(bundles)
        monkeypatch.setattr(intake, "_PENDING", 100)
        monkeypatch.setattr(intake, "_GROUP", 32)
        two.ledger.take_in(bundle[start : start + 200] for bundle in bundles for start in (400, 200, 0))
        two.ledger.take_in(bundles)
        assert one.ledger.digest() == two.ledger.digest()
        assert one.ledger.conflicts() == two.ledger.conflicts() != []
        assert two.verify().problems == ()


def test_what_is_wanted_is_looked_up_among_the_many_and_never_the_other_way_round(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: dict[str, Sequence[object]] = {}
    tuples = Database.tuples

    def noted(database: Database, sql: str, params: Sequence[object] = ()) -> Iterator[tuple[object, ...]]:
        asked[sql] = params
        return tuples(database, sql, params)

    bundle, _ = written(600)
    with laptops(1) as (lead,):
        monkeypatch.setattr(Database, "tuples", noted)
        for some in (bundle[100:], bundle[:60], bundle):
            lead.ledger.take_in([some])
        monkeypatch.undo()
        wanting = {sql: params for sql, params in asked.items() if "AS wanted" in sql}
        assert len(wanting) > 4
        for sql, params in wanting.items():
            steps = [row["detail"] for row in lead.database.rows(f"EXPLAIN QUERY PLAN {sql}", params)]
            first = next(step for step in steps if step.startswith(("SCAN", "SEARCH")))
            assert first.startswith("SCAN wanted"), sql


def test_values_of_every_sort_stand_in_their_rows_as_where_they_were_written() -> None:
    texts = ("plain", "später 🙂", 'with "quotes"', "a\\b", "two\nlines", "", "null", "7")
    with laptops(2) as (one, two):
        with one.ledger.entry("record_answer") as entry:
            for place, text in enumerate(texts):
                entry.put(
                    "answer", f"case {place}/q", value=text, reason=None, row=place, rows=[1, {"a": text}]
                )
            entry.put("answer", "case 9/q", value="", removed=True)
        two.ledger.take_in([one.ledger.outtake().since(one.laptop, 0)])
        rows = [laptop.database.rows("SELECT * FROM answer ORDER BY id") for laptop in (one, two)]
        two.ledger.rebuild()
        assert rows == [two.database.rows("SELECT * FROM answer ORDER BY id")] * 2
        assert len(rows[0]) == len(texts) + 1


def test_what_is_held_in_part_is_told_from_what_is_new() -> None:
    bundle, _ = written(400)
    with laptops(1) as (lead,):
        lead.ledger.take_in([bundle[150:200]])
        lead.ledger.take_in([bundle[20:160], bundle[190:230]])
        taken = lead.ledger.take_in([bundle])
        assert lead.ledger.size() == taken.offered == 400
        assert lead.verify().gaps == 0
        assert lead.ledger.take_in([bundle, bundle]).fresh == 0


def test_a_batch_that_cannot_be_read_takes_all_before_it_back(workspace: Workspace) -> None:
    bundle, _ = written(400)
    before = workspace.ledger.digest()

    def batches() -> Iterator[list[Parcel]]:
        yield bundle
        raise ValueError("cut short")

    with pytest.raises(ValueError, match="cut short"):
        workspace.ledger.take_in(batches())
    assert workspace.ledger.digest() == before
    assert workspace.ledger.take_in([bundle]).fresh == 400
