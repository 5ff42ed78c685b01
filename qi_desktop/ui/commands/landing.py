"""Where files land that somebody drops on the window, by what they are (no Qt)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.ui.language import marked, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Landing:
    """A page that takes files of some kinds, and what letting go of one, or of several, will do."""

    page: str
    kinds: frozenset[str]
    one: str
    several: str = ""

    def words(self, paths: Sequence[Path]) -> str:
        """Return what letting go will do."""
        words = self.one if len(paths) == 1 else self.several
        return tr(words).format(file=paths[0].name, count=f"{len(paths):,}")


LANDINGS = (
    Landing(
        "exchange",
        frozenset({".qibundle"}),
        marked("Let go of {file} anywhere to look at what would be taken in."),
        marked("Let go of {count} bundles anywhere to look at what would be taken in."),
    ),
    Landing(
        "exchange",
        frozenset({".qipack"}),
        marked("Let go of {file} anywhere to open it."),
        marked("Let go of {count} packs anywhere to open them."),
    ),
    Landing("exchange", frozenset({".qihandover"}), marked("Let go of {file} anywhere to receive it.")),
    Landing("about", frozenset({".qiupdate"}), marked("Let go of {file} anywhere to check it as an update.")),
    Landing(
        "inspection", frozenset({".qicard"}), marked("Let go of {file} anywhere to read it as a team card.")
    ),
    Landing(
        "inspection",
        frozenset({".xlsx", ".xls", ".ods", ".csv", ".tsv"}),
        marked("Let go of {file} anywhere to import it as a case list."),
    ),
    Landing(
        "notes",
        frozenset({".docx", ".odt", ".pdf", ".txt", ".md"}),
        marked("Let go of {file} anywhere to bring it in as text; the file stays where it is."),
        marked(
            "Let go of {count} documents anywhere to bring them in as text; the files stay where they are."
        ),
    ),
)


def landing_of(paths: Sequence[Path]) -> Landing | None:
    """Return where files land, or nothing where they are of several kinds, or of one that nobody takes."""
    kinds = {path.suffix.casefold() for path in paths}
    found = next((one for one in LANDINGS if kinds and kinds <= one.kinds), None)
    return found if found is not None and (found.several or len(paths) == 1) else None
