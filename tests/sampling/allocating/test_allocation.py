from collections import Counter, defaultdict
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.sampling.allocating.allocation import allocated
from qi_desktop.sampling.allocating.model import Allocatable
from tests.thoroughness import examples

TEAM = "ABCDEFG"
OFFICES = st.sampled_from(["Bury St Edmunds", "Ipswich", "Lowestoft"])


@st.composite
def sampled_cases(draw: st.DrawFn, most: int = 60) -> list[Allocatable]:
    held = st.sampled_from(["", "", "", "A", "somebody who left"])
    barred = st.frozensets(st.sampled_from(TEAM), max_size=3) | st.just(frozenset[str]())
    return [
        Allocatable(
            f"{place}",
            "CRC",
            f"CRC {place:02}",
            draw(OFFICES),
            draw(st.sampled_from("xyz")),
            draw(held),
            draw(barred),
        )
        for place in range(draw(st.integers(0, most)))
    ]


@given(sampled_cases(), st.integers(1, 7))
def test_everyone_waiting_gets_an_inspector_unless_all_declared_an_interest(
    cases: list[Allocatable], number: int
) -> None:
    inspectors = list(TEAM[:number])
    proposal = allocated(cases, inspectors)
    waiting = {one.sampled_case: one for one in cases if one.inspector != "A"}
    assert proposal.shares.keys() | set(proposal.nobody) == waiting.keys()
    assert not proposal.shares.keys() & set(proposal.nobody)
    assert all(waiting[one].barred.issuperset(inspectors) for one in proposal.nobody)


@given(sampled_cases(), st.integers(1, 7))
def test_nobody_is_proposed_a_case_they_declared_an_interest_in(
    cases: list[Allocatable], number: int
) -> None:
    barred = {one.sampled_case: one.barred for one in cases}
    shares = allocated(cases, list(TEAM[:number])).shares
    assert [record for record, inspector in shares.items() if inspector in barred[record]] == []


@given(sampled_cases(), st.integers(1, 7))
def test_without_interests_loads_are_as_even_as_earlier_allocations_allow(
    cases: list[Allocatable], number: int
) -> None:
    free = [
        Allocatable(one.sampled_case, "CRC", one.number, one.office, one.responsible_officer, one.inspector)
        for one in cases
    ]
    inspectors = list(TEAM[:number])
    kept = Counter({"A": sum(one.inspector == "A" for one in free)})
    loads = kept + Counter(allocated(free, inspectors).shares.values())
    # Only who had more than a fair share before may have more than one above the least.
    least = min(loads[inspector] for inspector in inspectors)
    assert all(loads[one] <= max(least + 1, kept[one]) for one in inspectors)


@settings(max_examples=examples(60))
@given(sampled_cases(most=6), st.integers(1, 3))
def test_with_interests_no_other_allocation_has_more_even_loads(
    cases: list[Allocatable], number: int
) -> None:
    inspectors = list(TEAM[:number])
    shares = allocated(cases, inspectors).shares
    kept = Counter({"A": sum(one.inspector == "A" for one in cases)})
    barred = {one.sampled_case: one.barred for one in cases}

    def unevenness(holders: tuple[str, ...]) -> int:
        loads = kept + Counter(holders)
        return sum(loads[one] ** 2 for one in inspectors)

    choices = [[one for one in inspectors if one not in barred[case]] for case in shares]
    assert unevenness(tuple(shares.values())) == min(unevenness(holders) for holders in product(*choices))


@given(sampled_cases(), st.integers(1, 7), st.randoms(use_true_random=False))
def test_the_order_in_which_cases_are_given_changes_nothing(
    cases: list[Allocatable], number: int, chance: object
) -> None:
    inspectors = list(TEAM[:number])
    again = sorted(cases, key=lambda one: one.sampled_case, reverse=True)
    assert allocated(cases, inspectors) == allocated(again, inspectors)


def test_the_cases_of_an_office_stay_together() -> None:
    cases = [
        Allocatable(f"{place}", "CRC", f"CRC {place:02}", ("Ipswich", "Lowestoft")[place % 2], "x")
        for place in range(20)
    ]
    offices: defaultdict[str, set[str]] = defaultdict(set)
    for record, inspector in allocated(cases, ["A", "B", "C", "D"]).shares.items():
        offices[inspector].add(cases[int(record)].office)
    assert all(len(held) == 1 for held in offices.values())


def test_an_officers_cases_stay_together_although_the_stretches_would_part_them() -> None:
    officers = "aabbccddd"
    cases = [
        Allocatable(f"{place}", "CRC", f"CRC {place:02}", "Ipswich", officer)
        for place, officer in enumerate(officers + "eee")
    ]
    inspectors: defaultdict[str, set[str]] = defaultdict(set)
    for record, inspector in allocated(cases, ["A", "B", "C", "D"]).shares.items():
        inspectors[cases[int(record)].responsible_officer].add(inspector)
    # Three pairs and two threes over four inspectors of three: one pair has to be parted.
    assert sorted(len(one) for one in inspectors.values()) == [1, 1, 1, 1, 2]


def test_a_large_sample_is_shared_out_without_waiting_long() -> None:
    cases = [
        Allocatable(f"{place}", "CRC", f"CRC {place:04}", f"office {place % 23}", f"officer {place % 400}")
        for place in range(2_000)
    ]
    loads = Counter(allocated(cases, list(TEAM)).shares.values())
    assert max(loads.values()) - min(loads.values()) <= 1
