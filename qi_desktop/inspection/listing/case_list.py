"""From a provider's sheet to eligible cases: every row decoded, and every excluded row with its reason."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from qi_desktop.inspection.listing.codes import bare, normal
from qi_desktop.inspection.listing.columns import Header, Wanted, find_header
from qi_desktop.inspection.listing.data_rows import data_rows
from qi_desktop.inspection.listing.decoding import Decoding, bare_office
from qi_desktop.inspection.listing.duplicates import Keeping, without_duplicates
from qi_desktop.inspection.listing.eligibility import Rule, Surroundings, verdicts
from qi_desktop.inspection.listing.header_words import FIELDS
from qi_desktop.inspection.listing.looks import Around
from qi_desktop.inspection.listing.model import Codes, Remembered, Why
from qi_desktop.inspection.listing.problems import (
    MORE_CELLS,
    NO_SUCH_COLUMN,
    TAKEN_BY_LOOK,
    UNKNOWN_PROVIDER,
)
from qi_desktop.inspection.listing.provider_list import Before, CaseList, Naming, Part
from qi_desktop.inspection.listing.spreadsheet import Sheet, text_of
from qi_desktop.inspection.model import ListWithoutProvider, Provider, RowProblem


@dataclass(frozen=True, slots=True)
class Expected:
    """What the inspection already knows when a list arrives."""

    inspection: str
    fieldwork_start: date
    providers: tuple[Provider, ...]
    offices: Mapping[str, tuple[str, ...]]
    rules: tuple[Rule, ...] | None = None
    remembered: Mapping[str, Remembered] = field(default_factory=dict[str, Remembered])
    listed: Mapping[str, Before] = field(default_factory=dict[str, Before])
    drawn: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person decided about one sheet."""

    columns: Wanted = field(default_factory=Wanted)
    provider: str = ""
    codes: Codes = field(default_factory=dict[str, Mapping[str, str]])


@dataclass(slots=True)
class SheetReading:
    """A sheet as it was understood: its facts, whose each row is, and what could not be understood."""

    sheet: str
    decoding: Decoding
    provider: str
    facts: dict[str, list[str]]
    owners: list[str]

    @property
    def refused(self) -> int:
        """Return how many rows belong to no provider of the inspection."""
        return self.owners.count("")

    def part(self, owner: str) -> Part:
        """Return where one provider's rows stand."""
        numbers = self.decoding.numbers
        places = [place for place, one in enumerate(self.owners) if one == owner]
        return Part(self.sheet, places, [numbers[place] for place in places])

    @property
    def problems(self) -> list[RowProblem]:
        """Return what could not be read as it stood, row by row."""
        return sorted(self.decoding.problems, key=lambda problem: problem.row)


def read_case_lists(
    file: str, sheet: Sheet, expected: Expected, mapping: Mapping[str, str] | None = None
) -> tuple[list[CaseList], list[RowProblem]]:
    """Read one sheet into one list per provider, with the problems met on the way."""
    reading = read_sheet(file, sheet, expected, Wishes(Wanted(mapped=mapping or {})))
    return provider_lists([reading], expected), reading.problems


def read_sheet(file: str, sheet: Sheet, expected: Expected, wishes: Wishes) -> SheetReading:
    """Read one sheet; each of its rows is eligible, excluded with a reason, or refused with one."""
    header = find_header(file, sheet, wishes.columns, surroundings_of(expected))
    whose = wishes.provider or provider_of_sheet(sheet, header, expected)
    if not whose and "provider" not in header.columns:
        raise ListWithoutProvider(file, sheet.name, tuple(one.code for one in expected.providers))
    decoding = _decoding(file, sheet, expected, header, wishes)
    facts = decoding.facts()
    owners = _owners(decoding, facts["provider"], whose, {one.code for one in expected.providers})
    return SheetReading(sheet.name, decoding, whose, facts, owners)


def provider_lists(
    readings: Sequence[SheetReading], expected: Expected, keeping: Mapping[str, Keeping] | None = None
) -> list[CaseList]:
    """Return each provider's list, from however many sheets, with the rules' verdict on every row."""
    owners = dict.fromkeys(owner for reading in readings for owner in reading.owners if owner)
    return [_case_list(readings, expected, owner, (keeping or {}).get(owner, Keeping())) for owner in owners]


