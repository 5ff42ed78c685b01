"""Rosters: questions asked row by row, seen one by one from inside and all together from outside."""

import pytest

from qi_desktop.forms.definition import Group, Question, Repeat
from qi_desktop.forms.errors import NoSuchQuestion, NoSuchRow, UnusableAnswer
from qi_desktop.forms.flow import Flow
from qi_desktop.forms.flow.answers import gathered
from qi_desktop.forms.flow.settling import MOST_ROWS
from tests.forms.workbooks import a_form

ROSTER = a_form(
    Question("factor", "integer", default="1"),
    Repeat(
        "needs",
        (
            Question("need", "text", required="true()"),
            Question("score", "integer", relevant="${need} != 'none'"),
            Question("weighted", "calculate", calculation="${score} * ${factor}"),
            Question("place", "calculate", calculation="position(..)"),
            Question(
                "running",
                "calculate",
                calculation="${score} + coalesce(indexed-repeat(${running}, ${needs}, position(..) - 1), 0)",
            ),
        ),
    ),
    Question("rows", "calculate", calculation="count(${needs})"),
    Question("total", "calculate", calculation="sum(${score})"),
    Question("named", "calculate", calculation="join(' ', ${need})"),
    Question("second", "calculate", calculation="${needs}[position() = 2]/need"),
    Question("by_path", "calculate", calculation="/data/needs[score > 2]/need"),
)
ROWS = {"needs": [{"need": "drugs", "score": 2}, {"need": "debt", "score": 3}]}


def test_each_row_of_a_roster_has_its_own_state() -> None:
    state = Flow(ROSTER).state(ROWS)
    assert state.row_count("needs") == 2
    assert state.value("need", 2) == "debt"
    assert [state.value("place", row) for row in (1, 2)] == ["1", "2"]
    assert [state.value("running", row) for row in (1, 2)] == ["2", "5"]


def test_rows_are_summed_and_joined_from_outside() -> None:
    state = Flow(ROSTER).state(ROWS)
    values = [state.value(name) for name in ("rows", "total", "named", "second", "by_path")]
    assert values == ["2", "5", "drugs debt", "debt", "debt"]


def test_an_irrelevant_answer_of_a_row_takes_no_part() -> None:
    flow = Flow(ROSTER)
    state = flow.changed(flow.state(ROWS), "need", "none", 2)
    assert state.value("total") == "2"
    assert state.of("score", 2).kept == "3"
    assert state.value("running", 2) == ""


def test_a_change_outside_reaches_every_row() -> None:
    flow = Flow(ROSTER)
    state = flow.changed(flow.state(ROWS), "factor", "10")
    assert [state.value("weighted", row) for row in (1, 2)] == ["20", "30"]


def test_rows_can_be_added_and_taken_away() -> None:
    flow = Flow(ROSTER)
    longer = flow.with_rows(flow.state(ROWS), "needs", 3)
    assert [one.rows for one in longer.missing()] == [(3,)]
    shorter = flow.with_rows(longer, "needs", 1)
    assert shorter.value("total") == "2"
    assert flow.with_rows(shorter, "needs", 2).value("need", 2) == ""


def test_the_number_of_rows_may_follow_an_answer() -> None:
    inner = Question("child", "text")
    form = a_form(Question("children", "integer"), Repeat("kids", (inner,), count="${children}"))
    flow = Flow(form)
    assert flow.state({}).row_count("kids") == 0
    state = flow.state({"children": 2})
    assert state.row_count("kids") == 2
    assert flow.changed(state, "children", "3").of("child", 3).relevant


def test_rosters_may_stand_inside_rosters() -> None:
    inner = Repeat(
        "visits", (Question("hours", "integer"), Question("twice", "calculate", calculation="${hours} * 2"))
    )
    form = a_form(
        Repeat(
            "officers",
            (inner, Question("hours_of_officer", "calculate", calculation="sum(${hours})")),
            relevant="count(/data/officers) > 0",
        ),
        Question("all_hours", "calculate", calculation="sum(${hours})"),
    )
    state = Flow(form).state(
        {"officers": [{"visits": [{"hours": 1}, {"hours": 2}]}, {"visits": [{"hours": 4}]}]}
    )
    assert state.value("hours_of_officer", 1) == "3"
    assert state.value("hours_of_officer", 2) == "4"
    assert state.value("all_hours") == "7"
    assert state.value("twice", (1, 2)) == "4"
    assert state.row_count("visits", 1) == 2


def test_an_absolute_path_means_ones_own_row() -> None:
    inner = (Question("a", "integer"), Question("b", "calculate", calculation="/data/rows/a + 1"))
    state = Flow(a_form(Repeat("rows", inner))).state({"rows": [{"a": 1}, {"a": 5}]})
    assert [state.value("b", row) for row in (1, 2)] == ["2", "6"]


