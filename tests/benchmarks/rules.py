"""The pure rules that stand behind a key press: the flow of the form."""

import time
from collections.abc import Callable
from statistics import median

from qi_desktop.forms.flow import Flow
from qi_desktop.forms.xlsform import read_form
from qi_desktop.foundation.paths import resource
from tests.benchmarks import Figures
from tests.sampling.lists import demo_people

TIMES = 60


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
    }


def _spans(act: Callable[[int], object], times: int) -> list[float]:
    spans: list[float] = []
    for turn in range(times):
        began = time.perf_counter()
        act(turn)
        spans.append(time.perf_counter() - began)
    return spans
