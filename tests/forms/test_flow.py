"""What a form says about its questions, given answers."""

from datetime import UTC, datetime

import pytest

from qi_desktop.forms.definition import Choice, Group, Question
from qi_desktop.forms.expressions.errors import ExpressionSyntax
from qi_desktop.forms.flow import Flow
from qi_desktop.forms.flow.order import CircularForm
from qi_desktop.forms.flow.references import UnknownReference
from qi_desktop.forms.flow.typed import suits
from tests.forms.workbooks import a_form

NOW = datetime(2017, 6, 14, 9, 0, tzinfo=UTC)


def yes_no(name: str, relevant: str = "", required: str = "") -> Question:
    return Question(name, "select_one", choices="yes_no", relevant=relevant, required=required)


RISK = a_form(
    yes_no("at_risk"),
    Group(
        "planning",
        (yes_no("planned", required="true()"), Question("why", "text", relevant="${planned} = 'no'")),
        relevant="${at_risk} = 'yes'",
    ),
    Question("summary", "calculate", calculation="concat(${at_risk}, '/', ${planned})"),
)


def test_a_group_is_relevant_only_while_its_rule_holds() -> None:
    flow = Flow(RISK)
    assert not flow.state({}).of("planned").relevant
    state = flow.state({"at_risk": "yes"})
    assert state.of("planned").relevant
    assert state.is_shown("planning")
    assert [one.name for one in state.missing()] == ["planned"]
    assert not state.of("why").relevant


def test_a_hidden_answer_is_kept_counts_as_blank_and_comes_back() -> None:
    flow = Flow(RISK)
    shown = flow.state({"at_risk": "yes", "planned": "no", "why": "no time"})
    assert shown.value("summary") == "yes/no"
    hidden = flow.changed(shown, "at_risk", "no")
    assert (hidden.of("why").value, hidden.of("why").kept) == ("", "no time")
    assert hidden.value("summary") == "no/"
    assert hidden.missing() == ()
    assert flow.changed(hidden, "at_risk", "yes").questions == shown.questions


@pytest.mark.parametrize("state", ["not_known", "no_evidence", "not_relevant"])
def test_states_that_are_no_judgement_read_as_blank(state: str) -> None:
    flow = Flow(RISK)
    seen = flow.state({"at_risk": "yes", "planned": state})
    assert seen.value("planned") == state
    assert seen.value("summary") == "yes/"
    question = seen.of("planned")
    assert question.answered
    assert question.uncounted
    assert not question.judged
    assert not question.missing
    assert not question.wrong
    assert question.overruled == (state == "not_relevant")


def test_a_choice_of_the_list_itself_is_no_reserved_state() -> None:
    lists = (Choice("known", "Known"), Choice("not_known", "Not known"))
    form = a_form(
        Question("q", "select_one", choices="knowing"),
        Question("copy", "calculate", calculation="${q}"),
        knowing=lists,
    )
    state = Flow(form).state({"q": "not_known"})
    assert state.value("copy") == "not_known"
    assert state.of("q").judged


def test_facts_known_beforehand_stand_whatever_was_answered() -> None:
    form = a_form(
        Question("provider", "hidden", default="CRC"),
        Question("licence", "calculate", calculation="'no'"),
        yes_no("report", relevant="${provider} = 'NPS' and ${licence} = 'yes'"),
    )
    flow = Flow(form)
    assert flow.state({}).value("provider") == "CRC"
    state = flow.state({"provider": "CRC"}, {"provider": "NPS", "licence": "yes"})
    assert state.value("provider") == "NPS"
    assert state.value("licence") == "yes"
    assert state.of("report").relevant


@pytest.mark.parametrize(
    ("kind", "right", "wrong"),
    [
        ("integer", "12", "1.5"),
        ("decimal", "-1.5", "one"),
        ("range", "3", "x"),
        ("date", "2017-02-28", "2017-02-30"),
        ("dateTime", "2017-02-28T10:00:00.000+01:00", "28 February"),
        ("time", "10:30", "25:00"),
        ("text", "anything", ""),
    ],
)
def test_an_answer_must_suit_the_type_of_its_question(kind: str, right: str, wrong: str) -> None:
    flow = Flow(a_form(Question("q", kind)))
    assert flow.state({"q": right}).of("q").constraint_ok
    assert flow.state({"q": wrong}).of("q").wrong == ("type" if wrong else "")


def test_an_unsuitable_answer_is_kept_and_seen_as_it_is() -> None:
    form = a_form(Question("q", "integer"), Question("copy", "calculate", calculation="${q}"))
    state = Flow(form).state({"q": "many"})
    assert state.value("copy") == "many"
    assert [one.name for one in state.wrong()] == ["q"]


def test_a_constraint_speaks_only_when_there_is_an_answer() -> None:
    question = Question(
        "q", "integer", constraint=". > 0 and . < ${top}", constraint_message="Between 1 and top"
    )
    flow = Flow(a_form(Question("top", "integer", default="10"), question))
    assert flow.state({}).of("q").constraint_ok
    assert flow.state({"q": "5"}).of("q").constraint_ok
    over = flow.state({"q": "11"}).of("q")
    assert (over.wrong, over.message, over.judged) == ("constraint", "Between 1 and top", False)
    assert flow.changed(flow.state({"q": "11"}), "top", "20").of("q").constraint_ok


