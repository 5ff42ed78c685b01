"""Reads the recovery key and the envelopes."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from qi_desktop.inspection.recovery.model import Envelope, RecoveryMade
from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class RecoveryStore:
    """What is kept against a lost passphrase."""

    database: Database

    def made(self) -> RecoveryMade | None:
        """Return the recovery key of the inspection, if one was made."""
        rows = self.database.tuples(
            "SELECT recovery_key, ifnull(recovery_made_at, '') FROM inspection"
            " WHERE removed IS NULL AND recovery_key IS NOT NULL ORDER BY id LIMIT 1"
        )
        return next((RecoveryMade(*row) for row in rows), None)

    def envelopes(self) -> list[Envelope]:
        """Return the envelopes as they stand now."""
        return [
            Envelope(*row)
            for row in self.database.tuples(
                "SELECT ifnull(laptop, id), ifnull(recovery_key, ''), sealed, ifnull(made_at, '')"
                " FROM recovery_envelope WHERE removed IS NULL AND sealed IS NOT NULL ORDER BY id"
            )
        ]

    def every_envelope(self) -> Iterator[str]:
        """Yield every envelope there ever was, the latest first: an old copy opens with an old key."""
        for (value,) in self.database.tuples(
            "SELECT value FROM change JOIN entry USING (laptop, entry) WHERE kind = 'recovery_envelope'"
            " AND field = 'sealed' AND value IS NOT NULL AND value <> 'null' ORDER BY entry.clock DESC"
        ):
            yield json.loads(value)
