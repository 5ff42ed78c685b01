"""The records of a list being taken in: what a person chose, what would come of it, and what changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, cast

from qi_desktop.foundation.errors import InputError
from qi_desktop.inspection.model import ImportedList, RowProblem

Columns = Mapping[str, tuple[str, ...]]
"""The labels of the columns that hold each field; none: no column holds it."""

Codes = Mapping[str, Mapping[str, str]]
"""For each fact: the code that a value stands for."""


class Keep(StrEnum):
    """Which rows of one person stay eligible."""

    FIRST = "first"
    LAST = "last"
    ALL = "all"
    NEITHER = "neither"


class Why(StrEnum):
    """Why a column is taken for a field."""

    CHOSEN = "chosen"
    REMEMBERED = "remembered"
    HEADER = "header"
    SIMILAR = "similar"
    CONTENT = "content"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person decided about a list; what is left open is proposed."""

    sheets: tuple[str, ...] = ()
    header_rows: Mapping[str, int] = field(default_factory=dict[str, int])
    providers: Mapping[str, str] = field(default_factory=dict[str, str])
    columns: Mapping[str, Columns] = field(default_factory=dict[str, Columns])
    codes: Codes = field(default_factory=dict[str, Mapping[str, str]])
    same_reference: Keep | None = None
    same_person: Keep | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the choices as they are written to a file."""
        return {
            "sheets": list(self.sheets),
            "header_rows": dict(self.header_rows),
            "providers": dict(self.providers),
            "columns": {
                sheet: {name: list(labels) for name, labels in columns.items()}
                for sheet, columns in self.columns.items()
            },
            "codes": {fact: dict(values) for fact, values in self.codes.items()},
            "same_reference": self.same_reference and self.same_reference.value,
            "same_person": self.same_person and self.same_person.value,
        }

    @classmethod
    def from_json(cls, written: Mapping[str, Any]) -> "Choices":
        """Read choices as they were written; raises BadChoices where they are none."""
        unknown = sorted(written.keys() - cls.__dataclass_fields__.keys())
        if unknown:
            raise BadChoices(unknown[0])
        return cls(
            sheets=tuple(_text(one, "sheets") for one in _list(written, "sheets")),
            header_rows={sheet: _number(row) for sheet, row in _map(written, "header_rows").items()},
            providers=_texts(_map(written, "providers"), "providers"),
            columns={sheet: _columns(one) for sheet, one in _map(written, "columns").items()},
            codes={fact: _texts(one, "codes") for fact, one in _map(written, "codes").items()},
            same_reference=_keep(written, "same_reference"),
            same_person=_keep(written, "same_person"),
        )


@dataclass(frozen=True, slots=True)
class Remembered:
    """What was decided when a provider's last list was taken in."""

    provider: str
    columns: Columns = field(default_factory=dict[str, tuple[str, ...]])
    codes: Codes = field(default_factory=dict[str, Mapping[str, str]])
    same_reference: Keep | None = None
    same_person: Keep | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet: a label of its own, its header, its letter and some of its values."""

    label: str
    header: str
    letter: str
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """The columns taken for a field, why, and how sure that is (from 0 to 1)."""

    field: str
    labels: tuple[str, ...]
    why: Why
    sure: float


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row as it stands, and as it would be taken."""

    number: int
    raw: tuple[str, ...]
    taken: Mapping[str, str]
    provider: str = ""
    excluded: str | None = None
    refused: str = ""


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """One sheet: whether and for whom it would be taken in, its columns, its first rows."""

    name: str
    taken: bool
    why_not: str = ""
    provider: str = ""
    header_row: int = 0
    columns: tuple[Column, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    rows: tuple[PreviewRow, ...] = ()


@dataclass(frozen=True, slots=True)
class UnknownValue:
    """A value that no code list holds: how often, where first, and the code it may stand for."""

    fact: str
    value: str
    count: int
    sheet: str
    row: int
    column: str
    suggestion: str = ""
    likeness: float = 0.0


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Rows that speak of one person, and those of them that stay eligible."""

    kind: str
    provider: str
    sheet: str
    rows: tuple[int, ...]
    kept: tuple[int, ...]
    references: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True)
class NewOffice:
    """An office that a list names and the provider is not known to have."""

    provider: str
    name: str
    cases: int


@dataclass(frozen=True, slots=True)
class Effect:
    """What would come of a list: each row is eligible, excluded with a reason, or refused with one."""

    rows: int
    eligible: int
    excluded_by_reason: dict[str, int]
    refused: dict[str, int]
    problems: tuple[RowProblem, ...]


@dataclass(frozen=True, slots=True)
class FactChange:
    """What a fact of a case was on the last list, and what it is now."""

    fact: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class CaseChange:
    """What a newer list says otherwise about one case; a drawn one is named by its number."""

    id: str
    reference: str
    row: int
    number: str = ""
    facts: tuple[FactChange, ...] = ()
    excluded_before: str | None = None
    excluded_after: str | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """What a list changes against the provider's last one; a first list only adds."""

    provider: str
    first: bool
    added: int
    unchanged: int
    added_cases: tuple[CaseChange, ...] = ()
    gone: tuple[CaseChange, ...] = ()
    changed: tuple[CaseChange, ...] = ()
    now_eligible: tuple[CaseChange, ...] = ()
    now_excluded: tuple[CaseChange, ...] = ()
    drawn: tuple[CaseChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """Everything a person should see before a list is taken in; nothing is written yet."""

    file: str
    how_read: str
    sheets: tuple[SheetPreview, ...]
    unknown: tuple[UnknownValue, ...]
    duplicates: tuple[Duplicate, ...]
    effect: Effect
    changes: tuple[Changes, ...]
    new_offices: tuple[NewOffice, ...]
    choices: Choices


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import took in, what it left out and why, what it could not read, and what is new."""

    rows: int
    eligible: int
    excluded_by_reason: dict[str, int]
    problems: tuple[RowProblem, ...]
    lists: tuple[ImportedList, ...]
    digest: str
    no_longer_listed: tuple[str, ...] = ()
    refused: dict[str, int] = field(default_factory=dict[str, int])
    how_read: str = ""
    changes: tuple[Changes, ...] = ()
    new_offices: tuple[NewOffice, ...] = ()
    unknown: tuple[UnknownValue, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()

    @property
    def already_imported(self) -> bool:
        """Whether every list of the file had been taken in before, so that nothing changed."""
        return all(imported.already_imported for imported in self.lists)


@dataclass(eq=False)
class DecisionReasonMissing(InputError):
    """A decision about a case was given without its reason."""

    reference: str


@dataclass(eq=False)
class CannotInclude(InputError):
    """The case cannot be drawn, whatever a person decides."""

    reference: str
    reason: str


@dataclass(eq=False)
class BadChoices(InputError):
    """The choices for a list are not written as they should be."""

    detail: str


@dataclass(eq=False)
class UnknownCodeChosen(InputError):
    """A value is to stand for a code that the code list does not hold."""

    fact: str
    value: str
    code: str


def _map(written: Mapping[str, Any], name: str) -> dict[str, Any]:
    held: object = written.get(name, {})
    if not isinstance(held, dict):
        raise BadChoices(name)
    return cast("dict[str, Any]", held)


def _list(written: Mapping[str, Any], name: str) -> list[object]:
    held: object = written.get(name, [])
    if not isinstance(held, list):
        raise BadChoices(name)
    return cast("list[object]", held)


def _columns(written: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(written, dict):
        raise BadChoices("columns")
    held = cast("dict[str, Any]", written)
    return {
        name: tuple(
            _text(one, "columns") for one in ([labels] if isinstance(labels, str) else _list(held, name))
        )
        for name, labels in held.items()
    }


def _texts(written: object, name: str) -> dict[str, str]:
    if not isinstance(written, dict):
        raise BadChoices(name)
    return {key: _text(value, name) for key, value in cast("dict[str, object]", written).items()}


def _text(value: object, name: str) -> str:
    if not isinstance(value, str):
        raise BadChoices(name)
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise BadChoices("header_rows")
    return value


def _keep(written: Mapping[str, Any], name: str) -> Keep | None:
    value = written.get(name)
    if value is None:
        return None
    if value not in set(Keep):
        raise BadChoices(name)
    return Keep(value)
