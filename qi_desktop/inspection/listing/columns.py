"""Which column of a case list is which: as chosen, as remembered, by header words, or by their content."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from qi_desktop.inspection.listing.codes import bare, normal
from qi_desktop.inspection.listing.header_words import FIELDS, KIND, Field, header_fields
from qi_desktop.inspection.listing.looks import Around, fields_by_look
from qi_desktop.inspection.listing.model import Column, Columns, Proposal, Why
from qi_desktop.inspection.listing.spreadsheet import Cell, Sheet, text_of
from qi_desktop.inspection.model import ColumnNotFound, NoHeaderRow

__all__ = ["FIELDS", "Field", "Header", "Wanted", "columns_of", "find_header", "header_row", "labels_of"]

# A title, a note and a blank row may stand above the headers; hardly more.
ROWS_SEARCHED = 25
HEADERS_NEEDED = 4
SIMILAR_WORD, SIMILAR_HEADER = 0.75, 0.85
SAMPLED_ROWS = 400
SAMPLES_SHOWN = 5
LETTERS = 26


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is known of a sheet's columns before it is looked at."""

    chosen: Columns = field(default_factory=dict[str, tuple[str, ...]])
    mapped: Mapping[str, str] = field(default_factory=dict[str, str])
    remembered: Columns = field(default_factory=dict[str, tuple[str, ...]])
    row: int = 0

    def words(self) -> set[str]:
        """Return the labels that are looked for."""
        listed = [one for columns in (self.chosen, self.remembered) for one in columns.values()]
        return {bare(label) for labels in (*listed, tuple(self.mapped.values())) for label in labels}


@dataclass(frozen=True, slots=True)
class Header:
    """The header row's number (from 1), its words, and the columns (from 0) of each field with the reason."""

    row: int
    words: tuple[str, ...]
    labels: tuple[str, ...]
    columns: dict[str, tuple[int, ...]]
    proposals: tuple[Proposal, ...]

    def word(self, field: str) -> str:
        """Return the header over a field's first column, for telling a person where a value stands."""
        if field not in self.columns:
            return field.replace("_", " ")
        place = self.columns[field][0]
        return self.words[place] or self.labels[place]


def find_header(
    file: str, sheet: Sheet, wanted: Wanted | None = None, around: Around | None = None
) -> Header:
    """Find the header row of a sheet and which of its columns is which."""
    known = wanted or Wanted()
    row = header_row(sheet, known)
    if row is None:
        raise NoHeaderRow(file, sheet.name)
    headers = [text_of(cell) for cell in sheet.rows[row - 1]]
    labels = labels_of(headers)
    found = _Search(sheet, row, labels, known)
    found.take_chosen(file, headers)
    found.take_remembered()
    found.take_named(headers)
    found.take_similar(headers)
    found.take_by_look(around)
    words = tuple(normal(header) for header in headers)
    return Header(row, words, labels, found.columns, found.proposals())


def header_row(sheet: Sheet, wanted: Wanted | None = None) -> int | None:
    """Return the number of the row with most known headers among a sheet's first, or None."""
    known, asked = header_fields(), wanted or Wanted()
    if asked.row:
        return asked.row if asked.row <= len(sheet.rows) else None
    wished = asked.words()
    best, best_count = 0, 0
    for index, row in enumerate(sheet.rows[:ROWS_SEARCHED]):
        words = {bare(text_of(cell)) for cell in row} - {""}
        count = sum(1 for word in words if word in known or word in wished)
        if count > best_count:
            best, best_count = index, count
    told = asked.chosen or asked.mapped
    needed = min(HEADERS_NEEDED, len(wished)) if told else HEADERS_NEEDED
    return best + 1 if best_count and best_count >= needed else None


def labels_of(headers: Sequence[str]) -> tuple[str, ...]:
    """Return a label of its own for each column: repeated headers are numbered, blank ones lettered."""
    taken = {normal(header) for header in headers}
    seen: set[str] = set()
    labels: list[str] = []
    for place, header in enumerate(headers):
        label, number = header or f"column {letter(place)}", 1
        while normal(label) in seen or (number > 1 and normal(label) in taken):
            number += 1
            label = f"{header or f'column {letter(place)}'} ({number})"
        seen.add(normal(label))
        labels.append(label)
    return tuple(labels)


