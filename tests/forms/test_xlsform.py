"""Workbooks as their authors write them become forms; what is wrong is named by sheet, row and column."""

from pathlib import Path

import pytest

from qi_desktop.forms.definition import Form, Group, Repeat
from qi_desktop.forms.errors import FormProblem, FormRefused, Severity
from qi_desktop.forms.flow import Flow
from qi_desktop.forms.xlsform import examine_form, read_form
from tests.forms.workbooks import a_workbook, as_text


@pytest.fixture
def visit(tmp_path: Path) -> Form:
    return read_form(a_workbook(tmp_path / "visit.xlsx", as_text("visit")))


def test_title_version_and_name_come_from_the_settings(visit: Form) -> None:
    assert (visit.name, visit.title, visit.version) == ("visit", "A visit", "3")


def test_a_row_becomes_a_question_that_knows_its_row(visit: Form) -> None:
    question = visit.question("who")
    assert (question.label, question.hint, question.guidance) == ("Who?", "In full", "Ask twice")
    assert (question.required, question.constraint, question.constraint_message) == (
        "true()",
        ". != 'x'",
        "Not x",
    )
    assert question.row == 2
    assert visit.question("rooms").required == ""
    assert visit.question("seen").row == 8


def test_other_choices_bring_a_question_of_their_own(visit: Form) -> None:
    assert [choice.name for choice in visit.choices["yn"]] == ["yes", "no", "other"]
    assert visit.choices["yn"][0].columns == {"colour": "green"}
    other = visit.question("warm_other")
    assert (other.relevant, other.row) == ("selected(../warm, 'other')", 5)


def test_a_group_keeps_its_rule(visit: Form) -> None:
    group = visit.items[1]
    assert isinstance(group, Group)
    assert (group.label, group.relevant, group.row) == ("At home", "${who} != ''", 3)


def test_a_workbook_flows(visit: Form) -> None:
    state = Flow(visit).state({"who": "Ann", "warm": "other"})
    assert state.value("rooms") == "2"
    assert state.of("warm_other").relevant
    assert len(state.value("seen")) == 10


def test_a_form_read_from_a_workbook_survives_as_json(visit: Form) -> None:
    assert Form.from_json(visit.to_json()) == visit


def test_our_own_columns_are_kept_and_so_are_the_authors_remarks(tmp_path: Path) -> None:
    question = read_form(a_workbook(tmp_path / "own.xlsx", as_text("own_columns"))).question("q")
    assert (question.domain, question.section, question.key, question.work_of) == (
        "pp",
        "planning",
        "k",
        "NPS",
    )
    assert (question.unit, question.yes_is, question.scale) == ("case", "good", "YESNO")
    assert (question.evidence, question.guidance) == ("expected", "Look closely")
    assert (question.warning, question.warning_message) == (". != 'no'", "Rarely no")
    assert question.other == {"remark": "to be discussed"}


@pytest.fixture
def everything(tmp_path: Path) -> tuple[Form, list[FormProblem]]:
    read = examine_form(a_workbook(tmp_path / "everything.xlsx", as_text("everything")))
    assert read.errors == ()
    return read.form, list(read.problems)


def test_every_type_is_known(everything: tuple[Form, list[FormProblem]]) -> None:
    types = " ".join(f"{question.name}:{question.type}" for question in everything[0].questions())
    assert types == (
        "a:text many:select_multiple order:rank mark:range seen:acknowledge told:note secret:hidden"
        " started:start day:today who:username clock:time moment:dateTime weight:decimal share:integer"
        " twice:calculate kids_count:calculate kid:text eldest:select_one where:geopoint picture:image"
        " note:text a_note:text g/note:text filtered:select_one"
    )


def test_languages_are_kept(everything: tuple[Form, list[FormProblem]]) -> None:
    form = everything[0]
    assert form.languages == ("English", "Welsh")
    assert form.question("a").label == "A"
    assert form.question("a").words == {"Welsh": {"label": "AW"}}
    assert form.choices["yn"][0].words["Welsh"] == {"label": "Ydy"}


def test_what_comes_with_a_type_is_kept(everything: tuple[Form, list[FormProblem]]) -> None:
    form = everything[0]
    assert form.question("share").constraint == "0 <= . and . <= 100"
    assert form.question("mark").parameters == {"start": "1", "end": "5", "step": "1"}
    assert form.question("a").appearance == "multiline"
    assert form.question("a").read_only == "true()"


