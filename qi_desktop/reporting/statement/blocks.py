"""What the pages of a statement are made of; the printed page and the plain text are set from the same."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; the statement's title alone is level 1."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words; ``style`` is P for the text itself, lead for what opens it, note for what explains a table."""

    text: str
    style: str = "P"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How far one provider's sample represents, in a sentence, and the particulars that belong to it."""

    title: str
    sentence: str
    particulars: str


@dataclass(frozen=True, slots=True)
class Verdicts:
    """The sentences on which the statement rests, set apart, each under the name of its provider."""

    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class Commands:
    """Lines to be typed as they stand."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShareBar:
    """A number drawn beside the number its share gives, on a scale that ends at ``most`` cases."""

    drawn: int
    expected: float
    minimum: int
    most: float

    @property
    def in_words(self) -> str:
        """The bar for those who hear it instead of seeing it."""
        least = f", minimum {self.minimum}" if self.minimum else ""
        return f"Bar: {self.drawn} drawn, {self.expected:.1f} expected{least}."


Cell = str | ShareBar


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column, and how much of the width it takes."""

    title: str
    width: float
    number: bool = True


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of a table under a title of their own, or under none."""

    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its caption; a small one is set smaller, for many columns."""

    caption: str
    columns: tuple[Column, ...]
    groups: tuple[Rows, ...]
    small: bool = False


Block = Heading | Paragraph | Verdicts | Commands | Table


def words_column(title: str, width: float) -> Column:
    """Return the head of a column of words."""
    return Column(title, width, number=False)


def table(caption: str, columns: tuple[Column, ...], *rows: tuple[Cell, ...], small: bool = False) -> Table:
    """Return a table whose rows stand under no titles."""
    return Table(caption, columns, (Rows(rows),), small)
