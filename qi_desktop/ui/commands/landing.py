"""Where files land that somebody drops on the window, by what they are (no Qt)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Landing:
    """A page that takes files of some kinds: what one is called, and what the page does with them."""

    page: str
    kinds: frozenset[str]
    one: str
    does: str
    several: bool = True

    def words(self, paths: Sequence[Path]) -> str:
        """Return what letting go will do."""
        what = paths[0].name if len(paths) == 1 else f"{len(paths)} {self.one}s"
        return f"Let go of {what} anywhere to {self.does}."


LANDINGS = (
    Landing("exchange", frozenset({".qibundle"}), "bundle", "look at what would be taken in"),
    Landing("exchange", frozenset({".qipack"}), "pack", "open it"),
    Landing("exchange", frozenset({".qihandover"}), "handover", "receive it", several=False),
    Landing("about", frozenset({".qiupdate"}), "update", "check it", several=False),
    Landing("inspection", frozenset({".qicard"}), "card", "read it as a team card", several=False),
    Landing(
        "inspection",
        frozenset({".xlsx", ".xls", ".ods", ".csv", ".tsv"}),
        "list",
        "import it as a case list",
        several=False,
    ),
    Landing(
        "notes",
        frozenset({".docx", ".odt", ".pdf", ".txt", ".md"}),
        "document",
        "bring it in as text; the file stays where it is",
    ),
)


def landing_of(paths: Sequence[Path]) -> Landing | None:
    """Return where files land, or nothing where they are of several kinds, or of one that nobody takes."""
    kinds = {path.suffix.casefold() for path in paths}
    found = next((one for one in LANDINGS if kinds and kinds <= one.kinds), None)
    return found if found is not None and (found.several or len(paths) == 1) else None
