"""Finding in a text what the inspection knows somebody by, however it is written."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from qi_desktop.fieldnotes.names.days import days_written
from qi_desktop.fieldnotes.names.folding import Folded, folded
from qi_desktop.fieldnotes.names.known import (
    ATTENDED,
    FAMILY,
    GIVEN,
    LONGEST_REFERENCE,
    OFFICER,
    TEAM,
    Known,
    squashed_number,
)
from qi_desktop.fieldnotes.names.model import HitSort, NameHit
from qi_desktop.fieldnotes.names.ordinary import ordinary_words

_PIECE = re.compile(r"[^\W\d_]+|\d+")
_TIGHT = re.compile(r"['\-]{1,2}|-[ \t]*\r?\n[ \t]*|")
_LOOSE = re.compile(r"['\-]?[ \t]*(?:\r?\n)?[ \t]*|[ \t]*['\-]?[ \t]*")
_IN_A_REFERENCE = re.compile(r"[ \-/._]?")
_IN_A_PLACE = re.compile(r"[ \-.,'’]{0,3}(?:\r?\n)?[ ]*")  # noqa: RUF001 -- both apostrophes
_IN_A_NAME = re.compile(r"[ \t]*(?:\r?\n)?[ \t]*|[-.]|\.? ?\b[a-z]\b\.? ?")
_JOINING = frozenset("-'")
_LONGEST_NAME, _LONGEST_PLACE = 4, 6
_LEAST_PLURAL = 4

_NUMBER = "number of a sampled case"
_REFERENCE = "reference of a case on the list"
_PLACE = "place of this inspection"
_BIRTH = "date of birth on the case list"
_WHOSE = (
    (GIVEN | FAMILY, "of a service user"),
    (OFFICER, "of an officer"),
    (TEAM, "of a team member"),
    (ATTENDED, "of somebody met in a session"),
)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of letters or of figures, and where it stands in the folded text."""

    word: str
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class _Found:
    """A stretch of the folded text that says who somebody is; ``whose`` are the bits of a name."""

    start: int
    stop: int
    sort: HitSort
    what: str = ""
    whose: int = 0
    ordinary: bool = False


def hits_in(text: str, known: Known) -> tuple[NameHit, ...]:
    """Return all that a text gives away, in reading order and never overlapping."""
    as_compared = folded(text)
    looked_through = _Looking(text, as_compared, known)
    found = sorted(looked_through.all(), key=lambda one: (one.start, -one.stop))
    return tuple(_hit(text, as_compared, one) for one in _apart(_whole_names(as_compared.text, found)))


