"""Reads what was chosen for the look of the report."""

import json
from dataclasses import dataclass
from typing import Any

from qi_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class LookStore:
    """The look of the one inspection of a workspace."""

    database: Database

    def house_style(self) -> str:
        """Return the code of the chosen house style; blank where none was chosen."""
        return self._chosen("house_style") or ""

    def logo(self) -> dict[str, Any]:
        """Return the record of the picture on the cover; empty where there is none."""
        kept = self._chosen("logo")
        return json.loads(kept) if kept else {}

    def _chosen(self, field: str) -> str | None:
        return self.database.value(
            f"select {field} from inspection where removed is null and title is not null order by id limit 1"  # noqa: S608
        )
