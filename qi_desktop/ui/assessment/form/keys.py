"""Which key gives which answer: the same key for the same answer in every question."""

from collections.abc import Iterator, Sequence
from string import ascii_uppercase, digits

from qi_desktop.forms.definition import NO_EVIDENCE, NOT_KNOWN, NOT_RELEVANT
from qi_desktop.ui.language import tr

UNCOUNTED = (
    (NOT_KNOWN, tr("Not known")),
    (NO_EVIDENCE, tr("No evidence")),
    (NOT_RELEVANT, tr("Not relevant")),
)
"""The states that are no judgements, with their words."""

FIXED = {
    "sufficient": "S",
    "not_done": "D",
    "done_weak": "W",
    "too_late": "L",
    "yes": "Y",
    "no": "N",
    NOT_KNOWN: "K",
    NO_EVIDENCE: "E",
    NOT_RELEVANT: "X",
}
_TAKEN = {FIXED[value] for value, _ in UNCOUNTED}


def keys_for(choices: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Return the key of each choice: the agreed one, else its first free letter, else one that is free."""
    keys = {value: FIXED[value] for value, _ in choices if value in FIXED}
    taken = _TAKEN | set(keys.values())
    for number, (value, words) in enumerate(choices, start=1):
        if value not in keys:
            keys[value] = next((key for key in _wanted(words, number) if key not in taken), "")
            taken.add(keys[value])
    return keys


def _wanted(words: str, number: int) -> Iterator[str]:
    """Yield the keys that suit a choice, the best first: its letters, its number, whatever is left."""
    yield from (letter for letter in words.upper() if letter.isascii() and letter.isalpha())
    if number < len(digits):
        yield str(number)
    yield from ascii_uppercase
    yield from digits
