"""In which order laptops exchange makes no difference: four orders that broke another tool, and any other."""

import random
from collections.abc import Sequence
from itertools import pairwise
from typing import NoReturn

import pytest

from qi_desktop.storage.ledger.intake import Intake
from qi_desktop.storage.ledger.parcel import Parcel
from qi_desktop.storage.workspace import Workspace
from tests.builders import laptops


def answer(workspace: Workspace, question: str, value: str) -> None:
    with workspace.ledger.entry("record_answer") as entry:
        entry.put("answer", f"case/{question}", assessment="case", question=question, value=value)


def own(workspace: Workspace) -> list[Parcel]:
    return workspace.ledger.outtake().since(workspace.laptop, 0)


def everything(workspace: Workspace) -> list[list[Parcel]]:
    uuids = [uuid for (uuid,) in workspace.database.tuples("SELECT uuid FROM laptop")]
    return [workspace.ledger.outtake().since(uuid, 0) for uuid in uuids]


def sends(sender: Workspace, receiver: Workspace) -> None:
    receiver.ledger.take_in(everything(sender))


def sides(workspace: Workspace) -> dict[tuple[str, str], set[str]]:
    """Return the conflicts as the values that stand side by side."""
    return {
        (conflict.record, conflict.field): {str(head.value) for head in conflict.heads}
        for conflict in workspace.ledger.conflicts()
    }


# A capital letter fills in; "al" sends what a has to the lead, "la" what the lead has to a.
ORDERS = {
    "a fills in and syncs, then b": "A al B bl la lb",
    "b syncs before a, who filled in first": "A B bl al lb la",
    "both fill in, sync one after the other, and both again": "A B al bl la lb al bl la lb",
    "both fill in, sync, fill in again and sync the other way round": "A B al bl A B bl al lb la",
}


@pytest.mark.parametrize("steps", list(ORDERS.values()), ids=list(ORDERS))
def test_two_who_fill_in_the_same_form_lose_nothing_in_any_order_of_syncing(steps: str) -> None:
    with laptops(3) as (a, b, lead):
        who = {"a": a, "b": b, "l": lead}
        times = {"A": 0, "B": 0}
        for step in steps.split():
            if step in times:
                times[step] += 1
                answer(who[step.lower()], "shared", f"{step} {times[step]}")
                answer(who[step.lower()], f"only {step}", f"{step} {times[step]}")
            else:
                sends(who[step[0]], who[step[1]])
        told = {"A": f"A {times['A']}", "B": f"B {times['B']}"}
        assert a.ledger.digest() == b.ledger.digest() == lead.ledger.digest()
        for laptop in (a, b, lead):
            assert sides(laptop) == {("case/shared", "value"): set(told.values())}
            values = dict(laptop.database.tuples("SELECT question, value FROM answer"))
            assert {name: values[f"only {name}"] for name in told} == told
        assert lead.verify().problems == ()


def test_two_leads_who_merge_the_same_bundles_apart_and_then_exchange_end_equal() -> None:
    with laptops(5) as (a, b, c, day, deputy):
        for turn, laptop in enumerate((a, b, c)):
            answer(laptop, "shared", f"answer {turn}")
            answer(laptop, f"own {turn}", "sufficient")
        for laptop in (a, b, c):
            sends(laptop, day)
        for laptop in (c, a, b, a):
            sends(laptop, deputy)
        answer(day, "of the day", "not_done")
        deputy.ledger.resolve("answer", "case/shared", "value", "answer 1", "The deputy asked.")
        day.ledger.resolve("answer", "case/shared", "value", "answer 2", "The day lead asked.")
        sends(day, deputy)
        sends(deputy, day)
        assert day.ledger.digest() == deputy.ledger.digest()
        assert sides(day) == sides(deputy) == {("case/shared", "value"): {"answer 1", "answer 2"}}
        assert day.verify().problems == deputy.verify().problems == ()


def test_any_order_of_many_bundles_gives_one_digest() -> None:
    chance = random.Random(6)
    with laptops(5) as (*writers, lead):
        bundles: list[list[Parcel]] = []
        for turn in range(3):
            for number, laptop in enumerate(writers):
                answer(laptop, f"shared {turn}", f"{number} {turn}")
                answer(laptop, f"of {number}", str(turn))
                bundles.append(own(laptop)[-2 * turn - 2 :])
            sends(writers[turn], writers[turn + 1])
        digests: set[str] = set()
        for _ in range(24):
            order = chance.sample(bundles, len(bundles)) + chance.choices(bundles, k=3)
            digests.add(digest_after(lead, order))
        assert len(digests) == 1


def digest_after(lead: Workspace, order: Sequence[list[Parcel]]) -> str:
    """Return the digest after the bundles, taken in together or one by one, with all of it undone again."""
    cuts = sorted({0, len(order) // 3, len(order)})
    try:
        with lead.database.transaction():
            for start, stop in pairwise(cuts):
                Intake(lead.database).take(order[start:stop])
            _leave(lead.ledger.digest())
    except _Seen as seen:
        return seen.digest


class _Seen(Exception):
    def __init__(self, digest: str) -> None:
        super().__init__(digest)
        self.digest = digest


def _leave(digest: str) -> NoReturn:
    raise _Seen(digest)
