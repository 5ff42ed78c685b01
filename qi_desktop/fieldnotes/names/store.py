"""Reads what the inspection knows people by, and what was decided about the names found."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qi_desktop.fieldnotes.names.known import Sources
from qi_desktop.fieldnotes.names.model import Decision, Pseudonym, Settled
from qi_desktop.foundation.collecting import uncollected
from qi_desktop.storage.database import Database

READ_FROM = ("eligible_case", "provider", "team_member", "participant", "office", "session", "sampled_case")
"""The kinds of record that hold a name, a reference, a place or a birth date."""

_PLACES = (
    "select name from office where removed is null",
    "select distinct office from eligible_case where removed is null",
    "select distinct office from session where removed is null",
    "select distinct place from session where removed is null",
)


@dataclass(frozen=True, slots=True)
class NamesStore:
    """Lists as they are, and decisions as they stand now."""

    database: Database

    def listed(self) -> int:
        """Return how many people the case lists hold."""
        return self.database.value("select count(*) from eligible_case where removed is null")

    @uncollected()
    def sources(self) -> Sources:
        """Return everything by which somebody can be known; of listed cases, eligible or not."""
        rows = list(
            self.database.tuples(
                "select ifnull(name, ''), ifnull(gender, ''), ifnull(reference, ''), ifnull(birth_date, '')"
                " from eligible_case where removed is null"
            )
        )
        return Sources(
            listed=[row[:2] for row in rows],
            references=[row[2] for row in rows if row[2]],
            birth_dates={row[3] for row in rows if row[3]},
            officers=self._texts(
                "select distinct responsible_officer from eligible_case where removed is null"
            ),
            team=self._texts("select name from team_member where removed is null"),
            attended=self._texts("select name from participant where removed is null"),
            numbers=self._texts("select distinct number from sampled_case where removed is null"),
            providers=self._texts("select code from provider where removed is null"),
            places=[place for select in _PLACES for place in self._texts(select)],
        )

    def decisions(self, about: str, subject: str) -> list[Decision]:
        """Return what was decided about one text, and about ordinary words in every text."""
        rows = self.database.rows(
            "select * from name_decision where removed is null and decision is not null"
            " and ((about = ? and subject = ?) or about = '') order by id",
            (about, subject),
        )
        return [_decision(row) for row in rows]

    def pseudonyms(self) -> list[Pseudonym]:
        """Return who appears under which name, in the order in which the names were given."""
        rows = self.database.rows(
            "select * from pseudonym where removed is null and name is not null order by id"
        )
        return [Pseudonym(row["about"] or "", row["subject"] or "", row["name"]) for row in rows]

    def changed_names(self) -> list[str]:
        """Return the names under which practice examples are told."""
        return self._texts("select changed_name from practice_example where removed is null")

    def laptops(self) -> list[str]:
        """Return the laptops of the team, in an order that is the same on each of them."""
        return sorted(
            set(self._texts("select laptop from team_member where removed is null and name is not null"))
        )

    def _texts(self, select: str) -> list[str]:
        return [value for (value,) in self.database.tuples(select) if value]


def _decision(row: Mapping[str, Any]) -> Decision:
    texts = {
        name: row[name] or ""
        for name in ("id", "about", "subject", "found", "around", "replacement", "reason", "decided_by")
    }
    return Decision(decision=Settled(row["decision"]), **texts)
