"""Finding a person's words again where somebody else's text repeats them (pure).

Six words in a row are found wherever they stand, however they are spelled in capitals or punctuation; a
shorter sentence is found as a whole, if it is long enough to be anybody's own.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from qi_desktop.fieldnotes.consenting.turns import REMOVED
from qi_desktop.storage.model import Value

IN_A_ROW = 6
FEWEST = 4
SHORTEST = 16
"""So many characters a shorter sentence has at least."""

_APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"
_WORD = re.compile(rf"\w+(?:['{_APOSTROPHE}]\w+)*")
_SENTENCE = re.compile(r"[^.!?\n“”]+")
_Run = tuple[str, ...]


class _Token(NamedTuple):
    word: str
    start: int
    stop: int


class Quoting:
    """Knows some words that were said, and finds where a text repeats them."""

    def __init__(self, said: Iterable[str]) -> None:
        """Learn the words from the stretches in which they were said."""
        self._runs: dict[int, set[_Run]] = {}
        for stretch in said:
            self._learn(IN_A_ROW, _words(stretch))
            for sentence in _SENTENCE.findall(stretch):
                short = _words(sentence)
                if FEWEST <= len(short) < IN_A_ROW and len(sentence.strip()) >= SHORTEST:
                    self._learn(len(short), short)

    @property
    def nothing(self) -> bool:
        """Tell whether there is nothing to look for."""
        return not self._runs

    def _learn(self, length: int, words: list[str]) -> None:
        if runs := set(_runs(words, length)):
            self._runs.setdefault(length, set()).update(runs)

    def found_in(self, text: str) -> list[tuple[int, int]]:
        """Return the stretches of a text that repeat what was said."""
        tokens = _tokens(text)
        found: list[tuple[int, int]] = []
        for start, stop in _joined(self._matches(tokens)):
            found.append((tokens[start].start, tokens[stop - 1].stop))
        return found

    def _matches(self, tokens: list[_Token]) -> Iterator[tuple[int, int]]:
        words = [token.word for token in tokens]
        places = [
            (place, place + length)
            for length, known in self._runs.items()
            for place, run in enumerate(_runs(words, length))
            if run in known
        ]
        yield from sorted(places)

    def cleaned(self, value: Value) -> Value:
        """Return a value without the words, in every text that it holds."""
        return _mapped(value, self._without)

    def repeats(self, value: Value) -> bool:
        """Tell whether a value repeats the words anywhere; quick, since everything written is asked."""
        return any(map(self._is_in, _texts(value)))

    def _is_in(self, text: str) -> bool:
        words = _words(text)
        return not all(known.isdisjoint(_runs(words, length)) for length, known in self._runs.items())

    def repeated(self, value: Value) -> str:
        """Return the words that a value repeats, nothing if it repeats none."""
        texts = list(_texts(value))
        return " … ".join(text[start:stop] for text in texts for start, stop in self.found_in(text))

    def _without(self, text: str) -> str:
        parts: list[str] = []
        place = 0
        for start, stop in self.found_in(text):
            parts += [text[place:start], REMOVED]
            place = stop
        return "".join((*parts, text[place:]))


def _tokens(text: str) -> list[_Token]:
    return [_Token(_plain(match.group()), match.start(), match.end()) for match in _WORD.finditer(text)]


def _words(text: str) -> list[str]:
    """Return the words of a text as they are compared, without their places, which takes a tenth."""
    return list(map(_plain, _WORD.findall(text)))


def _plain(word: str) -> str:
    return word.casefold().replace(_APOSTROPHE, "'")


def _runs(words: list[str], length: int) -> Iterator[_Run]:
    """Yield every so many words in a row."""
    return zip(*(words[start:] for start in range(length)), strict=False)


def _joined(stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return stretches in order, those that touch or overlap as one."""
    found: list[tuple[int, int]] = []
    for start, stop in stretches:
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(stop, found[-1][1]))
        else:
            found.append((start, stop))
    return found


def _mapped(value: Value, change: Callable[[str], str]) -> Value:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_mapped(one, change) for one in value]
    if isinstance(value, dict):
        return {name: _mapped(one, change) for name, one in value.items()}
    return value


def _texts(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
