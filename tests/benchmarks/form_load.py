"""Loading a form: from its workbook as its author does, from the workspace as opening a case does."""

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from qi_desktop.forms.definition import Form
from qi_desktop.forms.flow import Flow
from qi_desktop.forms.xlsform import examine_form
from tests.benchmarks import Figures
from tests.forms.long_workbook import long_workbook

LENGTHS = (150, 600)
TIMES = 5


def measure(times: int = TIMES) -> Figures:
    """Time forms of each length; the first reading brings its libraries along and is told apart."""
    with TemporaryDirectory() as folder:
        path = long_workbook(Path(folder, "first.xlsx"), 20)
        began = time.perf_counter()
        examine_form(path)
        first = time.perf_counter() - began
        figures: Figures = {"first_reading_ms": round(first * 1000, 1)}
        for length in LENGTHS:
            figures[f"form_of_{length}_rows"] = _loaded(
                long_workbook(Path(folder, "form.xlsx"), length), times
            )
        return figures


def _loaded(path: Path, times: int) -> dict[str, float]:
    read = examine_form(path)
    kept = read.form.to_json()
    form = Form.from_json(kept)
    return {
        "questions": len(form.questions()),
        "from_workbook_ms": _median_ms(lambda: examine_form(path), times),
        "from_workspace_ms": _median_ms(lambda: Form.from_json(kept), times),
        "rules_compiled_ms": _median_ms(lambda: Flow(form), times),
    }


def _median_ms(act: Callable[[], object], times: int) -> float:
    spans: list[float] = []
    for _ in range(times):
        began = time.perf_counter()
        act()
        spans.append(time.perf_counter() - began)
    return round(median(spans) * 1000, 1)
