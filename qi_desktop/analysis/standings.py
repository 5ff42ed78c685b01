"""What an answer means for its question's count: met, one of the kinds of not met, or not counted at all."""

from collections.abc import Mapping

from qi_desktop.analysis.model import CountedQuestion

OTHERWISE = "not_met"
DISPUTED = "disputed"
HIDDEN = "not_relevant"
UNANSWERED = "unanswered"
_UNCOUNTED = (HIDDEN, "not_known", "no_evidence")
_NOT_SUFFICIENT = ("not_done", "done_weak", "too_late")
_GOOD_CLASS = "high"
_CLASSES = ("low", "medium", "high", "very_high")
JUDGED = frozenset(("met", *_NOT_SUFFICIENT, OTHERWISE))


def standings_of(question: CountedQuestion) -> Mapping[str, str]:
    """Return what each possible value of a question means for its count."""
    return _scale(question) | {state: state for state in _UNCOUNTED} | {"": UNANSWERED}


def outcome_of(question: CountedQuestion) -> str:
    """Return the answer that is counted as met."""
    return next(value for value, standing in _scale(question).items() if standing == "met")


def is_counted(scale: str) -> bool:
    """Tell whether answers on this scale are judgements or facts that can be counted."""
    return scale in {"S2", "YESNO", "LVL4"}


def _scale(question: CountedQuestion) -> dict[str, str]:
    if question.scale == "YESNO":
        good, bad = ("no", "yes") if question.yes_is == "bad" else ("yes", "no")
        return {good: "met", bad: OTHERWISE}
    if question.scale == "LVL4":
        return dict.fromkeys(_CLASSES, OTHERWISE) | {_GOOD_CLASS: "met"}
    return {"sufficient": "met"} | {state: state for state in _NOT_SUFFICIENT}
