"""The pure rules that stand behind a key press or a click: the draw of 46, and the flow of the form."""

import time
from collections.abc import Callable
from statistics import median, quantiles

from qi_desktop.demonstration.published import known_facts
from qi_desktop.forms.flow import Flow
from qi_desktop.forms.xlsform import read_form
from qi_desktop.foundation.paths import resource
from qi_desktop.sampling.drawing.proposal import proposed_settings
from qi_desktop.sampling.drawing.selection import draw
from tests.benchmarks import Figures
from tests.sampling.lists import demo_people

TIMES = 60


def measure(times: int = TIMES) -> Figures:
    """Time each rule beside sorting the whole case list, in the same run."""
    people = demo_people()
    asked = proposed_settings({one["code"]: one["cases"] for one in known_facts()["providers"]}, people)
    flow = Flow(read_form(resource("forms", "judgement-2017.xlsx")))
    state = flow.state({"risk_of_harm": "yes"}, {"provider": "NPS"})
    anchor = median(_spans(lambda _: sorted(people, key=lambda one: one.key), times))
    draws = _spans(lambda seed: draw(people, asked, seed), times)
    whole = median(_spans(lambda _: flow.state({"risk_of_harm": "yes"}, {"provider": "NPS"}), times))
    one = median(_spans(lambda turn: flow.changed(state, "risk_of_harm", ("no", "yes")[turn % 2]), times))
    return {
        "sorted_list_ms": round(anchor * 1000, 3),
        "draw_of_46_ms": round(median(draws) * 1000, 2),
        "draw_of_46_p95_ms": round(quantiles(draws, n=20)[18] * 1000, 2),
        "draw_times_sorted_list": round(median(draws) / anchor, 1),
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
