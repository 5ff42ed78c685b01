"""Spreading over responsible officers: from how many to how many cases each may have in the sample.

Two rules. *Widest*: as many officers as possible; where there are at least as many officers as cases,
nobody has two, else everybody has one. *Even*: as many as equal chances allow; each officer has the share
of the sample that falls to their cases, rounded down or up.
"""

from collections import Counter
from dataclasses import dataclass

from qi_desktop.sampling.drawing.model import Band, Weight
from qi_desktop.sampling.drawing.stratum import Stratum
from qi_desktop.sampling.model import SILENT, SpreadRule


@dataclass(frozen=True, slots=True)
class OfficerBands:
    """A band for every officer, which of them each person falls under, and whether chances must give way.

    ``shape_chances`` is true where the bands cannot hold while all chances are equal.
    """

    bands: tuple[Band, ...]
    places: tuple[int, ...]
    shape_chances: bool


def officer_bands(stratum: Stratum, first: int) -> OfficerBands | None:
    """Return the officers' bands, which stand from place ``first`` on; None where nothing is spread."""
    dimension = stratum.settings.spread
    if not dimension or not stratum.people:
        return None
    officers = [person.facts[dimension] for person in stratum.people]
    drawable = Counter(one for person, one in enumerate(officers) if person not in stratum.must_not)
    named = Counter(officers[person] for person in stratum.must)
    names = sorted(set(officers))
    bands = [_band(stratum, officer, drawable, named) for officer in names]
    places = {officer: first + place for place, officer in enumerate(names)}
    return OfficerBands(
        tuple(bands),
        tuple([places[officer] for officer in officers]),
        any(_shapes(stratum, band, drawable) for band in bands),
    )


def _band(stratum: Stratum, officer: str, drawable: Counter[str], named: Counter[str]) -> Band:
    settings, size, whole = stratum.settings, stratum.size, max(1, drawable.total())
    lowest, highest = 0, size
    if officer not in SILENT:
        lowest, rest = divmod(size * drawable[officer], whole)
        highest = lowest + (rest > 0)
        if settings.spread_rule is SpreadRule.WIDEST:
            speaking = sum(number > 0 for one, number in drawable.items() if one not in SILENT)
            lowest, highest = (0, 1) if speaking >= size else (1, max(1, highest))
        if settings.most_each > 0:
            highest = min(highest, settings.most_each)
        lowest, highest = min(lowest, drawable[officer], highest), max(highest, named[officer])
    return Band(settings.spread, officer, lowest, highest, Weight.OFFICER)


def _shapes(stratum: Stratum, band: Band, drawable: Counter[str]) -> bool:
    share, whole = stratum.size * drawable[band.category], max(1, drawable.total())
    return not band.lowest * whole <= share <= band.highest * whole
