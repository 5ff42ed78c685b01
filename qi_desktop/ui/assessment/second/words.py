"""How second assessments and their agreement are put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.widgets.entries import Entry

if TYPE_CHECKING:
    from qi_desktop.assessment.second.model import ChosenCase, Comparison, Line, QuestionAgreement, Side

SAME, DIFFERENT, SETTLED = "Same", "Different", "Settled"
TEXT, ONE_ONLY = "Free text", "Asked of one"
MARKS = {SAME: "good", SETTLED: "good", DIFFERENT: "caution", TEXT: "", ONE_ONLY: "waiting"}


def standing(line: Line) -> str:
    """Return whether both answered alike, in a word or two."""
    if line.settled is not None:
        return SETTLED
    if not line.asked_of_both:
        return ONE_ONLY
    if line.differs:
        return DIFFERENT
    return SAME if line.comparable else TEXT


def mark(line: Line) -> str:
    """Return the shape that goes with the word."""
    return MARKS[standing(line)]


def standing_words(line: Line) -> str:
    """Return how a line stands, with what was settled."""
    return f"Settled: {line.settled.words}" if line.settled is not None else standing(line)


def answered(side: Side) -> str:
    """Return an answer's words, or why there is none."""
    if not side.asked:
        return "not asked"
    return side.words or "no answer"


def summed_up(comparison: Comparison) -> str:
    """Return how a comparison stands, in a sentence."""
    asked = [line for line in comparison.lines if line.comparable and line.asked_of_both]
    differ, left = len(comparison.differences), len(comparison.unsettled)
    if not asked:
        return "No question was asked in both assessments."
    alike = f"{len(asked) - differ} of {len(asked)} questions asked of both are answered alike"
    if not differ:
        return f"{alike}. There is nothing to settle."
    settled = "all settled" if not left else f"{left} still to settle"
    return f"{alike}; {differ} differ{'s' if differ == 1 else ''}, {settled}."


def agreed(one: QuestionAgreement) -> str:
    """Return the raw agreement as a count; a bare percentage would hide how few cases there are."""
    return f"{one.agreed} of {one.cases}"


def corrected(value: float | None) -> str:
    """Return a figure corrected for chance, or that none can be given."""
    return f"{value:.2f}" if value is not None else "none"


def case_entry(one: ChosenCase, who: str, *, mine: bool) -> Entry:
    """Return a chosen case for the list: its number, who assesses it, and how far that is."""
    status, state = _state(one)
    return Entry(one.sampled_case, one.number, f"{'You' if mine else who} · {state}", status=status, state="")


def _state(one: ChosenCase) -> tuple[str, str]:
    if one.differences is not None:
        left = one.differences - one.settled
        if not one.differences:
            return "good", "both complete, no difference"
        if not left:
            return "good", f"all {one.differences} differences settled"
        return "caution", f"{left} of {one.differences} differences to settle"
    if one.state.is_closed:
        return "waiting", "second complete, the first is not yet"
    begun = {"not_started": "not begun"}.get(one.state.value, "under way, blind")
    return "waiting", begun
