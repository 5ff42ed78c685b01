"""Answers that two inspectors of the demonstration give apart, so that real conflicts have to be settled."""

from collections.abc import Mapping
from dataclasses import dataclass

from qi_desktop.assessment.model import Evidence


@dataclass(frozen=True, slots=True)
class PlannedAnswer:
    """One answer that an inspector of the demonstration gives."""

    question: str
    row: int | None
    value: str
    reason: str | None = None
    evidence: tuple[Evidence, ...] | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """An answer that two inspectors give apart, and how the lead decides.

    ``reason`` is what both write beside their value, ``why`` is the lead's reason; ``kept`` is the
    planned answer, so that deciding brings the counts back to the published ones. No question here
    decides whether another one is asked.
    """

    number: str
    question: str
    first: str
    second: str
    kept: str
    reason: str
    why: str


@dataclass(frozen=True, slots=True)
class _Pattern:
    question: str
    kept: str
    other: str
    first_is_kept: bool
    why: str


_PATTERNS = (
    _Pattern(
        "pp_plan_children",
        "done_weak",
        "not_done",
        first_is_kept=True,
        why="A plan for the child is on file, though a thin one: weak, not absent. Both have read it again.",
    ),
    _Pattern(
        "rr_plan_sufficient",
        "not_done",
        "done_weak",
        first_is_kept=False,
        why="What was taken for the plan is the prison's; none was written after release.",
    ),
    _Pattern(
        "pp_review_progress",
        "done_weak",
        "sufficient",
        first_is_kept=False,
        why="The review repeats the first assessment word for word and leaves the new address out.",
    ),
    _Pattern(
        "as_appointments",
        "not_done",
        "too_late",
        first_is_kept=True,
        why="Weekly contact in the last month does not make up for nine weeks without any.",
    ),
)


def disagreements_in(answers: Mapping[str, tuple[PlannedAnswer, ...]]) -> tuple[Disagreement, ...]:
    """Find a case of its own for each pattern, spread over the sample."""
    found: list[Disagreement] = []
    for position, pattern in enumerate(_PATTERNS):
        taken = {one.number for one in found}
        fitting = [
            (number, answer)
            for number, planned in answers.items()
            if number not in taken
            for answer in planned
            if (answer.question, answer.value) == (pattern.question, pattern.kept)
        ]
        if fitting:
            found.append(_disagreement(pattern, *fitting[len(fitting) * position // len(_PATTERNS)]))
    return tuple(found)


def _disagreement(pattern: _Pattern, number: str, answer: PlannedAnswer) -> Disagreement:
    first, second = (pattern.kept, pattern.other) if pattern.first_is_kept else (pattern.other, pattern.kept)
    return Disagreement(
        number, pattern.question, first, second, pattern.kept, answer.reason or "", pattern.why
    )
