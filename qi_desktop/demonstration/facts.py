"""The facts of the invented cases: as many of each kind as the published findings were counted over."""

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qi_desktop.assessment.context import case_context
from qi_desktop.forms.definition import NOT_KNOWN
from qi_desktop.inspection.model import EligibleCase
from qi_desktop.sampling.model import SampledCase

LEVELS = ("low", "medium", "high", "very_high")


@dataclass(frozen=True, slots=True)
class DemoCase:
    """A sampled case as the demonstration sees it: its number, its provider, what the list says of it."""

    number: str
    provider: str
    context: Mapping[str, str]

    @classmethod
    def of(cls, case: SampledCase, facts: EligibleCase) -> "DemoCase":
        """Return a sampled case as the demonstration sees it."""
        return cls(case.number, case.provider, case_context(case, facts))

    @property
    def level(self) -> int:
        """The risk of serious harm on the list, from 0 for low to 3 for very high."""
        level = self.context.get("risk_of_serious_harm", "").lower().replace(" ", "_")
        return LEVELS.index(level) if level in LEVELS else 1


@dataclass(frozen=True, slots=True)
class Wanted:
    """Of how many cases a fact is true, by provider, and which cases are likelier than others.

    Slightly more cases than were published have most of the facts, since not every question that is
    relevant can be judged. ``within`` names a fact without which this one cannot be true.
    """

    fact: str
    crc: int
    nps: int
    leans: int = 1
    within: str = ""

    def of(self, provider: str) -> int:
        """Return the number for one provider."""
        return self.nps if provider == "NPS" else self.crc


# 19 court reports were inspected, 9 of them on cases that went to the CRC; 11 cases were MAPPA eligible.
WANTED = (
    Wanted("report_prepared", 9, 10, leans=0),
    Wanted("safeguarding_concern", 8, 9, within="report_prepared"),
    Wanted("risk_of_harm", 26, 16),
    Wanted("adults_at_risk", 22, 16),
    Wanted("children_connected", 29, 13, leans=0),
    Wanted("children_at_risk", 16, 12, within="children_connected"),
    Wanted("external_provider", 9, 9, leans=0),
    Wanted("partner_involved", 18, 14),
    Wanted("review_due", 27, 13, leans=0),
    Wanted("circumstances_changed", 20, 10),
    Wanted("change_needed", 22, 10),
    Wanted("public_protection_concern", 21, 15),
    Wanted("formal_oversight_required", 5, 7),
    Wanted("mappa_eligible", 0, 11),
    Wanted("complex_needs", 14, 12),
    Wanted("update_needed", 18, 14, leans=0),
    Wanted("protective_factors", 18, 16, leans=-1),
    Wanted("interventions_required", 30, 15),
    Wanted("thinking_need", 20, 11),
    Wanted("diversity_factor", 24, 14, leans=0),
    Wanted("barrier_existed", 27, 14),
    Wanted("non_compliance", 22, 9),
    Wanted("officer_interviewed", 26, 14, leans=0),
)

Facts = dict[str, dict[str, str]]
"""The facts of each case by its number: yes or no."""


def chosen_facts(cases: Iterable[DemoCase], chance: random.Random) -> Facts:
    """Decide every fact of every case."""
    held = list(cases)
    facts: Facts = {case.number: {} for case in held}
    for wanted in WANTED:
        for provider in sorted({case.provider for case in held}):
            own = [case for case in held if case.provider == provider]
            for number in _true_of(own, wanted, facts, chance):
                facts[number][wanted.fact] = "yes"
    return facts


def fact_of(facts: Facts, number: str, fact: str) -> str:
    """Return what is answered to a fact; one that nobody planned is not known."""
    if fact not in _PLANNED:
        return NOT_KNOWN
    return facts[number].get(fact, "no")


_PLANNED = frozenset(wanted.fact for wanted in WANTED)


def _true_of(own: list[DemoCase], wanted: Wanted, facts: Facts, chance: random.Random) -> list[str]:
    """Draw the cases: the higher the risk on the list the likelier, for a fact that leans that way."""
    weight = {case.number: wanted.leans * case.level / 2 + chance.random() * 2 for case in own}
    possible = [case for case in own if not wanted.within or facts[case.number].get(wanted.within) == "yes"]
    possible.sort(key=lambda case: (-weight[case.number], case.number))
    return [case.number for case in possible[: wanted.of(own[0].provider)]]
