"""From a provider's sheet to eligible cases: every row decoded, and every excluded row with its reason."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, field, replace
from datetime import date

from qi_desktop.inspection.listing.codes import code_list, normal
from qi_desktop.inspection.listing.columns import Header, find_header
from qi_desktop.inspection.listing.dates import date_of
from qi_desktop.inspection.listing.eligibility import Rule, Surroundings, reason_to_exclude
from qi_desktop.inspection.listing.spreadsheet import Cell, Sheet, text_of
from qi_desktop.inspection.model import EligibleCase, ListWithoutProvider, Provider, RowProblem

NOT_A_DATE = "this is not a date"
UNKNOWN_CODE = "this code is not in the code list; taken as missing"
UNKNOWN_OFFICE = "this office is not one of the provider's; kept as written"
UNKNOWN_PROVIDER = "this provider is not one of the inspection's; row left out"
NO_SUCH_COLUMN = "the list has no column for this; taken as missing in every row"
NEEDED_COLUMNS = (
    "reference",
    "gender",
    "ethnicity",
    "sentence_type",
    "started",
    "office",
    "responsible_officer",
    "risk_of_serious_harm",
    "likelihood_of_reoffending",
)
TWO_COLUMNS_DISAGREE = "two columns bear this header and disagree; the first was taken"


@dataclass(frozen=True, slots=True)
class Expected:
    """What the inspection already knows when a list arrives."""

    inspection: str
    fieldwork_start: date
    providers: tuple[Provider, ...]
    offices: Mapping[str, tuple[str, ...]]
    rules: tuple[Rule, ...] | None = None


@dataclass(slots=True)
class CaseList:
    """One provider's cases as one sheet lists them."""

    provider: str
    sheet: str
    cases: list[EligibleCase]

    def digest(self) -> str:
        """Return a digest of what the list says, the same however often and in whatever file it is sent."""
        content = [astuple(replace(case, id="", row=0, case_list="")) for case in self.cases]
        return hashlib.sha256(json.dumps(sorted(content, key=str)).encode()).hexdigest()


@dataclass(slots=True)
class Reading:
    """A sheet being read: what it said so far and what could not be understood."""

    file: str
    sheet: Sheet
    header: Header
    expected: Expected
    problems: list[RowProblem] = field(default_factory=list[RowProblem])
    spellings: dict[str, str] = field(default_factory=dict[str, str])

    def problem(self, row: int, name: str, value: str, what: str) -> None:
        """Note a value that could not be taken as it stood."""
        self.problems.append(RowProblem(self.file, self.sheet.name, row, self.header.word(name), value, what))


def read_case_lists(
    file: str, sheet: Sheet, expected: Expected, mapping: Mapping[str, str] | None = None
) -> tuple[list[CaseList], list[RowProblem]]:
    """Read one sheet into one list per provider, with the problems met on the way."""
    reading = Reading(file, sheet, find_header(file, sheet, mapping), expected)
    reading.spellings = _spellings(reading)
    fallback = _provider_of_sheet(reading)
    for name in NEEDED_COLUMNS:
        if name not in reading.header.columns:
            reading.problem(reading.header.row, name.replace("_", " "), "", NO_SUCH_COLUMN)
    by_provider: dict[str, list[tuple[int, dict[str, str]]]] = {}
    for number, cells in _data_rows(reading):
        row = _decoded(reading, number, cells)
        provider = fallback or _known_provider(expected, row["provider"])
        if provider:
            by_provider.setdefault(provider, []).append((number, row))
        else:
            reading.problem(number, "provider", row["provider"], UNKNOWN_PROVIDER)
    lists = [
        CaseList(provider, sheet.name, _judged(expected, provider, rows))
        for provider, rows in by_provider.items()
    ]
    return lists, reading.problems


def identity(inspection: str, provider: str, reference: str, occurrence: int = 0) -> str:
    """Return the id of a listed case: the same on every laptop and in every later list."""
    key = json.dumps([inspection, provider, reference.casefold(), occurrence])
    return hashlib.sha256(key.encode()).hexdigest()[:32]


def _provider_of_sheet(reading: Reading) -> str:
    words = set(normal(reading.sheet.name).replace("-", " ").split())
    named = [one.code for one in reading.expected.providers if one.code.casefold() in words]
    if len(named) == 1:
        return named[0]
    if "provider" in reading.header.columns:
        return ""
    if len(reading.expected.providers) == 1:
        return reading.expected.providers[0].code
    codes = tuple(one.code for one in reading.expected.providers)
    raise ListWithoutProvider(reading.file, reading.sheet.name, codes)


def _known_provider(expected: Expected, text: str) -> str:
    named = (one for one in expected.providers if normal(text) in (normal(one.code), normal(one.name)))
    return next((one.code for one in named), "")


def _data_rows(reading: Reading) -> Iterator[tuple[int, Sequence[Cell]]]:
    start = reading.header.row
    for number, cells in enumerate(reading.sheet.rows[start:], start=start + 1):
        filled = any(text_of(cell) for cell in cells)
        if filled and not reading.header.repeated_in(cells):
            yield number, cells


