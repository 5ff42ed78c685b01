"""Under which rule a question is relevant, spelt out so that two forms, or two providers, can be compared."""

from dataclasses import replace

from qi_desktop.analysis.questions import askings_of, counted_questions
from qi_desktop.forms.definition import Form, Group, Question

DUE = Question("due", "select_one", "Is a review due?", choices="yn")
LATE = Question("late", "calculate", calculation="if(${provider} = 'CRC', ${due}, 'no')")
REVIEW = Question("review", "select_one", "Reviewed?", choices="s2", key="review", scale="S2")


def test_the_rules_around_a_question_and_of_calculated_answers_are_its_own() -> None:
    form = Form("f", "F", items=(DUE, LATE, Group("g", (REVIEW,), relevant="${late} = 'yes'")))
    question = askings_of(form).questions["review"]
    assert question.rule == "(if(${provider} = 'CRC', ${due}, 'no')) = 'yes'"
    assert question.mixed_rule


def test_two_questions_under_one_key_and_different_rules_are_not_asked_alike() -> None:
    second = replace(REVIEW, name="review_nps", relevant="${due} = 'yes'")
    asked = askings_of(Form("f", "F", items=(DUE, REVIEW, second)))
    assert asked.questions["review"].mixed_rule
    assert asked.named("review") == ("review", "review_nps")
    assert not askings_of(Form("f", "F", items=(DUE, REVIEW))).questions["review"].mixed_rule


def test_a_calculation_that_speaks_of_itself_ends() -> None:
    round_about = Question("late", "calculate", calculation="${late} + 1")
    form = Form("f", "F", items=(round_about, replace(REVIEW, relevant="${late} > 1")))
    assert askings_of(form).questions["review"].rule == "(${late} + 1) > 1"


def test_the_newest_wording_of_a_question_is_the_one_shown() -> None:
    newer = Form("f", "F", "2", (replace(REVIEW, label="Reviewed in time?"),))
    older = Form("f", "F", "1", (REVIEW,))
    assert [one.label for one in counted_questions([newer, older])] == ["Reviewed in time?"]