def test_paths_from_outside_reach_all_rows_and_all_depths() -> None:
    inner = (Question("a", "integer"), Group("deep", (Question("b", "text"),)))
    form = a_form(
        Repeat("rows", inner),
        Question("all_a", "calculate", calculation="sum(/data/rows/a) + count(/data)"),
        Question("all_b", "calculate", calculation="join('', //b) "),
        Repeat("others", (Question("sum_of_rows", "calculate", calculation="sum(${a})"),)),
    )
    state = Flow(form).state({"rows": [{"a": 1, "b": "x"}, {"a": 5, "b": "y"}], "others": [{}]})
    assert (state.value("all_a"), state.value("all_b"), state.value("sum_of_rows", 1)) == ("7", "xy", "6")


def test_relative_paths_reach_around() -> None:
    inner = (
        Question("a", "integer"),
        Question("b", "calculate", calculation="../a + ../../top + current()/../a + count(../../*)"),
    )
    form = a_form(Question("top", "integer"), Group("g", inner))
    assert Flow(form).state({"a": 1, "top": 5}).value("b") == "9"


def test_labels_show_the_answers_they_mention() -> None:
    flow = Flow(ROSTER)
    state = flow.state(ROWS)
    assert flow.words(state, "How bad is ${need}?", "score", 2) == "How bad is debt?"
    assert flow.words(state, "In all ${ total }", "rows") == "In all 5"
    assert flow.words(state, "Nothing here, ${nobody}", "form") == "Nothing here, "
    assert flow.words(state, "Plain", "rows") == "Plain"


def test_wrong_questions_and_rows_are_named() -> None:
    flow = Flow(ROSTER)
    state = flow.state(ROWS)
    with pytest.raises(NoSuchQuestion):
        state.of("nobody")
    with pytest.raises(NoSuchRow):
        state.of("need", 9)
    with pytest.raises(NoSuchQuestion):
        flow.changed(state, "nobody", "x")
    with pytest.raises(NoSuchQuestion):
        flow.changed(state, "needs", "x")
    with pytest.raises(NoSuchRow):
        flow.changed(state, "need", "x", 9)
    with pytest.raises(NoSuchRow):
        flow.changed(state, "need", "x")
    with pytest.raises(NoSuchQuestion):
        flow.with_rows(state, "total", 2)


@pytest.mark.parametrize("answers", [{"needs": "x"}, {"needs": ["x"]}, {"factor": [{"a": 1}]}])
def test_answers_of_the_wrong_shape_are_named(answers: dict[str, str]) -> None:
    with pytest.raises(UnusableAnswer):
        Flow(ROSTER).state(answers)


@pytest.mark.parametrize(
    ("count", "rows"), [("1000000000", MOST_ROWS), ("1 div 0", MOST_ROWS), ("-5", 0), ("'x'", 0)]
)
def test_a_reckoned_number_of_rows_stays_within_reason(count: str, rows: int) -> None:
    flow = Flow(a_form(Repeat("visits", (Question("who", "text"),), count=count)))
    assert flow.state({}).row_count("visits") == rows


def test_a_row_taken_from_the_middle_leaves_the_others_as_they_are() -> None:
    flow = Flow(ROSTER)
    three = flow.state({"needs": [*ROWS["needs"], {"need": "housing", "score": 4}]})
    two = flow.remove_row(three, "needs", 1)
    assert [two.value("need", row) for row in (1, 2)] == ["debt", "housing"]
    assert [two.value("running", row) for row in (1, 2)] == ["3", "7"]
    back = flow.add_row(two, "needs", at=1)
    assert [back.value("need", row) for row in (1, 2, 3)] == ["", "debt", "housing"]
    with pytest.raises(NoSuchRow):
        flow.remove_row(two, "needs", 3)


def test_stored_rows_of_rosters_inside_rosters_are_nested() -> None:
    inner = Repeat("visits", (Question("hours", "integer"),))
    form = a_form(Repeat("officers", (Question("who", "text"), inner)), Question("top", "text"))
    records = [("who", 7, "A"), ("hours", (7, 4), "2"), ("hours", (9, 1), "3"), ("top", None, "t")]
    nested = gathered(form, [*records, ("hours", 3, "astray")], rows=[("visits", (7, 2)), ("officers", 8)])
    assert nested.answers == {
        "top": "t",
        "officers": [
            {"who": "A", "visits": [{}, {"hours": "2"}]},
            {},
            {"visits": [{"hours": "3"}]},
        ],
    }
    assert nested.row_ids == {"officers": (7, 8, 9)}
    assert nested.place("officers", 9) == 3
    assert nested.rows_at("visits", (7, 4)) == (1, 2)
    assert nested.stored["visits", (3, 1)] == (9, 1)
    with pytest.raises(NoSuchRow):
        nested.rows_at("visits", (7, 1))


