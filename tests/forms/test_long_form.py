"""A workbook of 600 rows, answered from its first question to its last."""

import pytest

from qi_desktop.forms.flow import Flow, FlowState, QuestionState
from qi_desktop.forms.xlsform import read_form
from tests.forms.workbooks import a_workbook

SECTIONS = 50
SCALE = ("sufficient", "not_done", "done_weak", "too_late")
ANSWERS = {"yes_no": "yes", "integer": "3", "text": "Seen in the file."}


def _section(number: int) -> list[str]:
    """Twelve rows: the group, its facts and judgements, a score that the next section looks at."""
    before = f"${{score_{number - 1}}}" if number > 1 else "0"
    rows = [
        ("begin_group", f"section_{number}", f"${{score_{number - 1}}} > 0" if number > 1 else "", "", ""),
        ("select_one yes_no", f"fact_{number}", "", "yes", ""),
        ("integer", f"visits_{number}", f"${{fact_{number}}} = 'yes'", "yes", ""),
        *(("select_one scale", f"judged_{number}_{place}", "", "yes", "") for place in range(1, 6)),
        ("text", f"why_{number}", f"selected(${{judged_{number}_1}}, 'not_done')", "yes", ""),
        ("text", f"remark_{number}", "", "", ""),
        ("calculate", f"score_{number}", "", "", f"{before} + (${{judged_{number}_1}} = 'not_done') + 1"),
        ("end_group", "", "", "", ""),
    ]
    return [
        f"| {kind} | {name} | {name.replace('_', ' ')} | {relevant} | {required} | {calculation} |"
        for kind, name, relevant, required, calculation in rows
    ]


@pytest.fixture(scope="module")
def flow(tmp_path_factory: pytest.TempPathFactory) -> Flow:
    sections = [row for number in range(1, SECTIONS + 1) for row in _section(number)]
    assert len(sections) == 600
    choices = [f"| scale | {name} | {name} |" for name in SCALE]
    sheets = [
        "survey",
        "| type | name | label | relevant | required | calculation |",
        *sections,
        "choices",
        "| list_name | name | label |",
        *choices,
        "| yes_no | yes | Yes |",
        "| yes_no | no | No |",
    ]
    book = tmp_path_factory.mktemp("long") / "long.xlsx"
    return Flow(read_form(a_workbook(book, "\n".join(sheets))))


def next_question(flow: Flow, state: FlowState) -> QuestionState | None:
    """The next relevant unanswered question, as the Enter key finds it."""
    asked = (one for one in state if one.relevant and not one.answered)
    return next((one for one in asked if flow.form.question(one.name).is_asked), None)


def answer_to(flow: Flow, question: QuestionState) -> str:
    asked = flow.form.question(question.name)
    number = int(question.name.split("_")[1])
    return SCALE[number % 4] if asked.choices == "scale" else ANSWERS.get(asked.choices or asked.type, "")


def test_600_rows_are_answered_one_by_one_until_nothing_is_left(flow: Flow) -> None:
    state = flow.state({})
    steps = 0
    while question := next_question(flow, state):
        state = flow.changed(state, question.name, answer_to(flow, question))
        assert (question.name, ()) in state.touched
        steps += 1
    assert (state.missing(), state.wrong()) == ((), ())
    relevant = [one for one in state if one.relevant and flow.form.question(one.name).is_asked]
    assert steps == len(relevant)
    assert sum(one.name.startswith("why_") for one in relevant) == SECTIONS // 4 + 1
    assert state.value(f"score_{SECTIONS}") == str(SECTIONS + SECTIONS // 4 + 1)
    afresh = flow.state({name: text for (name, _), text in state.given.items()}, now=state.now)
    assert list(afresh.questions.items()) == list(state.questions.items())


def test_the_first_answer_of_600_rows_reaches_the_last_section(flow: Flow) -> None:
    answers = {question.name: "not_done" for question in flow.form.questions() if question.choices == "scale"}
    state = flow.state(answers)
    changed = flow.changed(state, "judged_1_1", "sufficient")
    assert changed.value(f"score_{SECTIONS}") == str(2 * SECTIONS - 1)
    assert (f"score_{SECTIONS}", ()) in changed.touched
    assert len(changed.touched) == SECTIONS + 2
