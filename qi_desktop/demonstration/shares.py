"""How many of how many cases an invented question must come to, so that it agrees with what was published."""

from fractions import Fraction

from qi_desktop.analysis.comparison import Published


class NoShareFits(ValueError):
    """The form asks the question of too few cases to come to what was published."""


def share_for(published: Published, available: int) -> tuple[int, int]:
    """Return met and relevant: the published pair, or the fullest one inside the published bounds."""
    if published.met is not None and published.relevant is not None:
        if published.relevant <= available:
            return published.met, published.relevant
        raise NoShareFits(f"{published.fact}: {available} cases")
    low, high = published.share_low or Fraction(0), published.share_high or Fraction(1)
    for relevant in range(available, 0, -1):
        fitting = [met for met in range(relevant + 1) if low <= Fraction(met, relevant) <= high]
        if fitting:
            return _preferred(fitting, relevant, published.as_published), relevant
    raise NoShareFits(f"{published.fact}: {available} cases")


def _preferred(fitting: list[int], relevant: int, words: str) -> int:
    if "all but one" in words and relevant - 1 in fitting:
        return relevant - 1
    return fitting[len(fitting) // 2]
