"""The paragraphs of a text on the screen, kept beside it so that nobody asks for the whole text on a key."""

from bisect import bisect_left
from itertools import accumulate

_UNIT = 2
_CODING = "utf-16-le"


def units_before(text: str, code_points: int) -> int:
    """Return how many UTF-16 units stand before a place that is counted in code points."""
    before = text[:code_points]
    return len(before) if before.isascii() else len(before.encode(_CODING, "surrogatepass")) // _UNIT


def code_points_before(text: str, units: int) -> int:
    """Return how many code points stand before a place that is counted in UTF-16 units."""
    if text.isascii():
        return min(units, len(text))
    return len(text.encode(_CODING, "surrogatepass")[: units * _UNIT].decode(_CODING, "ignore"))


class Paragraphs:
    """What stands in each paragraph, with the number of its words; a place in code points can be told."""

    def __init__(self) -> None:
        """Begin with the one empty paragraph of an empty text."""
        self.texts: list[str] = [""]
        self._words: list[int] = [0]
        self.words = 0
        self.length = 0
        self._starts: list[int] | None = None

    def show(self, text: str) -> None:
        """Take another text."""
        self.texts = text.split("\n")
        self._words = [len(one.split()) for one in self.texts]
        self.words = sum(self._words)
        self.length = len(text)
        self._starts = None

    def replace(self, first: int, stop: int, texts: list[str]) -> None:
        """Put other paragraphs in the place of those from the first up to, not with, the other."""
        words = [len(one.split()) for one in texts]
        before = self.texts[first:stop]
        self.words += sum(words) - sum(self._words[first:stop])
        self.length += sum(map(len, texts)) + len(texts) - sum(map(len, before)) - len(before)
        self.texts[first:stop] = texts
        self._words[first:stop] = words
        self._starts = None

    def whole(self) -> str:
        """Return the whole text."""
        return "\n".join(self.texts)

    def start_of(self, number: int) -> int:
        """Return how many code points stand before a paragraph."""
        if self._starts is None:
            self._starts = list(accumulate((len(one) + 1 for one in self.texts), initial=0))
        return self._starts[number]

    def at(self, place: int) -> tuple[int, int]:
        """Return in which paragraph a place lies, counted in code points, and how far in it."""
        self.start_of(0)
        starts = self._starts or [0]
        number = max(bisect_left(starts, place + 1) - 1, 0)
        number = min(number, len(self.texts) - 1)
        return number, min(max(place - starts[number], 0), len(self.texts[number]))
