"""Nothing an author writes is silently dropped: each type, column and sheet is used or named."""

from pathlib import Path

import pytest

from qi_desktop.forms.columns import OWN, SURVEY, aliases
from qi_desktop.forms.definition import FOREIGN_TYPES, META_TYPES, SILENT_TYPES
from qi_desktop.forms.errors import FormProblem, FormRefused, Severity
from qi_desktop.forms.xlsform import ReadForm, examine_form, types_known
from tests.forms.workbooks import a_workbook

ANSWERED = {
    *("text", "integer", "decimal", "date", "time", "dateTime", "acknowledge", "range"),
    *("select_one", "select_multiple", "rank"),
}
CHOICES = "choices\n| list_name | name | label |\n| yn | yes | Yes |\n| yn | no | No |"
SELECTS = ("select", "rank", "q select", "add select")


def _examined(folder: Path, sheets: str) -> ReadForm:
    return examine_form(a_workbook(folder / "form.xlsx", sheets))


def _warnings(folder: Path, sheets: str) -> list[FormProblem]:
    read = _examined(folder, sheets)
    assert read.errors == ()
    return list(read.problems)


def _written(kind: str) -> str:
    return f"{kind} yn" if kind in aliases("select") or kind == "rank" else kind


@pytest.mark.parametrize("kind", sorted({*types_known(), *aliases("select")}))
def test_every_type_pyxform_knows_is_answered_or_filled_in_or_named(tmp_path: Path, kind: str) -> None:
    if "from_file" in kind or "from file" in kind or kind == "select_one_external":
        return  # these need their file or sheet, and have tests of their own
    if kind.startswith(SELECTS) and kind not in {*aliases("select"), "rank"}:
        return  # names inside of pyxform that no author writes
    name = "audit" if kind == "audit" else "asked"
    trigger = "${before}" if kind == "background-geopoint" else ""
    calculation = "1 + 1" if kind == "calculate" else ""
    rows = f"| text | before | B | | |\n| {_written(kind)} | {name} | A | {calculation} | {trigger} |"
    read = _examined(tmp_path, f"survey\n| type | name | label | calculation | trigger |\n{rows}\n{CHOICES}")
    assert read.errors == ()
    if not read.form.has_question("asked"):
        assert kind == "audit"
        assert any((one.row, one.column) == (3, "type") for one in read.problems)
        return
    found = read.form.question("asked").type
    assert found in ANSWERED | META_TYPES | SILENT_TYPES | FOREIGN_TYPES
    if found in FOREIGN_TYPES | (META_TYPES - {"start", "end", "today"}):
        assert any((one.row, one.column) == (3, "type") for one in read.problems)


def _survey_columns() -> list[str]:
    translated = (f"{name}::Welsh" for name in ("label", "hint", "guidance_hint", "constraint_message"))
    needed = {"type", "name", "label", "command", "tag", "value", "caption", "body", "save_to"}
    return sorted({*aliases("survey_header"), *SURVEY.values(), *OWN, *translated} - needed)


CELLS = {"trigger": "${a}", "choice_filter": "name = 'yes'", "parameters": "randomize=true", "default": "no"}


@pytest.mark.parametrize("column", _survey_columns())
def test_every_column_of_the_survey_is_used_or_named(tmp_path: Path, column: str) -> None:
    def examined(cell: str) -> ReadForm:
        rows = f"| text | a | A | |\n| select_one yn | b | B | {cell} |\n{CHOICES}"
        return _examined(tmp_path, f"survey\n| type | name | label | {column} |\n{rows}")

    read = examined(CELLS.get(column, "yes"))
    named = {problem.column for problem in read.problems if problem.sheet == "survey"}
    assert column in named or examined("").form != read.form


@pytest.mark.parametrize("column", ["body", "save_to"])
def test_a_column_that_trips_pyxform_up_is_refused_in_a_sentence(tmp_path: Path, column: str) -> None:
    with pytest.raises(FormRefused) as refusal:
        _examined(tmp_path, f"survey\n| type | name | label | {column} |\n| text | a | A | x |")
    assert [problem.sheet for problem in refusal.value.problems] == ["survey"]


@pytest.mark.parametrize(("other", "name"), [("command", "type"), ("tag", "name"), ("value", "name")])
def test_old_names_of_the_first_columns_are_known(tmp_path: Path, other: str, name: str) -> None:
    header = "| type | name | caption |".replace(name, other)
    form = _examined(tmp_path, f"survey\n{header}\n| text | a | A |").form
    assert (form.question("a").type, form.question("a").label) == ("text", "A")


