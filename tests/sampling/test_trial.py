import pytest

from qi_desktop.sampling.drawing.refusals import NamedCaseUnknown, SampleTooLarge, UnknownDimension
from qi_desktop.sampling.model import Minimum
from qi_desktop.sampling.trial import Trial, minimum_from_text, try_sample

ROWS: list[dict[str, str]] = [
    {
        "gender": "F" if place % 5 == 0 else "M",
        "office": "Ipswich" if place % 2 else "Lowestoft",
        "team": f"{place % 7}",
    }
    for place in range(70)
]


def test_a_plain_list_is_drawn_by_row_numbers_with_its_balance_table() -> None:
    asked = Trial(10, ["gender", "office"], [Minimum("gender", "F", 3)], ["office"], "team", seed=4)
    result = try_sample(ROWS, asked)
    assert (result["rows"], result["size"], result["seed"], result["not_covered"]) == (70, 10, 4, [])
    assert len(set(result["selected"])) == 10
    assert result["selected"] == sorted(result["selected"])
    assert all(1 <= number <= 70 for number in result["selected"])
    numbers: list[int] = result["selected"]
    women = sum(ROWS[number - 1]["gender"] == "F" for number in numbers)
    assert women == 3
    assert result["balance"][1] == {
        "dimension": "gender", "category": "F", "eligible": 14, "share": 0.2, "expected": 2.0, "drawn": 3,
        "difference": 1.0, "minimum": 3, "status": "raised to its minimum",
    }  # fmt: skip


def test_chances_and_the_best_reachable_are_told_beside_the_draw() -> None:
    result = try_sample(ROWS, Trial(10, ["gender", "office"], seed=4))
    assert result["chances"] == {
        "equal": 0.142857143,
        "lowest": 0.142857143,
        "highest": 0.142857143,
        "distance": 0,
    }
    assert result["reachable"]["proved"]
    assert result["reachable"]["deviation"] <= result["deviation"]


def test_rows_that_must_or_must_not_be_drawn_are_named_by_number() -> None:
    asked = Trial(10, ["gender"], must_have=[7, 70], must_not=[1, 2, 3], most_each=2, spread="team")
    selected = try_sample(ROWS, asked)["selected"]
    assert {7, 70} <= set(selected)
    assert not {1, 2, 3} & set(selected)
    with pytest.raises(NamedCaseUnknown):
        try_sample(ROWS, Trial(10, ["gender"], must_have=[71]))


def test_shuffled_rows_give_people_with_the_same_facts() -> None:
    first: list[int] = try_sample(ROWS, Trial(10, ["gender"], seed=1))["selected"]
    turned = ROWS[::-1]
    second: list[int] = try_sample(turned, Trial(10, ["gender"], seed=1))["selected"]
    facts = sorted(str(ROWS[number - 1]) for number in first)
    assert sorted(str(turned[number - 1]) for number in second) == facts


def test_unknown_columns_and_sizes_are_refused() -> None:
    with pytest.raises(UnknownDimension):
        try_sample(ROWS, Trial(10, ["shoe"]))
    with pytest.raises(SampleTooLarge):
        try_sample(ROWS, Trial(71, ["gender"]))


@pytest.mark.parametrize(
    ("text", "minimum"),
    [
        ("gender:F=3", Minimum("gender", "F", 3)),
        ("team:a=b:c=2", Minimum("team", "a=b:c", 2)),
        ("gender:=1", Minimum("gender", "", 1)),
        ("gender=3", None),
        ("gender:F", None),
        ("gender:F=many", None),
    ],
)
def test_a_minimum_is_read_from_the_command_line(text: str, minimum: Minimum | None) -> None:
    assert minimum_from_text(text) == minimum
