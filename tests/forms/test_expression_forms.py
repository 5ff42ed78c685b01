"""Expressions where they stand in a form: what each question sees, as public forms rely on it."""

from pathlib import Path

import pytest

from qi_desktop.forms.flow import Flow
from qi_desktop.forms.trial import checked
from qi_desktop.forms.xlsform import read_form
from tests.forms.evaluating import NOW
from tests.forms.workbooks import a_workbook

SHEETS = """
survey
| type | name | label | relevant | calculation |
| text | who | Who | | |
| integer | age | Age | | |
| decimal | rate | Rate | | |
| date | seen | Seen | | |
| time | at | At | | |
| dateTime | when | When | | |
| select_one yesno | ok | OK | | |
| select_multiple towns | towns | Towns | | |
| text | hidden | Hidden | ${age} > 90 | |
| geoshape | fence | Fence | | |
| begin_repeat | need | Need | | |
| text | kind | Kind | | |
| integer | score | Score | | |
| calculate | place | | | position(..) |
| calculate | before | | | indexed-repeat(${kind}, ${need}, position(..) - 1) |
| calculate | share | | | round(${score} div sum(/data/need/score) * 100, 1) |
| end_repeat | | | | |
| calculate | result | | | CALCULATION |
choices
| list_name | name | label |
| yesno | yes | Yes |
| yesno | no | No |
| towns | ipswich | Ipswich |
| towns | bury | Bury St Edmunds |
settings
| form_title | form_id | version |
| Trial | data | 2017.6 |
"""
ANSWERS = {
    "who": "Ada",
    "age": 42,
    "rate": 1.5,
    "seen": "2017-06-01",
    "at": "18:00:00",
    "when": "2017-06-14T06:00:00.000Z",
    "ok": "no",
    "towns": "bury ipswich",
    "hidden": "kept",
    "need": [{"kind": "debt", "score": 2}, {"kind": "home"}, {"kind": "work", "score": 6}],
}


def calculated(folder: Path, calculation: str) -> str:
    form = read_form(a_workbook(folder / "trial.xlsx", SHEETS.replace("CALCULATION", calculation)))
    return Flow(form).state(ANSWERS, now=NOW).of("result").value


@pytest.mark.parametrize(
    ("calculation", "value"),
    [
        ("${age} + ${rate}", "43.5"),
        ("${seen} + 1", "17319"),
        ("date(${seen} + 1)", "2017-06-02"),
        ("today() - ${seen}", "13"),
        ("today() >= ${seen}", "true"),
        ("${seen} = '2017-06-01'", "true"),
        ("format-date(${seen}, '%e %b %Y')", "1 Jun 2017"),
        ("format-date-time(${when}, '%H:%M')", "06:00"),
        ("decimal-time(${at})", "0.75"),
        ("decimal-date-time(${when})", "17331.25"),
        ("now() > ${when}", "true"),
        ("date(${when}) = today()", "true"),
        ("int((today() - ${seen}) div 7)", "1"),
        ("if(${ok} = 'yes', 1, 0)", "0"),
        ("boolean(${ok})", "true"),
        ("jr:choice-name(${ok}, '${ok}')", "No"),
        ("jr:choice-name(selected-at(${towns}, 0), '${towns}')", "Bury St Edmunds"),
        ("count-selected(${towns}) = 2 and selected(${towns}, 'bury')", "true"),
        ("coalesce(${hidden}, 'nothing')", "nothing"),
        ("${hidden} = ''", "true"),
        ("string-length(${hidden})", "0"),
        ("${hidden} + 1", ""),
        ("count(${need})", "3"),
        ("count(${need}[score > 1])", "2"),
        ("count-non-empty(${score})", "2"),
        ("sum(${score})", "8"),
        ("max(${score}) - min(${score})", "4"),
        ("join(', ', ${kind})", "debt, home, work"),
        ("concat(${kind})", "debthomework"),
        ("join('/', ${place})", "1/2/3"),
        ("join('/', ${before})", "/debt/home"),
        ("join('/', ${share})", "100//100"),
        ("indexed-repeat(${kind}, ${need}, 2)", "home"),
        ("${need}[2]/kind", "home"),
        ("${need}[position() = last()]/kind", "work"),
        ("/data/need[score = 6]/kind", "work"),
        ("../need[kind = 'debt']/score * 2", "4"),
        ("sum(/data/need[score > 2]/score)", "6"),
        ("once(${who})", "Ada"),
        ("version()", "2017.6"),
        ("regex(${who}, '[A-Z][a-z]+')", "true"),
        ("instance('towns')/ root/item[name = 'bury']/label", "Bury St Edmunds"),
        ("count(instance('towns')/ root/item)", "2"),
        ("area(${fence})", ""),
        ("1 div 0", "Infinity"),
        ("number('x')", ""),
        ("true()", "true"),
        ("string(1 = 2)", "false"),
    ],
)
def test_a_calculation_sees_what_was_answered(tmp_path: Path, calculation: str, value: str) -> None:
    assert calculated(tmp_path, calculation) == value


@pytest.mark.parametrize(
    ("calculation", "words"),
    [
        ("property('deviceid')", "it asks a phone for its own number"),
        ("regex(${who}, '(a')", "regex() cannot read this pattern"),
        ("${nobody} + 1", "there is no question named nobody"),
        ("(((${age})", "expected ) but the expression ends (character 11)"),
        ("slected(${towns}, 'bury')", "did you mean selected()?"),
        ("${result} + 1", "wait for one another"),
    ],
)
def test_what_cannot_be_reckoned_is_refused_when_the_form_is_read(
    tmp_path: Path, calculation: str, words: str
) -> None:
    report = checked(a_workbook(tmp_path / "trial.xlsx", SHEETS.replace("CALCULATION", calculation)))
    assert report["usable"] is False
    assert words in str(report["problems"])


def test_rules_as_long_as_a_cell_are_read_and_reckoned(tmp_path: Path) -> None:
    assert calculated(tmp_path, " or ".join(["${age} = 1"] * 2000 + ["${age} = 42"])) == "true"
    assert calculated(tmp_path, " + ".join(["${age}"] * 480)) == str(42 * 480)
    assert calculated(tmp_path, "if(${age} = 1, 2, " * 90 + "3" + ")" * 90) == "3"
