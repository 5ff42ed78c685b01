"""From cells to facts, a column at a time: each different value is understood once, however many rows."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from operator import attrgetter
from typing import TypeVar, cast

from qi_desktop.foundation.portions import portions
from qi_desktop.inspection.listing.ages import age_band
from qi_desktop.inspection.listing.codes import BLANK, CODED, Code, bare, code_list, normal
from qi_desktop.inspection.listing.columns import Header
from qi_desktop.inspection.listing.dates import date_of
from qi_desktop.inspection.listing.model import Codes
from qi_desktop.inspection.listing.names import person_name, tidy_name
from qi_desktop.inspection.listing.problems import (
    IMPOSSIBLE_AGE,
    NOT_A_DATE,
    TWO_COLUMNS_DISAGREE,
    UNKNOWN_CODE,
    UNKNOWN_OFFICE,
)
from qi_desktop.inspection.listing.spreadsheet import Cell, text_of
from qi_desktop.inspection.model import MISSING, RowProblem

T = TypeVar("T")
DATES = ("birth_date", "started", "ended")
# Two figures of a year: no person under supervision is younger, no order ends later.
YOUNGEST, LONGEST_ORDER = 10, 20


@dataclass(slots=True)
class Unknown:
    """A value that no code list holds: in which rows."""

    count: int
    row: int


@dataclass(slots=True)
class Decoding:
    """A sheet's rows being understood: what they said, and what could not be understood."""

    file: str
    sheet: str
    header: Header
    numbers: list[int]
    rows: list[Sequence[Cell]]
    fieldwork_start: date
    codes: Codes
    offices: Mapping[str, str]
    providers: Mapping[str, str]
    problems: list[RowProblem] = field(default_factory=list[RowProblem])
    unknown: dict[tuple[str, str], Unknown] = field(default_factory=dict[tuple[str, str], Unknown])
    columns: Sequence[Sequence[Cell]] = field(init=False)

    def __post_init__(self) -> None:
        """Turn the rows into columns."""
        columns: list[list[Cell]] = [[] for _ in range(min(map(len, self.rows), default=0))]
        # A portion at a time: rows that lie near one another are read while they are at hand.
        for rows in portions(self.rows):
            for column, cells in zip(columns, zip(*rows, strict=False), strict=False):
                column.extend(cells)
        self.columns = columns

    def facts(self) -> dict[str, list[str]]:
        """Return every fact of every row, column by column."""
        found = {
            "reference": self._texts("reference"),
            "provider": self._mapped("provider", self._provider),
            "name": self._names(),
            "responsible_officer": self._mapped("responsible_officer", person_name),
            "office": self._offices(),
        }
        for name in DATES:
            found[name] = self._dates(name)
        for name in CODED:
            found |= self._coded(name)
        found["age_band"] = self._ages(found["birth_date"])
        # All is understood: the columns need room no longer.
        self.columns = []
        return found

    def problem(self, place: int, name: str, value: str, what: str) -> None:
        """Note a value that could not be taken as it stood."""
        word = self.header.word(name)
        self.problems.append(RowProblem(self.file, self.sheet, self.numbers[place], word, value, what))

    def note_unknown(self, place: int, fact: str, value: str) -> None:
        """Note a value that a person may say the meaning of."""
        known = self.unknown.setdefault((fact, value), Unknown(0, self.numbers[place]))
        known.count += 1

    # --------------------------------------------------------------------------------- one kind of fact each
    def _texts(self, name: str) -> list[str]:
        return self._mapped(name, str)

    def _mapped(self, name: str, meaning: Callable[[str], str]) -> list[str]:
        meant = [text_meanings(column, meaning) for column in self._cells(name)]
        return self._merged(name, meant, str.casefold) or [""] * len(self.rows)

    def _names(self) -> list[str]:
        whole = self._mapped("name", person_name)
        if all(whole) or not {"forename", "surname"} & self.header.columns.keys():
            return whole
        forenames, surnames = (self._mapped(name, tidy_name) for name in ("forename", "surname"))
        return [
            name or f"{forename} {surname}".strip()
            for name, forename, surname in zip(whole, forenames, surnames, strict=True)
        ]

    def _provider(self, text: str) -> str:
        decided = self.codes.get("provider", {}).get(key_of(text), text)
        return self.providers.get(normal(decided), decided)

    def _dates(self, name: str) -> list[str]:
        latest = self.fieldwork_start.year + (-YOUNGEST if name == "birth_date" else LONGEST_ORDER)
        meaning = partial(iso_date, latest_short_year=latest % 100)
        meant = [meanings(column, meaning) for column in self._cells(name)]
        return self._told(name, self._merged(name, meant), NOT_A_DATE, "")

    def _coded(self, name: str) -> dict[str, list[str]]:
        meant = [meanings(column, partial(self._code, name)) for column in self._cells(name)]
        codes = self._told(name, self._merged(name, meant), UNKNOWN_CODE, BLANK)
        if name != "ethnicity":
            return {name: [code.group for code in codes]}
        return {
            fact: list(map(attrgetter(part), codes))
            for fact, part in (
                ("ethnicity_code", "code"),
                ("ethnicity", "meaning"),
                ("ethnicity_group", "group"),
                ("ethnicity_two", "group_two"),
            )
        }

    def _code(self, name: str, cell: Cell) -> Code | None:
        text = text_of(cell)
        decided = self.codes.get(name, {}).get(key_of(text))
        return code_list(name).decode(text if decided is None else decided)

    def _offices(self) -> list[str]:
        cells = self._cells("office")
        decided = self.codes.get("office", {})
        usual = usual_spellings(cell for column in cells for cell in column)

        def meaning(cell: Cell) -> str:
            text = text_of(cell)
            told = decided.get(key_of(text), text)
            name = bare_office(told)
            return self.offices.get(name) or (told if key_of(text) in decided else usual.get(name, told))

        meant = self._merged("office", [meanings(column, meaning) for column in cells])
        self._note_offices(meant, decided)
        return meant or [""] * len(self.rows)

    def _note_offices(self, meant: Sequence[str], decided: Mapping[str, str]) -> None:
        known = {*self.offices.values(), MISSING, "", *(decided.values())}
        if self.offices and not known.issuperset(meant):
            for place, name in enumerate(meant):
                if name not in known:
                    self.problem(place, "office", name, UNKNOWN_OFFICE)
                    self.note_unknown(place, "office", name)

    def _ages(self, births: Sequence[str]) -> list[str]:
        bands = {day: age_band(day, self.fieldwork_start) for day in set(births)}
        wrong = {day for day, band in bands.items() if band is None}
        if wrong:
            for place, day in enumerate(births):
                if day in wrong:
                    self.problem(place, "birth_date", day, IMPOSSIBLE_AGE)
        return [bands[day] or MISSING for day in births]

    # --------------------------------------------------------------------------------------------- columns
    def _cells(self, name: str) -> list[Sequence[Cell]]:
        return [self.columns[place] if self.rows else () for place in self.header.columns.get(name, ())]

    def _written(self, name: str, place: int) -> list[str]:
        """Return what stands in a row under a field, blanks left out; two columns can hold one field."""
        written = (text_of(column[place]) for column in self._cells(name))
        return [text for text in written if text]

    def _merged(
        self, name: str, meant: Sequence[list[T]], alike: Callable[[T], object] = lambda value: value
    ) -> list[T]:
        """Return what each row's columns mean; the first that means anything wins, and others may object."""
        if len(meant) < 2:  # noqa: PLR2004 - one column or none
            return meant[0] if meant else []
        cells = self._cells(name)
        together: list[T] = []
        for place, values in enumerate(zip(*meant, strict=True)):
            said = [value for value, column in zip(values, cells, strict=True) if text_of(column[place])]
            known = [value for value in said if value is not None]
            if len({alike(value) for value in known}) > 1:
                self.problem(place, name, " | ".join(self._written(name, place)), TWO_COLUMNS_DISAGREE)
            together.append((known or said or values)[0])
        return together

    def _told(self, name: str, meant: Sequence[T | None], what: str, blank: T) -> list[T]:
        """Note what could not be understood and take it as blank."""
        if not meant:
            return [blank] * len(self.rows)
        understood = [blank if value is None else value for value in meant]
        if not any(value is None for value in set(meant)):
            return understood
        for place, value in enumerate(meant):
            if value is None and (written := self._written(name, place)):
                self.problem(place, name, written[0], what)
                if name in CODED:
                    self.note_unknown(place, name, written[0])
        return understood


