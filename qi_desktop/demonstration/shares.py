"""How many of how many cases an invented question must come to, so that it agrees with what was published."""

from fractions import Fraction

from qi_desktop.analysis.comparison import Published
from qi_desktop.foundation.errors import UserError

_HALF = Fraction(1, 2)


class NoShareFits(UserError):
    """No number of cases that the form asks the question of can agree with what was published."""

    def __init__(self, fact: str, available: int) -> None:
        super().__init__(fact, available)
        self.fact = fact
        self.available = available


def share_for(published: Published, available: int) -> tuple[int, int]:
    """Return met and relevant: the published pair, or the fullest one inside the published bounds."""
    if published.met is not None and published.relevant is not None:
        if published.relevant <= available:
            return published.met, published.relevant
        raise NoShareFits(published.fact, available)
    low, high = published.share_low or Fraction(0), published.share_high or Fraction(1)
    for relevant in range(available, 0, -1):
        fitting = [met for met in range(relevant + 1) if low <= Fraction(met, relevant) <= high]
        if fitting:
            return _preferred(fitting, relevant, published.as_published), relevant
    raise NoShareFits(published.fact, available)


def _preferred(fitting: list[int], relevant: int, words: str) -> int:
    if "all but one" in words and relevant - 1 in fitting:
        return relevant - 1
    return fitting[len(fitting) // 2]


def usual_share(relevant: int, share: Fraction = _HALF) -> tuple[int, int]:
    """Return met and relevant for a question about which nothing was published."""
    return round(relevant * share), relevant
