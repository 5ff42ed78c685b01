"""A form as data: found by name, shown by section, written and read without loss."""

import pytest

from qi_desktop.forms.definition import Choice, Form, Group, Question, Repeat
from qi_desktop.forms.errors import NoSuchQuestion
from qi_desktop.forms.flow import Flow
from qi_desktop.forms.flow.answers import gathered
from tests.forms.workbooks import a_form

FORM = a_form(
    Question("loose", "text"),
    Group("facts", (Question("at_risk", "select_one", choices="yes_no", domain=""),), label="Facts"),
    Group(
        "planning",
        (
            Question(
                "planned", "select_one", choices="s2", domain="protecting_public", scale="S2", key="planned"
            ),
            Repeat("needs", (Question("need", "text"), Repeat("steps", (Question("step", "text"),)))),
        ),
        label="Planning",
        words={"Welsh": {"label": "Cynllunio"}},
    ),
    Question("last", "note", label="Thank you"),
    s2=(Choice("sufficient", "Sufficient", {"colour": "green"}, {"Welsh": {"label": "Digonol"}}),),
)


def test_questions_are_found_by_name_and_listed_in_order() -> None:
    names = [question.name for question in FORM.questions()]
    assert names == ["loose", "at_risk", "planned", "need", "step", "last"]
    assert FORM.question("planned").is_judgement
    assert FORM.has_question("need")
    assert not FORM.has_question("needs")
    with pytest.raises(NoSuchQuestion):
        FORM.question("nobody")


def test_the_outline_has_a_section_for_each_group_and_for_what_lies_between() -> None:
    outline = [(part.name, part.title, part.domain, len(part.questions)) for part in FORM.sections()]
    assert outline == [
        ("loose", "", "", 1),
        ("facts", "Facts", "", 1),
        ("planning", "Planning", "protecting_public", 3),
        ("last", "", "", 1),
    ]


def test_choices_and_their_words_are_found() -> None:
    assert [choice.name for choice in FORM.choices_of(FORM.question("planned"))] == ["sufficient"]
    assert FORM.choices_of(FORM.question("loose")) == ()
    assert FORM.choice_label("planned", "sufficient") == "Sufficient"
    assert FORM.choice_label("planned", "other") == "other"


def test_the_innermost_roster_of_a_question_is_known() -> None:
    assert [repeat.name for repeat in FORM.repeats()] == ["needs", "steps"]
    assert FORM.repeat_of("loose") is None
    for question, repeat in {"need": "needs", "step": "steps"}.items():
        found = FORM.repeat_of(question)
        assert found is not None
        assert found.name == repeat


def test_a_question_knows_whether_a_person_answers_it() -> None:
    assert FORM.question("planned").is_asked
    assert not FORM.question("last").is_asked
    calculated = Question("c", "integer", calculation="1")
    assert calculated.is_calculated
    assert not calculated.is_asked
    assert Question("group/q", "text").node == "q"
    assert Group("a/b").node == "b"
    assert Repeat("a/b").node == "b"


def test_a_form_written_as_json_comes_back_the_same() -> None:
    again = Form.from_json(FORM.to_json())
    assert again == FORM
    assert again.digest == FORM.digest
    assert Form.from_json(Form("f", "F").to_json()) == Form("f", "F")


def test_stored_answers_become_rows_without_holes() -> None:
    form = a_form(Question("a", "text"), Repeat("needs", (Question("need", "text"), Question("met", "text"))))
    records = [
        ("a", None, "x"),
        ("need", 7, "debt"),
        ("need", 2, "drugs"),
        ("met", 7, "yes"),
        ("retired", None, "from an older version"),
    ]
    nested = gathered(form, records)
    assert nested.answers == {"a": "x", "needs": [{"need": "drugs"}, {"need": "debt", "met": "yes"}]}
    assert nested.row_ids == {"needs": (2, 7)}
    assert nested.place("needs", 7) == 2
    assert Flow(form).state(nested.answers).value("met", 2) == "yes"
