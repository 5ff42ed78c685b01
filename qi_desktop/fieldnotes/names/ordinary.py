"""The words of everyday English, which many people also have for a name: will, mark, young, hope."""

from functools import cache

from qi_desktop.foundation.paths import resource


@cache
def ordinary_words() -> frozenset[str]:
    """Return the words that the shipped dictionary writes with small letters."""
    lines = resource("spelling", "en_GB.dic").read_text("utf-8-sig").splitlines()
    words = (line.partition("/")[0] for line in lines)
    return frozenset(word for word in words if word.isalpha() and word.islower())
