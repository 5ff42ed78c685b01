"""Proves an installation by a small inspection on real encrypted files: each step named, with its time."""

import os
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path

from qi_desktop.foundation.paths import resource
from qi_desktop.services import Services, services_of
from qi_desktop.storage.model import WrongPassphrase
from qi_desktop.storage.workspace import Workspace

PASSPHRASE = "only for the self-test, thrown away with its files"  # noqa: S105 - nothing of it stays
_QUESTION, _VALUE, _WRONG = "pp_assess_overall", "sufficient", "too_late"

Step = tuple[str, Callable[[], None]]


class StepFailed(Exception):
    """What a step found is not what it must find."""


class SelfTest:
    """Two laptops of an invented inspection, from the first file to the report and the window."""

    def __init__(self, folder: Path, *, with_window: bool = True) -> None:
        """Begin in an empty folder; whoever made it removes it with all that is in it."""
        self._folder = folder
        self._with_window = with_window
        self._files = ExitStack()
        self._case = ""
        self._sealed = folder

    def run(self, told: Callable[[str, float, str], None]) -> bool:
        """Carry the steps out in order, telling each by name, seconds and trouble; end at a trouble."""
        with self._files:
            for name, carry_out in self.steps():
                began = time.perf_counter()
                trouble = ""
                try:
                    carry_out()
                except Exception as error:  # noqa: BLE001 - whatever is wrong here is what the test is for
                    trouble = f"{type(error).__name__}: {error}"
                told(name, time.perf_counter() - began, trouble)
                if trouble:
                    return False
        return True

    def steps(self) -> list[Step]:
        """Return what is tried, in order."""
        return [
            ("files that ship with the program are there", _find_files),
            ("an encrypted file keeps to its passphrase", self._open_again),
            ("a case list is read, a form is read, cases are drawn", self._set_up),
            ("a sealed pack reaches an inspector", self._issue_pack),
            ("a question is answered and taken back", self._answer),
            ("answers are sealed into a bundle", self._seal),
            ("the bundle is taken in, and both files agree", self._merge),
            ("the answer is counted", self._count),
            ("a report is drawn as PDF", self._draw),
            *([("a window opens on the file", self._open_window)] if self._with_window else []),
        ]

    @cached_property
    def _lead(self) -> Services:
        return self._laptop("lead")

    @cached_property
    def _inspector(self) -> Services:
        return self._laptop("inspector")

    def _laptop(self, name: str) -> Services:
        made = Workspace.create(self._folder / f"{name}.qi", PASSPHRASE)
        return services_of(self._files.enter_context(made))

    def _open_again(self) -> None:
        path = self._folder / "opened.qi"
        with Workspace.create(path, PASSPHRASE) as workspace:
            services_of(workspace).themes.add_theme("Kept")
            services_of(workspace).themes.add_theme("Taken back")
            workspace.ledger.undo()
        _must(b"SQLite" not in path.read_bytes()[:16], "the file is not encrypted")
        try:
            Workspace.open(path, "another passphrase").close()
        except WrongPassphrase:
            pass
        else:
            raise StepFailed("a wrong passphrase opened it")
        with Workspace.open(path, PASSPHRASE) as workspace:
            kept = [theme.name for theme in services_of(workspace).themes.themes()]
            _must(kept == ["Kept"], f"it holds {kept}")
            _must(not workspace.verify().problems, "it is damaged")

    def _set_up(self) -> None:
        lead = self._lead
        lead.inspection.create_inspection("Self-test", "Nowhere", "None", "2017-02-20", "2017-03-17")
        for code in ("CRC", "NPS"):
            lead.inspection.add_provider(code, f"Invented {code}", "", 12)
        for services, role in ((lead, "lead"), (self._inspector, "inspector")):
            card = services.bundles.card()
            member = lead.inspection.add_team_member(
                f"Invented {role}", role, card.laptop, card.signing_key, card.sealing_key
            )
            if services is lead:
                lead.workspace.sign_in(member.id)
        lead.listing.import_case_list(resource("demo", "suffolk-2017-case-list.xlsx"))
        lead.assessment.adopt_form(resource("forms", "judgement-2017.xlsx"))
        lead.sampling.draw_sample(seed=1)
        lead.reviewing.approve_sample("Drawn for the self-test.")

    def _issue_pack(self) -> None:
        lead, inspector = self._lead, self._inspector
        person = next(one.id for one in lead.inspection.team() if one.laptop == inspector.workspace.laptop)
        self._case = lead.sampling.sampled_cases()[0].id
        lead.allocating.allocate_case(self._case, person)
        inspector.bundles.open_pack(lead.bundles.issue_pack(person, self._folder).path)
        cases = [one.id for one in inspector.allocating.cases_of(person)]
        _must(cases == [self._case], f"the pack brought {len(cases)} cases")

    def _answer(self) -> None:
        inspector = self._inspector
        inspector.assessment.start_assessment(self._case)
        inspector.assessment.record_answer(self._case, _QUESTION, _WRONG)
        inspector.workspace.ledger.undo()
        _must(_QUESTION not in _answered(inspector, self._case), "undo left the answer standing")
        inspector.assessment.record_answer(self._case, _QUESTION, _VALUE)

    def _seal(self) -> None:
        written = self._inspector.bundles.export_bundle(self._folder)
        _must(written.changes > 0, "the bundle is empty")
        self._sealed = written.path

    def _merge(self) -> None:
        self._lead.merging.take_in_bundle(self._sealed)
        _must(_answered(self._lead, self._case).get(_QUESTION) == _VALUE, "the answer did not arrive")
        sound = not self._lead.workspace.verify().problems
        _must(sound, "the file of the lead inspector is damaged")

    def _count(self) -> None:
        counts = self._lead.analysis.counts()
        met = [one for one in counts if one.question == _QUESTION and one.met]
        _must([(one.met, one.relevant) for one in met] == [(1, 1)], "it is not counted once")

    def _draw(self) -> None:
        drawn = self._lead.reporting.build_pdf(self._folder / "report.pdf").read_bytes()
        _must(drawn.startswith(b"%PDF") and drawn.rstrip().endswith(b"%%EOF"), "it is no PDF")

    def _open_window(self) -> None:
        if "QT_QPA_PLATFORM" not in os.environ and not _has_screen():
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from qi_desktop.app import opens

        path = self._lead.workspace.path
        self._lead.workspace.close()
        _must(opens(path, PASSPHRASE, self._folder), "nothing was painted")


def _find_files() -> None:
    for parts in (("forms",), ("themes",), ("fonts",), ("icons",), ("help",), ("spelling",), ("demo",)):
        _must(any(resource(*parts).iterdir()), f"nothing lies in {parts[0]}")


def _answered(services: Services, case: str) -> dict[str, str | None]:
    answers = services.assessment.assessment(case).answers
    return {place[0]: answer.value for place, answer in answers.items()}


def _has_screen() -> bool:
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return sys.platform in ("win32", "darwin") or bool(named)


def _must(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not holds:
        raise StepFailed(otherwise)
