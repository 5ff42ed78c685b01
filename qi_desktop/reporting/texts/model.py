"""The places of the report that the lead fills in own words."""

from dataclasses import dataclass

from qi_desktop.foundation.errors import InputError


@dataclass(frozen=True, slots=True)
class Section:
    """A place for own words: its heading in the report, and what belongs there."""

    code: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class OwnText:
    """The words of one section; blank where none were written, and then the report goes without it."""

    section: Section
    text: str = ""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The words, cut where a line is left empty."""
        return tuple(part.strip() for part in self.text.split("\n\n") if part.strip())


FOREWORD = Section("foreword", "Foreword", "What was found in a few paragraphs, and who signs for it.")
ARRANGEMENTS = Section(
    "arrangements",
    "Who does what here",
    "How the work is shared out in this area: offices, caseloads, contracts, what is particular.",
)
METHOD = Section("method", "What else there is to say on method", "What the counted figures do not say.")
PREVIOUS = Section(
    "previous", "Before this inspection", "What earlier inspections asked for, and what became of it."
)
THANKS = Section("thanks", "Acknowledgements", "Whom the team thanks for help and frankness.")

SECTIONS = (FOREWORD, ARRANGEMENTS, METHOD, PREVIOUS, THANKS)


@dataclass(eq=False)
class NoSuchSection(InputError):
    """Words were given for a place that the report does not have."""

    section: str
    known: tuple[str, ...]