class _Looking:
    """One passage through a text."""

    def __init__(self, text: str, as_compared: Folded, known: Known) -> None:
        self._original, self._folded, self._known = text, as_compared, known
        self._text = as_compared.text
        self._pieces = [_Piece(one.group(), *one.span()) for one in _PIECE.finditer(self._text)]

    def all(self) -> Iterator[_Found]:
        """Yield names, places, references and birth dates."""
        yield from self._names()
        figures = [place for place, piece in enumerate(self._pieces) if piece.word.isdecimal()]
        near = {place - back for place in figures for back in range(LONGEST_REFERENCE)}
        for place, piece in enumerate(self._pieces):
            if piece.word in self._known.first_words:
                yield from self._place_at(place)
            if piece.word in self._known.headwords and self._has_capital(piece):
                yield _Found(piece.start, piece.stop, HitSort.PLACE, _PLACE)
            if place in near:
                yield from self._reference_at(place)
        for day in days_written(self._text):
            if not day.dates.isdisjoint(self._known.birth_dates):
                yield _Found(day.start, day.stop, HitSort.BIRTH_DATE, _BIRTH)

    def _names(self) -> Iterator[_Found]:
        place = 0
        while place < len(self._pieces):
            found, pieces = self._name_at(place)
            if found:
                yield found
            place += pieces

    def _name_at(self, place: int) -> tuple[_Found | None, int]:
        """Return the longest name that begins at a piece, and how many pieces to go on by."""
        first = self._pieces[place]
        # Nearly every word ends at a blank or a full stop, and no name goes on there without a hyphen.
        tight = self._chain(_TIGHT, place, _LONGEST_NAME) if self._goes_on(place) else 1
        loose = self._chain(_LOOSE, place, _LONGEST_NAME) if first.word in self._known.first_words else 0
        for many in range(max(tight, loose), 0, -1):
            word = (
                "".join(piece.word for piece in self._pieces[place : place + many])
                if many > 1
                else first.word
            )
            table = self._known.words if many <= tight else self._known.spaced
            last = self._pieces[place + many - 1]
            whose = table.get(word) or (self._of_several(word, table) if last.word != "s" else 0)
            if whose:
                ordinary = many == 1 and self._is_ordinary(first)
                return _Found(first.start, last.stop, HitSort.NAME, "", whose, ordinary), many
        return None, 1

    def _of_several(self, word: str, table: Mapping[str, int]) -> int:
        """Return whose a name with an s at its end is: the Smiths, or a slip for Smith's; never "marks"."""
        if not word.endswith("s") or len(word) < _LEAST_PLURAL:
            return 0
        whose = table.get(word[:-1], 0)
        return 0 if whose and {word, word[:-1]} & ordinary_words() else whose

    def _goes_on(self, place: int) -> bool:
        after = self._pieces[place].stop
        following = self._pieces[place + 1].start if place + 1 < len(self._pieces) else -1
        return following == after or self._text[after : after + 1] in _JOINING

    def _place_at(self, place: int) -> Iterator[_Found]:
        for many in range(self._chain(_IN_A_PLACE, place, _LONGEST_PLACE), 0, -1):
            pieces = self._pieces[place : place + many]
            if " ".join(piece.word for piece in pieces) in self._known.places:
                yield _Found(pieces[0].start, pieces[-1].stop, HitSort.PLACE, _PLACE)
                return

    def _reference_at(self, place: int) -> Iterator[_Found]:
        for many in range(self._chain(_IN_A_REFERENCE, place, LONGEST_REFERENCE), 0, -1):
            pieces = self._pieces[place : place + many]
            words = [piece.word for piece in pieces]
            what = _REFERENCE if "".join(words) in self._known.references else ""
            if not what and many > 1 and squashed_number(words) in self._known.numbers:
                what = _NUMBER
            if what:
                yield _Found(pieces[0].start, pieces[-1].stop, HitSort.REFERENCE, what)
                return

    def _chain(self, gap: re.Pattern[str], place: int, longest: int) -> int:
        """Return how many pieces from here on are parted by nothing but such gaps."""
        many = 1
        for one, other in zip(
            self._pieces[place : place + longest - 1], self._pieces[place + 1 : place + longest], strict=False
        ):
            if not gap.fullmatch(self._text, one.stop, other.start):
                break
            many += 1
        return many

    def _is_ordinary(self, piece: _Piece) -> bool:
        start, stop = self._folded.place(piece.start, piece.stop)
        words = self._original[start:stop]
        return words.islower() and piece.word in ordinary_words()

    def _has_capital(self, piece: _Piece) -> bool:
        return self._original[self._folded.place(piece.start, piece.stop)[0]].isupper()


def _whole_names(text: str, found: Sequence[_Found]) -> list[_Found]:
    """Make one of a forename and a surname that stand together."""
    whole: list[_Found] = []
    for one in found:
        last = whole[-1] if whole else None
        if last and _belong_together(text, last, one):
            whole[-1] = replace(last, stop=one.stop, whose=last.whose | one.whose)
        else:
            whole.append(one)
    return whole


def _belong_together(text: str, one: _Found, other: _Found) -> bool:
    return (
        one.sort is other.sort is HitSort.NAME
        and not (one.ordinary or other.ordinary)
        and one.stop <= other.start
        and _IN_A_NAME.fullmatch(text, one.stop, other.start) is not None
    )


def _apart(found: Sequence[_Found]) -> list[_Found]:
    """Make one of what overlaps."""
    apart: list[_Found] = []
    for one in found:
        last = apart[-1] if apart else None
        if last and one.start < last.stop:
            wider = replace(last, stop=max(last.stop, one.stop))
            apart[-1] = replace(wider, ordinary=last.ordinary and one.ordinary)
        else:
            apart.append(one)
    return apart


def _hit(text: str, as_compared: Folded, found: _Found) -> NameHit:
    start, stop = as_compared.place(found.start, found.stop)
    whose = " and ".join(words for bits, words in _WHOSE if found.whose & bits)
    what = found.what or f"name {whose}"
    return NameHit(start, stop, text[start:stop], what, found.sort, found.ordinary)
