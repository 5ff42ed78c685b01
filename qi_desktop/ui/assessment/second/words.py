"""How second assessments and their agreement are put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.widgets.entries import Entry

if TYPE_CHECKING:
    from qi_desktop.assessment.second.model import ChosenCase, Comparison, Line, QuestionAgreement, Side

SAME, DIFFERENT, SETTLED = tr("Same"), tr("Different"), tr("Settled")
TEXT, ONE_ONLY = tr("Free text"), tr("Asked of one")
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
    return (
        tr("Settled: {words}").format(words=line.settled.words)
        if line.settled is not None
        else standing(line)
    )


def answered(side: Side) -> str:
    """Return an answer's words, or why there is none."""
    if not side.asked:
        return tr("not asked")
    return side.words or tr("no answer")


def summed_up(comparison: Comparison) -> str:
    """Return how a comparison stands, in a sentence."""
    asked = [line for line in comparison.lines if line.comparable and line.asked_of_both]
    differ, left = len(comparison.differences), len(comparison.unsettled)
    if not asked:
        return tr("No question was asked in both assessments.")
    alike = tr("{number} of {count} questions asked of both are answered alike").format(
        number=len(asked) - differ, count=len(asked)
    )
    if not differ:
        return tr("{alike}. There is nothing to settle.").format(alike=alike)
    settled = tr("all settled") if not left else tr("{left} still to settle").format(left=left)
    return plural(differ, "{alike}; %n differs, {settled}.", "{alike}; %n differ, {settled}.").format(
        alike=alike, settled=settled
    )


def agreed(one: QuestionAgreement) -> str:
    """Return the raw agreement as a count; a bare percentage would hide how few cases there are."""
    return tr("{agreed} of {cases}").format(agreed=one.agreed, cases=one.cases)


def corrected(value: float | None) -> str:
    """Return a figure corrected for chance, or that none can be given."""
    return f"{value:.2f}" if value is not None else tr("none")


def case_entry(one: ChosenCase, who: str, *, mine: bool) -> Entry:
    """Return a chosen case for the list: its number, who assesses it, and how far that is."""
    status, state = _state(one)
    return Entry(
        one.sampled_case, one.number, f"{tr('You') if mine else who} · {state}", status=status, state=""
    )


def _state(one: ChosenCase) -> tuple[str, str]:
    if one.differences is not None:
        left = one.differences - one.settled
        if not one.differences:
            return "good", tr("both complete, no difference")
        if not left:
            return "good", tr("all {differences} differences settled").format(differences=one.differences)
        return "caution", tr("{left} of {differences} differences to settle").format(
            left=left, differences=one.differences
        )
    if one.state.is_closed:
        return "waiting", tr("second complete, the first is not yet")
    begun = {"not_started": tr("not begun")}.get(one.state.value, tr("under way, blind"))
    return "waiting", begun
