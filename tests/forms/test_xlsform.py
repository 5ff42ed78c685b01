"""Workbooks as their authors write them become forms; what is wrong is named by sheet, row and column."""

from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

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


def test_a_loop_asks_the_same_of_each_choice(tmp_path: Path) -> None:
    sheets = """
survey
| type | name | label |
| begin loop over yn | l | L |
| text | a | Why %(label)s (%(name)s)? |
| end loop | | |
choices
| list_name | name | label |
| yn | yes | Yes |
| yn | no | No |
"""
    read = examine_form(a_workbook(tmp_path / "loop.xlsx", sheets))
    assert read.errors == ()
    loop = read.form.items[0]
    assert isinstance(loop, Group)
    assert [(inner.name, inner.label) for inner in loop.items] == [("yes", "Yes"), ("no", "No")]
    assert [one.label for one in read.form.questions()] == ["Why Yes (yes)?", "Why No (no)?"]
    assert len({one.name for one in read.form.questions()}) == 2


def test_a_day_that_the_spreadsheet_holds_as_a_moment_is_a_day(tmp_path: Path) -> None:
    path = a_workbook(
        tmp_path / "day.xlsx", "survey\n| type | name | label | default |\n| date | a | A | x |"
    )
    book = load_workbook(path)
    book["survey"]["D2"] = datetime(2016, 3, 1)  # noqa: DTZ001  spreadsheets know no zones
    book.save(path)
    state = Flow(read_form(path)).state({})
    assert (state.value("a"), state.wrong()) == ("2016-03-01", ())


def test_curly_quotes_are_as_good_as_straight_ones(tmp_path: Path) -> None:
    rows = "| text | a | A | |\n| text | b | B | ${a} = \u2018x\u2019 |"
    sheets = f"survey\n| type | name | label | relevant |\n{rows}"
    assert Flow(read_form(a_workbook(tmp_path / "curly.xlsx", sheets))).state({"a": "x"}).of("b").relevant
    with pytest.raises(FormRefused) as refusal:
        read_form(a_workbook(tmp_path / "curly.xlsx", f"{sheets}\n| text | c | ${{nobody}} | |"))
    assert [problem.column for problem in refusal.value.problems] == ["label"]


def test_the_identity_of_an_answered_form_counts_as_blank_and_is_named(tmp_path: Path) -> None:
    sheets = "survey\n| type | name | calculation |\n| calculate | a | concat('x', ${instanceID}) |"
    read = examine_form(a_workbook(tmp_path / "identity.xlsx", sheets))
    assert [(problem.row, problem.column) for problem in read.problems] == [(2, "calculation")]
    assert Flow(read.form).state({}).value("a") == "x"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.xlsx", b"", "the file is empty"),
        ("text.xlsx", b"hello", "no workbook"),
        ("cut.xlsx", b"PK\x03\x04 cut off", "no workbook"),
        ("picture.xlsx", b"\x89PNG\r\n", "no workbook"),
        (
            "locked.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512 + "EncryptedPackage".encode("utf-16-le"),
            "protected by a password",
        ),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "no workbook"),
    ],
)
def test_a_file_that_is_no_workbook_is_refused_with_one_sentence(
    tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(FormRefused) as refusal:
        read_form(tmp_path / name)
    (problem,) = refusal.value.problems
    assert words in problem.text


def test_an_open_document_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "form.ods"
    with ZipFile(path, "w") as parts:
        parts.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    with pytest.raises(FormRefused) as refusal:
        read_form(path)
    assert "save it as an Excel workbook" in str(refusal.value)


@pytest.mark.parametrize(
    ("sheets", "places"),
    [
        ("survey\n| type | name | label |\n| text | a | A |\n| text | a | B |", [(3, "name")]),
        ("survey\n| type | name | label |\n| end_repeat | | |", [(2, "type")]),
        (
            "survey\n| type | name | label |\n| begin_group | g | G |\n| end_repeat | | |",
            [(2, "type"), (3, "type")],
        ),
        ("survey\n| type | name | label |\n| txet | a | A |", [(2, "type")]),
        ("survey\n| type | name | label |\n| | a | A |\n| text | | B |", [(2, "type"), (3, "name")]),
        ("survey\n| name | label |\n| a | A |", [(1, "type")]),
        ("survey\n| type | name | label |\n| range | a | A |\n| text | b | ${c} ${d} |", [(3, "label")] * 2),
    ],
)
def test_each_slip_in_the_rows_is_named_where_it_stands(
    tmp_path: Path, sheets: str, places: list[tuple[int, str]]
) -> None:
    with pytest.raises(FormRefused) as refusal:
        read_form(a_workbook(tmp_path / "slips.xlsx", sheets))
    assert [(problem.row, problem.column) for problem in refusal.value.problems] == places


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


@pytest.mark.parametrize("kind", ["loop", "group"])
def test_a_loop_or_group_that_never_begins_is_named_with_its_row(tmp_path: Path, kind: str) -> None:
    sheets = f"survey\n| type | name | label |\n| {kind} | a | L |\n| text | b | B |"
    with pytest.raises(FormRefused) as refusal:
        read_form(a_workbook(tmp_path / "begun.xlsx", sheets))
    assert [(one.sheet, one.row, one.column) for one in refusal.value.problems] == [("survey", 2, "type")]
