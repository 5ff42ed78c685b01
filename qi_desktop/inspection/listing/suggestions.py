"""What a value that no code list holds may stand for: the most alike of the known spellings."""

from difflib import SequenceMatcher, get_close_matches

from qi_desktop.inspection.listing.codes import CODED, bare, code_list

LIKE_ENOUGH = 0.7
"""Below this likeness a suggestion would mislead more often than help."""


def suggestion(fact: str, value: str, offices: tuple[str, ...] = ()) -> tuple[str, float]:
    """Return the code, office or provider a value may stand for, and the likeness from 0 to 1."""
    known = _known(fact, offices)
    text = bare(value)
    found = get_close_matches(text, known, n=1, cutoff=LIKE_ENOUGH)
    if not found:
        return "", 0.0
    return known[found[0]], round(SequenceMatcher(None, found[0], text).ratio(), 2)


def _known(fact: str, offices: tuple[str, ...]) -> dict[str, str]:
    if fact not in CODED:
        return {bare(name): name for name in offices}
    # One letter is like any other; only words can be misspelt.
    return {
        spelling: code.code
        for spelling, code in code_list(fact).spellings.items()
        if code.code and len(spelling) > len("abc")
    }
