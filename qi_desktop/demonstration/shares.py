"""How many of how many cases an invented question must come to, so that it agrees with what was published."""

from collections.abc import Iterator
from fractions import Fraction

from qi_desktop.analysis.comparison import Published
from qi_desktop.analysis.number_words import number_words

_LEFT_UNJUDGED = 2
"""So many cases may stay without a judgement if the published words fit better then."""


class NoShareFits(ValueError):
    """The form asks the question of too few cases to come to what was published."""


def share_for(published: Published, available: int) -> tuple[int, int]:
    """Return met and relevant: the published pair, or the one inside its bounds that its words fit best."""
    if published.met is not None and published.relevant is not None:
        if published.relevant <= available:
            return published.met, published.relevant
        raise NoShareFits(f"{published.fact}: {available} cases")
    fitting = list(_fitting(published, available))
    if not fitting:
        raise NoShareFits(f"{published.fact}: {available} cases")
    fullest = fitting[0][1]
    near = [pair for pair in fitting if pair[1] >= fullest - _LEFT_UNJUDGED]
    return max(near, key=lambda pair: (_likeness(*pair, published), pair[1], -_distance(*pair, published)))


def _fitting(published: Published, available: int) -> Iterator[tuple[int, int]]:
    low, high = _bounds(published)
    for relevant in range(available, 0, -1):
        for met in range(relevant + 1):
            if low <= Fraction(met, relevant) <= high:
                yield met, relevant


def _likeness(met: int, relevant: int, published: Published) -> float:
    """Tell how much of the published words our own rule says too, of those who met or those who did not."""
    said = published.as_published.replace("almost", "nearly")
    likeness = 0.0
    for words in (number_words(met, relevant), number_words(relevant - met, relevant)):
        plainer = words.removeprefix("just ")
        if words in said:
            likeness = max(likeness, len(words))
        elif plainer in said:
            likeness = max(likeness, len(plainer) - 0.5)
    return likeness


def _distance(met: int, relevant: int, published: Published) -> Fraction:
    low, high = _bounds(published)
    return abs(Fraction(met, relevant) - (low + high) * Fraction(1, 2))


def _bounds(published: Published) -> tuple[Fraction, Fraction]:
    return published.share_low or Fraction(0), published.share_high or Fraction(1)
