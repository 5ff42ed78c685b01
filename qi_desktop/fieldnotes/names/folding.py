"""Letters as they are compared: without capitals, accents, or marks that nobody sees."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

# Letters that no decomposition takes apart, as they are written where a keyboard lacks them; and the many
# shapes of hyphen and apostrophe.
_LETTERS = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),  # noqa: RUF001 - the look-alikes are the point
        **dict.fromkeys("’‘‛`´ʼʹʻ′＇·", "'"),  # noqa: RUF001 - the same
        **dict.fromkeys("\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}", "\n"),
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "ħ": "h",
    }
)


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it is compared; ``origin`` tells for each of its letters which code point it came from."""

    text: str
    origin: Sequence[int]
    length: int

    def place(self, start: int, stop: int) -> tuple[int, int]:
        """Return where a stretch of the folded text stands in the text itself, with its last accents."""
        after = self.origin[stop] if stop < len(self.origin) else self.length
        return self.origin[start], max(self.origin[stop - 1] + 1, after)


def folded(text: str) -> Folded:
    """Return a text without capitals and accents, remembering where each letter stood."""
    if text.isascii():
        return Folded(text.lower().replace("`", "'"), range(len(text)), len(text))
    letters: list[str] = []
    origin: list[int] = []
    for place, letter in enumerate(text):
        plain = _plain(letter)
        letters.append(plain)
        origin.extend([place] * len(plain))
    return Folded("".join(letters), origin, len(text))


def plain(text: str) -> str:
    """Return a text without capitals and accents."""
    return text.lower().replace("`", "'") if text.isascii() else "".join(map(_plain, text))


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    """Return what is left of one code point; nothing of accents, soft hyphens and joiners."""
    apart = unicodedata.normalize("NFKD", letter).translate(_LETTERS).casefold()
    small = unicodedata.normalize("NFKD", apart).translate(_LETTERS)
    return "".join(one for one in small if unicodedata.category(one) not in {"Mn", "Mc", "Me", "Cf"})
