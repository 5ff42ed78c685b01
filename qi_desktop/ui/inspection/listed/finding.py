"""Which listed cases are looked for: by provider, by what became of them, by words. Plain lists, no Qt."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.ui.inspection.words import begun
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qi_desktop.inspection.model import EligibleCase

ALL, ELIGIBLE, LEFT_OUT, DECIDED = "all", "eligible", "left out", "decided"
_REASON = "reason: "


@dataclass(frozen=True, slots=True)
class Listed:
    """A case with the words it is found by, and its number in the sample if it is drawn."""

    case: EligibleCase
    words: str
    number: str = ""

    @property
    def standing(self) -> str:
        """Return whether the case can be drawn, or why not."""
        if self.case.excluded:
            return begun(self.case.excluded)
        return tr("Drawn as {number}").format(number=self.number) if self.number else tr("Eligible")

    @property
    def status(self) -> str:
        """Return the state the standing is marked with."""
        if self.case.decision:
            return "caution"
        return "waiting" if self.case.excluded else "good"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; empty means all."""

    provider: str = ""
    state: str = ALL
    words: str = ""


def listed(cases: Iterable[EligibleCase], numbers: dict[str, str]) -> list[Listed]:
    """Return cases with the words they are found by."""
    return [one_listed(case, numbers.get(case.id, "")) for case in cases]


def one_listed(case: EligibleCase, number: str) -> Listed:
    """Return one case with the words it is found by."""
    said = (case.reference, case.name, case.office, case.responsible_officer, number)
    return Listed(case, "\n".join(said).casefold(), number)


def matching(lines: Sequence[Listed], wanted: Wanted) -> list[Listed]:
    """Return the cases looked for, in their order; every word has to be found."""
    found: Iterable[Listed] = lines
    if wanted.provider:
        found = [one for one in found if one.case.provider == wanted.provider]
    found = _in_state(found, wanted.state)
    for word in wanted.words.casefold().split():
        found = [one for one in found if word in one.words]
    return list(found)


def states(lines: Sequence[Listed]) -> list[tuple[str, str]]:
    """Return the states there are, each with how many cases are in it; reasons by their number."""
    reasons = Counter(one.case.excluded for one in lines if one.case.excluded)
    left_out = sum(reasons.values())
    decided = sum(bool(one.case.decision) for one in lines)
    return [
        (ALL, tr("All cases ({count:,})").format(count=len(lines))),
        (ELIGIBLE, tr("Eligible ({number:,})").format(number=len(lines) - left_out)),
        (LEFT_OUT, tr("Left out ({left_out:,})").format(left_out=left_out)),
        (DECIDED, tr("Decided by a person ({decided:,})").format(decided=decided)),
        *((because(reason), f"{begun(reason)} ({number:,})") for reason, number in reasons.most_common()),
    ]


def because(reason: str) -> str:
    """Return the state of being left out for one reason."""
    return _REASON + reason


def _in_state(lines: Iterable[Listed], state: str) -> Iterable[Listed]:
    if state == ELIGIBLE:
        return [one for one in lines if one.case.excluded is None]
    if state == LEFT_OUT:
        return [one for one in lines if one.case.excluded is not None]
    if state == DECIDED:
        return [one for one in lines if one.case.decision]
    if state.startswith(_REASON):
        reason = state.removeprefix(_REASON)
        return [one for one in lines if one.case.excluded == reason]
    return lines
