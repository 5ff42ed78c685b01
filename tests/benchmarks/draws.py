"""The draw: 46 cases of the demonstration list, and of a list of 100,000, with the set-up apart."""

import time
from dataclasses import replace
from random import Random
from statistics import median, quantiles

from qi_desktop.sampling.drawing.plan import Plan
from qi_desktop.sampling.drawing.reachable import reachable_from
from qi_desktop.sampling.drawing.selection import drawn_by, plans
from qi_desktop.sampling.model import Candidate, SampleSettings, SpreadRule
from tests.benchmarks import Figures
from tests.sampling.lists import demo_people

DEMO = SampleSettings((("CRC", 30), ("NPS", 16)))
LONG = SampleSettings((("", 46),))
ROWS = 100_000
TIMES = 60


def measure(times: int = TIMES) -> Figures:
    """Time set-up and draw, beside sorting the list in the same run."""
    figures: Figures = {}
    demo = demo_people()
    figures |= _figures("demo", demo, DEMO, times)
    figures |= _figures("long", long_list(), LONG, max(5, times // 6))
    return figures


def long_list(rows: int = ROWS) -> list[Candidate]:
    """Return invented people in four unequal, overlapping dimensions, two levels and many officers."""
    chance = Random(1)
    weights = [chance.random() ** 2 + 0.02 for _ in range(24)]
    offices = chance.choices(range(24), weights, k=rows)
    return [
        Candidate(
            f"R{row:06}",
            "",
            {
                "gender": chance.choices(("male", "female", "missing"), (83, 16.5, 0.5))[0],
                "ethnicity_group": chance.choices(
                    "abcdefg", (73 - office % 5, 7 + office % 5, 6, 5, 3, 4, 2)
                )[0],
                "sentence_type": chance.choices("cls", (50, 28, 22))[0],
                "office": f"office {office}",
                "responsible_officer": f"officer {office}/{chance.randrange(60)}",
                "risk_of_serious_harm": chance.choices("lmhv", (30, 50, 17, 3))[0],
                "likelihood_of_reoffending": chance.choices("lmhv", (35, 35, 22, 8))[0],
            },
        )
        for row, office in enumerate(offices)
    ]


def _figures(name: str, people: list[Candidate], settings: SampleSettings, times: int) -> Figures:
    shares = replace(settings, cover=(), spread="")
    ways = {
        "shares": shares,
        "shares_and_levels": replace(settings, spread=""),
        "and_officers_evenly": replace(settings, spread_rule=SpreadRule.EVEN),
        "and_officers_widest": settings,
    }
    began = time.perf_counter()
    sorted(people, key=lambda one: one.key)
    figures: Figures = {f"{name}_sorted_list_ms": round((time.perf_counter() - began) * 1000, 2)}
    for way, asked in ways.items():
        began = time.perf_counter()
        prepared = plans(people, asked)
        figures[f"{name}_{way}_set_up_ms"] = round((time.perf_counter() - began) * 1000, 1)
        spans = _spans(prepared, times)
        figures[f"{name}_{way}_draw_ms"] = round(median(spans) * 1000, 1)
        figures[f"{name}_{way}_draw_p95_ms"] = round(quantiles(spans, n=20)[18] * 1000, 1)
    began = time.perf_counter()
    for plan in plans(people, shares):
        reachable_from(plan)
    figures[f"{name}_best_reachable_ms"] = round((time.perf_counter() - began) * 1000, 1)
    return figures


def _spans(prepared: tuple[Plan, ...], times: int) -> list[float]:
    spans: list[float] = []
    drawn_by(prepared, 0)
    for seed in range(1, times + 1):
        began = time.perf_counter()
        drawn_by(prepared, seed)
        spans.append(time.perf_counter() - began)
    return spans
