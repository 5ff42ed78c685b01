from collections import Counter, defaultdict

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.allocating.allocation import Allocatable, allocated

OFFICES = st.sampled_from(["Bury St Edmunds", "Ipswich", "Lowestoft"])


@st.composite
def sampled_cases(draw: st.DrawFn) -> list[Allocatable]:
    held = st.sampled_from(["", "", "", "A", "somebody who left"])
    number = draw(st.integers(0, 60))
    return [
        Allocatable(
            f"{place}", "CRC", f"CRC {place:02}", draw(OFFICES), draw(st.sampled_from("xyz")), draw(held)
        )
        for place in range(number)
    ]


@given(sampled_cases(), st.integers(1, 7))
def test_everyone_waiting_gets_an_inspector_and_loads_are_as_even_as_they_can_be(
    cases: list[Allocatable], number: int
) -> None:
    inspectors = list("ABCDEFG")[:number]
    shares = allocated(cases, inspectors)
    assert shares.keys() == {one.sampled_case for one in cases if one.inspector != "A"}
    kept = Counter({"A": sum(one.inspector == "A" for one in cases)})
    loads = kept + Counter(shares.values())
    # Only who had more than a fair share before may have more than one above the least.
    least = min(loads[inspector] for inspector in inspectors)
    assert all(loads[one] <= max(least + 1, kept[one]) for one in inspectors)


def test_the_cases_of_an_office_stay_together() -> None:
    cases = [
        Allocatable(f"{place}", "CRC", f"CRC {place:02}", ("Ipswich", "Lowestoft")[place % 2], "x")
        for place in range(20)
    ]
    offices: defaultdict[str, set[str]] = defaultdict(set)
    for record, inspector in allocated(cases, ["A", "B", "C", "D"]).items():
        offices[inspector].add(cases[int(record)].office)
    assert all(len(held) == 1 for held in offices.values())
