"""Everything by which the inspection knows somebody, laid out so that a text is checked in a moment."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from qi_desktop.fieldnotes.names.folding import plain
from qi_desktop.fieldnotes.names.places import place_names

# Whose a word is, and of what gender they are: one small number a word, since a list has a hundred thousand.
GIVEN, FAMILY, OFFICER, TEAM, ATTENDED, MALE, FEMALE = (1 << bit for bit in range(7))

_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev", "sir", "pc"})
_AFTER = frozenset({"jr", "jnr", "sr", "snr", "ii", "iii"})
_PARTICLES = frozenset(
    {"van", "von", "der", "den", "de", "del", "da", "di", "du", "dos", "das", "la", "le", "el", "al", "bin"}
    | {"bint", "ibn", "ter", "ten", "st", "y", "e", "af", "av", "zu"}
)
_SON_OF = ("mac", "mc")
_LETTERS = re.compile(r"[^\W\d_]+")
_PIECES = re.compile(r"[^\W\d_]+|\d+")
_GENDERS = {"male": MALE, "female": FEMALE}
LEAST_LETTERS = 2
LEAST_FIGURES = 4
_LEAST_PLAIN = 5
"""A first word of so many letters is no title."""
LONGEST_REFERENCE = 4
"""In pieces of letters and figures: a reference is looked for across so many of them."""


@dataclass(frozen=True, slots=True)
class Sources:
    """What the inspection's lists hold: names with genders, references, birth dates, places and numbers."""

    listed: Iterable[tuple[str, str]] = ()
    officers: Iterable[str] = ()
    team: Iterable[str] = ()
    attended: Iterable[str] = ()
    references: Iterable[str] = ()
    numbers: Iterable[str] = ()
    birth_dates: Iterable[str] = ()
    places: Iterable[str] = ()
    providers: Iterable[str] = ()
    """Codes and names of the providers, which the report is about and which are no places."""


@dataclass(slots=True)
class Known:
    """The words to look for. A name of several pieces stands in ``spaced`` too: blanks may part it."""

    words: dict[str, int] = field(default_factory=dict[str, int])
    spaced: dict[str, int] = field(default_factory=dict[str, int])
    references: set[str] = field(default_factory=set[str])
    numbers: set[str] = field(default_factory=set[str])
    birth_dates: set[str] = field(default_factory=set[str])
    places: set[str] = field(default_factory=set[str])
    first_words: set[str] = field(default_factory=set[str])
    """First pieces of what blanks may part: places, and names such as O Neil."""
    headwords: set[str] = field(default_factory=set[str])
    """First words of places, such as Bury, which count only with a capital."""

    def holds(self, name: str) -> bool:
        """Tell whether any word of a name is one of a person or a place."""
        return any(word in self.words or word in self.places for word in _LETTERS.findall(plain(name)))

    def lists(self, words: str) -> bool:
        """Tell whether somebody on the case lists may be meant, and not only an officer or a colleague."""
        return any(self.words.get(word, 0) & (GIVEN | FAMILY) for word in name_words(words))

    def gender_of(self, words: str) -> int:
        """Return the genders that every word of a name may have, 0 when they are told by none."""
        told = MALE | FEMALE
        for word in _LETTERS.findall(plain(words)):
            told &= self.words.get(word, 0) & (MALE | FEMALE) or told
        return told


def known_of(sources: Sources) -> Known:
    """Lay everything out; a hundred thousand people take well under a second."""
    known = Known()
    for name, gender in sources.listed:
        _add_listed(known, plain(name), _GENDERS.get(gender, 0))
    for names, whose in ((sources.officers, OFFICER), (sources.team, TEAM), (sources.attended, ATTENDED)):
        for name in names:
            for part in _parts(plain(name)):
                _add(known, part, whose)
    known.references.update(filter(None, map(_reference, sources.references)))
    known.numbers.update(map(_number, sources.numbers))
    known.birth_dates.update(sources.birth_dates)
    known.birth_dates.update([f"-{day[4:]}" for day in known.birth_dates if len(day) == len("1985-03-14")])
    for place in sources.places:
        names, heads = place_names(place)
        known.places |= names
        known.headwords |= heads
    known.places -= {" ".join(name_words(name)) for name in sources.providers}
    known.first_words.update(place.partition(" ")[0] for place in known.places)
    return known


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared."""
    return tuple(_LETTERS.findall(plain(name)))


def squashed_number(pieces: Sequence[str]) -> str:
    """Return a case's number without the noughts that pad it: "CRC 07" and "crc-7" are the same."""
    return "".join(piece.lstrip("0") or "0" if piece.isdecimal() else piece for piece in pieces)


def _add_listed(known: Known, name: str, gender: int) -> None:
    given, _, family = name.partition(" ")
    if given.isalpha() and family.isalpha() and len(given) >= _LEAST_PLAIN and len(family) >= LEAST_LETTERS:
        # Nearly everybody: a forename and a surname of plain letters, which need no closer look.
        known.words[given] = known.words.get(given, 0) | GIVEN | gender
        _add(known, family, FAMILY | gender)
        return
    *more, family = _parts(name) or [""]
    for part in more:
        _add(known, part, GIVEN | gender)
    _add(known, family, FAMILY | gender)


def _parts(name: str) -> list[str]:
    """Return the parts of a name that tell who it is: no title, and no "van" in the midst of it."""
    parts = name.replace(",", " ").split()
    while len(parts) > 1 and parts[0].strip(".") in _TITLES:
        del parts[0]
    if len(parts) > 2:  # noqa: PLR2004 -- only then is there a midst
        del parts[len(parts) - (parts[-1].strip(".") in _AFTER) :]
        parts = [parts[0], *(part for part in parts[1:-1] if part not in _PARTICLES), parts[-1]]
    return parts


def _add(known: Known, part: str, whose: int) -> None:
    if part.isalpha():
        if len(part) >= LEAST_LETTERS:
            known.words[part] = known.words.get(part, 0) | whose
        if part.startswith(_SON_OF):
            # McNeil is written Mc Neil too.
            known.spaced[part] = known.spaced.get(part, 0) | whose
            known.first_words.update(_SON_OF)
        return
    pieces = _LETTERS.findall(part)
    whole = "".join(pieces)
    if len(whole) < LEAST_LETTERS:
        return
    known.words[whole] = known.words.get(whole, 0) | whose
    if len(pieces) > 1:
        known.spaced[whole] = known.spaced.get(whole, 0) | whose
        known.first_words.add(pieces[0])
    for piece in _by_itself(part):
        known.words[piece] = known.words.get(piece, 0) | whose


def _by_itself(part: str) -> Iterator[str]:
    """Yield the halves of a double-barrelled name, which people use alone too; never the Neil of O'Neil."""
    for half in part.split("-"):
        whole = "".join(_LETTERS.findall(half))
        if len(whole) >= LEAST_LETTERS:
            yield whole


def _reference(text: str) -> str:
    if text.isascii() and text.isalnum() and not text.isdecimal() and not text.isalpha():
        return text.lower()
    pieces = _PIECES.findall(plain(text))
    whole = "".join(pieces)
    figures = sum(map(str.isdecimal, whole))
    return whole if figures and (len(pieces) > 1 or figures >= LEAST_FIGURES) else ""


def _number(text: str) -> str:
    return squashed_number(_PIECES.findall(plain(text)))
