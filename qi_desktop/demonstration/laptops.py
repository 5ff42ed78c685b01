"""The laptops of the demonstration: real encrypted files, one for each of the team."""

import secrets
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from typing_extensions import override

from qi_desktop.demonstration.team import CENTRAL, INSPECTORS, LEAD, QUALITY_LEAD, REVIEWER, TEAM, Invented
from qi_desktop.foundation.clock import SetClock
from qi_desktop.foundation.ids import Ids, seeded_bits
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.foundation.writing import written_whole
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace

SEED = 2017
"""Record ids follow from it, so that two demonstrations look alike; keys are fresh each time."""


@dataclass(slots=True)
class StoppableClock(SetClock):
    """The calendar everybody shares. Every change asks it for the time, and so hears at once of a stop."""

    progress: Progress = field(default_factory=Progress)

    @override
    def now(self) -> datetime:
        """Return the set moment, unless the person wants all this stopped."""
        if self.progress.cancelled:
            raise Cancelled
        return SetClock.now(self)


@dataclass(slots=True)
class Laptops:
    """Every open laptop of the team, and the one calendar they share."""

    folder: Path
    clock: SetClock
    services: dict[str, Services] = field(default_factory=dict[str, Services])

    @property
    def lead(self) -> Services:
        """Return the lead inspector's laptop."""
        return self.services[LEAD.laptop]

    @property
    def reviewer(self) -> Services:
        """Return the case-sample reviewer's laptop."""
        return self.services[REVIEWER.laptop]

    @property
    def quality_lead(self) -> Services:
        """Return the quality lead's laptop."""
        return self.services[QUALITY_LEAD.laptop]

    @property
    def quality_lead_member(self) -> str:
        """Return the quality lead's id in the team."""
        laptop = self.quality_lead.workspace.laptop
        return next(one.id for one in self.lead.inspection.team() if one.laptop == laptop)

    @property
    def inspectors(self) -> list[Services]:
        """Return the inspectors' laptops in their order."""
        return [self.services[one.laptop] for one in INSPECTORS]

    def on(self, day: int, month: int, hour: int, minute: int = 0) -> None:
        """Move everybody's clock to a moment of the fieldwork of 2017."""
        self.clock.set_to(datetime(2017, month, day, hour, minute, tzinfo=UTC))


@contextmanager
def switched_on(folder: Path, progress: Progress | None = None) -> Generator[Laptops]:
    """Make all laptops in a folder, with one passphrase for every file of the demonstration."""
    passphrase = "-".join(secrets.token_hex(2) for _ in range(6))
    with written_whole(folder / "passphrase.txt") as stream:
        stream.write(f"{passphrase}\n".encode())
    (folder / "laptops").mkdir()
    progress = progress or Progress()
    laptops = Laptops(folder, StoppableClock(datetime(2017, 1, 16, 9, tzinfo=UTC), progress=progress))
    with ExitStack() as open_files:
        for number, member in enumerate((*TEAM, CENTRAL)):
            progress.report(number, len(TEAM) + 1, "Switching ten laptops on")
            ids = Ids(laptops.clock, seeded_bits(SEED + number))
            made = Workspace.create(path_of(folder, member), passphrase, clock=laptops.clock, ids=ids)
            laptops.services[member.laptop] = services_of(open_files.enter_context(made))
        yield laptops


def path_of(folder: Path, member: Invented) -> Path:
    """Return where a member's file lies: the lead's on top, all others under ``laptops``."""
    return folder / "lead.qi" if member is LEAD else folder / "laptops" / f"{member.laptop}.qi"
