"""Forms written the way forms elsewhere are written, run from start to end; all in them is invented."""

from pathlib import Path
from typing import cast

import pytest

from qi_desktop.forms.definition import Form, Question
from qi_desktop.forms.errors import Severity
from qi_desktop.forms.flow import Flow, FlowState
from qi_desktop.forms.flow.answers import Answers
from qi_desktop.forms.trial import run
from qi_desktop.forms.xlsform import examine_form, read_form
from tests.forms.answering import answered_from_start_to_end
from tests.forms.evaluating import NOW
from tests.forms.long_workbook import long_workbook
from tests.forms.workbooks import a_workbook, as_text

WARDS = "ward_key,people\na1,1200\na2,800\nc1,400\n"
SITES = "code,title,kind\ns1,North school,school\nc9,Old clinic,clinic\n"
EQUIPMENT = "name;label\npump;Pump\nbed;Bed\n"


def _public(folder: Path, name: str) -> Path:
    for file, content in {"wards": WARDS, "sites": SITES, "equipment": EQUIPMENT}.items():
        (folder / f"{file}.csv").write_text(content, "utf-8")
    return a_workbook(folder / f"{name}.xlsx", as_text(name))


HOUSEHOLD: Answers = {
    "place": {"region": "north", "district": "alder", "ward": "a1"},
    "consent": "yes",
    "head": "Ada Moss",
    "size": 3,
    "person": [
        {
            "given_name": "Ada",
            "sex": "f",
            "age": 41,
            "needs": ["food", "other"],
            "need_other": "heating",
            "job": [
                {"work": "baker", "hours": 20, "pay": 11.5},
                {"work": "driver", "hours": 10, "pay": 10},
            ],
        },
        {"given_name": "Ben", "sex": "m", "age": 9, "relation": "child", "needs": ["none"]},
        {
            "given_name": "Col",
            "sex": "m",
            "age": 17,
            "relation": "spouse",
            "job": [{"work": "shop", "hours": 8, "pay": 7.25}],
        },
    ],
    "responds": 3,
    "next_visit": "2030-01-01T10:00",
}


@pytest.fixture
def household(tmp_path: Path) -> Form:
    return read_form(_public(tmp_path, "household_roster"))


def _values(state: FlowState, *names: str) -> dict[str, str]:
    return {name: state.value(name) for name in names}


def test_a_household_roster_runs_from_start_to_end(household: Form) -> None:
    state = Flow(household).state(HOUSEHOLD, now=NOW)
    assert (state.missing(), state.wrong()) == ((), ())
    assert _values(state, "ward_people", "ward_label", "adults", "children", "eldest", "names") == {
        "ward_people": "1200",
        "ward_label": "Alder East",
        "adults": "1",
        "children": "2",
        "eldest": "41",
        "names": "Ada, Ben, Col",
    }
    assert _values(state, "first_name", "respondent", "earned_in_all") == {
        "first_name": "Ada",
        "respondent": "Col",
        "earned_in_all": "388",
    }


def test_rosters_inside_a_roster_are_reckoned_row_by_row(household: Form) -> None:
    state = Flow(household).state(HOUSEHOLD, now=NOW)
    assert [state.value("earned_by_person", row) for row in (1, 2, 3)] == ["330", "0", "58"]
    assert [state.value("earned", (1, row)) for row in (1, 2)] == ["230", "100"]
    assert (state.row_count("job", 1), state.row_count("job", 2)) == (2, 0)


def test_choices_follow_what_was_chosen_before(household: Form) -> None:
    state = Flow(household).state(HOUSEHOLD, now=NOW)
    assert state.of("district").choices == ("alder", "birch")
    assert state.of("ward").choices == ("a1", "a2")
    assert state.of("relation", 2).choices == ("child", "other")
    assert state.of("relation", 3).choices == ("spouse", "child", "other")


def test_a_household_that_refuses_is_asked_why_and_nothing_else(household: Form) -> None:
    state = Flow(household).state({"region": "south", "district": "cedar", "ward": "c1", "consent": "no"})
    assert [one.name for one in state.missing()] == ["refusal"]
    assert not state.of("head").relevant


def test_what_breaks_a_household_rule_is_told_with_its_message(household: Form) -> None:
    people = [{"given_name": "Ada", "sex": "f", "age": 140, "needs": ["none", "food"]}]
    state = Flow(household).state({**HOUSEHOLD, "size": 1, "person": people, "responds": 2}, now=NOW)
    messages = {one.name: one.message for one in state.wrong()}
    assert messages == {
        "age": "Nobody is ${age} years old",
        "needs": "Nothing or something",
        "responds": "There are ${size} people",
    }


def test_a_report_of_a_run_nests_rosters(tmp_path: Path) -> None:
    report = run(_public(tmp_path, "household_roster"), HOUSEHOLD, NOW)
    people = cast("dict[str, list[dict[str, list[dict[str, dict[str, object]]]]]]", report["questions"])
    assert people["person"][0]["job"][1]["earned"]["value"] == "100"
    assert (report["missing"], report["wrong"]) == ([], [])


FACILITY: Answers = {
    "kind": "clinic",
    "site": "c9",
    "rooms": ["hall", "other"],
    "rooms_other": "attic",
    "equipment": "pump bed",
    "floors": "1",
    "walls": "3",
    "light": 4,
    "heat": 18.5,
    "standard": 10,
    "order": ["safety", "cost", "comfort"],
    "agreed": "OK",
    "opened": "2001-02-03",
    "phone": "0111",
    "beds": 6,
    "beds_free": 2,
    "closes": "17:30",
}


