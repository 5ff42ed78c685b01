"""What a person sees before a list is taken in; nothing is written yet."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.listing.case_list import Expected, SheetReading
from qi_desktop.inspection.listing.changes import changes_of
from qi_desktop.inspection.listing.columns import columns_of, header_row
from qi_desktop.inspection.listing.decoding import bare_office
from qi_desktop.inspection.listing.file_reading import (
    FileReading,
    TakenSheet,
    codes_in_force,
    keeping_of,
    read_lists,
)
from qi_desktop.inspection.listing.model import (
    Choices,
    Duplicate,
    Effect,
    NewOffice,
    Preview,
    PreviewRow,
    SheetPreview,
    UnknownValue,
)
from qi_desktop.inspection.listing.problems import UNKNOWN_PROVIDER
from qi_desktop.inspection.listing.provider_list import DECISION_PLACE, CaseList
from qi_desktop.inspection.listing.spreadsheet import Sheet, SourceFile, text_of
from qi_desktop.inspection.listing.suggestions import suggestion
from qi_desktop.inspection.model import MISSING, standing

ROWS_SHOWN = 20


def preview_of(
    source: SourceFile,
    expected: Expected,
    choices: Choices,
    progress: Progress | None = None,
) -> Preview:
    """Read a file as chosen and return what would come of it."""
    reading = read_lists(source, expected, choices, progress=progress)
    return Preview(
        file=source.name,
        how_read=source.how_read,
        sheets=tuple(_sheet(one, reading.lists) for one in reading.sheets),
        unknown=unknown_values(reading.readings, expected),
        duplicates=duplicates(reading.lists),
        effect=effect_of(reading, expected),
        changes=tuple(
            changes_of(one, expected.listed.get(one.provider, {}), expected.drawn) for one in reading.lists
        ),
        new_offices=new_offices(reading.lists, expected),
        choices=_complete(reading, expected),
    )


def effect_of(reading: FileReading, expected: Expected) -> Effect:
    """Return what would come of each row, with the decisions that people made before in force."""
    reasons: Counter[str | None] = Counter()
    for one in reading.lists:
        decided = _decisions(expected, one.provider)
        if decided:
            pairs = zip(one.ids, one.verdicts, strict=True)
            reasons.update(standing(verdict, decided.get(key)) for key, verdict in pairs)
        else:
            reasons.update(one.verdicts)
    eligible = reasons.pop(None, 0)
    refused = sum(one.refused for one in reading.readings)
    return Effect(
        rows=eligible + reasons.total() + refused,
        eligible=eligible,
        excluded_by_reason={reason: number for reason, number in reasons.most_common() if reason},
        refused={UNKNOWN_PROVIDER: refused} if refused else {},
        problems=reading.problems,
    )


def unknown_values(readings: Iterable[SheetReading], expected: Expected) -> tuple[UnknownValue, ...]:
    """Return the values that no code list holds, the most frequent first, each with what it may stand for."""
    found: dict[tuple[str, str], UnknownValue] = {}
    for reading in readings:
        decoding = reading.decoding
        for (fact, value), known in decoding.unknown.items():
            if (fact, value) in found:
                first = found[fact, value]
                found[fact, value] = replace(first, count=first.count + known.count)
                continue
            code, likeness = suggestion(fact, value, _names(fact, expected))
            found[fact, value] = UnknownValue(
                fact, value, known.count, reading.sheet, known.row, decoding.header.word(fact), code, likeness
            )
    return tuple(sorted(found.values(), key=lambda one: (-one.count, one.fact, one.value)))


def duplicates(lists: Iterable[CaseList]) -> tuple[Duplicate, ...]:
    """Return the rows that speak of one person, and which of them stay."""
    return tuple(
        Duplicate(
            kind=group.kind,
            provider=one.provider,
            sheet=one.where(group.places[0])[0],
            rows=tuple(one.where(place)[1] for place in group.places),
            kept=tuple(one.where(place)[1] for place in group.kept),
            references=tuple(dict.fromkeys(one.facts["reference"][place] for place in group.places)),
            name=one.facts["name"][group.places[0]],
        )
        for one in lists
        for group in one.duplicates
    )


def new_offices(lists: Iterable[CaseList], expected: Expected) -> tuple[NewOffice, ...]:
    """Return the offices that lists name and their provider is not known to have."""
    found: list[NewOffice] = []
    for one in lists:
        known = {bare_office(name) for name in (*expected.offices.get(one.provider, ()), "", MISSING)}
        named = Counter(one.facts["office"])
        found += [
            NewOffice(one.provider, name, cases)
            for name, cases in named.most_common()
            if bare_office(name) not in known
        ]
    return tuple(found)


def _decisions(expected: Expected, provider: str) -> dict[str, str]:
    """Return what people decided about a provider's cases, by their ids."""
    before = expected.listed.get(provider, {})
    return {key: decision for key, facts in before.items() if (decision := facts[DECISION_PLACE])}


