"""What the command line reports about forms and expressions."""

import json
from pathlib import Path

import pytest

from qi_desktop.forms.errors import MisplacedAnswer, NoSuchQuestion, UnusableAnswer
from qi_desktop.forms.trial import checked, evaluated, run
from tests.forms.evaluating import NOW
from tests.forms.workbooks import a_workbook, as_text

ROSTER = """
survey
| type | name | label | relevant | constraint | constraint_message | required | choice_filter |
| integer | age | Age | | . > 17 | Adults only | yes | |
| begin_group | g | | ${age} > 20 | | | | |
| select_one towns | town | Town | | | | | county = 'suffolk' |
| end_group | | | | | | | |
| begin_repeat | needs | Needs | | | | | |
| text | need | Need | | | | yes | |
| end_repeat | | | | | | | |
choices
| list_name | name | label | county |
| towns | ipswich | Ipswich | suffolk |
| towns | norwich | Norwich | norfolk |
"""


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    return a_workbook(tmp_path / "roster.xlsx", ROSTER)


def test_a_sound_workbook_is_reported_usable(roster: Path) -> None:
    report = checked(roster)
    assert report["usable"] is True
    assert (report["questions"], report["repeats"]) == (3, 1)
    assert json.loads(json.dumps(report)) == report


def test_problems_are_reported_with_their_place(tmp_path: Path) -> None:
    report = checked(a_workbook(tmp_path / "broken.xlsx", as_text("broken")))
    assert report["usable"] is False
    problems = report["problems"]
    assert isinstance(problems, list)
    assert problems[1] == {
        "severity": "error",
        "sheet": "survey",
        "row": 5,
        "column": "relevant",
        "text": "expected a value, a name or a function but the expression ends (character 4)",
    }


def test_what_a_form_holds_is_summed_up(roster: Path) -> None:
    report = checked(roster)
    counts = {name: report[name] for name in ("asked", "required", "sections", "lists", "judgements")}
    assert counts == {"asked": 3, "required": 2, "sections": 3, "lists": 1, "judgements": 0}


def test_a_workbook_that_cannot_be_nested_is_reported_all_the_same(tmp_path: Path) -> None:
    sheets = "survey\n| type | name | label |\n| end_group |\n| text | a | ${b} |"
    report = checked(a_workbook(tmp_path / "loose.xlsx", sheets))
    assert (report["usable"], report["errors"], report["warnings"]) == (False, 2, 0)


@pytest.mark.parametrize(
    ("answers", "place"),
    [
        ({"need": "debt"}, "in a row of needs"),
        ({"needs": [{"age": 3}]}, "outside of every roster"),
        ({"needs": [{"needs": [{"need": "x"}]}]}, "outside of every roster"),
    ],
)
def test_an_answer_given_where_its_question_does_not_stand_is_refused(
    roster: Path, answers: dict[str, str], place: str
) -> None:
    with pytest.raises(MisplacedAnswer) as refusal:
        run(roster, answers)
    assert refusal.value.place == place


@pytest.mark.parametrize("answers", [{"needs": "debt"}, {"needs": ["debt"]}, {"g": 3}])
def test_a_roster_takes_rows_and_a_group_takes_questions(roster: Path, answers: dict[str, str]) -> None:
    with pytest.raises(UnusableAnswer):
        run(roster, answers)


def test_a_name_nobody_bears_is_named_with_one_that_was_meant(roster: Path) -> None:
    with pytest.raises(NoSuchQuestion) as refusal:
        run(roster, {"townn": 2})
    assert refusal.value.near == "town"


def test_every_question_is_reported_and_rosters_row_by_row(roster: Path) -> None:
    report = run(roster, {"age": 16, "needs": [{"need": "debt"}, {}]}, NOW)
    questions = report["questions"]
    assert isinstance(questions, dict)
    assert questions["age"] == {
        "relevant": True,
        "value": "16",
        "constraint": False,
        "required": True,
        "missing": False,
        "valid": False,
        "wrong": "constraint",
        "message": "Adults only",
    }
    assert questions["town"]["relevant"] is False
    assert questions["town"]["choices"] == ["ipswich", "norwich"]
    assert [questions["needs"][place]["need"]["value"] for place in (0, 1)] == ["debt", ""]
    assert (report["missing"], report["wrong"]) == (["need[2]"], ["age"])


def test_offered_choices_are_reported(roster: Path) -> None:
    questions = run(roster, {"g": {"age": 30}})["questions"]
    assert isinstance(questions, dict)
    assert questions["town"]["choices"] == ["ipswich"]


@pytest.mark.parametrize("answers", [{"nobody": 1}, {"needs": [{"nobody": 1}]}, {"g": {"nobody": 1}}])
def test_an_answer_to_nothing_is_named(roster: Path, answers: dict[str, str]) -> None:
    with pytest.raises(NoSuchQuestion) as refusal:
        run(roster, answers)
    assert refusal.value.question == "nobody"


@pytest.mark.parametrize(
    ("expression", "kind", "value"),
    [
        ("1 + 1", "number", 2),
        ("${a} div 2", "number", 1.5),
        ("0 div 0", "number", "NaN"),
        ("1 div 0", "number", "Infinity"),
        ("${a} = 3", "boolean", True),
        ("concat('x', ${b})", "string", "x"),
        ("today()", "date", "2017-06-14"),
        ("sum(${n})", "number", 3),
        ("${n}", "nodeset", [1, 2]),
        ("/data/a", "nodeset", 3),
        ("/data/nowhere", "nodeset", ""),
        (". + ../a", "number", 8),
        (". * 2", "number", 10),
        ("boolean(${flag})", "boolean", True),
    ],
)
def test_one_expression_is_reported_with_its_type(expression: str, kind: str, value: object) -> None:
    values = {"a": 3, "b": None, "n": [1, 2], ".": 5, "flag": True}
    report = evaluated(expression, values, NOW)
    assert (report["type"], report["value"]) == (kind, value)
    assert json.loads(json.dumps(report)) == report


def test_an_expression_needs_no_values() -> None:
    assert evaluated("'a'")["text"] == "a"