def test_what_is_looked_up_by_its_number_follows_when_rows_move() -> None:
    visits = Repeat("visits", (Question("who", "text"),))
    first = "indexed-repeat(${who}, ${officers}, 1)"
    form = a_form(Repeat("officers", (visits,)), Question("first", "calculate", calculation=first))
    flow = Flow(form)
    state = flow.state({"officers": [{"visits": [{"who": "Ada"}]}]})
    assert state.value("first") == "Ada"
    moved = flow.add_row(state, "officers", at=1)
    assert moved.value("first") == ""
    assert flow.remove_row(moved, "officers", 1).value("first") == "Ada"


def test_a_row_with_a_question_declared_relevant_is_there_until_it_goes() -> None:
    visits = Repeat("visits", (Question("who", "text"),), relevant="false()")
    counts = Question("seen", "calculate", calculation="count(${officers})")
    flow = Flow(a_form(Repeat("officers", (visits,), relevant="false()"), counts))
    state = flow.state({"officers": [{}, {"visits": [{"who": "Ada"}]}]})
    assert state.value("seen") == "0"
    opened = flow.overruled(state, "who", (2, 1), on=True)
    assert (opened.value("seen"), opened.value("who", (2, 1))) == ("1", "Ada")
    shut = flow.remove_row(opened, "visits", (2, 1))
    assert (shut.value("seen"), shut.gone) == ("0", frozenset({("who", (2, 1))}))


def test_each_row_of_a_repeat_may_be_relevant_by_itself() -> None:
    rows = Repeat("rows", (Question("a", "integer"),), relevant="position(.) > 1 and ${on} = 'yes'")
    form = a_form(
        Question("on", "text", default="yes"),
        rows,
        Question("sum_of_rows", "calculate", calculation="sum(${a}) + 100 * count(${rows})"),
    )
    flow = Flow(form)
    state = flow.state({"rows": [{"a": 1}, {"a": 2}, {"a": 3}]})
    assert [state.of("a", row).relevant for row in (1, 2, 3)] == [False, True, True]
    assert state.value("sum_of_rows") == "205"
    assert flow.remove_row(state, "rows", 1).value("sum_of_rows") == "103"
    off = flow.changed(state, "on", "no")
    assert (off.value("sum_of_rows"), off.is_shown("rows")) == ("0", False)


def test_a_change_in_one_row_leaves_the_other_rows_alone() -> None:
    flow = Flow(ROSTER)
    changed = flow.changed(flow.state(ROWS), "need", "debts", 2)
    assert {spot for spot in changed.touched if spot[1]} == {("need", (2,))}


def test_words_that_mention_an_answer_are_told_when_it_changes() -> None:
    form = a_form(
        Question("who", "text"),
        Group("about", (Question("age", "integer", label="How old is ${who}?"),), label="About ${who}"),
    )
    flow = Flow(form)
    changed = flow.changed(flow.state({}), "who", "Ada")
    assert changed.touched == {("who", ()), ("age", ())}
    assert changed.reworded == {("about", ())}
    assert flow.changed(changed, "age", "4").reworded == frozenset()


def test_a_row_sees_nothing_of_its_own_question_in_the_rows_after_it() -> None:
    """Rows are settled one after another, so that what stood in a later one before cannot linger."""
    later = "concat(${a}, indexed-repeat(${b}, ${rows}, position(..) + 1))"
    form = a_form(Repeat("rows", (Question("a", "text"), Question("b", "calculate", calculation=later))))
    flow = Flow(form)
    state = flow.state({"rows": [{"a": "x"}, {"a": "y"}]})
    changed = flow.changed(state, "a", "z", 1)
    assert [changed.value("b", row) for row in (1, 2)] == ["z", "y"]


def test_rows_that_a_form_counts_are_seen_from_inside_when_their_number_changes() -> None:
    size = Question("size", "calculate", calculation="count(${rows})")
    asked = Question("asked", "text", required="count(${rows}) > 2")
    form = a_form(Question("many", "integer"), Repeat("rows", (size, asked), count="${many}"))
    flow = Flow(form)
    state = flow.changed(flow.state({"many": 2}), "many", "3")
    assert [state.value("size", row) for row in (1, 2, 3)] == ["3", "3", "3"]
    assert len(state.missing()) == 3
    fewer = flow.changed(state, "many", "1")
    assert (fewer.value("size", 1), fewer.gone) == (
        "1",
        {(n, (r,)) for n in ("size", "asked") for r in (2, 3)},
    )
