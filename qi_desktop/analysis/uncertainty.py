"""How far a count of a sample can be from the share among all eligible cases.

The interval is the score interval of E. B. Wilson (Probable inference, the law of succession, and
statistical inference, Journal of the American Statistical Association 22, 1927, 209-212), which
L. D. Brown, T. T. Cai and A. DasGupta (Interval estimation for a binomial proportion, Statistical
Science 16, 2001, 101-133) recommend for small samples. Where the number of eligible cases is known
it is narrowed as in B. O'Neill (Mathematical properties and finite-population correction for the
Wilson score interval, arXiv 2109.12464, 2021): the sample of n counts as n (N - 1) / (N - n) cases.

A question that is relevant only in some of the cases is a domain of the sample: the cases relevant
to it were drawn at the rate of the whole sample, so its correction is that of the whole sample
(W. G. Cochran, Sampling Techniques, third edition, 1977, sections 2.6 and 2.12).

The draw is balanced as well as random, which tends to bring the sample nearer to the list than the
interval says. It says nothing of answers that are wrong, or of cases in which nothing was known; and
where one case holds several of what is counted (needs, officers), it is too narrow, because these are
more alike than those of different cases.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, floor, sqrt
from statistics import NormalDist

CONFIDENCE = 0.95
"""How often, of many samples drawn alike, the interval holds the share among all eligible cases."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """How many cases were drawn from how many eligible ones; none eligible when that is not known."""

    cases: int = 0
    eligible: int = 0

    @property
    def left(self) -> float:
        """What the part of the list that was not seen leaves of the uncertainty: 1 all, 0 nothing."""
        if self.eligible <= 0 or self.cases <= 0:
            return 1.0
        if self.cases >= self.eligible:
            return 0.0
        return (self.eligible - self.cases) / (self.eligible - 1)


UNKNOWN = Drawn()


@dataclass(frozen=True, slots=True)
class Interval:
    """The shares that a count is compatible with, both ends included."""

    low: float
    high: float
    corrected: bool
    """True when the number of eligible cases was known and has narrowed the interval."""

    def of(self, relevant: int) -> tuple[int, int]:
        """Return the interval as numbers out of as many cases as were relevant, rounded outwards."""
        # A hair is taken off first, so that a share that is a whole number stays that number.
        hair = 1e-9
        return floor(self.low * relevant + hair), ceil(self.high * relevant - hair)


def wilson(
    met: int, relevant: int, drawn: Drawn = UNKNOWN, confidence: float = CONFIDENCE
) -> Interval | None:
    """Return the interval around ``met`` out of ``relevant``; nothing where nothing was relevant."""
    if relevant <= 0:
        return None
    share = met / relevant
    square = NormalDist().inv_cdf((1 + confidence) / 2) ** 2 * drawn.left
    middle = (met + square / 2) / (relevant + square)
    reach = sqrt(square * (share * (1 - share) * relevant + square / 4)) / (relevant + square)
    # Rounding must not push an end past the share itself, nor past none or all.
    low = 0.0 if met == 0 else min(share, max(0.0, middle - reach))
    high = 1.0 if met == relevant else max(share, min(1.0, middle + reach))
    return Interval(low, high, corrected=drawn.left < 1)


def said(met: int, relevant: int, interval: Interval) -> str:
    """Return the interval in words, as counts: never as a bare percentage of a small number."""
    least, most = interval.of(relevant)
    among = "among all eligible cases" if interval.corrected else "in all such work"
    return (
        f"{met} of {relevant}; {among} the share may be anything from {least} of {relevant} "
        f"to {most} of {relevant} (19 times out of 20)"
    )


def drawn_for(group: str, unit: str, samples: Mapping[str, Drawn], by: str | None) -> Drawn:
    """Return what a count was drawn from, where that is known.

    It is known for a provider's own cases. How many court reports, needs or officers there are, or how
    many eligible cases share a fact that only the form asks for, the case list does not say.
    """
    return samples.get(group, UNKNOWN) if by == "provider" and unit == "case" else UNKNOWN
