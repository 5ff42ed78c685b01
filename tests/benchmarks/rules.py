"""The pure rules that stand behind a key press: the flow of the form, our own and longer ones."""

import time
from collections.abc import Callable
from statistics import median

from qi_desktop.forms.definition import Form
from qi_desktop.forms.flow import Flow, FlowState
from qi_desktop.forms.xlsform import read_form
from qi_desktop.foundation.paths import resource
from tests.benchmarks import Figures
from tests.benchmarks.long_forms import answered, long_form
from tests.sampling.lists import demo_people

TIMES = 60
LENGTHS = (150, 600)
PASSES = 3
"""Each change is made so often; what else the machine did meanwhile is left out by taking the least."""


def measure(times: int = TIMES) -> Figures:
    """Time each rule beside sorting the whole case list, in the same run."""
    people = demo_people()
    flow = Flow(read_form(resource("forms", "judgement-2017.xlsx")))
    state = flow.state({"risk_of_harm": "yes"}, {"provider": "NPS"})
    anchor = median(_spans(lambda _: sorted(people, key=lambda one: one.key), times))
    whole = median(_spans(lambda _: flow.state({"risk_of_harm": "yes"}, {"provider": "NPS"}), times))
    one = median(_spans(lambda turn: flow.changed(state, "risk_of_harm", ("no", "yes")[turn % 2]), times))
    return {
        "sorted_list_ms": round(anchor * 1000, 3),
        "whole_form_ms": round(whole * 1000, 3),
        "one_changed_answer_ms": round(one * 1000, 3),
        "whole_times_one": round(whole / one, 1),
        "asked": sum(question.is_asked for question in flow.form.questions()),
        **{f"form_of_{length}": _long(length, times) for length in LENGTHS},
    }


def _long(length: int, times: int) -> dict[str, float]:
    """Change every answer of a long form there and back, and move its rows."""
    form = long_form(length)
    flow = Flow(form)
    whole = median(_spans(lambda _: flow.state(answered(form)), max(3, times // 10)))
    passes = [_changes(flow, flow.state(answered(form))) for _ in range(PASSES)]
    changes = sorted(map(min, zip(*passes, strict=True)))
    state = flow.state(answered(form))
    longer = flow.add_row(state, "needs", at=3)
    rows = median(_spans(lambda _: flow.remove_row(flow.add_row(state, "needs", at=3), "needs", 3), times))
    return {
        "questions": len(form.questions()),
        "spots": len(longer.questions),
        "whole_form_ms": round(whole * 1000, 3),
        "one_change_median_ms": round(median(changes) * 1000, 3),
        "one_change_p95_ms": round(changes[int(len(changes) * 0.95)] * 1000, 3),
        "one_change_worst_ms": round(changes[-1] * 1000, 3),
        "row_put_in_and_taken_away_ms": round(rows * 1000, 3),
    }


def _changes(flow: Flow, state: FlowState) -> list[float]:
    spans: list[float] = []
    for name, rows in list(state.questions):
        question = flow.form.question(name)
        if not question.is_asked:
            continue
        stood = state.given.get((name, rows), "")
        for value in (_another(flow.form, name), stood):
            began = time.perf_counter()
            state = flow.changed(state, name, value, rows)
            spans.append(time.perf_counter() - began)
    return spans


def _another(form: Form, name: str) -> str:
    choices = form.choices_of(form.question(name))
    return choices[1].name if choices else "2"


def _spans(act: Callable[[int], object], times: int) -> list[float]:
    spans: list[float] = []
    for turn in range(times):
        began = time.perf_counter()
        act(turn)
        spans.append(time.perf_counter() - began)
    return spans
