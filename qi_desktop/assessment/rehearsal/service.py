"""Lends the authors of a form an invented case to answer it in; nothing of it is kept."""

import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory, gettempdir
from time import time

from qi_desktop.assessment.rehearsal.model import FACTS, INVENTED, NUMBER
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.foundation.clock import SystemClock
from qi_desktop.foundation.errors import UserError
from qi_desktop.sampling.model import SampleSettings
from qi_desktop.security.passphrase import Cost
from qi_desktop.storage.lock import Lock
from qi_desktop.storage.workspace import Workspace

_FILE = "preview.qi"
CASE, SAMPLE, PERSON = "preview-case", "preview-sample", "preview-person"
_QUICK = Cost(memory=1024, passes=1, lanes=1)
"""The passphrase is random and thrown away: guessing at it is hopeless, however quick a guess is."""


_PREFIX = "qi-preview-"
_A_WHILE = 3600
"""Seconds after which a folder without a window belongs to one that was killed."""


class Rehearsal:
    """An encrypted workspace in a private folder, with one case; both are gone when it is closed."""

    def __init__(self) -> None:
        """Make the folder, the workspace and the case."""
        _tidy()
        self._folder = TemporaryDirectory(prefix=_PREFIX)
        path = Path(self._folder.name, _FILE)
        self.workspace = Workspace.create(path, secrets.token_hex(32), cost=_QUICK)
        self.facts = dict(INVENTED)
        self._invent()

    @property
    def folder(self) -> Path:
        """Where the workspace lies until it is closed."""
        return Path(self._folder.name)

    def _invent(self) -> None:
        settings = SampleSettings(sizes=((self.facts["provider"], 1),)).to_json()
        with self.workspace.ledger.entry("draw_sample") as entry:
            entry.put("sample", SAMPLE, seed=1, settings=settings, drawn_at="2017-01-20", state="approved")
            entry.put("sampled_case", CASE, sample=SAMPLE, eligible_case=PERSON, number=NUMBER, position=1)
        self.change_facts(self.facts)

    def change_facts(self, facts: Mapping[str, str]) -> None:
        """Say other things of the invented case, as a case list would."""
        self.facts |= {name: value for name, value in facts.items() if name in FACTS}
        listed = {name: value for name, value in self.facts.items() if name != "provider"}
        with self.workspace.ledger.entry("import_case_list") as entry:
            entry.put("eligible_case", PERSON, provider=self.facts["provider"], row=1, **listed)
            entry.put("sampled_case", CASE, provider=self.facts["provider"])

    def adopt(self, path: Path) -> None:
        """Try a form, or a newer version of it with the answers given so far."""
        assessments = AssessmentService(self.workspace)
        form = assessments.adopt_form(path)
        assessments.start_assessment(CASE)
        # An author who takes a change back tries an earlier version again.
        with self.workspace.ledger.entry("move_to_newest") as entry:
            entry.put("assessment", CASE, form=form)

    def close(self) -> None:
        """Leave nothing behind."""
        self.workspace.close()
        self._folder.cleanup()


def _tidy() -> None:
    """Take away what killed windows left; nobody holds the keys to it any more."""
    for folder in Path(gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError, UserError):
            if time() - folder.stat().st_mtime > _A_WHILE:
                # Whoever has the workspace open holds its lock.
                Lock(folder / _FILE, SystemClock()).release()
                rmtree(folder)