@pytest.fixture
def facility(tmp_path: Path) -> Form:
    return read_form(_public(tmp_path, "facility_checklist"))


def test_a_facility_checklist_runs_from_start_to_end(facility: Form) -> None:
    state = Flow(facility).state(FACILITY, now=NOW)
    assert (state.missing(), state.wrong()) == ((), ())
    assert _values(state, "shown", "rooms_other", "kind_other") == {
        "shown": "0.33",
        "rooms_other": "attic",
        "kind_other": "",
    }
    assert state.of("site").choices == ("c9",)
    assert state.of("equipment").choices == ("pump", "bed")
    assert facility.choice_label("site", "c9") == "Old clinic"


def test_values_beside_a_range_and_choices_beside_a_list_are_refused(facility: Form) -> None:
    odd: Answers = {**FACILITY, "light": 3, "heat": 17.5, "standard": 11, "order": ["safety"], "site": "s1"}
    wrong = {one.name for one in Flow(facility).state(odd, now=NOW).wrong()}
    assert {"light", "heat", "standard", "site"} <= wrong


def test_a_table_of_questions_keeps_its_own_questions_only(facility: Form) -> None:
    assert [question.name for question in facility.questions() if "label" in question.name] == []
    assert next(item.label for item in facility.items if item.name == "grid") == "How clean is it?"


def test_a_facility_checklist_is_answered_in_french(facility: Form) -> None:
    french = facility.in_language("Français (fr)")
    assert french.question("beds").label == "Places"
    assert french.question("beds").constraint_message == "Par paires"
    assert french.choice_label("kind", "school") == "École"
    assert Flow(french).state(FACILITY, now=NOW).values == Flow(facility).state(FACILITY, now=NOW).values


CENSUS: Answers = {
    "who": "Ann Reed",
    "born": "1980-03-01",
    "year": 2011,
    "smokes": "n",
    "ills": ["flu", "tb"],
    "ill": [{"since": "2001-05-01", "treated": "n"}, {"since": "1999-02-03", "treated": "n"}],
    "urgent": "OK",
    "again": "other",
    "again_other": "maybe",
}


@pytest.fixture
def census(tmp_path: Path) -> Form:
    return read_form(_public(tmp_path, "health_census"))


def test_a_health_census_in_old_words_runs_from_start_to_end(census: Form) -> None:
    state = Flow(census).state(CENSUS, now=NOW)
    assert (state.missing(), state.wrong()) == ((), ())
    assert _values(state, "age", "age_group", "how_many", "first_ill", "untreated", "earliest", "worst") == {
        "age": "37",
        "age_group": "adult",
        "how_many": "2",
        "first_ill": "flu",
        "untreated": "2",
        "earliest": "3 Feb 1999",
        "worst": "true",
    }
    assert [state.value("this_label", row) for row in (1, 2)] == ["Flu", "Tuberculosis"]
    assert state.value("summary") == "Ann Reed: adult, 2 ill"


def test_a_child_is_asked_other_questions_than_an_adult(census: Form) -> None:
    infant: Answers = {"who": "Bo", "born": "2015-01-01", "weight": 12.5, "height": 90, "shots": 80}
    state = Flow(census).state(infant, now=NOW)
    assert state.value("bmi") == "15.4"
    assert not state.of("smokes").relevant
    assert [one.name for one in state.missing()] == []
    assert [one.name for one in Flow(census).state({**infant, "shots": 101}, now=NOW).wrong()] == ["shots"]


def test_other_names_for_types_and_columns_are_known(census: Form) -> None:
    kinds = {question.name: question.type for question in census.questions()}
    assert {kinds[name] for name in ("born", "since")} == {"date"}
    assert (kinds["who"], kinds["year"], kinds["weight"], kinds["visited"]) == (
        "text",
        "integer",
        "decimal",
        "dateTime",
    )
    assert census.question("who").required_message == "A name, please"
    assert census.question("again_other").relevant


@pytest.mark.parametrize("name", ["household_roster", "facility_checklist", "health_census"])
def test_a_public_form_is_usable_and_nothing_of_it_goes_unsaid(tmp_path: Path, name: str) -> None:
    read = examine_form(_public(tmp_path, name))
    assert read.errors == ()
    assert all(problem.severity is Severity.WARNING for problem in read.problems)
    assert Form.from_json(read.form.to_json()) == read.form
    state, given = answered_from_start_to_end(read.form)
    assert given >= 5
    assert all(one.answered or not one.required for one in state if one.relevant and not one.rows)


def test_a_form_of_six_hundred_rows_is_answered_from_start_to_end(tmp_path: Path) -> None:
    form = read_form(long_workbook(tmp_path / "long.xlsx", 600))
    assert max(question.row for question in form.questions()) >= 600
    state, given = answered_from_start_to_end(form)
    assert given == sum(question.is_asked for question in form.questions())
    assert (state.missing(), state.wrong()) == ((), ())
    assert {state.value(question.name) for question in form.questions() if _is_sum(question)} == {"5"}


def _is_sum(question: Question) -> bool:
    return question.type == "calculate"
