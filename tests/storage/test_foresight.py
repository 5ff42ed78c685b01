"""What is foretold of taking changes in is what comes of it; and telling it writes nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.storage.ledger.comparing import Comparing, Run, count_held, held
from qi_desktop.storage.ledger.foresight import HERE, Foresight
from qi_desktop.storage.ledger.intake import Parcel
from qi_desktop.storage.model import ChangeAltered, ChangeUnknown
from qi_desktop.storage.workspace import Workspace
from tests.builders import laptops
from tests.storage import test_compound_properties as rows
from tests.storage import test_erasure_properties as words
from tests.thoroughness import examples

HISTORY = st.lists(st.tuples(st.integers(0, 2), st.one_of(rows.ACTS, words.ACTS)), max_size=14)


def own(workspace: Workspace) -> list[Parcel]:
    return workspace.ledger.outtake().since(workspace.laptop, 0)


def contested(workspace: Workspace) -> set[tuple[str, str, str]]:
    return set(workspace.database.tuples("SELECT kind, record, field FROM contested"))


@settings(max_examples=examples(10))
@given(history=HISTORY, heard=st.integers(0, 14))
def test_what_is_foretold_is_what_comes(history: list[tuple[int, rows.Act | words.Act]], heard: int) -> None:
    with laptops(3) as (lead, *senders):
        bundles: list[list[Parcel]] = []
        for place, (who, act) in enumerate(history):
            workspace = (lead, *senders)[who]
            if len(act) == 2:
                rows.carry_out(workspace, act)
            else:
                words.carry_out(workspace, act, bundles)
            bundles.append(own(workspace))
            if place == heard:
                lead.ledger.take_in([own(senders[0])])
        before, digest = contested(lead), lead.ledger.digest()
        foresight = Foresight(lead.database)
        foretold = [foresight.add([own(sender)], origin) for origin, sender in enumerate(senders)]
        ahead = foresight.ahead()
        assert lead.ledger.digest() == digest
        fresh = [lead.ledger.take_in([own(sender)]).fresh for sender in senders]
        after = contested(lead)
        assert [one.fresh for one in foretold] == fresh
        assert {one.place for one in ahead.arising} == after - before
        assert {one.place for one in ahead.growing} <= after & before
        assert ahead.settled == before - after


def answered(workspace: Workspace, value: str, question: str = "q1") -> list[Parcel]:
    with workspace.ledger.entry("record_answer") as entry:
        entry.put("answer", f"case/{question}", assessment="case", question=question, value=value)
    return own(workspace)


def test_two_files_that_disagree_are_foretold_with_who_wrote_what_in_which_file() -> None:
    with laptops(3) as (lead, anna, ben):
        anna.sign_in("anna")
        foresight = Foresight(lead.database)
        first = foresight.add([answered(anna, "yes")], 0)
        second = foresight.add([answered(ben, "no")], 1)
        (contest,) = foresight.ahead().arising
        assert contest.place == ("answer", "case/q1", "value")
        assert {(one.value, one.origin, one.person) for one in contest.voices} == {
            ('"yes"', 0, "anna"),
            ('"no"', 1, ""),
        }
        assert (first.offered, first.fresh, first.kinds) == (3, 3, {"answer": 3})
        assert second.fresh_kinds == {"answer": 3}


def test_a_file_chosen_twice_is_new_only_once() -> None:
    with laptops(2) as (lead, anna):
        foresight = Foresight(lead.database)
        assert foresight.add([answered(anna, "yes")], 0).fresh == 3
        assert foresight.add([own(anna)], 1).fresh == 0


def test_a_value_that_stands_here_is_told_as_such() -> None:
    with laptops(2) as (lead, anna):
        answered(lead, "no")
        foresight = Foresight(lead.database)
        foresight.add([answered(anna, "yes")], 0)
        (contest,) = foresight.ahead().arising
        assert sorted(one.origin for one in contest.voices) == [HERE, 0]


def test_a_change_that_is_held_with_another_content_is_refused_and_nothing_of_its_file_is_foretold() -> None:
    with laptops(2) as (lead, anna):
        (parcel,) = answered(anna, "yes")
        lead.ledger.take_in([[parcel]])
        bodies = (parcel.bodies[0]._replace(value='"other"'), *parcel.bodies[1:])
        forged = Parcel(parcel.header, bodies, parcel.before)
        foresight = Foresight(lead.database)
        with pytest.raises(ChangeAltered):
            foresight.add([answered(anna, "no", "q2")[1:], [forged]], 0)
        assert foresight.ahead().arising == ()
        assert foresight.add([own(anna)], 1).fresh == 3


def test_a_change_of_a_kind_that_a_later_version_brought_is_refused() -> None:
    with laptops(2) as (lead, anna):
        (parcel,) = answered(anna, "yes")
        bodies = tuple(body._replace(kind="hologram") for body in parcel.bodies)
        with pytest.raises(ChangeUnknown):
            Foresight(lead.database).add([[Parcel(parcel.header, bodies, parcel.before)]], 0)


def test_what_files_said_and_what_the_ledger_holds_of_it_have_the_same_sums() -> None:
    with laptops(2) as (lead, anna):
        anna.sign_in("anna")
        answered(anna, "yes")
        parcels = answered(anna, "no", "q2")
        said = Comparing()
        assert said.add(parcels) == [Run(anna.laptop, 1, 6)]
        assert count_held(lead.database, said.runs) == 0
        assert held(lead.database, said.runs) == {}
        lead.ledger.take_in([parcels])
        assert count_held(lead.database, said.runs) == 6
        assert held(lead.database, said.runs) == said.sums
        assert said.sums["anna", "answer"].changes == 6


def test_parts_of_a_history_are_compared_run_by_run_in_any_order() -> None:
    with laptops(2) as (lead, anna):
        answered(anna, "yes")
        answered(anna, "no", "q2")
        first, second, third = *own(anna), answered(anna, "no")[-1]
        lead.ledger.take_in([[first, second, third]])
        said = Comparing()
        said.add([third])
        said.add([first])
        assert [run[1:] for run in said.runs] == [(7, 7), (1, 3)]
        assert held(lead.database, said.runs) == said.sums
