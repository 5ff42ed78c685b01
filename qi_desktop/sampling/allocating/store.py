"""Reads declared interests."""

from dataclasses import dataclass

from qi_desktop.sampling.allocating.model import About, DeclaredInterest
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class AllocatingStore:
    """What is declared as things stand now."""

    database: Database

    def interests(self) -> list[DeclaredInterest]:
        """Return every declared interest that was not withdrawn, in the order of declaring."""
        rows = self.database.rows(
            "select * from declared_interest where removed is null and inspector is not null"
            " and about is not null and subject is not null order by id"
        )
        return [
            DeclaredInterest(
                row["id"], row["inspector"], About(row["about"]), row["subject"], row["reason"] or ""
            )
            for row in rows
        ]
