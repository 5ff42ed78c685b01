"""What a person has chosen so far about a list that is not yet taken in; nothing of it is written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qi_desktop.inspection.listing.model import Choices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.inspection.listing.model import Keep, Preview, UnknownValue

LIKE_ENOUGH = 0.5
"""How alike a value and a code must be for the suggestion to be preselected."""


class ImportDraft:
    """The choices made, and the values that no code list held before they were given a code."""

    def __init__(self) -> None:
        """Begin with everything as the program proposes it."""
        self.choices = Choices()
        self.unknown: dict[tuple[str, str], UnknownValue] = {}
        self.suggested: set[tuple[str, str]] = set()

    def take_sheets(self, names: Sequence[str]) -> None:
        """Take in just these sheets."""
        taken = set(names)
        self.unknown = {key: one for key, one in self.unknown.items() if one.sheet in taken}
        self.choices = replace(self.choices, sheets=tuple(names))

    def put_headers(self, sheet: str, row: int) -> None:
        """Say in which row of a sheet the headers stand; then its columns are proposed anew."""
        if self.choices.header_rows.get(sheet) == row:
            return
        columns = {name: held for name, held in self.choices.columns.items() if name != sheet}
        rows = {**self.choices.header_rows, sheet: row}
        self.unknown = {key: one for key, one in self.unknown.items() if one.sheet != sheet}
        self.choices = replace(self.choices, header_rows=rows, columns=columns)

    def give_to(self, sheet: str, provider: str) -> None:
        """Say whose cases a sheet lists; nobody's name leaves it to a column of it."""
        given = {name: code for name, code in self.choices.providers.items() if name != sheet}
        if provider:
            given[sheet] = provider
        self.choices = replace(self.choices, providers=given)

    def map_column(self, sheet: str, field: str, labels: Sequence[str]) -> None:
        """Say which columns of a sheet hold a field; what was unknown in the old one is forgotten."""
        of_sheet = {**self.choices.columns.get(sheet, {}), field: tuple(labels)}
        codes = {fact: values for fact, values in self.choices.codes.items() if fact != field}
        self.choices = replace(self.choices, columns={**self.choices.columns, sheet: of_sheet}, codes=codes)
        self.unknown = {key: one for key, one in self.unknown.items() if one.fact != field}
        self.suggested = {key for key in self.suggested if key[0] != field}

    def map_value(self, fact: str, value: str, code: str) -> None:
        """Say which code a value stands for; no code leaves it unknown."""
        self.suggested.discard((fact, value))
        self._put_code(fact, value, code)

    def keep(self, kind: str, which: Keep) -> None:
        """Say which of several rows stay, of one reference or of one person."""
        field = "same_reference" if kind == "reference" else "same_person"
        self.choices = replace(self.choices, **{field: which})

    def code_of(self, fact: str, value: str) -> str:
        """Return the code that a value was given, or nothing."""
        return self.choices.codes.get(fact, {}).get(value, "")

    def learn(self, preview: Preview) -> bool:
        """Note what a preview could not read, with the codes it suggests; tells whether any is new."""
        fresh = {(one.fact, one.value): one for one in preview.unknown}
        new = [key for key in fresh if key not in self.unknown]
        self.unknown |= fresh
        suggested = [key for key in new if self._is_likely(fresh[key])]
        for key in suggested:
            self._put_code(*key, fresh[key].suggestion)
        self.suggested.update(suggested)
        return bool(suggested)

    def _is_likely(self, one: UnknownValue) -> bool:
        return bool(one.suggestion) and one.likeness >= LIKE_ENOUGH

    def _put_code(self, fact: str, value: str, code: str) -> None:
        values = {key: held for key, held in self.choices.codes.get(fact, {}).items() if key != value}
        if code:
            values[value] = code
        self.choices = replace(self.choices, codes={**self.choices.codes, fact: values})
