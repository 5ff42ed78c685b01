"""What lies where on the board: a lane for each inspector, in it their cases office by office."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.inspection.model import Role
from qi_desktop.sampling.allocating.interests import barred
from qi_desktop.ui.language import plural, tr

if TYPE_CHECKING:
    from qi_desktop.inspection.model import EligibleCase
    from qi_desktop.sampling.model import SampledCase
    from qi_desktop.services import Services


@dataclass(frozen=True, slots=True)
class Card:
    """A sampled case on the board; ``clash`` says which interest of its inspector speaks against it."""

    case: SampledCase
    facts: EligibleCase
    barred: frozenset[str]
    clash: str = ""

    @property
    def id(self) -> str:
        """Return the sampled case's id."""
        return self.case.id

    @property
    def officer(self) -> tuple[str, str]:
        """Tell officers of two providers apart."""
        return self.facts.provider, self.facts.responsible_officer

    def spoken(self) -> str:
        """Return the card as it is read out."""
        parts = [
            self.case.number,
            self.facts.office,
            tr("officer {responsible_officer}").format(responsible_officer=self.facts.responsible_officer),
        ]
        return ". ".join([*parts, tr("Clash: {clash}").format(clash=self.clash)] if self.clash else parts)


@dataclass(frozen=True, slots=True)
class Lane:
    """An inspector's cases, or those that nobody has yet; ``place`` is the number on its key."""

    inspector: str
    name: str
    place: int
    cards: tuple[Card, ...]

    @property
    def offices(self) -> tuple[str, ...]:
        """Return the offices of the lane's cases, as they stand in it."""
        return tuple(dict.fromkeys(card.facts.office for card in self.cards))

    def load(self) -> str:
        """Return how much lies in the lane, in words."""
        cases, offices = len(self.cards), len(self.offices)
        if not cases:
            return tr("no cases")
        return f"{plural(cases, '%n case', '%n cases')}, {plural(offices, '%n office', '%n offices')}"


def lanes(services: Services) -> list[Lane]:
    """Return the lanes of the team's inspectors, before them that of nobody if anything lies there."""
    interests = services.allocating.interests()
    clashes = {one.sampled_case: one.interest for one in services.allocating.clashes()}
    cards = [
        Card(
            case,
            facts,
            barred(interests, facts),
            services.allocating.subject_words(clashes[case.id]) if case.id in clashes else "",
        )
        for case in services.sampling.sampled_cases()
        if (facts := services.sampling.facts(case))
    ]
    team = [one for one in services.inspection.team() if one.role is Role.INSPECTOR]
    found = [
        Lane(member.id, member.name, place, _of(cards, member.id))
        for place, member in enumerate(team, start=1)
    ]
    known = {member.id for member in team}
    nobodys = tuple(_in_order([card for card in cards if card.case.inspector not in known]))
    return [Lane("", tr("Nobody yet"), 0, nobodys), *found] if nobodys else found


def _of(cards: list[Card], inspector: str) -> tuple[Card, ...]:
    return tuple(_in_order([card for card in cards if card.case.inspector == inspector]))


def _in_order(cards: list[Card]) -> list[Card]:
    """Return cards office by office, those of one officer side by side, the lowest numbers first."""
    first: dict[tuple[str, tuple[str, str]], str] = {}
    for card in sorted(cards, key=lambda card: card.case.number):
        first.setdefault((card.facts.office, card.officer), card.case.number)
    return sorted(
        cards,
        key=lambda card: (
            card.facts.office,
            first[card.facts.office, card.officer],
            card.officer,
            card.case.number,
        ),
    )
