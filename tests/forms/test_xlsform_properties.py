"""Whatever stands in a workbook: it is read as a form, or refused in sentences; nothing else happens."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from qi_desktop.forms.definition import Form
from qi_desktop.forms.errors import FormRefused
from qi_desktop.forms.flow import Flow
from qi_desktop.forms.xlsform import examine_form
from tests.thoroughness import examples

COLUMNS = [
    *("type", "name", "label", "label::French", "relevant", "calculation", "choice_filter"),
    *("parameters", "repeat_count", "appearance", "default", "qi_warning", "body", "disabled", "foo"),
]
CELLS: dict[str, list[str | float | bool | None]] = {
    "type": [
        *("text", "integer", "select_one yn", "begin_group", "end_group", "begin_repeat", "end_repeat"),
        *("calculate", "select_multiple yn or_other", "range", "select_one ${a}", "txet", "loop", 5, None),
    ],
    "name": ["a", "b", "c", "d", "1x", "a b", "é", "meta", None],
    "label": ["L", "${a} x", "${nobody}", None],
    "parameters": ["start=1 end=5 step=1", "randomize=true", "x", None],
    "appearance": ["minimal", "table-list", "search('t')", None],
}
ANYTHING: list[str | float | bool | None] = [
    *("${a} = 1", "1 +", "yes", True, 2.5, "frob(1)", ". > 3"),
    *("${last-saved#a}", "count(${d}) > 1", "position(..)", None),
]


@st.composite
def workbooks(draw: st.DrawFn) -> Workbook:
    columns = draw(st.lists(st.sampled_from(COLUMNS), min_size=3, max_size=8, unique=True))
    book = Workbook()
    book.remove(book.worksheets[0])
    survey = book.create_sheet("survey")
    survey.append(columns)
    for _ in range(draw(st.integers(0, 6))):
        survey.append([draw(st.sampled_from(CELLS.get(column, ANYTHING))) for column in columns])
    choices = book.create_sheet("choices")
    for row in (["list_name", "name", "label"], ["yn", "yes", "Yes"], ["yn", "no", "No"]):
        choices.append(row)
    return book


@settings(max_examples=examples(60), deadline=None)
@given(workbooks())
def test_a_workbook_is_read_or_refused(book: Workbook) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "form.xlsx")
        book.save(path)
        try:
            read = examine_form(path)
        except FormRefused as refusal:
            told = refusal.problems
        else:
            told = read.problems
            if not read.errors:
                Flow(read.form).state({})
                assert Form.from_json(read.form.to_json()) == read.form
        assert all(problem.text for problem in told)
