"""Names near to a name: what an author may have meant who mistyped it."""

from collections.abc import Iterable
from difflib import get_close_matches

_NEAR = 0.75


def nearest(written: str, known: Iterable[str]) -> str:
    """Return the known name that was most likely meant, or nothing."""
    by_plain = {_plain(name): name for name in known}
    found = get_close_matches(_plain(written), by_plain, 1, _NEAR)
    return by_plain[found[0]] if found else ""


def with_suggestion(text: str, written: str, known: Iterable[str]) -> str:
    """Return a sentence with the name that may have been meant behind it."""
    near = nearest(written, known)
    return f"{text}; did you mean {near}?" if near else text


def _plain(name: str) -> str:
    return name.strip().lower().replace(" ", "_").replace("-", "_")
