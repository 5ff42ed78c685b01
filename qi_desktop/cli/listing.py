"""Commands for the provider's list of cases: look before taking it in, take it in, decide about a case."""

import argparse
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, cast

from qi_desktop.cli.handed_in import BadJsonFile, json_file
from qi_desktop.cli.passphrase import workspace
from qi_desktop.foundation.errors import InputError
from qi_desktop.inspection.listing.model import (
    CaseChange,
    Changes,
    Choices,
    Duplicate,
    Keep,
    Preview,
    SheetPreview,
)
from qi_desktop.inspection.listing.spreadsheet import SourceFile
from qi_desktop.inspection.model import EligibleCase
from qi_desktop.services import Services, services_of

# What these facts were and are would say who somebody is.
_TELLING = {"reference", "name", "birth_date"}
_CHANGED = ("added_cases", "gone", "changed", "now_eligible", "now_excluded", "drawn")


@dataclass(eq=False)
class NoSuchListedCase(InputError):
    """No list holds the case that was named, or more than one provider's does; it is not repeated here."""

    provider: str


def take_in(options: argparse.Namespace) -> dict[str, Any]:
    """Take a provider's list in; rows that cannot be used are named, the others come in."""
    mapping = _mapping(options)
    choices = _choices(options)
    with workspace(options) as opened:
        report = services_of(opened).listing.import_case_list(
            Path(options.file), sheet=options.sheet, mapping=mapping, choices=choices
        )
    held = asdict(replace(report, changes=(), duplicates=()))
    return {
        # The bare word would say that the whole command was refused.
        **{"rows_refused" if name == "refused" else name: value for name, value in held.items()},
        "changes": [_counts(one) for one in report.changes],
        "duplicates": [_duplicate(one) for one in report.duplicates],
    }


def preview(options: argparse.Namespace) -> dict[str, Any]:
    """Tell what would come of a list, without anybody's name or reference; nothing is written."""
    with workspace(options, read_only=True) as opened:
        return _told(_previewed(services_of(opened), options))


def changes(options: argparse.Namespace) -> dict[str, Any]:
    """Tell case by case what a newer list would change: by row, and by number where a case is drawn."""
    with workspace(options, read_only=True) as opened:
        found = _previewed(services_of(opened), options).changes
    return {
        "changes": [
            {
                **_counts(one),
                **{name: [_change(case) for case in getattr(one, name)] for name in _CHANGED},
            }
            for one in found
        ]
    }


def decide(options: argparse.Namespace) -> dict[str, Any]:
    """Let a case in that the rules leave out, leave one out, or let the rules decide again."""
    with workspace(options) as opened:
        services = services_of(opened)
        case = _named(services, options.case)
        if options.decision == "include":
            case = services.listing.include_case(case.id, options.reason)
        elif options.decision == "exclude":
            case = services.listing.exclude_case(case.id, options.reason)
        else:
            case = services.listing.withdraw_decision(case.id)
        return _standing(services, case)


def decided(options: argparse.Namespace) -> dict[str, Any]:
    """List the decisions in force, by provider and row of the list."""
    with workspace(options, read_only=True) as opened:
        services = services_of(opened)
        return {"decided": [_standing(services, one) for one in services.listing.decided()]}


# --------------------------------------------------------------------------------------- what was asked for
def _mapping(options: argparse.Namespace) -> dict[str, str] | None:
    mapping = json_file(options.mapping) if options.mapping else None
    if mapping and not all(isinstance(header, str) for header in mapping.values()):
        raise BadJsonFile(options.mapping)
    return mapping


def _choices(options: argparse.Namespace) -> Choices | None:
    """Return the choices that a file and single options make; None where nothing was chosen."""
    written: dict[str, Any] = json_file(options.choices) if options.choices else {}
    # What `cases preview --json` told may be handed back as it is.
    written = written.get("choices", written)
    if options.codes:
        written = {**written, "codes": json_file(options.codes)}
    for name in ("same_reference", "same_person"):
        if chosen := getattr(options, name):
            written = {**written, name: chosen}
    if written and options.sheet:
        written = {**written, "sheets": [options.sheet]}
    return Choices.from_json(written) if written else None


