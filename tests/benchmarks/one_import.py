"""One case list read by the bare library, or taken in by the program, in a process of its own."""

import csv
import json
import resource
import sys
import time
from pathlib import Path

from qi_desktop.services import services_of
from tests.benchmarks import Figures
from tests.builders import a_workspace
from tests.inspection.building import an_inspection


def bare(path: Path) -> Figures:
    """Read every cell with nothing but the library."""
    began, busy = time.perf_counter(), time.process_time()
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as stream:
            rows = sum(1 for _ in csv.reader(stream))
    else:
        from python_calamine import CalamineWorkbook

        with path.open("rb") as stream:
            sheet = CalamineWorkbook.from_filelike(stream).get_sheet_by_index(0)
            rows = sum(1 for _ in sheet.iter_rows())
    return {"s": time.perf_counter() - began, "cpu_s": time.process_time() - busy, "rows": rows}


def ours(path: Path) -> Figures:
    """Take the list in, from the file to the last committed row; then read all cases back."""
    with a_workspace(path.with_suffix(".qi")) as workspace:
        an_inspection(workspace)
        services = services_of(workspace)
        before = workspace.ledger.size()
        began, busy = time.perf_counter(), time.process_time()
        report = services.listing.import_case_list(path)
        taken, cpu = time.perf_counter() - began, time.process_time() - busy
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        began = time.perf_counter()
        read = len(services.inspection.listed_cases())
        return {
            "s": taken,
            "cpu_s": cpu,
            "peak_mib": peak,
            "rows": report.rows,
            "changes": workspace.ledger.size() - before,
            "read_back_s": time.perf_counter() - began,
            "read_back": read,
        }


if __name__ == "__main__":
    print(json.dumps((bare if sys.argv[1] == "bare" else ours)(Path(sys.argv[2]))))
