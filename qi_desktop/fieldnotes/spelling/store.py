"""Reads the words an inspection has taken for its own."""

from dataclasses import dataclass

from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class SpellingStore:
    """The inspection's own words, as they stand now."""

    database: Database

    def own_words(self) -> list[str]:
        """Return the words a person has added, in the order of the alphabet."""
        rows = self.database.rows(
            "select word from own_word where removed is null and word is not null order by lower(word), word"
        )
        return [row["word"] for row in rows]
