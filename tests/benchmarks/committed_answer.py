"""One committed answer beside writing and syncing as many bytes to a bare file, turn by turn."""

import os
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from qi_desktop.assessment.service import AssessmentService
from qi_desktop.demonstration.laptops import switched_on
from qi_desktop.demonstration.setting_up import create_inspection, draw_sample, gather_team
from tests.benchmarks import Figures

ANSWERS = 1000
GOAL_TIMES_FSYNC = 4
WARM_UP = 20
QUESTION = "pp_assess_overall"
VALUES = ("not_done", "done_weak")


def measure(answers: int = ANSWERS) -> Figures:
    """Give answers to one real case assessment, each followed by a bare write of the same size."""
    with tempfile.TemporaryDirectory() as folder, switched_on(Path(folder)) as laptops:
        create_inspection(laptops)
        gather_team(laptops)
        draw_sample(laptops)
        service = laptops.lead.assessment
        sampled = laptops.lead.sampling.sampled_cases()[0].id
        service.start_assessment(sampled)
        size = _bytes_an_answer(service, sampled)
        ours, bare = _turn_by_turn(service, sampled, Path(folder, "bare"), size, answers)
    return {
        "answer_ms": round(median(ours) * 1000, 3),
        "answer_p99_ms": round(quantiles(ours, n=100)[98] * 1000, 3),
        "bare_fsync_ms": round(median(bare) * 1000, 3),
        "bare_fsync_p99_ms": round(quantiles(bare, n=100)[98] * 1000, 3),
        "times_fsync": round(median(ours) / median(bare), 2),
        "goal_times_fsync": GOAL_TIMES_FSYNC,
        "bytes_an_answer": size,
        "answers": answers,
    }


def _answer(service: AssessmentService, sampled: str, turn: int) -> float:
    began = time.perf_counter()
    service.record_answer(sampled, QUESTION, VALUES[turn % 2], reason=f"Reason {turn}")
    return time.perf_counter() - began


def _bytes_an_answer(service: AssessmentService, sampled: str) -> int:
    """Return how many bytes this process writes for one answer."""
    before = _bytes_written()
    for turn in range(WARM_UP):
        _answer(service, sampled, turn)
    return (_bytes_written() - before) // WARM_UP


def _bytes_written() -> int:
    lines = Path("/proc/self/io").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("wchar"))


def _turn_by_turn(
    service: AssessmentService, sampled: str, place: Path, size: int, answers: int
) -> tuple[list[float], list[float]]:
    ours: list[float] = []
    bare: list[float] = []
    block = os.urandom(size)
    with place.open("wb", buffering=0) as stream:
        for turn in range(answers):
            ours.append(_answer(service, sampled, turn))
            began = time.perf_counter()
            stream.write(block)
            os.fsync(stream.fileno())
            bare.append(time.perf_counter() - began)
    return ours, bare