def surroundings_of(expected: Expected) -> Around:
    """Return what helps to know a column by its look."""
    offices = {bare(name) for names in expected.offices.values() for name in names}
    providers = {bare(name) for one in expected.providers for name in (one.code, one.name)}
    return Around(expected.fieldwork_start, frozenset(offices), frozenset(providers))


def provider_named(sheet: Sheet, expected: Expected) -> str:
    """Return the provider whose code stands in a sheet's name; blank where none does, or several do."""
    name = f" {bare(sheet.name)} "
    named = [one.code for one in expected.providers if f" {bare(one.code)} " in name]
    return named[0] if len(named) == 1 else ""


def provider_of_sheet(sheet: Sheet, header: Header, expected: Expected) -> str:
    """Return the provider whose cases a sheet lists; blank where a column or nothing says so."""
    named = provider_named(sheet, expected)
    if named or "provider" in header.columns or len(expected.providers) != 1:
        return named
    return expected.providers[0].code


def _decoding(file: str, sheet: Sheet, expected: Expected, header: Header, wishes: Wishes) -> Decoding:
    numbers, rows = data_rows(sheet, header)
    offices = {bare_office(name): name for names in expected.offices.values() for name in names}
    codes = {normal(name): one.code for one in expected.providers for name in (one.code, one.name) if name}
    decoding = Decoding(
        file, sheet.name, header, numbers, rows, expected.fieldwork_start, wishes.codes, offices, codes
    )
    _note_columns(decoding)
    width = len(header.labels)
    for place, cells in enumerate(rows) if max(map(len, rows), default=0) > width else ():
        if len(cells) > width and (beyond := [text_of(cell) for cell in cells[width:] if text_of(cell)]):
            decoding.problem(place, header.labels[-1], " | ".join(beyond), MORE_CELLS)
    return decoding


def _note_columns(decoding: Decoding) -> None:
    header = decoding.header
    missing = [one.name for one in FIELDS if one.needed and one.name not in header.columns]
    for name in missing:
        decoding.problems.append(
            RowProblem(decoding.file, decoding.sheet, header.row, header.word(name), "", NO_SUCH_COLUMN)
        )
    for one in header.proposals:
        if one.why is Why.CONTENT:
            decoding.problems.append(
                RowProblem(
                    decoding.file,
                    decoding.sheet,
                    header.row,
                    one.field.replace("_", " "),
                    one.labels[0],
                    TAKEN_BY_LOOK,
                )
            )


def _owners(decoding: Decoding, written: Sequence[str], whose: str, codes: set[str]) -> list[str]:
    if whose:
        return [whose] * len(decoding.rows)
    owners = [code if code in codes else "" for code in written]
    for place, owner in enumerate(owners) if "" in owners else ():
        if not owner:
            decoding.problem(place, "provider", written[place], UNKNOWN_PROVIDER)
            if written[place]:
                decoding.note_unknown(place, "provider", written[place])
    return owners


def _case_list(
    readings: Sequence[SheetReading], expected: Expected, owner: str, keeping: Keeping
) -> CaseList:
    parts = [(reading, reading.part(owner)) for reading in readings if owner in reading.owners]
    facts = {
        name: [value for reading, part in parts for value in _picked(reading.facts[name], part.places)]
        for name in parts[0][0].facts
    }
    rows = [row for _, part in parts for row in part.rows]
    reasons = verdicts(facts, len(rows), Surroundings(owner, expected.fieldwork_start), expected.rules)
    groups = without_duplicates(facts, reasons, keeping, expected.rules)
    naming = Naming(expected.inspection, owner, expected.listed.get(owner, {}))
    ids = naming.identities(facts, rows, reasons)
    return CaseList(owner, [part for _, part in parts], ids, facts, reasons, groups)


def _picked(values: list[str], places: Sequence[int]) -> list[str]:
    return values if len(places) == len(values) else [values[place] for place in places]