def _decoded(reading: Reading, number: int, cells: Sequence[Cell]) -> dict[str, str]:
    row = {name: _text(reading, number, cells, name) for name in ("reference", "status", "provider")}
    row["provider"] = _known_provider(reading.expected, row["provider"]) or row["provider"]
    row["name"] = _name(reading, number, cells)
    row["responsible_officer"] = _tidy_name(_text(reading, number, cells, "responsible_officer"))
    row["office"] = _office(reading, number, cells)
    for name in ("birth_date", "started", "ended"):
        row[name] = _date(reading, number, cells, name)
    for name in ("gender", "sentence_type", "risk_of_serious_harm", "likelihood_of_reoffending"):
        row[name] = _group(reading, number, cells, name)
    ethnicity = _text(reading, number, cells, "ethnicity")
    code = code_list("ethnicity").decode(ethnicity)
    if code is None:
        reading.problem(number, "ethnicity", ethnicity, UNKNOWN_CODE)
        code = code_list("ethnicity").decode("")
    if code:
        row |= {"ethnicity_code": code.code, "ethnicity": code.meaning, "ethnicity_group": code.group}
    return row


def _text(reading: Reading, number: int, cells: Sequence[Cell], name: str) -> str:
    values = [text_of(cell) for cell in reading.header.values(cells, name)]
    if len({value.casefold() for value in values}) > 1:
        reading.problem(number, name, " | ".join(values), TWO_COLUMNS_DISAGREE)
    return values[0] if values else ""


def _date(reading: Reading, number: int, cells: Sequence[Cell], name: str) -> str:
    values = reading.header.values(cells, name)
    if not values:
        return ""
    day = date_of(values[0])
    if day is None:
        reading.problem(number, name, text_of(values[0]), NOT_A_DATE)
        return ""
    return day.isoformat()


def _group(reading: Reading, number: int, cells: Sequence[Cell], name: str) -> str:
    text = _text(reading, number, cells, name)
    code = code_list(name).decode(text)
    if code is None:
        reading.problem(number, name, text, UNKNOWN_CODE)
        code = code_list(name).decode("")
    return code.group if code else ""


def _name(reading: Reading, number: int, cells: Sequence[Cell]) -> str:
    whole = _text(reading, number, cells, "name")
    if not whole:
        parts = (_text(reading, number, cells, "forename"), _text(reading, number, cells, "surname"))
        whole = " ".join(part for part in parts if part)
    elif whole.count(",") == 1:
        surname, forename = whole.split(",")
        whole = f"{forename.strip()} {surname.strip()}"
    return _tidy_name(whole)


def _tidy_name(text: str) -> str:
    words = text.split()
    shouted = [word.title() if word.isupper() and len(word) > 1 else word for word in words]
    return text.title() if text.islower() else " ".join(shouted)


def _office(reading: Reading, number: int, cells: Sequence[Cell]) -> str:
    known = {_bare_office(name): name for names in reading.expected.offices.values() for name in names}
    written = [text_of(cell) for cell in reading.header.values(cells, "office")]
    called = {**reading.spellings, **known}
    meant = [called.get(_bare_office(text), text) for text in written]
    if len(set(meant)) > 1:
        reading.problem(number, "office", " | ".join(written), TWO_COLUMNS_DISAGREE)
    if known and meant and meant[0] not in known.values():
        reading.problem(number, "office", meant[0], UNKNOWN_OFFICE)
    return meant[0] if meant else ""


def _spellings(reading: Reading) -> dict[str, str]:
    """Return the usual spelling of each office in the sheet: IPSWICH and Ipswich are one place."""
    cells = (cell for _, row in _data_rows(reading) for cell in reading.header.values(row, "office"))
    usual: dict[str, str] = {}
    for text, _ in Counter(text_of(cell) for cell in cells).most_common():
        usual.setdefault(_bare_office(text), text)
    return usual


def _bare_office(text: str) -> str:
    words = "".join(sign if sign.isalnum() else " " for sign in text.casefold()).split()
    return " ".join(word for word in words if word != "office")


def _judged(expected: Expected, provider: str, rows: list[tuple[int, dict[str, str]]]) -> list[EligibleCase]:
    around = Surroundings(provider, expected.fieldwork_start, set())
    judged: list[tuple[int, dict[str, str], str | None]] = []
    seen: set[str] = set()
    for number, row in rows:
        reason = reason_to_exclude(row, replace(around, seen=seen), expected.rules)
        if reason is None:
            seen.add(row["reference"].casefold())
        judged.append((number, row, reason))
    return _numbered(expected, provider, judged)


def _numbered(
    expected: Expected, provider: str, judged: list[tuple[int, dict[str, str], str | None]]
) -> list[EligibleCase]:
    # The eligible row of a reference takes its plain id, so that a later list finds a drawn case again.
    occurrences: dict[str, int] = {}
    cases: list[EligibleCase] = []
    for number, row, reason in sorted(judged, key=lambda one: (one[2] is not None, one[0])):
        reference = row["reference"] or f"row {number}"
        occurrence = occurrences.get(reference.casefold(), 0)
        occurrences[reference.casefold()] = occurrence + 1
        kept = {name: value for name, value in row.items() if name not in ("status", "provider", "ended")}
        key = identity(expected.inspection, provider, reference, occurrence)
        cases.append(
            EligibleCase(id=key, case_list="", provider=provider, row=number, excluded=reason, **kept)
        )
    return sorted(cases, key=lambda case: case.row)
