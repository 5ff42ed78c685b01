"""Which stretches of a text are words that can be right or wrong, and which are none."""

import re
from collections.abc import Iterator
from typing import NamedTuple

# Addresses come first, so that their parts are not taken for words.
_PIECES = re.compile(r"\S*[@\\]\S+|\w+://\S+|www\.\S+|\w+(?:['\u2019\-]\w+)*")
_LETTERS = re.compile(r"[^\W\d_]+(?:['\u2019\-][^\W\d_]+)*")
_POSSESSIVE = ("'s", "\u2019s")


class Word(NamedTuple):
    """A word of a text, with its place in code points."""

    start: int
    stop: int
    text: str


def words_in(text: str) -> Iterator[Word]:
    """Yield the words whose spelling can be judged: no numbers, labels such as RO1, initials or addresses."""
    for piece in _PIECES.finditer(text):
        if _LETTERS.fullmatch(piece.group()) and not _stands_for_something(piece.group()):
            yield Word(piece.start(), piece.end(), piece.group())


def _stands_for_something(word: str) -> bool:
    bare = word[:-2] if word.endswith(_POSSESSIVE) else word
    initials = bare.removesuffix("s")  # of several: POs
    return len(bare) == 1 or bare.isupper() or (len(initials) > 1 and initials.isupper())
