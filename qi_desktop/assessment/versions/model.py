"""What differs between two versions of a form."""

from dataclasses import dataclass
from enum import StrEnum

from qi_desktop.assessment.model import Answer


class Difference(StrEnum):
    """What of a question another version has otherwise."""

    WORDS = "words"
    GUIDANCE = "guidance"
    TYPE = "type"
    CHOICES = "choices"
    RELEVANCE = "relevance"
    REQUIRED = "required"
    CHECKS = "checks"
    CALCULATION = "calculation"
    ROSTER = "roster"
    COUNTING = "counting"


@dataclass(frozen=True, slots=True)
class QuestionChange:
    """One question that is new, changed or retired; what differs, and the words of choices that went."""

    question: str
    label: str
    differences: tuple[Difference, ...] = ()
    choices_gone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerAtOdds:
    """An answer that stands but that the newer version does not take: its choice or type is no more."""

    answer: Answer
    label: str
    shown: str
    """The answer in the words of the version it was given in."""


@dataclass(frozen=True, slots=True)
class VersionChange:
    """What a newer version of a case's form asks anew, otherwise, and no longer."""

    form: str
    title: str
    version: str
    newer_version: str
    new: tuple[QuestionChange, ...]
    changed: tuple[QuestionChange, ...]
    retired: tuple[QuestionChange, ...]
    at_odds: tuple[AnswerAtOdds, ...]
    """The answers of this case that a person has to give again after the move."""
    left_behind: tuple[Answer, ...]
    """The answers of this case to questions that are retired; they stay and are listed."""