def test_choices_are_those_the_filter_lets_through() -> None:
    towns = (
        Choice("ipswich", "Ipswich", {"county": "suffolk"}),
        Choice("norwich", "Norwich", {"county": "norfolk"}),
    )
    form = a_form(
        Question("county", "text"),
        Question(
            "town", "select_one", choices="towns", choice_filter="county = ${county} or name = 'ipswich'"
        ),
        Question("label", "calculate", calculation="jr:choice-name(${town}, '${town}')"),
        towns=towns,
    )
    flow = Flow(form)
    state = flow.state({"county": "norfolk", "town": "norwich"})
    assert state.of("town").choices == ("ipswich", "norwich")
    assert state.value("label") == "Norwich"
    moved = flow.changed(state, "county", "suffolk")
    assert moved.of("town").choices == ("ipswich",)
    assert moved.of("town").wrong == "choice"


def test_several_choices_must_all_be_on_the_list() -> None:
    flow = Flow(a_form(Question("q", "select_multiple", choices="yes_no")))
    assert flow.state({"q": ["yes", "no"]}).of("q").constraint_ok
    assert flow.state({"q": "yes maybe"}).of("q").wrong == "choice"


def test_questions_without_a_list_take_any_word() -> None:
    assert suits(Question("q", "text"), "anything", ())


def test_defaults_stand_until_something_is_answered() -> None:
    form = a_form(
        Question("a", "text", default="x"),
        Question("b", "text", default="concat(${a}, '!')", default_is_expression=True),
        Question("when", "date", default="today()", default_is_expression=True),
    )
    flow = Flow(form)
    state = flow.state({}, now=NOW)
    assert [one.value for one in state] == ["x", "x!", "2017-06-14"]
    assert flow.changed(state, "a", "y").value("b") == "x!"
    assert flow.state({"a": "y"}).value("b") == "x!"
    assert flow.state({"b": ""}).value("b") == ""
    assert flow.changed(flow.state({"a": "y"}), "a", None).value("a") == "x"


def test_calculations_follow_one_another_in_any_order_of_the_form() -> None:
    form = a_form(
        Question("c", "calculate", calculation="${b} + 1"),
        Question("b", "calculate", calculation="${a} * 2"),
        Question("a", "integer"),
    )
    flow = Flow(form)
    assert flow.state({"a": "3"}).value("c") == "7"
    assert flow.state({}).value("c") == ""
    assert flow.dependants("a") == ("a", "b", "c")


def test_a_calculation_made_once_stays() -> None:
    form = a_form(Question("now", "text"), Question("first", "calculate", calculation="once(${now})"))
    flow = Flow(form)
    assert flow.state({"now": "later", "first": "kept"}).value("first") == "kept"
    assert flow.state({"now": "fresh"}).value("first") == "fresh"


def test_moments_fill_themselves_in() -> None:
    form = a_form(Question("started", "start"), Question("day", "today"), Question("who", "username"))
    state = Flow(form).state({}, now=NOW)
    assert state.value("day") == "2017-06-14"
    assert state.value("started") == "2017-06-14T09:00:00.000+00:00"
    assert state.value("who") == ""


def test_required_and_read_only_may_depend_on_other_answers() -> None:
    question = Question("q", "text", required="${strict} = 'yes'", read_only="${strict} = 'no'")
    flow = Flow(a_form(yes_no("strict"), question))
    assert flow.state({"strict": "yes"}).of("q").missing
    relaxed = flow.state({"strict": "no"}).of("q")
    assert (relaxed.required, relaxed.missing, relaxed.read_only) == (False, False, True)


def test_what_cannot_be_answered_here_is_never_missing() -> None:
    form = a_form(Question("where", "geopoint", required="true()"), Question("n", "note", required="true()"))
    assert Flow(form).state({}).missing() == ()


def test_namesakes_in_other_groups_are_told_apart_by_nearness() -> None:
    form = a_form(
        Group("one", (Question("q", "integer"), Question("r", "calculate", calculation="${q} + 1"))),
        Group("two", (Question("two/q", "integer"), Question("s", "calculate", calculation="${q} + 1"))),
    )
    state = Flow(form).state({"q": 1, "two/q": 5})
    assert (state.value("r"), state.value("s")) == ("2", "6")


def test_circles_are_refused_naming_who_waits_for_whom() -> None:
    form = a_form(
        Question("free", "calculate", calculation="1"),
        Question("a", "text", relevant="${b} = '1'"),
        Question("b", "calculate", calculation="${c}"),
        Question("c", "calculate", calculation="${a}"),
    )
    with pytest.raises(CircularForm) as refusal:
        Flow(form)
    assert set(refusal.value.names) == {"a", "b", "c"}
    assert str(refusal.value) == "a → b → c → a"


