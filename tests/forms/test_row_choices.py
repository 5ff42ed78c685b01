"""Choices taken from the rows of a repeat (``select_one ${name}``)."""

from pathlib import Path

import pytest

from qi_desktop.forms.definition import Form
from qi_desktop.forms.flow import Flow
from qi_desktop.forms.flow.answers import Answers
from qi_desktop.forms.trial import checked
from qi_desktop.forms.xlsform import examine_form
from tests.forms.workbooks import a_workbook

PEOPLE = """
survey
| type | name | label | choice_filter | relevant |
| begin_repeat | person | Person | | |
| text | name | Name | | |
| integer | age | Age | | |
| end_repeat | | | | |
| select_one ${name} | eldest | Who is the eldest? | | |
| select_one ${name} | head | Which adult is the head? | ${age} >= 18 | |
| note | told | ${head} is the head | | ${head} != '' |
"""
ROWS: Answers = {"person": [{"name": "Ada", "age": 41}, {"name": "Ben", "age": 9}, {"age": 3}]}


@pytest.fixture
def form(tmp_path: Path) -> Form:
    read = examine_form(a_workbook(tmp_path / "people.xlsx", PEOPLE))
    assert read.problems == ()
    return read.form


def test_the_answers_of_the_rows_are_offered_and_blank_ones_are_not(form: Form) -> None:
    state = Flow(form).state(ROWS)
    assert state.of("eldest").choices == ("Ada", "Ben")


def test_a_filter_asks_each_row_by_itself(form: Form) -> None:
    assert Flow(form).state(ROWS).of("head").choices == ("Ada",)


def test_what_stands_in_no_row_is_told(form: Form) -> None:
    state = Flow(form).state({**ROWS, "eldest": "Cem", "head": "Ben"})
    assert {one.name: one.wrong for one in state.wrong()} == {"eldest": "choice", "head": "choice"}


def test_choices_follow_the_rows_as_they_change(form: Form) -> None:
    flow = Flow(form)
    state = flow.changed(flow.state({**ROWS, "head": "Ada"}), "age", "50", row=2)
    assert state.of("head").choices == ("Ada", "Ben")
    state = flow.changed(state, "name", "Bo", row=2)
    assert state.of("eldest").choices == ("Ada", "Bo")
    state = flow.with_rows(state, "person", 1)
    assert state.of("eldest").choices == ("Ada",)
    assert state.value("head") == "Ada"
    assert state.of("told").relevant


def test_only_one_can_be_chosen_from_rows(tmp_path: Path) -> None:
    sheets = PEOPLE.replace("select_one ${name} | eldest", "select_multiple ${name} | eldest")
    report = checked(a_workbook(tmp_path / "many.xlsx", sheets))
    assert report["problems"] == [
        {
            "severity": "error",
            "sheet": "survey",
            "row": 6,
            "column": "type",
            "text": "only one can be chosen from the rows of a repeat: use select_one",
        }
    ]


def test_the_question_it_is_chosen_from_survives_as_json(form: Form) -> None:
    assert Form.from_json(form.to_json()).question("head").chosen_from == "${name}"