def _previewed(services: Services, options: argparse.Namespace) -> Preview:
    source = services.listing.read(Path(options.file))
    choices = _choices(options) or Choices((options.sheet,) if options.sheet else ())
    return services.listing.preview(source, _with_mapping(choices, source, _mapping(options) or {}))


def _with_mapping(choices: Choices, source: SourceFile, mapping: Mapping[str, str]) -> Choices:
    """Return the choices with one mapping for every sheet; what they say of a sheet themselves wins."""
    if not mapping:
        return choices
    same = {field: (header,) for field, header in mapping.items()}
    columns = {
        sheet.name: {**same, **choices.columns.get(sheet.name, {})} for sheet in source.chosen(choices.sheets)
    }
    return replace(choices, columns=columns)


def _named(services: Services, text: str) -> EligibleCase:
    """Return the listed case that a person named: by number, id, reference, or PROVIDER:REFERENCE."""
    provider, colon, reference = text.partition(":")
    listed = [
        one
        for excluded in (False, True)
        for one in services.inspection.eligible_cases(provider if colon else None, excluded=excluded)
    ]
    numbered = {one.number: one.eligible_case for one in services.sampling.sampled_cases()}
    wanted = {reference if colon else text, numbered.get(text, text)}
    found = [one for one in listed if one.id in wanted or one.reference in wanted]
    if len(found) != 1:
        raise NoSuchListedCase(provider if colon else "the inspection")
    return found[0]


# -------------------------------------------------------------------------------------------- what is told
def _told(found: Preview) -> dict[str, Any]:
    return {
        "file": found.file,
        "how_read": found.how_read,
        "sheets": [_sheet(one) for one in found.sheets],
        "effect": asdict(found.effect),
        "unknown": [asdict(one) for one in found.unknown],
        "duplicates": [_duplicate(one) for one in found.duplicates],
        "changes": [_counts(one) for one in found.changes],
        "new_offices": [asdict(one) for one in found.new_offices],
        "choices": found.choices.to_json(),
    }


def _sheet(one: SheetPreview) -> dict[str, Any]:
    """Return what a sheet is taken for; its rows and samples name people and stay out."""
    columns = [{"label": each.label, "header": each.header, "letter": each.letter} for each in one.columns]
    proposals = [asdict(each) for each in one.proposals]
    plain = replace(one, columns=(), rows=(), proposals=())
    held = {name: value for name, value in asdict(plain).items() if name not in ("columns", "rows")}
    return {**held, "columns": columns, "proposals": proposals}


def _duplicate(one: Duplicate) -> dict[str, Any]:
    return {name: value for name, value in asdict(one).items() if name not in ("references", "name")}


def _counts(one: Changes) -> dict[str, Any]:
    counted = {name: len(cast("tuple[CaseChange, ...]", getattr(one, name))) for name in _CHANGED}
    return {
        "provider": one.provider,
        "first": one.first,
        **counted,
        "added": one.added,
        "unchanged": one.unchanged,
    }


def _change(case: CaseChange) -> dict[str, Any]:
    """Return what a list says otherwise of a case; who it is stays out."""
    facts = [{"fact": one.fact} if one.fact in _TELLING else asdict(one) for one in case.facts]
    held = {name: value for name, value in asdict(case).items() if name not in ("id", "reference", "facts")}
    return {**held, "facts": facts}


def _standing(services: Services, case: EligibleCase) -> dict[str, Any]:
    numbers = {one.eligible_case: one.number for one in services.sampling.sampled_cases()}
    return {
        "provider": case.provider,
        "row": case.row,
        "number": numbers.get(case.id, ""),
        "eligible": case.excluded is None,
        "rules_say": case.verdict or "eligible",
        "decision": case.decision,
        "reason": case.decision_reason,
    }


SAME_REFERENCE = [Keep.FIRST.value, Keep.LAST.value, Keep.NEITHER.value]
SAME_PERSON = [one.value for one in Keep]
