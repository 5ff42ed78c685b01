"""The list of 100,000 sampled cases in an encrypted file: sorted, filtered, scrolled, first seen."""

import os
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median, quantiles

from qi_desktop.assessment.case_list.lines import PAGE
from qi_desktop.assessment.case_list.model import Sort, Wanted, Whose
from qi_desktop.assessment.case_list.service import CaseListService
from qi_desktop.assessment.model import AssessmentState
from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from tests.benchmarks import Figures
from tests.benchmarks.many_cases import many_cases

CASES = 100_000
REPEATS = 7
SETTLED_S = 3.0
GOAL_MS, GOAL_SCROLL_MS = 100, 16
FILTERS = {
    "one_word": Wanted(text="lowestoft"),
    "two_words": Wanted(text="ida ipswich", sort=Sort.TOUCHED, descending=True),
    "a_letter": Wanted(text="c", sort=Sort.INSPECTOR),
    "a_number": Wanted(text="99999"),
    "state_and_provider": Wanted(states=(AssessmentState.RETURNED,), provider="NPS", sort=Sort.OFFICE),
    "waiting_for_me": Wanted(whose=Whose.WAITING),
}


def measure(cases: int = CASES) -> Figures:
    """Measure what a person waits for, from the key to the rows in sight; the anchor is Python's own sort."""
    with tempfile.TemporaryDirectory() as folder, many_cases(Path(folder, "many.qi"), cases) as workspace:
        figures: Figures = {"cases": cases, "goal_ms": GOAL_MS, **_read(workspace)}
        found = services_of(workspace).case_list
        keys = [(line.inspector_name, line.number) for line in found.lines(Wanted())]
        random.Random(1).shuffle(keys)
        figures["anchor_list_sort_ms"] = _median_ms(lambda: sorted(keys))
        for sort in Sort:
            for descending in (False, True):
                wanted = Wanted(sort=sort, descending=descending)
                name = f"sort_{sort.value}{'_descending' if descending else ''}_ms"
                figures[name] = _median_ms(lambda wanted=wanted: _in_sight(found, wanted))
        for name, wanted in FILTERS.items():
            figures[f"filter_{name}_ms"] = _median_ms(lambda wanted=wanted: _in_sight(found, wanted))
        figures |= _scrolling(found)
    slowest = max(
        (value, name)
        for name, value in figures.items()
        if name.startswith(("sort_", "filter_")) and isinstance(value, float)
    )
    return {**figures, "slowest_ms": slowest[0], "slowest": slowest[1]}


def _read(workspace: Workspace) -> Figures:
    """Measure the first rows after the file was opened, then each slice of reading and of settling."""
    found = services_of(workspace).case_list
    begun = time.perf_counter()
    found.read_some()
    assert found.lines(Wanted(), so_far=True)[0].number
    first = time.perf_counter() - begun
    reading = _slices(found.read_some, until=3600)
    settling = _slices(found.settle_some, until=SETTLED_S)
    return {
        "first_rows_ms": round(first * 1000, 1),
        "whole_list_read_s": round(sum(reading) + first, 2),
        "reading_slice_p95_ms": _p95_ms(reading),
        "settling_slice_p95_ms": _p95_ms(settling),
    }


def _slices(act: Callable[[], bool], until: float) -> list[float]:
    taken: list[float] = []
    more = True
    while more and sum(taken) < until:
        begun = time.perf_counter()
        more = act()
        taken.append(time.perf_counter() - begun)
    return taken


def _scrolling(found: CaseListService) -> Figures:
    lines = found.lines(Wanted(sort=Sort.OFFICE))
    chance = random.Random(1)
    taken: list[float] = []
    for _ in range(200):
        row = chance.randrange(len(lines) - 30)
        begun = time.perf_counter()
        _ = [lines[row + place] for place in range(30)]
        taken.append(time.perf_counter() - begun)
    return {"scroll_to_anywhere_p95_ms": _p95_ms(taken), "goal_scroll_ms": GOAL_SCROLL_MS, "page": PAGE}


def _in_sight(found: CaseListService, wanted: Wanted) -> object:
    """Return what is on the screen: how many lines, and the first thirty."""
    lines = found.lines(wanted)
    return len(lines), lines[:30]


def _median_ms(act: Callable[[], object]) -> float:
    """Measure the processor's time: what others do on the same machine at that moment is not ours."""
    taken: list[float] = []
    for _ in range(REPEATS):
        begun = time.process_time()
        act()
        taken.append(time.process_time() - begun)
    return round(median(taken) * 1000, 1)


def _p95_ms(taken: Sequence[float]) -> float:
    return round((quantiles(taken, n=20)[-1] if len(taken) > 1 else taken[0]) * 1000, 1)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for label, value in measure().items():
        print(f"{label:<32} {value!s:>12}")
