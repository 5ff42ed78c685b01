"""Which invented cases are judged sufficient on a question, so that the sums are the published ones."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from qi_desktop.analysis.comparison import Published
from qi_desktop.demonstration.facts import LEVELS, DemoCase
from qi_desktop.demonstration.shares import share_for
from qi_desktop.forms.definition import NO_EVIDENCE, NOT_KNOWN, NOT_RELEVANT, Question

# Where nothing can be compared, the words of the catalogue still say roughly how it was.
_SHARES = {
    ("pp_escalated", "CRC"): Fraction(0),
    ("pp_escalated", "NPS"): Fraction(0),
    ("pp_recall_withheld", "NPS"): Fraction(1),
    ("pp_mappa_gaps", "NPS"): Fraction(9, 11),
    ("pp_all_reasonable_partners", "NPS"): Fraction(3, 4),
    ("pp_oversight_evidence", "NPS"): Fraction(2, 5),
    ("rr_alloc_right_agency", "NPS"): Fraction(5, 8),
    ("rr_assess_depth", "CRC"): Fraction(0),
    ("rr_review_done", "NPS"): Fraction(1, 3),
    ("rr_plan_adjusted", "NPS"): Fraction(3, 10),
    ("rr_outcome_progress", "NPS"): Fraction(3, 8),
    ("as_plan_reviewed", "NPS"): Fraction(5, 13),
    ("as_involved_review", "CRC"): Fraction(1, 6),
    ("as_barriers_addressed", "NPS"): Fraction(1),
    ("iv_workload_affects", "CRC"): Fraction(9, 26),
    ("iv_workload_affects", "NPS"): Fraction(3, 14),
}
_USUAL = Fraction(1, 2)
_SHORTFALLS = ("not_done",) * 7 + ("done_weak",) * 9 + ("too_late",) * 4
_LATE = ("too_late",) * 7 + ("not_done",) * 3
_CLASS_SEEN_BY_INSPECTOR = ("high",) * 4 + ("medium",) * 11 + ("low",) * 31
_MET_CLASS = "high"


@dataclass(slots=True)
class Judge:
    """Gives values to questions, the same for the same seed; good cases tend to be good throughout."""

    published: dict[tuple[str, str], Published]
    quality: dict[str, float]
    chance: random.Random

    def values(self, question: Question, group: str, cases: Sequence[DemoCase]) -> dict[str, str]:
        """Return the value of each case that a question is asked of, by the case's number."""
        if question.name == "rr_highest_class_inspector":
            return self._inspectors_class(cases)
        met, unmet, unjudged = self.outcomes(question.key, group, cases)
        values = self._unjudged(question, unjudged)
        if question.scale == "LVL4":
            return (
                values
                | dict.fromkeys(met, _MET_CLASS)
                | {one.number: _other_class(one) for one in cases if one.number in set(unmet)}
            )
        good, bad = self._words(question)
        return values | dict.fromkeys(met, good) | {number: self.chance.choice(bad) for number in unmet}

    def outcomes(
        self, key: str, group: str, cases: Sequence[DemoCase]
    ) -> tuple[list[str], list[str], list[str]]:
        """Return who meets, who does not, and who cannot be judged."""
        met, relevant = self._target(key, group, len(cases))
        numbers = [case.number for case in cases]
        unjudged = set(self.chance.sample(numbers, len(numbers) - relevant))
        fitness = {number: self.quality[number] + self.chance.gauss(0, 0.8) for number in numbers}
        if key == "rr_highest_class_given":
            # Whoever stands as high on the list was once classed as high; very high is another class.
            fitness = {case.number: -abs(case.level - LEVELS.index(_MET_CLASS)) for case in cases}
        judged = sorted((one for one in numbers if one not in unjudged), key=lambda one: (-fitness[one], one))
        return judged[:met], judged[met:], [one for one in numbers if one in unjudged]

    def _target(self, key: str, group: str, available: int) -> tuple[int, int]:
        if (key, group) in self.published:
            return share_for(self.published[key, group], available)
        return round(available * _SHARES.get((key, group), _USUAL)), available

    def _unjudged(self, question: Question, numbers: Iterable[str]) -> dict[str, str]:
        """Overrule relevance now and then, on S2 scales only; else not known or no evidence seen."""
        states = [NO_EVIDENCE, NOT_KNOWN, NOT_RELEVANT] if question.scale == "S2" else [NOT_KNOWN]
        return {number: self.chance.choice(states) for number in numbers}

    def _words(self, question: Question) -> tuple[str, tuple[str, ...]]:
        if question.scale == "YESNO":
            return ("no", ("yes",)) if question.yes_is == "bad" else ("yes", ("no",))
        return "sufficient", _LATE if question.name == "rr_assess_timely" else _SHORTFALLS

    def _inspectors_class(self, cases: Sequence[DemoCase]) -> dict[str, str]:
        by_risk = sorted(cases, key=lambda case: (-case.level, case.number))
        return {case.number: level for case, level in zip(by_risk, _CLASS_SEEN_BY_INSPECTOR, strict=False)}


def _other_class(case: DemoCase) -> str:
    """A class that is not the counted one: the list's own, or above it."""
    own = LEVELS[case.level]
    return "very_high" if own == _MET_CLASS else own
