"""What can be wrong with a form or with what is handed to it."""

from dataclasses import dataclass
from enum import StrEnum

from qi_desktop.foundation.errors import InputError


class Severity(StrEnum):
    """Whether a problem keeps a form from being used."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class FormProblem:
    """One thing wrong with a workbook, with the place where its author finds it."""

    sheet: str
    row: int
    column: str
    text: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        """Say where and what, on one line."""
        place = " ".join(
            part for part in (self.sheet, f"row {self.row}" if self.row else "", self.column) if part
        )
        return f"{place}: {self.text}" if place else self.text


@dataclass(eq=False)
class FormRefused(InputError):
    """A workbook that cannot be used as a form; every problem names its sheet, row and column."""

    file: str
    problems: tuple[FormProblem, ...]

    def __str__(self) -> str:
        """List the problems, one a line."""
        return "\n".join(map(str, self.problems))


@dataclass(eq=False)
class NoSuchQuestion(InputError):
    """A question was asked for that the form does not have."""

    question: str
    form: str
    near: str = ""

    def __post_init__(self) -> None:
        """Put the name that may have been meant into words."""
        self.meant = f" Did you mean {self.near}?" if self.near else ""


@dataclass(eq=False)
class NoSuchLanguage(InputError):
    """A form was asked for in a language it is not written in."""

    language: str
    form: str
    languages: tuple[str, ...]


@dataclass(eq=False)
class MisplacedAnswer(InputError):
    """An answer was given to a question where it does not stand: inside a repeat, or outside of it."""

    question: str
    place: str


@dataclass(eq=False)
class NoSuchRow(InputError):
    """An answer was given to a row that the repeat does not have."""

    question: str
    row: int


@dataclass(eq=False)
class UnusableAnswer(InputError):
    """An answer that is neither text, number, truth, nor (for a repeat) a list of rows."""

    question: str
