"""The bundles of an evening, taken in one after another: what each of them brought, and what was refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from typing_extensions import override

from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from qi_desktop.merging.model import MergeReport
    from qi_desktop.services import Services


@dataclass(slots=True)
class Evening:
    """What taking several bundles in did; one that is refused keeps none of the others out."""

    taken: list[MergeReport] = field(default_factory=list["MergeReport"])
    refused: list[tuple[str, UserError]] = field(default_factory=list["tuple[str, UserError]"])
    waiting: int = 0
    """How many were left when the person stopped."""

    def status(self, conflicts: int) -> str:
        """Good, unless something waits for the lead."""
        if self.refused or self.waiting or conflicts or self._gaps or self._lingering:
            return "caution"
        return "good" if any(not report.repeated for report in self.taken) else "waiting"

    def words(self, conflicts: int) -> str:
        """Tell what was done and what waits, with so many conflicts open, in a few sentences."""
        return " ".join([*self._news(), *self._troubles(conflicts)])

    @property
    def _gaps(self) -> list[str]:
        latest = {report.sender: report for report in self.taken}
        return [sender for sender, report in latest.items() if report.missing_before]

    @property
    def _lingering(self) -> int:
        return self.taken[-1].lingering if self.taken else 0

    def _news(self) -> list[str]:
        new = [report for report in self.taken if not report.repeated]
        known, changes = len(self.taken) - len(new), sum(report.fresh for report in new)
        sentences: list[str] = []
        if len(new) == 1:
            sentences.append(f"Bundle from {new[0].sender} taken in: {changes:,} new changes.")
        elif new:
            sentences.append(f"{len(new)} bundles taken in: {changes:,} new changes.")
        if erased := sum(report.erased for report in self.taken):
            lost = "1 text" if erased == 1 else f"{erased} texts"
            sentences.append(
                f"Somebody withdrew their consent: their words were taken out of {lost} and of the backups."
            )
        if self._lingering:
            people = "1 person" if self._lingering == 1 else f"{self._lingering} people"
            sentences.append(
                f"Words of {people} who withdrew stand in notes all the same: open their session, choose"
                " their row, and look at what goes."
            )
        if known == 1 and not new:
            sentences.append("This bundle had been taken in before; nothing changed.")
        elif known:
            sentences.append(f"{known} had been taken in before.")
        return sentences

    def _troubles(self, conflicts: int) -> list[str]:
        sentences: list[str] = []
        if conflicts:
            sentences.append(f"{conflicts} {'conflict' if conflicts == 1 else 'conflicts'} to decide.")
        sentences += [f"An earlier bundle from {sender} has not arrived yet." for sender in self._gaps]
        sentences += [f"{name} was not taken in: {words_for(error)}" for name, error in self.refused]
        if self.waiting:
            sentences.append(f"Stopped; {self.waiting} not taken in.")
        return sentences


def take_in_all(services: Services, paths: Sequence[Path], progress: Progress) -> Evening:
    """Take bundles in, each whole or not at all; stopping keeps those that are in already."""
    evening = Evening()
    # A bundle's name ends with the numbers of its changes, so that this is the order they were made in.
    ordered = sorted(paths, key=lambda path: path.name)
    for place, path in enumerate(ordered):
        try:
            share = _Share(progress, place, len(ordered))
            evening.taken.append(services.merging.take_in_bundle(path, share))
        except Cancelled:
            evening.waiting = len(ordered) - place
            break
        except UserError as error:
            evening.refused.append((path.name, error))
    return evening


class _Share(Progress):
    """One bundle's part of the whole evening's progress: its own changes, or one bundle of several."""

    def __init__(self, whole: Progress, place: int, of: int) -> None:
        super().__init__()
        self._whole, self._place, self._of = whole, place, of
        self.report(0, 0)

    @override
    def report(self, done: int, total: int, what: str = "") -> None:
        if self._of == 1:
            self._whole.report(done, total, what)
        else:
            self._whole.report(self._place, self._of)