@pytest.mark.parametrize("rule", ["${q} = '1'", ". = '1'", "count(../*) > 1"])
def test_a_question_cannot_decide_its_own_relevance(rule: str) -> None:
    with pytest.raises(CircularForm):
        Flow(a_form(Question("q", "text", relevant=rule)))


@pytest.mark.parametrize(
    "rule",
    [
        "${nobody} = 1",
        "../nobody = 1",
        "../../.. = 1",
        "indexed-repeat(${nobody}, ${q}, 1)",
        "${q}/x",
        "/data/g/x",
    ],
)
def test_names_nobody_bears_are_refused(rule: str) -> None:
    with pytest.raises(UnknownReference):
        Flow(a_form(Question("q", "text"), Question("r", "text", relevant=rule)))


def test_an_ambiguous_name_is_refused() -> None:
    form = a_form(
        Group("one", (Question("q", "text"),)),
        Group("two", (Question("two/q", "text"),)),
        Question("r", "text", relevant="${q} = 1"),
    )
    with pytest.raises(UnknownReference, match="several questions are named q"):
        Flow(form)


def test_an_expression_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(ExpressionSyntax):
        Flow(a_form(Question("q", "text", relevant="1 +")))


def test_lists_of_choices_can_be_looked_things_up_in() -> None:
    towns = (Choice("ipswich", "Ipswich", {"people": "133"}), Choice("norwich", "Norwich", {"people": "144"}))
    form = a_form(
        Question("town", "select_one", choices="towns"),
        Question("a", "calculate", calculation="instance('towns')/root/item[name = ${town}]/people"),
        Question("b", "calculate", calculation="pulldata('towns', 'label', 'name', ${town})"),
        Question("c", "calculate", calculation="count(instance('towns')/root/item[people > /data/least])"),
        Question("least", "integer", default="140"),
        Question("d", "calculate", calculation="count(instance('nowhere')/root/item)"),
        towns=towns,
    )
    state = Flow(form).state({"town": "norwich"})
    assert [state.value(name) for name in "abcd"] == ["144", "Norwich", "1", "0"]


def test_made_up_values_come_from_outside() -> None:
    form = a_form(
        Question("id", "calculate", calculation="uuid()"),
        Question("chance", "calculate", calculation="random() < 1"),
    )
    state = Flow(form).state({})
    assert len(state.value("id")) == 36
    assert state.value("chance") == "true"


def test_answers_may_be_numbers_truth_or_groups() -> None:
    form = a_form(Group("g", (Question("a", "text"), Question("b", "text"), Question("c", "text"))))
    state = Flow(form).state({"g": {"a": 1.5, "b": True, "c": False}, "unknown": "kept quietly"})
    assert [one.value for one in state] == ["1.5", "true", "false"]


def test_a_person_may_declare_a_question_relevant_against_the_rule() -> None:
    flow = Flow(RISK)
    hidden = flow.state({"at_risk": "no", "planned": "yes"})
    declared = flow.overruled(hidden, "planned", on=True)
    question = declared.of("planned")
    assert (question.relevant, question.by_rule, question.value) == (True, False, "yes")
    assert declared.value("summary") == "no/yes"
    assert not declared.of("why").relevant
    assert ("planned", ()) in declared.touched
    assert flow.overruled(declared, "planned", on=False).questions == hidden.questions
    again = flow.state({"at_risk": "no", "planned": "yes"}, overruled=frozenset({("planned", ())}))
    assert again.questions == declared.questions


def test_a_soft_warning_is_told_beside_an_answer_that_counts() -> None:
    form = a_form(
        Question("age", "integer", warning=". < 100", warning_message="Very old"),
        Question("worn", "integer", warning=". < 100"),
    )
    flow = Flow(form)
    state = flow.state({"age": "101", "worn": "101"})
    assert (state.of("age").warning, state.of("worn").warning) == ("Very old", ". < 100")
    assert state.of("age").judged
    assert flow.changed(state, "age", "99").of("age").warning == ""
    assert flow.changed(state, "age", "not_known").of("age").warning == ""
    assert flow.changed(state, "age", "").of("age").warning == ""


def test_decisions_about_questions_that_are_no_more_change_nothing() -> None:
    flow = Flow(RISK)
    gone = frozenset({("nobody", ()), ("planned", (3,))})
    assert flow.state({"at_risk": "no"}, overruled=gone).questions == flow.state({"at_risk": "no"}).questions


def test_what_is_reckoned_for_a_date_or_a_whole_number_is_one() -> None:
    form = a_form(
        Question("before", "date", default="today() - 1", default_is_expression=True),
        Question("at", "dateTime", default="0.5", default_is_expression=True),
        Question("day", "date", calculation="now()"),
        Question("half", "integer", calculation="7 div 2"),
        Question("words", "text", calculation="7 div 2"),
    )
    state = Flow(form).state({}, now=datetime(2017, 2, 20, 10, 0, tzinfo=UTC).astimezone())
    assert [state.value(name) for name in ("before", "day", "half", "words")] == [
        "2017-02-19",
        "2017-02-20",
        "3",
        "3.5",
    ]
    assert state.value("at").startswith("1970-01-01T")
    assert not state.wrong()
