"""One case list read by the bare library, or taken in by the program, in a process of its own."""

import csv
import json
import resource
import sys
import time
from contextlib import suppress
from pathlib import Path
from statistics import quantiles
from threading import Thread

from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from tests.benchmarks import Figures
from tests.builders import a_workspace
from tests.inspection.building import an_inspection

MOMENTS = [0.3 * turn for turn in range(1, 40)]
"""After how many seconds the import is stopped, one try each, until one is over sooner."""


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
        peak = peak_mib()
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


def peak_mib() -> float:
    """Return the most memory this process ever held; what getrusage tells begins with the parent's."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text("ascii").splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def stopped(path: Path) -> Figures:
    """Take the list in as the window does, in a thread with its own connection, and stop it at many moments.

    Meanwhile the window's own connection reads every few milliseconds.
    """
    waits: list[float] = []
    reads: list[float] = []
    with a_workspace(path.with_suffix(".qi")) as workspace:
        an_inspection(workspace)
        held = workspace.ledger.size()
        for moment in MOMENTS:
            waits.append(_stopped_at(moment, workspace, path, reads))
            if workspace.ledger.size() != held:
                break  # it was done before: nothing is left to stop
    return {
        "stopped_s": max(waits),
        "stops": len(waits),
        "read_meanwhile_p99_ms": quantiles(reads, n=100)[98] * 1000,
        "read_meanwhile_longest_ms": max(reads) * 1000,
    }


def _stopped_at(moment: float, workspace: Workspace, path: Path, reads: list[float]) -> float:
    progress = Progress()
    thread = Thread(target=_in_a_thread, args=(workspace, path, progress))
    window = services_of(workspace).inspection
    began = time.perf_counter()
    thread.start()
    while time.perf_counter() - began < moment and thread.is_alive():
        turn = time.perf_counter()
        window.providers()
        reads.append(time.perf_counter() - turn)
        time.sleep(0.005)
    progress.cancel()
    asked = time.perf_counter()
    thread.join()
    return time.perf_counter() - asked


def _in_a_thread(workspace: Workspace, path: Path, progress: Progress) -> None:
    own = workspace.second_connection()
    with suppress(Cancelled):
        services_of(own).listing.import_case_list(path, progress=progress)
    own.close()


if __name__ == "__main__":
    print(json.dumps({"bare": bare, "ours": ours, "stopped": stopped}[sys.argv[1]](Path(sys.argv[2]))))
