"""The words for a share, by one rule, so that two inspectors choose the same words for the same count.

The rule, in this order:

1. none, all, and from four relevant cases on "all but one" and "only one", are said as they are.
2. A share within 1.25 points of a quarter, a third, two-thirds, three-quarters or a whole number of
   fifths takes that name; "half" is said only of exactly half.
3. Just below such a fraction (fifths aside) it is "nearly" that fraction, just above it "just over",
   further above "over". The ladder below holds each limit; a share takes the first step it does not pass.

The negative form is the same rule applied to the cases that were not sufficient.
"""

from fractions import Fraction

_NEAR = Fraction(125, 10_000)
_PLAIN = (
    (Fraction(1, 5), "one-fifth"),
    (Fraction(1, 4), "one-quarter"),
    (Fraction(1, 3), "one-third"),
    (Fraction(2, 5), "two-fifths"),
    (Fraction(3, 5), "three-fifths"),
    (Fraction(2, 3), "two-thirds"),
    (Fraction(3, 4), "three-quarters"),
    (Fraction(4, 5), "four-fifths"),
)
_LADDER = (
    (Fraction(10, 100), "very few"),
    (Fraction(1, 4), "fewer than one-quarter"),
    (Fraction(7, 24), "just over one-quarter"),
    (Fraction(1, 3), "nearly one-third"),
    (Fraction(39, 100), "just over one-third"),
    (Fraction(43, 100), "over one-third"),
    (Fraction(499_999, 1_000_000), "nearly half"),
    (Fraction(1, 2), "half"),
    (Fraction(56, 100), "just over half"),
    (Fraction(598, 1000), "over half"),
    (Fraction(2, 3), "nearly two-thirds"),
    (Fraction(17, 24), "just over two-thirds"),
    (Fraction(3, 4), "nearly three-quarters"),
    (Fraction(90, 100), "over three-quarters"),
    (Fraction(1), "nearly all"),
)
_FEWEST_FOR_ALL_BUT_ONE = 4


def number_words(met: int, relevant: int) -> str:
    """Return the words for ``met`` out of ``relevant``; empty when nothing was relevant."""
    if relevant <= 0:
        return ""
    return _said_as_it_is(met, relevant) or _named_share(Fraction(met, relevant))


def counted(met: int, relevant: int, unit: str = "case") -> str:
    """Return "12 out of 29 relevant cases"; a count never stands as a bare percentage."""
    plural = unit if relevant == 1 else f"{unit}s"
    return f"{met} out of {relevant} relevant {plural}"


def _said_as_it_is(met: int, relevant: int) -> str:
    if met == 0:
        return "none"
    if met == relevant:
        return "all"
    if relevant >= _FEWEST_FOR_ALL_BUT_ONE and met == relevant - 1:
        return "all but one"
    if relevant >= _FEWEST_FOR_ALL_BUT_ONE and met == 1:
        return "only one"
    return ""


def _named_share(share: Fraction) -> str:
    for fraction, name in _PLAIN:
        if abs(share - fraction) <= _NEAR:
            return name
    return next(words for limit, words in _LADDER if share <= limit)
