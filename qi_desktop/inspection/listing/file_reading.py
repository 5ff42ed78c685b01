"""A whole file as a person chose to have it read: which sheets, whose, with which columns and codes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.listing.case_list import (
    Expected,
    SheetReading,
    Wishes,
    provider_lists,
    provider_named,
    read_sheet,
)
from qi_desktop.inspection.listing.codes import BLANK, CODED, bare, code_list
from qi_desktop.inspection.listing.columns import Wanted
from qi_desktop.inspection.listing.decoding import key_of
from qi_desktop.inspection.listing.duplicates import Keeping
from qi_desktop.inspection.listing.model import Choices, Codes, Columns, Remembered, UnknownCodeChosen
from qi_desktop.inspection.listing.problems import HIDDEN, NO_HEADERS, NOT_CHOSEN, WHOSE_CASES
from qi_desktop.inspection.listing.provider_list import CaseList
from qi_desktop.inspection.listing.spreadsheet import Sheet, SourceFile
from qi_desktop.inspection.model import (
    CaseListEmpty,
    ListWithoutProvider,
    NoHeaderRow,
    RowProblem,
    UnknownProvider,
)


@dataclass(frozen=True, slots=True)
class TakenSheet:
    """One sheet of the file, and how it was understood, or why it was not taken in."""

    sheet: Sheet
    reading: SheetReading | None
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class FileReading:
    """A file as it was understood: its sheets, and one list for each provider."""

    source: SourceFile
    sheets: list[TakenSheet]
    lists: list[CaseList]
    choices: Choices
    keeping: Mapping[str, Keeping] = field(default_factory=dict[str, Keeping])

    @property
    def readings(self) -> list[SheetReading]:
        """Return the sheets that are taken in."""
        return [one.reading for one in self.sheets if one.reading is not None]

    @property
    def problems(self) -> tuple[RowProblem, ...]:
        """Return what could not be read as it stood, sheet by sheet."""
        return tuple(problem for reading in self.readings for problem in reading.problems)

    def required(self, expected: Expected) -> list[CaseList]:
        """Return the lists; raises what is wrong where the file holds none."""
        if self.lists:
            return self.lists
        first = next((one for one in self.sheets if one.why_not not in {NOT_CHOSEN, HIDDEN}), None)
        name = first.sheet.name if first else ""
        if any(one.why_not == WHOSE_CASES for one in self.sheets):
            codes = tuple(one.code for one in expected.providers)
            raise ListWithoutProvider(self.source.name, name, codes)
        if self.readings:
            raise CaseListEmpty(self.source.name, self.readings[0].sheet)
        raise NoHeaderRow(self.source.name, name)


def read_lists(
    source: SourceFile,
    expected: Expected,
    choices: Choices,
    mapping: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> FileReading:
    """Read a file's lists as chosen; what is left open is taken as remembered, or as proposed."""
    check_codes(choices.codes, expected)
    for code in choices.providers.values():
        if code not in {one.code for one in expected.providers}:
            raise UnknownProvider(code)
    chosen = source.chosen(choices.sheets)
    sheets: list[TakenSheet] = []
    for done, sheet in enumerate(source.sheets):
        if progress:
            progress.report(done, len(source.sheets), f"Reading {source.name}")
        sheets.append(
            _taken(source.name, sheet, expected, choices, mapping or {})
            if sheet in chosen
            else TakenSheet(sheet, None, NOT_CHOSEN if choices.sheets else HIDDEN)
        )
    readings = [one.reading for one in sheets if one.reading is not None]
    keeping = {one.code: keeping_of(choices, expected.remembered.get(one.code)) for one in expected.providers}
    return FileReading(source, sheets, provider_lists(readings, expected, keeping), choices, keeping)


def keeping_of(choices: Choices, remembered: Remembered | None) -> Keeping:
    """Return which rows of one person stay: as chosen, else as remembered, else as usual."""
    usual = Keeping()
    known = remembered or Remembered("")
    return Keeping(
        choices.same_reference or known.same_reference or usual.same_reference,
        choices.same_person or known.same_person or usual.same_person,
    )


def check_codes(codes: Codes, expected: Expected) -> None:
    """Refuse a decision that makes a value stand for what is no code of its fact."""
    for fact, values in codes.items():
        for value, code in values.items():
            if fact in CODED:
                known = code_list(fact).decode(code) not in (None, BLANK)
            elif fact == "provider":
                known = code in {one.code for one in expected.providers}
            else:
                known = fact == "office" and bool(code)
            if not known:
                raise UnknownCodeChosen(fact, value, code)


def codes_in_force(choices: Choices, expected: Expected, provider: str) -> dict[str, dict[str, str]]:
    """Return what each value stands for: as chosen now, else as remembered for the provider, or for any."""
    remembered = [expected.remembered[provider]] if provider in expected.remembered else []
    others = [] if provider else [*expected.remembered.values()]
    together: dict[str, dict[str, str]] = {}
    for codes in (*(one.codes for one in others), *(one.codes for one in remembered), choices.codes):
        for fact, values in codes.items():
            together.setdefault(fact, {}).update({key_of(value): code for value, code in values.items()})
    return together


def _taken(
    file: str,
    sheet: Sheet,
    expected: Expected,
    choices: Choices,
    mapping: Mapping[str, str],
) -> TakenSheet:
    named = choices.providers.get(sheet.name, "")
    owner = named or provider_named(sheet, expected)
    columns = Wanted(
        choices.columns.get(sheet.name, {}),
        mapping,
        _remembered_columns(sheet, expected, owner),
        choices.header_rows.get(sheet.name, 0),
    )
    wishes = Wishes(columns, named, codes_in_force(choices, expected, owner))
    try:
        return TakenSheet(sheet, read_sheet(file, sheet, expected, wishes))
    except NoHeaderRow:
        # A workbook may hold a sheet of notes beside its lists.
        return TakenSheet(sheet, None, NO_HEADERS)
    except ListWithoutProvider:
        return TakenSheet(sheet, None, WHOSE_CASES)


def _remembered_columns(sheet: Sheet, expected: Expected, owner: str) -> Columns:
    """Return the columns remembered for the provider, or for the one whose headers the sheet bears most."""
    if owner:
        return expected.remembered.get(owner, Remembered(owner)).columns
    words = {bare(cell) for row in sheet.rows[:25] for cell in row if isinstance(cell, str)}
    nothing: Columns = {}
    return max(
        (one.columns for one in expected.remembered.values()),
        key=lambda columns: sum(bare(label) in words for labels in columns.values() for label in labels),
        default=nothing,
    )


def final_columns(readings: Sequence[SheetReading], provider: str) -> dict[str, tuple[str, ...]]:
    """Return the columns that were taken for a provider's list, as they are remembered."""
    columns: dict[str, tuple[str, ...]] = {}
    for reading in readings:
        if provider in reading.owners:
            for one in reading.decoding.header.proposals:
                if one.labels or one.sure:
                    columns[one.field] = one.labels
    return columns
