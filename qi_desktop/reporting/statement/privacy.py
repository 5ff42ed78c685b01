"""Words that people typed, without the name or the reference of anybody on the list."""

import re
from collections.abc import Iterable

from qi_desktop.inspection.model import EligibleCase

WITHHELD = "[withheld]"
_SHORTEST = 3


def withheld(words: str, people: Iterable[EligibleCase]) -> str:
    """Return the words with every whole name or reference of these people left out of them."""
    named = {text.strip() for one in people for text in (one.name, one.reference)}
    known = sorted((text for text in named if len(text) >= _SHORTEST), key=len, reverse=True)
    for text in known:
        words = re.sub(rf"(?<!\w){re.escape(text)}(?!\w)", WITHHELD, words, flags=re.IGNORECASE)
    return words
