"""How questions keep their keys when a guide is rewritten line by line."""

from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher

from qi_desktop.fieldnotes.guides.model import GuideQuestion

_ALIKE = 0.6
"""From this likeness on, a line is taken for an earlier question put in better words."""


def reworded(
    questions: Sequence[GuideQuestion], lines: Iterable[str], new_key: Callable[[], str]
) -> tuple[GuideQuestion, ...]:
    """Return the questions of the lines: an unchanged or polished one keeps its key, others get new ones."""
    wanted = [text for line in lines if (text := " ".join(line.split()))]
    left = {one.text: one for one in questions}
    keys = {text: left.pop(text).key for text in dict.fromkeys(wanted) if text in left}
    for text in dict.fromkeys(wanted):
        if text not in keys:
            closest = max(left.values(), key=lambda one, text=text: _likeness(one.text, text), default=None)
            if closest is not None and _likeness(closest.text, text) >= _ALIKE:
                keys[text] = left.pop(closest.text).key
    return tuple(GuideQuestion(keys.get(text) or new_key(), text) for text in dict.fromkeys(wanted))


def _likeness(before: str, after: str) -> float:
    return SequenceMatcher(None, before.casefold(), after.casefold(), autojunk=False).ratio()
