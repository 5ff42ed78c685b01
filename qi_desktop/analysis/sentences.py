"""Sentences for a count, in the positive and the negative form: "In 12 of 29 relevant cases ...".

A sentence always carries x, y and the unit; number words stand beside them and never instead of them.
The question is quoted as the inspectors read it, so that no sentence says more than was asked.
"""

from dataclasses import dataclass

from qi_desktop.analysis.model import Count
from qi_desktop.analysis.number_words import number_words

_KINDS = (
    ("not_done", "not done"),
    ("done_weak", "done but not well enough"),
    ("too_late", "done too late"),
)
_OPPOSITE = {"yes": "no", "no": "yes"}


@dataclass(frozen=True, slots=True)
class Sentences:
    """What can be said of one count; both forms are empty where ``why_not`` says that nothing can."""

    positive: str = ""
    negative: str = ""
    why_not: str = ""


def sentences(count: Count) -> Sentences:
    """Return the positive and the negative sentence of a count, or why there is none."""
    if count.relevant <= 0:
        return Sentences(why_not=f"No {count.unit} was relevant to this question and could be judged.")
    if count.mixed_rules:
        return Sentences(
            why_not=f"These {count.unit}s were asked under different rules, so they make no single number."
        )
    return Sentences(positive_sentence(count), negative_sentence(count))


def positive_sentence(count: Count) -> str:
    """Return what was found in the relevant places that are counted."""
    return f"{_in(count.met, count)} {_answer(count, met=True)}: {_asked(count)}"


def negative_sentence(count: Count) -> str:
    """Return what was found in the relevant places that are not, with the kinds of not sufficient."""
    kinds = _kinds(count)
    return f"{_in(count.not_met, count)} {_answer(count, met=False)}: {_asked(count)}{kinds}"


def in_cases(number: int, relevant: int, unit: str = "case") -> str:
    """Return "12 of 29 relevant cases", or "none of" or "all" of them where that is what was found."""
    several = unit if relevant == 1 else f"{unit}s"
    if relevant == 1:
        return f"the 1 relevant {unit}" if number else f"none of 1 relevant {unit}"
    if number == 0:
        return f"none of {relevant} relevant {several}"
    if number == relevant:
        return f"all {relevant} relevant {several}"
    return f"{number} of {relevant} relevant {several}"


def _in(number: int, count: Count) -> str:
    words = number_words(number, count.relevant)
    beside = "" if words in {"none", "all"} else f" ({words})"
    return f"In {in_cases(number, count.relevant, count.unit)}{beside}"


def _answer(count: Count, *, met: bool) -> str:
    if count.outcome == "sufficient":
        return "the work was sufficient" if met else "the work was not sufficient"
    if met:
        return f"the answer was “{count.outcome}”"
    if count.outcome in _OPPOSITE:
        return f"the answer was “{_OPPOSITE[count.outcome]}”"
    return f"the answer was another than “{count.outcome}”"


def _asked(count: Count) -> str:
    mark = "" if count.label.endswith(("?", ".", "!")) else "."
    return f"“{count.label}”{mark}"


def _kinds(count: Count) -> str:
    """Return how the not sufficient ones divide, where they are more than one and not all of one kind."""
    found = [f"{getattr(count, name)} {words}" for name, words in _KINDS if getattr(count, name)]
    if not found or count.not_met_otherwise:
        return ""
    told = f"{', '.join(found[:-1])} and {found[-1]}" if len(found) > 1 else found[0]
    return f" Of these, {told}."
