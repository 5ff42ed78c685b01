"""Finding names in what is to be published, among 100,000 listed people who do not exist."""

import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from qi_desktop.inspection.service import InspectionService
from qi_desktop.services import Services, services_of
from tests.benchmarks import Figures
from tests.benchmarks.big_lists import invented_rows, write_text
from tests.builders import a_workspace
from tests.inspection.building import an_inspection

ROWS = 100_000
REPEATS = 60
GOAL_READ_S, GOAL_EXAMPLE_MS, GOAL_LONG_MS = 1.0, 16, 1_500
WORDS = (
    "The officer asked twice for the plan to be written again, and nobody answered before the summer."
    " She came every Monday, spoke little, and left a note about her son at the desk. "
)


def measure(rows: int = ROWS) -> Figures:
    """Read the lists, then check an example as somebody types it, and a note of 100,000 words."""
    with (
        tempfile.TemporaryDirectory() as folder,
        a_workspace(Path(folder, "names.qi")) as workspace,
    ):
        an_inspection(workspace)
        services = services_of(workspace)
        services.listing.import_case_list(write_text(Path(folder, "list.csv"), invented_rows(rows)))
        return {"people": rows, **_reading(services), **_checking(services, workspace_name(services))}


def workspace_name(services: Services) -> str:
    """Return the name of one listed person."""
    return InspectionService(services.workspace).listed_cases()[0].name


def _reading(services: Services) -> Figures:
    began = time.perf_counter()
    anchor = list(services.workspace.database.tuples("select name from eligible_case"))
    bare = time.perf_counter() - began
    began, busy = time.perf_counter(), time.process_time()
    services.names.known()
    read, processor = time.perf_counter() - began, time.process_time() - busy
    return {
        "bare_reading_of_names_s": round(bare, 2),
        "names_read_once_s": round(read, 2),
        "names_read_once_processor_s": round(processor, 2),
        "goal_names_read_once_s": GOAL_READ_S,
        "times_bare_reading": round(read / bare, 1),
        "names_read": len(anchor),
    }


def _checking(services: Services, name: str) -> Figures:
    example = f"{name} was seen in {WORDS * 4}"
    times = [_timed(services, f"{example}{number}") for number in range(REPEATS)]
    long = " ".join([example] * (100_000 // len(example.split())))
    hits = len(services.names.check(f"{example}!"))
    busy = time.process_time()
    whole = _timed(services, long)
    processor = 1000 * (time.process_time() - busy)
    return {
        "hits_in_an_example": hits,
        "example_median_ms": round(median(times), 2),
        "example_p95_ms": round(quantiles(times, n=20)[18], 2),
        "goal_example_p95_ms": GOAL_EXAMPLE_MS,
        "note_of_100000_words_ms": round(whole),
        "note_of_100000_words_processor_ms": round(processor),
        "goal_note_ms": GOAL_LONG_MS,
    }


def _timed(services: Services, text: str) -> float:
    began = time.perf_counter()
    services.names.check(text)
    return 1000 * (time.perf_counter() - began)