def meanings(cells: Sequence[Cell], meaning: Callable[[Cell], T]) -> list[T]:
    """Return what each cell of a column means; each different one is asked once."""
    different = set(cells)
    if set(map(type, different)) <= {str}:
        known = {cell: meaning(cell) for cell in different}
        return list(map(known.__getitem__, cells))
    # A number, a day and a tick box may be equal to a computer; a person reads different things.
    typed = [(cell.__class__, cell) for cell in cells]
    read = {pair: meaning(pair[1]) for pair in set(typed)}
    return list(map(read.__getitem__, typed))


def text_meanings(cells: Sequence[Cell], meaning: Callable[[str], str]) -> list[str]:
    """Return what the text of each cell of a column means; where most differ, each is asked."""
    different = set(cells)
    if len(different) * 2 < len(cells) or set(map(type, different)) != {str}:
        return meanings(cells, lambda cell: meaning(text_of(cell)))
    # The same as text_of of each; names and references are many, and this takes a third of the time.
    return list(map(meaning, map(" ".join, map(str.split, cast("Sequence[str]", cells)))))


def iso_date(cell: Cell, latest_short_year: int) -> str | None:
    """Return a cell's date as year-month-day, blank for a blank cell, None for what is no date."""
    day = date_of(cell, latest_short_year)
    return day.isoformat() if day else None if text_of(cell) else ""


def key_of(value: str) -> str:
    """Return a value as decisions about it are found again."""
    return bare(value) or normal(value)


def bare_office(text: str) -> str:
    """Return an office's name without signs, case and the word office."""
    return " ".join(word for word in bare(text).split() if word != "office")


def usual_spellings(cells: Iterable[Cell]) -> dict[str, str]:
    """Return the most frequent spelling of each office: IPSWICH and Ipswich are one place."""
    spelled: Counter[str] = Counter()
    for cell, times in Counter(cells).items():
        spelled[text_of(cell)] += times
    usual: dict[str, str] = {}
    for text, _ in spelled.most_common():
        usual.setdefault(bare_office(text), text)
    return usual