def test_what_says_nothing_of_its_row_is_named(tmp_path: Path) -> None:
    sheets = """
survey
| type | name | label | constraint | calculation | repeat_count | choice_filter | required |
| begin_group | g | G | . > 1 | 1 + 1 | | | yes |
| text | a | A | | | 3 | name = 'x' | |
| end_group | | | | | | | |
"""
    found = [(problem.row, problem.column) for problem in _warnings(tmp_path, sheets)]
    assert found == [
        (2, "calculation"),
        (2, "constraint"),
        (2, "required"),
        (3, "choice_filter"),
        (3, "repeat_count"),
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("relevan", "relevant"),
        ("Constrain", "constraint"),
        ("requiredd", "required"),
        ("calculatio", "calculation"),
        ("choice filter s", "choice_filter"),
        ("qi_scal", "qi_scale"),
        ("labels::Welsh", "label"),
        ("appearanc", "appearance"),
    ],
)
def test_a_column_nearly_right_is_named_with_the_one_that_was_meant(
    tmp_path: Path, written: str, meant: str
) -> None:
    label = "caption" if meant == "label" else "label"
    header = f"| type | name | {label} | {written} |" if meant != "label" else f"| type | name | {written} |"
    found = _warnings(tmp_path, f"survey\n{header}\n| text | a | A | x |")
    told = [problem for problem in found if problem.column == written]
    assert [(problem.sheet, problem.row) for problem in told] == [("survey", 1)]
    assert f"did you mean {meant}?" in told[0].text


def test_a_column_of_ours_that_is_none_is_told_with_those_there_are(tmp_path: Path) -> None:
    found = _warnings(tmp_path, "survey\n| type | name | label | qi_colour |\n| text | a | A | red |")
    assert "qi_scale" in found[0].text


def test_settings_and_sheets_of_others_are_named(tmp_path: Path) -> None:
    sheets = """
survey
| type | name | label | bind::entities:saveto |
| text | a | A | x |
entities
| list_name | label |
| trees | x |
osm
| list_name | name | label |
| o | building | Building |
notes
| anything |
| else |
_drafts
| anything |
| else |
settings
| form_title | submission_url | attribute::x | sms_keyword | defualt_language |
| T | https://example.org | 1 | k | en |
"""
    found = {(one.sheet, one.column) for one in _warnings(tmp_path, sheets)}
    settings = {("settings", name) for name in ("submission_url", "attribute::x", "sms_keyword")}
    assert settings | {("settings", "defualt_language"), ("notes", ""), ("osm", "")} <= found
    assert not any(sheet == "_drafts" for sheet, _ in found)


@pytest.mark.parametrize(
    ("appearance", "named"),
    [
        ("minimal", ""),
        ("w4 field-list", ""),
        ("columns-3", ""),
        ("signature", "signed"),
        ("month-year", "whole date"),
        ("search('people')", "this search() is not followed"),
        ("ex:org.example.app", "no other application"),
        ("sparkling", "no such appearance"),
    ],
)
def test_an_appearance_that_asks_for_more_than_a_look_is_named(
    tmp_path: Path, appearance: str, named: str
) -> None:
    header = "survey\n| type | name | label | appearance |"
    found = _warnings(tmp_path, f"{header}\n| text | a | A | {appearance} |")
    assert [named in problem.text for problem in found] == ([True] if named else [])


def test_columns_of_pictures_are_named_once_with_their_rows(tmp_path: Path) -> None:
    rows = "\n".join(f"| text | q{number} | Q | p.png |" for number in range(12))
    found = _warnings(tmp_path, f"survey\n| type | name | label | media::image |\n{rows}")
    assert [(problem.row, problem.column) for problem in found] == [(2, "media::image")]
    assert "(rows 2, 3, 4, 5, 6, 7, 8, 9 and 4 more)" in found[0].text


def test_what_the_form_before_held_is_named_and_counts_as_blank(tmp_path: Path) -> None:
    sheets = "survey\n| type | name | label | default | relevant |\n| text | a | A | ${last-saved#a} | |"
    read = _examined(tmp_path, f"{sheets}\n| text | b | B | | ${{last-saved#a}} = 'x' |")
    assert [(one.row, one.column, one.severity) for one in read.problems] == [
        (2, "default", Severity.WARNING),
        (3, "relevant", Severity.WARNING),
    ]
    assert (read.form.question("a").default, read.form.question("b").relevant) == ("", "'' = 'x'")


def test_choices_of_the_external_sheet_are_offered(tmp_path: Path) -> None:
    sheets = """
survey
| type | name | label | choice_filter |
| text | county | County | |
| select_one_external towns | town | Town | county = ${county} |
external_choices
| list name | name | label | county |
| towns | ipswich | Ipswich | suffolk |
| towns | norwich | Norwich | norfolk |
"""
    read = _examined(tmp_path, sheets)
    assert read.problems == ()
    assert [choice.name for choice in read.form.choices["towns"]] == ["ipswich", "norwich"]
