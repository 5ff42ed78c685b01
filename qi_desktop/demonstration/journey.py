"""The whole inspection from the first keystroke to the report, stage by stage, on real encrypted files."""

import shutil
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

from qi_desktop.demonstration import (
    assessing,
    concluding,
    exchanging,
    looking_over,
    rounding_off,
    second_look,
    setting_up,
    week_two,
)
from qi_desktop.demonstration.laptops import Laptops, switched_on
from qi_desktop.demonstration.model import DemonstrationFolderInUse, Outcome
from qi_desktop.demonstration.published import comparison
from qi_desktop.demonstration.sessions import bring_documents_in, code_passages, session_plan
from qi_desktop.foundation.progress import Cancelled, Progress

Stage = tuple[str, Callable[[], None]]


def run(folder: Path, progress: Progress | None = None) -> Outcome:
    """Carry the whole inspection out into an empty folder and compare its counts with the published ones.

    Stopped on the way, it takes what was made away again and puts an earlier one back.
    """
    moved = _make_room(folder)
    try:
        return _carry_out(folder, progress or Progress())
    except Cancelled:
        shutil.rmtree(folder)
        if moved is not None:
            moved.rename(folder)
        raise


def _carry_out(folder: Path, progress: Progress) -> Outcome:
    seconds: dict[str, float] = {}
    began = time.perf_counter()
    with switched_on(folder, progress) as laptops:
        seconds["Switching ten laptops on"] = time.perf_counter() - began
        stages = _Inspection(laptops).stages()
        for done, (what, carry_out) in enumerate(stages):
            progress.report(done, len(stages), what)
            began = time.perf_counter()
            carry_out()
            seconds[what] = time.perf_counter() - began
        outcome = comparison(laptops.lead)
        progress.report(len(stages), len(stages), "Done")
    return Outcome(tuple(outcome.lines()), outcome.agrees, seconds)


def _make_room(folder: Path) -> Path | None:
    """Make the folder; an earlier demonstration moves aside, anything else is left alone and told.

    Returns where the earlier one is now.
    """
    aside = None
    if folder.exists() and any(folder.iterdir()):
        if not ((folder / "lead.qi").is_file() and (folder / "passphrase.txt").is_file()):
            raise DemonstrationFolderInUse(folder.name)
        numbers = (number for number in count(1) if not earlier(folder, number).exists())
        aside = folder.rename(earlier(folder, next(numbers)))
    folder.mkdir(parents=True, exist_ok=True)
    return aside


def earlier(folder: Path, number: int) -> Path:
    """Return where an earlier demonstration moves to."""
    return folder.with_name(f"{folder.name}-earlier-{number}")


class _Inspection:
    """The stages in the order of the fieldwork, and what one hands to the next."""

    def __init__(self, laptops: Laptops) -> None:
        self._laptops = laptops
        self._sessions = session_plan()
        self._mid_week: list[Path] = []

    def stages(self) -> list[Stage]:
        return [
            ("Setting the inspection up", self._set_up),
            ("Importing the list, drawing the sample", lambda: setting_up.draw_sample(self._laptops)),
            ("Reviewing and approving the sample", lambda: setting_up.review_sample(self._laptops)),
            ("Sharing the cases out in packs", lambda: setting_up.share_out(self._laptops)),
            ("Week one: the first cases", self._first_cases),
            ("Mid-week bundles", self._exchange_mid_week),
            ("Week one: the other cases", self._other_cases),
            ("Week two: sessions and enquiries", self._week_two),
            ("Taking every bundle in", self._take_everything_in),
            ("Findings", self._write_findings),
            ("Second readers, a draft and its points", lambda: rounding_off.round_off(self._laptops)),
            ("The report", lambda: concluding.build_report(self._laptops)),
            ("Handing over", lambda: exchanging.hand_over(self._laptops)),
        ]

    def _set_up(self) -> None:
        setting_up.create_inspection(self._laptops)
        setting_up.gather_team(self._laptops)

    def _first_cases(self) -> None:
        self._plan = assessing.plan_answers(self._laptops.lead)
        self._shifts = assessing.shifts(self._laptops, self._plan)
        for number, shift in enumerate(self._shifts):
            self._laptops.on(20, 2, 9, number * 7)
            assessing.answer_cases(shift.inspector, self._plan, shift.early)

    def _exchange_mid_week(self) -> None:
        self._laptops.on(22, 2, 18)
        self._mid_week = exchanging.export_bundles(self._laptops, self._laptops.inspectors)
        exchanging.take_in_shuffled(self._laptops, self._mid_week)
        self._laptops.on(22, 2, 20)
        self._handed = assessing.pass_on(self._laptops, self._plan.disagreements)
        self._returned = looking_over.look_over(self._laptops.lead, self._shifts)
        concerned = [second for _, _, second in self._handed] + [one.inspector for one in self._returned]
        exchanging.issue_packs(self._laptops, {one.workspace.laptop: one for one in concerned}.values())
        self._second_look = second_look.choose(self._laptops, self._plan)

    def _other_cases(self) -> None:
        for number, shift in enumerate(self._shifts):
            self._laptops.on(23, 2, 9, number * 7)
            assessing.answer_cases(shift.inspector, self._plan, shift.late)
        looking_over.mend(self._returned)
        second_look.assess(self._laptops, self._plan, self._second_look)
        self._laptops.on(24, 2, 15)
        assessing.disagree(self._handed)
        week_two.record_sessions(self._laptops, self._sessions, week=1)
        bring_documents_in(self._laptops.lead, self._sessions)

    def _week_two(self) -> None:
        week_two.open_lines(self._laptops, self._sessions)
        week_two.record_sessions(self._laptops, self._sessions, week=2)
        week_two.leave_captures(self._laptops, self._sessions)
        week_two.withdraw_consent(self._laptops, self._sessions)
        week_two.conclude_lines(self._laptops, self._sessions)

    def _take_everything_in(self) -> None:
        self._laptops.on(17, 3, 18)
        senders = [*self._laptops.inspectors, self._laptops.quality_lead]
        ends = exchanging.export_bundles(self._laptops, senders)
        exchanging.take_in_shuffled(self._laptops, self._mid_week + ends)
        self._laptops.on(17, 3, 18, 40)
        exchanging.ask_and_answer(self._laptops)

    def _write_findings(self) -> None:
        concluding.decide_conflicts(self._laptops, self._plan.disagreements)
        exchanging.issue_packs(self._laptops, self._laptops.inspectors)
        second_look.settle(self._laptops, self._second_look)
        looking_over.approve_mended(self._laptops.lead, self._returned)
        code_passages(self._laptops.lead, self._sessions)
        concluding.write_findings(self._laptops)
