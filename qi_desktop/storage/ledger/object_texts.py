"""Facts that stand in columns, written as JSON objects by the thousand (pure)."""

from collections.abc import Iterable, Sequence
from json.encoder import encode_basestring
from typing import cast

from qi_desktop.storage.ledger.chain import written

Cell = str | int | float | None

WORDS_REMEMBERED = 4096


class ObjectTexts:
    """Writes rows as ``chain.written`` writes an object of their facts, blank ones left out."""

    def __init__(self, names: Sequence[str]) -> None:
        """Write columns of these names, given in this order."""
        self._order = sorted(range(len(names)), key=names.__getitem__)
        self._words = [_Words(names[place]) for place in self._order]

    def of(self, columns: Sequence[Sequence[Cell]]) -> list[str]:
        """Return the text of each row."""
        parts = [words.of(columns[place]) for words, place in zip(self._words, self._order, strict=True)]
        return [f"{{{text[1:]}}}" for text in map("".join, zip(*parts, strict=True))]


class _Words(dict[Cell, str]):
    """One column's values as they stand in an object after a comma; those of frequent ones are remembered."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._start = f",{encode_basestring(name)}:"

    def of(self, column: Sequence[Cell]) -> Iterable[str]:
        kinds = set(map(type, column))
        start = self._start
        if kinds == {int}:
            return [f"{start}{value}" for value in column]
        if kinds == {str} and len(self) >= WORDS_REMEMBERED:
            # Nearly every value is a new one: looking each up would only cost time.
            return [start + word for word in map(encode_basestring, cast("Sequence[str]", column))]
        if kinds <= {str, type(None)}:
            return map(self.__getitem__, column)
        return ["" if value is None else start + written(value) for value in column]

    def __missing__(self, value: Cell) -> str:
        word = "" if value is None else self._start + written(value)
        if len(self) < WORDS_REMEMBERED:
            self[value] = word
        return word