def test_a_counted_repeat_stands_with_its_count(everything: tuple[Form, list[FormProblem]]) -> None:
    form = everything[0]
    repeat = next(item for item in form.items if isinstance(item, Repeat))
    assert (repeat.count, repeat.row) == ("${kids_count}", 17)
    assert form.question("kids_count").row == 17
    assert Flow(form).state({"share": "1"}).row_count("kids") == 2


def test_what_is_left_aside_is_named_with_its_place(everything: tuple[Form, list[FormProblem]]) -> None:
    named = {(problem.row, problem.column) for problem in everything[1] if problem.sheet}
    assert {
        (3, "parameters"),
        (16, "trigger"),
        (21, "type"),
        (22, "type"),
        (22, "media::image"),
    } <= named
    assert all(problem.severity is Severity.WARNING for problem in everything[1])
    assert everything[0].question("where").is_asked


def test_everything_wrong_is_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(FormRefused) as refusal:
        read_form(a_workbook(tmp_path / "broken.xlsx", as_text("broken")))
    assert refusal.value.file == "broken.xlsx"
    found = [(problem.sheet, problem.row, problem.column) for problem in refusal.value.problems]
    assert found == [
        ("survey", 2, ""),
        ("survey", 5, "relevant"),
        ("survey", 6, "constraint"),
        ("survey", 7, "type"),
        ("survey", 8, "relevant"),
        ("survey", 9, "calculation"),
        ("survey", 10, "type"),
        ("survey", 11, "constraint"),
    ]
    circle = refusal.value.problems[0].text
    assert "did you mean" not in circle
    assert all(f"{name} (row {row})" in circle for name, row in {"a": 2, "b": 3, "c": 4}.items())
    assert "survey row 6 constraint: there is no function frobnicate()" in str(refusal.value)


@pytest.mark.parametrize(
    ("sheets", "place", "words"),
    [
        ("survey\n| type | name | label |\n| text | a | ${nobody} |", ("survey", 2, "label"), "nobody"),
        ("survey\n| type | name | label |\n| begin_group | a | A |", ("survey", 2, "type"), "never closed"),
        (
            "survey\n| type | name | label |\n| select_one yn | a | A |",
            ("survey", 2, "type"),
            "choices sheet",
        ),
        ("survey\n| type | name | label |\n| text | 1a | A |", ("survey", 2, "name"), "begin with a letter"),
        ("other\n| x |\n| y |\nmore\n| x |", ("survey", 0, ""), "survey"),
    ],
)
def test_what_pyxform_finds_is_placed_as_well(
    tmp_path: Path, sheets: str, place: tuple[str, int, str], words: str
) -> None:
    with pytest.raises(FormRefused) as refusal:
        read_form(a_workbook(tmp_path / "wrong.xlsx", sheets))
    problem = refusal.value.problems[0]
    assert (problem.sheet, problem.row, problem.column) == place
    assert words in problem.text


def test_a_loop_is_refused_with_its_row(tmp_path: Path) -> None:
    sheets = """
survey
| type | name | label |
| begin loop over yn | l | L |
| text | a | A |
| end loop | | |
choices
| list_name | name | label |
| yn | yes | Yes |
"""
    read = examine_form(a_workbook(tmp_path / "loop.xlsx", sheets))
    assert [(problem.row, problem.column) for problem in read.errors] == [(2, "type")]


def test_a_missing_or_foreign_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormRefused) as refusal:
        read_form(tmp_path / "absent.xlsx")
    assert "no such file" in str(refusal.value)
    foreign = tmp_path / "foreign.xlsx"
    foreign.write_bytes(b"\x00\x01 nothing of the kind")
    with pytest.raises(FormRefused):
        read_form(foreign)


def test_lists_beside_the_workbook_are_read_with_it(tmp_path: Path) -> None:
    csv = "\ufeffname,label,county,people\nipswich,Ipswich,suffolk,133\nnorwich,Norwich,norfolk,144\n"
    (tmp_path / "towns.csv").write_text(csv, "utf-8")
    read = examine_form(a_workbook(tmp_path / "attached.xlsx", as_text("attached")))
    assert [problem.row for problem in read.errors] == [4]
    form = Form(read.form.name, read.form.title, "", read.form.items[:2], read.form.choices)
    state = Flow(form).state({"town": "ipswich"})
    assert state.of("town").choices == ("ipswich",)
    assert state.value("people") == "133"


def test_what_is_no_workbook_of_a_form_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("id,sex,place\n1,f,a\n2,m,b\n", "utf-8")
    with pytest.raises(FormRefused) as refused:
        examine_form(path)
    assert [problem.text for problem in refused.value.problems] == [
        "it is no workbook that an XLSForm can be read from; save it as an Excel workbook (.xlsx)"
    ]