def letter(place: int) -> str:
    """Return a column's letters as spreadsheets show them: A, B, ... Z, AA."""
    letters, place = "", place + 1
    while place:
        place, rest = divmod(place - 1, LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def columns_of(sheet: Sheet, row: int) -> tuple[Column, ...]:
    """Return a sheet's columns with some of the values below their headers."""
    width = max((len(cells) for cells in sheet.rows[max(row - 1, 0) : row + SAMPLED_ROWS]), default=0)
    headers = [text_of(cell) for cell in sheet.rows[row - 1]] if row else []
    headers += [""] * (width - len(headers))
    labels = labels_of(headers)
    return tuple(
        Column(labels[place], header, letter(place), _samples(sheet, row, place))
        for place, header in enumerate(headers)
    )


def _samples(sheet: Sheet, row: int, place: int) -> tuple[str, ...]:
    texts = (text_of(cell) for cell in _below(sheet, row, place))
    return tuple(dict.fromkeys(text for text in texts if text))[:SAMPLES_SHOWN]


def _below(sheet: Sheet, row: int, place: int) -> list[Cell]:
    return [cells[place] for cells in sheet.rows[row : row + SAMPLED_ROWS] if place < len(cells)]


class _Search:
    """Finds the columns of the fields, the surest way first; no column is taken twice."""

    def __init__(self, sheet: Sheet, row: int, labels: tuple[str, ...], wanted: Wanted) -> None:
        self._sheet, self._row, self._labels, self._wanted = sheet, row, labels, wanted
        self.columns: dict[str, tuple[int, ...]] = {}
        self._settled: dict[str, tuple[Why, float]] = {}

    def take_chosen(self, file: str, headers: Sequence[str]) -> None:
        for name, header in self._wanted.mapped.items():
            places = [place for place, one in enumerate(headers) if normal(one) == normal(header)]
            self._choose(file, name, {header: places or self._places(header)})
        for name, labels in self._wanted.chosen.items():
            self._choose(file, name, {label: self._places(label) for label in labels})

    def _choose(self, file: str, name: str, found: Mapping[str, list[int]]) -> None:
        missing = [label for label, places in found.items() if not places]
        if name not in KIND or missing:
            raise ColumnNotFound(file, self._sheet.name, missing[0] if name in KIND else name)
        places = tuple(dict.fromkeys(place for group in found.values() for place in group))
        # A column means one thing: what is chosen now outweighs what was chosen a moment ago.
        for other, held in list(self.columns.items()):
            self.columns[other] = tuple(place for place in held if place not in places)
        self.columns = {other: held for other, held in self.columns.items() if held}
        self._take(name, places, Why.CHOSEN, 1.0)

    def take_remembered(self) -> None:
        for name, labels in self._wanted.remembered.items():
            places = tuple(place for label in labels for place in self._places(label)[:1])
            if len(places) == len(labels) and name not in self._settled and self._free(places):
                self._take(name, places, Why.REMEMBERED, 1.0)

    def take_named(self, headers: Sequence[str]) -> None:
        known = header_fields()
        named: dict[str, tuple[int, ...]] = {}
        for place in self._open_places():
            name = known.get(bare(headers[place]))
            if name and name not in self._settled:
                named[name] = (*named.get(name, ()), place)
        for name, places in named.items():
            self._take(name, places, Why.HEADER, 1.0)

    def take_similar(self, headers: Sequence[str]) -> None:
        for place in self._open_places():
            name, likeness = similar_field(headers[place], self._open_fields())
            if name:
                self._take(name, (place,), Why.SIMILAR, likeness)

    def take_by_look(self, around: Around | None) -> None:
        open_fields, places = self._open_fields(), self._open_places()
        if around is None or not open_fields:
            return
        cells = {place: _below(self._sheet, self._row, place) for place in places}
        for name, (place, share) in fields_by_look(cells, open_fields, around).items():
            self._take(name, (place,), Why.CONTENT, share)

    def proposals(self) -> tuple[Proposal, ...]:
        return tuple(
            Proposal(
                one.name,
                tuple(self._labels[place] for place in self.columns.get(one.name, ())),
                *self._settled.get(one.name, (Why.NONE, 0.0)),
            )
            for one in FIELDS
        )

    def _take(self, name: str, places: tuple[int, ...], why: Why, sure: float) -> None:
        self._settled[name] = (why, round(sure, 2))
        if places:
            self.columns[name] = places

    def _places(self, label: str) -> list[int]:
        """Return the column with this label, or else every column under this header."""
        exact = [place for place, one in enumerate(self._labels) if normal(one) == normal(label)]
        loose = [place for place, one in enumerate(self._labels) if bare(one) == bare(label)]
        return exact or loose

    def _free(self, places: Collection[int]) -> bool:
        return self._used().isdisjoint(places)

    def _used(self) -> set[int]:
        return {place for places in self.columns.values() for place in places}

    def _open_places(self) -> list[int]:
        used = self._used()
        return [place for place in range(len(self._labels)) if place not in used]

    def _open_fields(self) -> list[str]:
        whole = "name" in self.columns
        parts = {"surname", "forename"} & self.columns.keys()
        needless = {"surname", "forename"} if whole else {"name"} if parts else set[str]()
        return [one.name for one in FIELDS if one.name not in self._settled and one.name not in needless]


def similar_field(header: str, fields: Collection[str]) -> tuple[str, float]:
    """Return the field whose header a word nearly is, each part of it, and the likeness."""
    best, likeness = "", SIMILAR_HEADER
    for known, name in header_fields().items():
        if name in fields and (alike := _alike(bare(header), known)) >= likeness:
            best, likeness = name, alike
    return (best, likeness) if best else ("", 0.0)


def _alike(one: str, other: str) -> float:
    mine, others = one.split(), other.split()
    if len(mine) != len(others) or len(one) <= len("abcd"):
        return 0.0
    parts = [SequenceMatcher(None, *pair).ratio() for pair in zip(mine, others, strict=True)]
    return min(1.0, SequenceMatcher(None, one, other).ratio()) if min(parts) >= SIMILAR_WORD else 0.0
