"""CSV files beside a form: any encoding, any delimiter; what is odd in them is named by file and row."""

from pathlib import Path

import pytest

from qi_desktop.forms.definition import Form
from qi_desktop.forms.errors import Severity
from qi_desktop.forms.flow import Flow
from qi_desktop.forms.xlsform import examine_form, read_form
from tests.forms.workbooks import a_workbook

FORM = """
survey
| type | name | label | calculation | parameters |
| select_one_from_file towns.csv | town | Town | | |
| calculate | people | | pulldata('towns', 'people', 'name', ${town}) | |
"""
PLAIN = "name,label,people\nipswich,Ipswich,133\nely,Ely,20\n"


def _form(folder: Path, sheets: str = FORM) -> Path:
    return a_workbook(folder / "form.xlsx", sheets)


def _told(path: Path) -> list[tuple[str, int, str, Severity]]:
    return [(one.sheet, one.row, one.column, one.severity) for one in examine_form(path).problems]


@pytest.mark.parametrize(
    ("content", "warnings"),
    [
        (PLAIN.encode(), 0),
        (PLAIN.encode("utf-8-sig"), 0),
        (PLAIN.encode("utf-16"), 0),
        (PLAIN.replace(",", ";").encode(), 0),
        (PLAIN.replace(",", "\t").encode(), 0),
        (PLAIN.replace("\n", "\r\n").encode(), 0),
        (PLAIN.replace("Ely", "Élý").encode("cp1252"), 1),
        (PLAIN.replace("ely,Ely", '"ely","Ely, St ""A"""').encode(), 0),
    ],
)
def test_a_file_is_read_whatever_wrote_it(tmp_path: Path, content: bytes, warnings: int) -> None:
    (tmp_path / "towns.csv").write_bytes(content)
    read = examine_form(_form(tmp_path))
    assert read.errors == ()
    assert [one.severity for one in read.problems] == [Severity.WARNING] * warnings
    state = Flow(read.form).state({"town": "ipswich"})
    assert state.of("town").choices == ("ipswich", "ely")
    assert state.value("people") == "133"


def test_the_file_travels_inside_the_form(tmp_path: Path) -> None:
    file = tmp_path / "towns.csv"
    file.write_text(PLAIN, "utf-8")
    kept = read_form(_form(tmp_path)).to_json()
    file.unlink()
    form = Form.from_json(kept)
    assert Flow(form).state({"town": "ely"}).value("people") == "20"


def test_a_file_in_the_media_folder_is_found(tmp_path: Path) -> None:
    media = tmp_path / "form-media"
    media.mkdir()
    (media / "towns.csv").write_text(PLAIN, "utf-8")
    assert _told(_form(tmp_path)) == []


def test_a_missing_file_is_named_where_it_is_asked_for(tmp_path: Path) -> None:
    problems = examine_form(_form(tmp_path)).errors
    assert [(one.row, one.column) for one in problems] == [(2, "type"), (3, "calculation")]
    assert all("towns.csv beside the form" in one.text for one in problems)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", ("towns.csv", 0, "", Severity.ERROR)),
        (b"\x89PNG\xff\x00\x00", ("towns.csv", 0, "", Severity.ERROR)),
        (b"name,label,name\na,A,b\n", ("towns.csv", 1, "name", Severity.ERROR)),
        (b"name,label\na,A\na,B\n", ("towns.csv", 3, "name", Severity.WARNING)),
        (b"name,label\na,A\nb,B,and more\n", ("towns.csv", 3, "", Severity.WARNING)),
        (b"code,title\na,A\n", ("survey", 2, "type", Severity.ERROR)),
    ],
)
def test_what_is_odd_in_a_file_is_named(
    tmp_path: Path, content: bytes, told: tuple[str, int, str, Severity]
) -> None:
    (tmp_path / "towns.csv").write_bytes(content)
    assert told in _told(_form(tmp_path))


def test_a_key_that_stands_twice_is_named_where_it_is_looked_up(tmp_path: Path) -> None:
    (tmp_path / "wards.csv").write_text("key,people\na,1\nb,2\na,3\n", "utf-8")
    sheets = "survey\n| type | name | label | calculation |\n| text | a | A | |"
    path = _form(tmp_path, f"{sheets}\n| calculate | p | | pulldata('wards', 'people', 'key', ${{a}}) |")
    assert _told(path) == [("wards.csv", 4, "key", Severity.WARNING)]
    assert Flow(read_form(path)).state({"a": "a"}).value("p") == "1"


def test_one_file_may_be_offered_under_two_columns(tmp_path: Path) -> None:
    (tmp_path / "towns.csv").write_text("code,name,title\ni1,ipswich,Ipswich\n", "utf-8")
    sheets = """
survey
| type | name | label | parameters | calculation |
| select_one_from_file towns.csv | a | A | value=code label=title | |
| select_multiple_from_file towns.csv | b | B | value=name label=code | |
| calculate | c | | | pulldata('towns', 'name', 'code', ${a}) |
"""
    form = read_form(_form(tmp_path, sheets))
    state = Flow(form).state({"a": "i1", "b": "ipswich"})
    assert (state.of("a").choices, state.of("b").choices) == (("i1",), ("ipswich",))
    assert (form.choice_label("a", "i1"), form.choice_label("b", "ipswich")) == ("Ipswich", "i1")
    assert (state.wrong(), state.value("c")) == ((), "ipswich")


SEARCHING = """
survey
| type | name | label | appearance | choice_filter |
| text | county | County | | |
| select_one towns | all | A | search('places') | |
| select_one towns | near | B | minimal search('places', 'matches', 'county', ${county}) | |
| select_one towns | named | C | search("places", "contains", "town,county", "nor", "big", "1") | |
| select_one yn | odd | D | search('places', 'sounds like', 'county', 'x') | |
choices
| list_name | name | label |
| towns | code | town,county |
| yn | yes | Yes |
| yn | 1 | One |
"""


def test_choices_are_searched_for_in_a_file(tmp_path: Path) -> None:
    rows = "code,town,county,big\nn1,Norwich,norfolk,1\nc1,Cromer,norfolk,0\ni1,Ipswich,suffolk,1\n"
    (tmp_path / "places.csv").write_text(rows, "utf-8")
    read = examine_form(_form(tmp_path, SEARCHING))
    assert read.errors == ()
    assert [(one.row, one.column) for one in read.problems] == [(6, "appearance")]
    state = Flow(read.form).state({"county": "norfolk"})
    offered = {name: state.of(name).choices for name in ("all", "near", "named")}
    assert offered == {"all": ("n1", "c1", "i1"), "near": ("n1", "c1"), "named": ("n1",)}
    assert read.form.choice_label("near", "c1") == "Cromer, norfolk"


def test_files_of_other_kinds_are_named_and_answered_in_words(tmp_path: Path) -> None:
    types = {"a": "select_one_from_file places.geojson", "x": "xml-external", "y": "csv-external"}
    rows = "\n".join(f"| {kind} | {name} | {name} |" for name, kind in types.items())
    found = examine_form(_form(tmp_path, f"survey\n| type | name | label |\n{rows}")).problems
    assert [(one.row, one.column) for one in found] == [(2, "type"), (3, "type"), (4, "type")]
    assert {one.severity for one in found} == {Severity.WARNING}
