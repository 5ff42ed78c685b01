import pytest

from qi_desktop.forms.definition import Choice, Form, Question
from qi_desktop.forms.plain_words import in_plain_words
from tests.forms.workbooks import a_form

FORM = a_form(
    Question("report", "select_one", "Was a report written?", choices="yes_no"),
    Question("needs", "select_multiple", "Which needs?", choices="need"),
    Question("age", "integer", "How old?"),
    Question("adult", "calculate", "Adult", calculation="if(${age} >= 18, 'yes', 'no')"),
    Question("licence", "calculate", "On licence", calculation="if(contains(${report}, 'e'), 'yes', 'no')"),
    need=(Choice("drugs", "Drugs"), Choice("home", "A home")),
)


def named(name: str) -> str:
    return f"question {name}"


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("${report} = 'yes'", "question report is Yes"),
        ("${report} != 'yes'", "question report is not Yes"),
        ("not(${report} = 'yes')", "question report is not Yes"),
        ("'yes' = ${report}", "question report is Yes"),
        ("${report} != ''", "question report is answered"),
        ("${report} = ''", "question report is not answered"),
        ("${age} >= 18", "question age is at least 18"),
        ("18 < ${age}", "question age is more than 18"),
        ("not(${age} > 18)", "question age is at most 18"),
        ("selected(${needs}, 'drugs')", "question needs includes Drugs"),
        ("not(selected(${needs}, 'home'))", "question needs does not include A home"),
        ("selected(${report}, 'no')", "question report is No"),
        ("${report} = 'yes' and ${age} < 9", "question report is Yes and question age is less than 9"),
        (
            "(${report} = 'yes' and ${age} < 9) or ${age} > 90",
            "question report is Yes and question age is less than 9, or question age is more than 90",
        ),
        ("not(${report} = 'yes' or ${age} < 9)", "question report is not Yes and question age is at least 9"),
        ("${adult} = 'yes'", "question age is at least 18"),
        ("${adult} != 'yes'", "question age is less than 18"),
        ("${licence} = 'yes'", "question licence is yes"),
    ],
)
def test_simple_rules_are_told_in_words(rule: str, words: str) -> None:
    assert in_plain_words(rule, FORM, named) == words


@pytest.mark.parametrize(
    "rule",
    [
        "${report} = ${needs}",
        "count-selected(${needs}) > 2",
        "(${report} = 'yes' or ${age} < 9) and ${age} > 1",
        "${nobody} = 'yes'",
        "${age} + 1 = 2",
        "${report} =",
    ],
)
def test_what_is_not_simple_or_not_right_is_not_told(rule: str) -> None:
    assert in_plain_words(rule, FORM, named) == ""


def test_a_rule_needs_a_form_to_name_its_questions() -> None:
    assert in_plain_words("${report} = 'yes'", Form("empty", "Empty"), named) == ""