def _names(fact: str, expected: Expected) -> tuple[str, ...]:
    if fact == "provider":
        return tuple(one.code for one in expected.providers)
    return tuple(dict.fromkeys(name for names in expected.offices.values() for name in names))


def _sheet(taken: TakenSheet, lists: Sequence[CaseList]) -> SheetPreview:
    sheet, reading = taken.sheet, taken.reading
    if reading is None:
        row = header_row(sheet) or _likely_header(sheet)
        return SheetPreview(
            sheet.name,
            taken=False,
            why_not=taken.why_not,
            header_row=row,
            columns=columns_of(sheet, row),
            rows=_raw_rows(sheet, row),
        )
    header = reading.decoding.header
    return SheetPreview(
        sheet.name,
        taken=True,
        provider=reading.provider,
        header_row=header.row,
        columns=columns_of(sheet, header.row),
        proposals=header.proposals,
        rows=_rows(reading, lists),
    )


def _likely_header(sheet: Sheet) -> int:
    """Return the first of the fullest rows near the top: what a person would take for the headers."""
    filled = [sum(bool(text_of(cell)) for cell in row) for row in sheet.rows[:ROWS_SHOWN]]
    return filled.index(max(filled)) + 1 if any(filled) else 0


def _raw_rows(sheet: Sheet, row: int) -> tuple[PreviewRow, ...]:
    numbered = enumerate(sheet.rows[row : row + ROWS_SHOWN], start=row + 1)
    return tuple(PreviewRow(number, tuple(map(text_of, cells)), {}) for number, cells in numbered)


def _rows(reading: SheetReading, lists: Sequence[CaseList]) -> tuple[PreviewRow, ...]:
    verdicts = _first_verdicts(reading, lists)
    decoding = reading.decoding
    return tuple(
        PreviewRow(
            number=decoding.numbers[place],
            raw=tuple(map(text_of, decoding.rows[place])),
            taken={name: values[place] for name, values in reading.facts.items()},
            provider=owner,
            excluded=verdicts.get(decoding.numbers[place]),
            refused="" if owner else UNKNOWN_PROVIDER,
        )
        for place, owner in enumerate(reading.owners[:ROWS_SHOWN])
    )


def _first_verdicts(reading: SheetReading, lists: Sequence[CaseList]) -> Mapping[int, str | None]:
    found: dict[int, str | None] = {}
    for one in lists:
        start = 0
        for part in one.parts:
            if part.sheet == reading.sheet:
                found |= dict(
                    zip(part.rows[:ROWS_SHOWN], one.verdicts[start : start + ROWS_SHOWN], strict=False)
                )
            start += len(part.rows)
    return found


def _complete(reading: FileReading, expected: Expected) -> Choices:
    """Return choices that leave nothing open: an import with them does exactly what was shown."""
    taken = reading.readings
    first = next(iter(reading.lists), None)
    remembered = expected.remembered.get(first.provider) if first else None
    keeping = keeping_of(reading.choices, remembered)
    codes: dict[str, dict[str, str]] = {}
    for one in taken:
        for fact, values in codes_in_force(reading.choices, expected, one.provider).items():
            codes.setdefault(fact, {}).update(values)
    return Choices(
        sheets=tuple(one.sheet for one in taken),
        header_rows={one.sheet: one.decoding.header.row for one in taken},
        providers={one.sheet: one.provider for one in taken if one.provider},
        columns={
            one.sheet: {
                proposal.field: proposal.labels
                for proposal in one.decoding.header.proposals
                if proposal.labels or proposal.sure
            }
            for one in taken
        },
        codes=codes,
        same_reference=keeping.same_reference,
        same_person=keeping.same_person,
    )
