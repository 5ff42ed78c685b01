"""Reads the inspection, its providers, offices, team and case lists."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from qi_desktop.foundation.collecting import uncollected
from qi_desktop.inspection.model import (
    EligibleCase,
    ImportedList,
    Inspection,
    KeptList,
    Office,
    Provider,
    Role,
    Standing,
    TeamMember,
    standing,
)
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class InspectionStore:
    """Everything that was set up before fieldwork, as it stands now."""

    database: Database

    def inspection(self) -> Inspection | None:
        """Return the inspection of this file."""
        rows = self.database.rows(
            "select * from inspection where removed is null and title is not null order by id limit 1"
        )
        return next((Inspection(**_texts(row, Inspection)) for row in rows), None)

    def providers(self) -> list[Provider]:
        """Return the providers by code."""
        rows = self.database.rows(
            "select * from provider where removed is null and code is not null order by code"
        )
        return [_provider(row) for row in rows]

    def offices(self, provider: str | None = None) -> list[Office]:
        """Return the offices of one provider, or of all."""
        rows = self.database.rows(
            "select * from office where removed is null and name is not null"
            " and (? is null or provider = ?) order by provider, name",
            (provider, provider),
        )
        return [Office(**_texts(row, Office)) for row in rows]

    def team(self) -> list[TeamMember]:
        """Return the team in the order in which its members joined."""
        rows = self.database.rows(
            "select * from team_member where removed is null and name is not null order by id"
        )
        return [_member(row) for row in rows]

    def member(self, record: str) -> TeamMember | None:
        """Return one member of the team."""
        rows = self.database.rows(
            "select * from team_member where id = ? and removed is null and name is not null", (record,)
        )
        return next(map(_member, rows), None)

    def newest_list(self, provider: str) -> ImportedList | None:
        """Return the list of a provider that was imported last."""
        rows = self.database.rows(
            "select * from case_list where removed is null and provider = ?"
            " order by imported_at desc, id desc limit 1",
            (provider,),
        )
        return next(map(_imported, rows), None)

    def case_lists(self) -> list[KeptList]:
        """Return every list that was taken in, oldest first."""
        rows = self.database.rows(
            "select * from case_list where removed is null and provider is not null order by imported_at, id"
        )
        return [_kept(row) for row in rows]

    def eligible_cases(self, provider: str | None, *, excluded: bool) -> list[EligibleCase]:
        """Return the cases that may be drawn, or instead those that may not."""
        found = self._cases(
            "row is not null and ((excluded is not null) = ? or decision is not null)"
            " and (? is null or provider = ?)",
            (excluded, provider, provider),
        )
        return [case for case in found if (case.excluded is not None) == excluded]

    def listed_cases(self, provider: str | None) -> list[EligibleCase]:
        """Return every listed case, eligible or not; a list of 100,000 is read in about a second."""
        return self._cases("row is not null and (? is null or provider = ?)", (provider, provider))

    @uncollected()
    def _cases(self, which: str, params: Sequence[Any]) -> list[EligibleCase]:
        statement = f"{_CASES} where removed is null and {which} order by provider, row, id"
        return list(map(_case, self.database.tuples(statement, params)))

    def listed_count(self, provider: str | None) -> int:
        """Return how many cases are listed, eligible or not."""
        return self.database.value(
            "select count(*) from eligible_case where removed is null and row is not null"
            " and (? is null or provider = ?)",
            (provider, provider),
        )

    def decided(self) -> list[EligibleCase]:
        """Return the cases that a person decided about, whatever the rules say."""
        return self._cases("row is not null and decision is not null", ())

    def eligible_case(self, record: str) -> EligibleCase | None:
        """Return one listed case, eligible or not."""
        return next(iter(self._cases("id = ?", (record,))), None)

    def listed(self, provider: str) -> dict[str, str | None]:
        """Return the ids of all listed cases of a provider with the reason why they are excluded."""
        rows = self.database.tuples(
            "select id, excluded, decision from eligible_case where removed is null and provider = ?",
            (provider,),
        )
        return {case: standing(verdict, decision) for case, verdict, decision in rows}

    def listed_facts(self, provider: str, facts: Sequence[str]) -> dict[str, tuple[str | None, ...]]:
        """Return some facts of every listed case of a provider, by its id."""
        names = ", ".join(("id", *facts))
        rows = self.database.tuples(
            f"select {names} from eligible_case where removed is null and row is not null"  # noqa: S608
            " and provider = ?",
            (provider,),
        )
        return {row[0]: row[1:] for row in rows}

    def mapping(self, provider: str) -> dict[str, Any] | None:
        """Return what was decided about a provider's columns and codes, as it is kept."""
        rows = self.database.rows(
            "select * from case_list_mapping where removed is null and provider = ?", (provider,)
        )
        return next(iter(rows), None)

    def excluded_by_reason(self, provider: str | None) -> dict[str, int]:
        """Return how many cases each reason excludes, the most frequent first."""
        counted: Counter[str] = Counter()
        for one in self.standings():
            if one.excluded is not None and provider in (None, one.provider):
                counted[one.excluded] += one.cases
        return dict(counted.most_common())

    def standings(self) -> list[Standing]:
        """Return how many cases stand how, by provider; read from an index, however long the lists are."""
        rows = self.database.tuples(
            "select provider, excluded, decision, count(*) from eligible_case"
            " where removed is null and row is not null group by provider, excluded, decision"
        )
        return [
            Standing(provider or "", standing(verdict, decision), bool(decision), number)
            for provider, verdict, decision, number in rows
        ]


def _texts(row: Mapping[str, Any], record: type) -> dict[str, Any]:
    return {field.name: row.get(field.name) or "" for field in fields(record)}


def _provider(row: Mapping[str, Any]) -> Provider:
    values = _texts(row, Provider)
    values["sample_size"] = row["sample_size"] or 0
    return Provider(**values)


def _member(row: Mapping[str, Any]) -> TeamMember:
    values = _texts(row, TeamMember)
    values["role"] = Role(row["role"] or Role.INSPECTOR)
    for name in ("former_keys", "revoked_keys"):
        values[name] = tuple(json.loads(row[name] or "[]"))
    return TeamMember(**values)


# The columns stand in the order of the record's fields, blanks filled: a list has many rows to be made.
_TOLD = [field.name for field in fields(EligibleCase) if field.name not in ("excluded", "verdict")]
_FILLED = ", ".join(f"ifnull({name}, 0)" if name == "row" else f"ifnull({name}, '')" for name in _TOLD)
_CASES = f"select {_FILLED}, excluded from eligible_case"  # noqa: S608 - the record's own fields


def _case(row: tuple[Any, ...]) -> EligibleCase:
    *first, two, band, decision, reason, verdict = row
    excluded = standing(verdict, decision) if decision else verdict
    cells: list[Any] = [*first, excluded, two, band, verdict, decision, reason]
    return EligibleCase(*cells)


def _imported(row: Mapping[str, Any]) -> ImportedList:
    rows, excluded = row["row_count"] or 0, row["excluded_count"] or 0
    return ImportedList(
        row["id"], row["provider"], row["source"] or "", rows, rows - excluded, row["digest"] or ""
    )


def _kept(row: Mapping[str, Any]) -> KeptList:
    texts = {name: row[name] or "" for name in ("id", "provider", "source", "digest", "imported_at")}
    return KeptList(**texts, rows=row["row_count"] or 0, excluded=row["excluded_count"] or 0)
