"""Figures that somebody typed into a text, held against the counts as they are now."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from qi_desktop.analysis.model import Count
from qi_desktop.reporting.support.model import Tie

_FIGURE = re.compile(r"\b(\d{1,4})\s+(?:out\s+)?of\s+(?:the\s+)?(\d{1,4})\b")


@dataclass(frozen=True, slots=True)
class TypedFigure:
    """A figure in a text that no count bears out; ``now`` is what the tied count says, if one said it."""

    words: str
    now: str = ""


def holds_figures(text: str) -> bool:
    """Tell whether a text says anything like "12 of 29"."""
    return _FIGURE.search(text) is not None


def unborne(text: str, counts: Iterable[Count], ties: Iterable[Tie]) -> list[TypedFigure]:
    """Return the figures of a text, such as "12 of 29", that are no count of those given, in either form."""
    known = {pair for one in counts for pair in ((one.met, one.relevant), (one.not_met, one.relevant))}
    before = {tie.then: _now(tie) for tie in ties if tie.changed}
    found: dict[str, TypedFigure] = {}
    for match in _FIGURE.finditer(text):
        met, relevant = int(match[1]), int(match[2])
        if (met, relevant) not in known and met <= relevant:
            words = " ".join(match[0].split())
            found[words] = TypedFigure(words, before.get(f"{met} of {relevant}", ""))
    return list(found.values())


def _now(tie: Tie) -> str:
    return tie.source.figure if tie.source is not None else ""
