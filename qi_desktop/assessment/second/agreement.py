"""How far two people agree who assessed the same cases: raw agreement, and what is left beyond chance.

Sources: J. Cohen (1960), "A coefficient of agreement for nominal scales", Educational and Psychological
Measurement 20, 37-46 (kappa). A. R. Feinstein and D. V. Cicchetti (1990), "High agreement but low kappa",
Journal of Clinical Epidemiology 43, 543-549 (why kappa falls where nearly all answers are alike). K. L. Gwet
(2008), "Computing inter-rater reliability and its variance in the presence of high agreement", British
Journal of Mathematical and Statistical Psychology 61, 29-48 (AC1). M. L. McHugh (2012), "Interrater
reliability: the kappa statistic", Biochemia Medica 22, 276-282 (at least thirty comparisons).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

Pair = tuple[str, str]
"""The first and the second answer to one question about one case."""

FEW = 30
"""Below so many comparisons a figure corrected for chance rests on too little to be relied upon."""
ONE_SIDED = 0.75
"""From this expected agreement on, kappa punishes the answers for being alike, and that is said."""
MEANINGLESS = 0.9
"""From this expected agreement on kappa says nothing about the people, and is not shown."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Figures of agreement over some comparisons; kappa and ac1 are None where they would mislead."""

    cases: int
    agreed: int
    raw: float
    expected: float
    kappa: float | None
    ac1: float | None
    caveat: str


def agreement(pairs: Sequence[Pair], categories: int) -> Agreement:
    """Reckon the agreement of some comparisons on a scale of so many categories."""
    cases = len(pairs)
    agreed = sum(first == second for first, second in pairs)
    raw = agreed / cases if cases else 0.0
    expected = expected_by_chance(pairs)
    shown = cases > 1 and expected < MEANINGLESS
    return Agreement(
        cases=cases,
        agreed=agreed,
        raw=raw,
        expected=expected,
        kappa=beyond_chance(raw, expected) if shown else None,
        ac1=beyond_chance(raw, expected_at_random(pairs, categories)) if cases > 1 else None,
        caveat=_caveat(cases, expected),
    )


def expected_by_chance(pairs: Sequence[Pair]) -> float:
    """Return Cohen's expected agreement: both answering blindly, each with their own shares of answers."""
    if not pairs:
        return 0.0
    firsts, seconds = Counter(first for first, _ in pairs), Counter(second for _, second in pairs)
    return sum(number * seconds[value] for value, number in firsts.items()) / len(pairs) ** 2


def expected_at_random(pairs: Sequence[Pair], categories: int) -> float:
    """Return Gwet's expected agreement for AC1, from the shares of both and the number of categories."""
    if not pairs:
        return 0.0
    given = Counter(value for pair in pairs for value in pair)
    shares = [number / (2 * len(pairs)) for number in given.values()]
    return sum(share * (1 - share) for share in shares) / (max(categories, len(given), 2) - 1)


def beyond_chance(raw: float, expected: float) -> float:
    """Return which share of the agreement that chance leaves open was reached: 1 all, 0 as by chance."""
    return (raw - expected) / (1 - expected)


def _caveat(cases: int, expected: float) -> str:
    words: list[str] = []
    if 0 < cases < FEW:
        known = "Only one case" if cases == 1 else f"Only {cases} cases"
        words.append(f"{known}: one other answer would change the figures much. Read the cases themselves.")
    if expected >= MEANINGLESS:
        words.append("Nearly all answers are the same, so that kappa says nothing and is not shown.")
    elif expected >= ONE_SIDED:
        words.append("Most answers are the same, which makes kappa low even where nearly all agree.")
    return " ".join(words)
