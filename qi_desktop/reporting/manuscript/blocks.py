"""What a report without pages is made of: headings, paragraphs, tables, examples, recommendations."""

from dataclasses import dataclass
from enum import StrEnum

from qi_desktop.analysis.model import Count
from qi_desktop.reporting.model import Recommendation
from qi_desktop.reporting.parts import Part


class Tone(StrEnum):
    """How loudly a paragraph speaks."""

    BODY = "body"
    LEAD = "lead"
    NOTE = "note"
    QUOTED = "quoted"


class Layout(StrEnum):
    """What a table holds, so that each form of the report can lay it out well."""

    PLAIN = "plain"
    COUNTS = "counts"
    FACTS = "facts"
    FACTORS = "factors"
    JUDGEMENTS = "judgements"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 2 opens a chapter, since the title of the report alone is level 1."""

    level: int
    text: str
    anchor: str = ""
    of: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words; ``of`` names the record they are the words of, if they are of one."""

    text: str
    tone: Tone = Tone.BODY
    of: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A count as a bar, on a scale that ends at ``most``."""

    count: Count
    most: int


@dataclass(frozen=True, slots=True)
class Key:
    """The key of the bars above it: the parts that occur, in their order."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Points:
    """A numbered list inside a cell; ``of`` names the record of each text."""

    texts: tuple[str, ...]
    of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sourced:
    """A statement with where it is from."""

    text: str
    source: str


Cell = str | Bar | Points | Sourced


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column; columns next to one another with one ``group`` share a head above it.

    Where a column is narrow on paper, its head is ``short``; ``share`` is its part of the width, where the
    layout of the table leaves it open.
    """

    title: str
    number: bool = False
    group: str = ""
    short: str = ""
    share: float = 0.0

    @property
    def whole_title(self) -> str:
        """The head in one line, where two cannot be set."""
        return f"{self.group} {self.title}".strip()


@dataclass(frozen=True, slots=True)
class RowGroup:
    """Rows under a title of their own, or under none; ``of`` names the record each row is of."""

    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""
    of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its caption; ``row_heads`` says that the first cell of a row names the row."""

    caption: str
    columns: tuple[Column, ...]
    groups: tuple[RowGroup, ...]
    layout: Layout = Layout.PLAIN
    row_heads: bool = True


@dataclass(frozen=True, slots=True)
class Example:
    """A practice example, told under a changed name."""

    title: str
    paragraphs: tuple[str, ...]
    good: bool
    of: str = ""


@dataclass(frozen=True, slots=True)
class Recommended:
    """Recommendations to one addressee, under their running numbers."""

    recommendations: tuple[Recommendation, ...]


Block = Heading | Paragraph | Table | Key | Example | Recommended
