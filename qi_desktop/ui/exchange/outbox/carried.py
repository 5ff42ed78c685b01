"""Carrying what waits to its place in a worker, and telling what came of it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qi_desktop.bundles.model import NothingToSend
from qi_desktop.bundles.places.delivering import deliver
from qi_desktop.bundles.places.model import PlaceHostNew
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Cancelled
from qi_desktop.inspection.keys.model import Standing
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from qi_desktop.bundles.places.model import Delivery, Errand, Place, Waiting
    from qi_desktop.foundation.progress import Progress
    from qi_desktop.inspection.model import TeamMember
    from qi_desktop.services import Services

LEAD, EVERYONE = "lead", "*"
_OUT_OF_REACH = (Standing.NO_CARD, Standing.REVOKED, Standing.ENDED)


@dataclass(slots=True)
class Carried:
    """What arrived of an evening's files, and what stopped the others."""

    place: Place
    done: list[tuple[Waiting, Delivery]] = field(default_factory=list["tuple[Waiting, Delivery]"])
    left: int = 0
    trouble: UserError | None = None

    @property
    def status(self) -> str:
        """Good if all arrived."""
        return "caution" if self.trouble else "good"

    @property
    def new_host(self) -> PlaceHostNew | None:
        """Return the server that is met for the first time, if that is what stopped it."""
        return self.trouble if isinstance(self.trouble, PlaceHostNew) else None

    def words(self) -> str:
        """Tell what was sent, how it was checked, and what is safe."""
        return " ".join([*self._arrived(), *self._stopped()])

    def _arrived(self) -> list[str]:
        if not self.done:
            return []
        changes, several = sum(one.changes for one, _ in self.done), len(self.done) > 1
        files = tr("{count} files").format(count=len(self.done)) if several else self.done[0][1].file
        sentences = [
            tr("{changes:,} changes sent to {name} in {files}.").format(
                changes=changes, name=self.place.name, files=files
            )
        ]
        if all(delivery.reread for _, delivery in self.done):
            sentences.append(tr("Read back from there and found the same."))
        else:
            sentences.append(tr("Read back and found the same, as far as this system lets us look."))
        if any(delivery.resumed for _, delivery in self.done):
            sentences.append(tr("It went on where the last attempt had stopped."))
        return sentences

    def _stopped(self) -> list[str]:
        if isinstance(self.trouble, Cancelled):
            files = plural(self.left, "%n sealed file waits", "%n sealed files wait")
            return [tr("Stopped. {files} in the outbox.").format(files=files)]
        return [words_for(self.trouble)] if self.trouble else []


def carried(errand: Errand, waiting: Sequence[Waiting], progress: Progress) -> Carried:
    """Bring files to a place one after another; a trouble leaves the rest where it is safe."""
    outcome = Carried(errand.place)
    for place, one in enumerate(waiting):
        try:
            outcome.done.append((one, deliver(errand, one.path, progress)))
        except UserError as error:
            outcome.left, outcome.trouble = len(waiting) - place, error
            break
    return outcome


def sealed(services: Services, folder: Path, to: str, *, full: bool, progress: Progress) -> int:
    """Write what is to be sent into the outbox: a bundle for the leads, or packs for the team."""
    if to != LEAD:
        members = [one.id for one in reachable(services)] if to == EVERYONE else [to]
        for member in members:
            services.bundles.issue_pack(member, folder, full=full, progress=progress)
        return len(members)
    # What waits from before goes along even where there is nothing new.
    with suppress(NothingToSend):
        services.bundles.export_bundle(folder, full=full, progress=progress)
        return 1
    return 0


def reachable(services: Services) -> list[TeamMember]:
    """Return the members whose laptops packs can be sealed to now; another lead's only until they joined."""
    team = [one for one in services.inspection.team() if _takes_packs(services, one)]
    own = services.workspace.laptop
    return [one for one in team if one.laptop != own and services.keys.standing(one) not in _OUT_OF_REACH]


def _takes_packs(services: Services, one: TeamMember) -> bool:
    if one.role.value == "lead":
        return not services.bundles.has_joined(one)
    return one.role.value != "central"
