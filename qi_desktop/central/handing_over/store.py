"""Which handovers this laptop wrote."""

from qi_desktop.bundles.model import Kind
from qi_desktop.storage.database import Database


class HandingOverStore:
    """Reads the handovers among what was sent."""

    def __init__(self, database: Database) -> None:
        """Read from this file."""
        self._database = database

    def written(self, laptop: str) -> int:
        """Return how many handovers were written under a name of this laptop."""
        return self._database.value(
            "SELECT count(DISTINCT digest) FROM sent WHERE kind = ? AND laptop IN ('', ?)",
            (Kind.HANDOVER.value, laptop),
        )
