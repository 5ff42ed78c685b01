"""Killed in the middle of a word, the program loses at most one second of typing."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock, Semaphore
from typing import NamedTuple

import pytest
from pytestqt.qtbot import QtBot

from qi_desktop.assessment.service import AssessmentService, answer_id
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.foundation.paths import resource
from qi_desktop.inspection.listing.service import ListingService
from qi_desktop.sampling.service import SamplingService
from tests.builders import a_workspace, the_workspace_at
from tests.inspection.building import DEMO_LIST, an_inspection
from tests.journeys.typist import QUESTION, TEXT, keys_of, opened, reason_field

TRIES = 50
NOTE_TRIES, LINES = 2, 9_000
AT_ONCE = 6
STARTING_AT_ONCE = 2
AT_MOST_LOST_S = 1.0
TYPING_S = (0.3, 2.1)


class Try(NamedTuple):
    """One window killed while somebody typed."""

    keys: tuple[float, ...]
    killed: float
    saved: str

    @property
    def lost_s(self) -> float:
        """How old the oldest keystroke is that did not survive."""
        lost = self.keys[len(self.saved) :]
        return self.killed - lost[0] if lost else 0.0


@pytest.fixture(scope="module")
def case_to_judge(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A workspace with one case whose risk was judged not good enough, and the id of that answer."""
    path = tmp_path_factory.mktemp("typing") / "workspace.qi"
    with a_workspace(path) as workspace:
        ListingService(workspace, an_inspection(workspace)).import_case_list(DEMO_LIST)
        sampling, assessment = SamplingService(workspace), AssessmentService(workspace)
        sampling.draw_sample(seed=1)
        assessment.adopt_form(resource("forms", "judgement-2017.xlsx"))
        sampled = sampling.sampled_cases()[0].id
        assessment.start_assessment(sampled)
        assessment.record_answer(sampled, QUESTION, "not_done")
        return path, answer_id(assessment.form(), sampled, QUESTION, None)


class Typists:
    """Starts windows with somebody typing in them, and kills them."""

    def __init__(self) -> None:
        self._asking = Lock()
        self._starting = Semaphore(STARTING_AT_ONCE)
        self._forker = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.typist"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )

    def type_until_killed(self, path: Path, after_s: float) -> tuple[tuple[float, ...], float]:
        """Let somebody type for a while, kill the window; return when keys were struck, and the kill."""
        with self._starting:  # starting costs the processor time that the typing of others must not lose
            process = self._start(path)
            _wait(lambda: keys_of(path).exists() and keys_of(path).stat().st_size > 0)
        time.sleep(after_s)
        killed = time.monotonic()
        os.kill(process, signal.SIGKILL)
        _wait(lambda: not Path(f"/proc/{process}").exists())
        return tuple(float(line) for line in keys_of(path).read_text("ascii").splitlines()), killed

    def _start(self, path: Path) -> int:
        assert self._forker.stdin is not None
        assert self._forker.stdout is not None
        with self._asking:
            self._forker.stdin.write(f"{path}\n")
            self._forker.stdin.flush()
            return int(self._forker.stdout.readline())

    def stop(self) -> None:
        """Let the process that starts the windows end."""
        self._forker.communicate()


def _wait(until: Callable[[], bool]) -> None:
    patience = time.monotonic() + 20
    while not until():
        assert time.monotonic() < patience, (
            "the window did not get as far as the first keystroke, or outlived the kill"
        )
        time.sleep(0.005)


@pytest.fixture
def typists() -> Generator[Typists]:
    typists = Typists()
    yield typists
    typists.stop()


def test_a_killed_window_loses_at_most_one_second_of_typing(
    case_to_judge: tuple[Path, str], tmp_path: Path, typists: Typists
) -> None:
    original, answer = case_to_judge
    chance = random.Random(50)
    waits = [chance.uniform(*TYPING_S) for _ in range(TRIES)]

    def attempt(number: int) -> Try:
        copy = Path(shutil.copy(original, tmp_path / f"{number}.qi"))
        keys, killed = typists.type_until_killed(copy, waits[number])
        with the_workspace_at(copy) as workspace:
            return Try(keys, killed, workspace.drafts.of(answer, "reason") or "")

    with ThreadPoolExecutor(AT_ONCE) as pool:
        tries = list(pool.map(attempt, range(TRIES)))
    typed = (TEXT * 3)[: max(len(one.keys) for one in tries) + 1]
    assert all(typed.startswith(one.saved) for one in tries)
    assert sum(bool(one.saved) for one in tries) > TRIES // 3, "hardly any try got as far as a draft"
    assert max(one.lost_s for one in tries) <= AT_MOST_LOST_S


def test_a_window_killed_over_a_long_note_loses_at_most_one_second_of_typing(
    tmp_path: Path, typists: Typists
) -> None:
    path = tmp_path / "note.qi"
    middle = LINES // 2
    with a_workspace(path) as workspace:
        fieldnotes = FieldnotesService(workspace)
        session = fieldnotes.add_session("meeting", "A long day")
        body = "\n".join(f"RO1: they said 🙂 in line {number} that nobody knew" for number in range(LINES))
        note = fieldnotes.write_note(session.id, "Said", body)
    before = body.split("\n")
    chance = random.Random(7)
    for number in range(NOTE_TRIES):
        copy = Path(shutil.copy(path, tmp_path / f"note{number}.qi"))
        keys, killed = typists.type_until_killed(copy, chance.uniform(*TYPING_S))
        with the_workspace_at(copy) as workspace:
            draft = workspace.drafts.of(note.id, "body")
            lines = (body if draft is None else draft).split("\n")
            on_disk = workspace.database.value("SELECT ifnull(sum(length(text)), 0) FROM draft")
        assert (lines[:middle], lines[middle + 1 :]) == (before[:middle], before[middle + 1 :])
        saved = lines[middle].removesuffix(before[middle])
        assert (TEXT * 3).startswith(saved)
        assert Try(keys, killed, saved).lost_s <= AT_MOST_LOST_S
        assert on_disk == len(saved)


def test_after_a_crash_the_text_is_offered_back_in_its_own_field(
    case_to_judge: tuple[Path, str], tmp_path: Path, qtbot: QtBot
) -> None:
    original, answer = case_to_judge
    path = Path(shutil.copy(original, tmp_path / "workspace.qi"))
    with the_workspace_at(path) as workspace:
        workspace.drafts.keep("answer", answer, "reason", "the file shows")
    program = opened(path)
    qtbot.addWidget(program.window)
    assert reason_field(program).toPlainText() == "the file shows"
    program.close()
    with the_workspace_at(path) as workspace:
        assert workspace.drafts.all() == []
        held = AssessmentService(workspace).assessment(answer.partition("/")[0])
        assert [kept.reason for kept in held.answers.values() if kept.value == "not_done"] == [
            "the file shows"
        ]
