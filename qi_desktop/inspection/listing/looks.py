"""What a column under an unknown header holds, by the look of its values."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from qi_desktop.inspection.listing.codes import CODED, bare, code_list
from qi_desktop.inspection.listing.dates import date_of
from qi_desktop.inspection.listing.spreadsheet import Cell, text_of
from qi_desktop.inspection.model import MISSING

SURE_ENOUGH = 0.9
VALUES_NEEDED = 3
NOT_WHOLLY_SURE = 0.9
"""A look is never as sure as a header."""
REFERENCE = re.compile(r"[A-Za-z]{0,4}[-/ ]?\d{3,10}[A-Za-z]{0,3}")
NAME = re.compile(r"[^\W\d_]+(?:[-'\u2019 ][^\W\d_]+)*,? [^\W\d_]+(?:[-'\u2019 ][^\W\d_]+)*")
MOSTLY_DIFFERENT, MOSTLY_REPEATED = 0.9, 0.6
YOUNGEST, LONGEST_ORDER = 10, 4


@dataclass(frozen=True, slots=True)
class Around:
    """What helps to know a value by its look: the day, and the names of offices and providers."""

    fieldwork_start: date
    offices: frozenset[str] = frozenset()
    providers: frozenset[str] = frozenset()


def fields_by_look(
    columns: Mapping[int, Sequence[Cell]], fields: Collection[str], around: Around
) -> dict[str, tuple[int, float]]:
    """Return the column that alone looks like a field, for each field that alone it looks like."""
    fits = {place: _fits(cells, fields, around) for place, cells in columns.items()}
    found: dict[str, tuple[int, float]] = {}
    while True:
        single = {place: next(iter(names)) for place, names in fits.items() if len(names) == 1}
        claims = Counter(single.values())
        settled = {place: name for place, name in single.items() if claims[name] == 1}
        if not settled:
            return found
        for place, name in settled.items():
            found[name] = (place, fits.pop(place)[name] * NOT_WHOLLY_SURE)
        for names in fits.values():
            for name in found:
                names.pop(name, None)


def _fits(cells: Sequence[Cell], fields: Collection[str], around: Around) -> dict[str, float]:
    filled = [cell for cell in cells if text_of(cell)]
    if len(filled) < VALUES_NEEDED:
        return {}
    shares = {name: _share(name, filled, around) for name in fields}
    return {name: share for name, share in shares.items() if share >= SURE_ENOUGH}


def _share(name: str, cells: Sequence[Cell], around: Around) -> float:
    texts = [text_of(cell) for cell in cells]
    if name in CODED:
        return _coded(name, texts)
    if name in ("started", "birth_date"):
        return _dates(name, cells, around.fieldwork_start)
    if name == "reference":
        return _matching(REFERENCE, texts) if len(set(texts)) == len(texts) else 0.0
    if name in ("name", "responsible_officer"):
        return _names(name, texts)
    known = {"office": around.offices, "provider": around.providers}.get(name, frozenset())
    return sum(bare(text) in known for text in texts) / len(texts)


def _coded(name: str, texts: Sequence[str]) -> float:
    """Return the share of known codes, of all values or of the different ones, whichever is less."""
    known = {text: _says(name, text) for text in set(texts)}
    return min(sum(known[text] for text in texts) / len(texts), sum(known.values()) / len(known))


def _says(name: str, text: str) -> bool:
    code = code_list(name).decode(text)
    return code is not None and (code.group != MISSING or bool(code.code))


def _dates(name: str, cells: Sequence[Cell], day: date) -> float:
    days = [found for cell in cells if (found := date_of(cell))]
    if not days:
        return 0.0
    years = median((day - one).days for one in days) / 365.25
    likely = years >= YOUNGEST if name == "birth_date" else 0 <= years <= LONGEST_ORDER
    return len(days) / len(cells) if likely else 0.0


def _names(name: str, texts: Sequence[str]) -> float:
    different = len({bare(text) for text in texts}) / len(texts)
    likely = different >= MOSTLY_DIFFERENT if name == "name" else different <= MOSTLY_REPEATED
    return _matching(NAME, texts) if likely else 0.0


def _matching(pattern: re.Pattern[str], texts: Sequence[str]) -> float:
    return sum(pattern.fullmatch(text) is not None for text in texts) / len(texts)
