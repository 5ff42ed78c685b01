"""Dictionaries, each read once in the life of the program and without holding anybody up."""

import gc
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from io import StringIO
from itertools import islice
from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from qi_desktop.fieldnotes.spelling.breath import Breath
from qi_desktop.fieldnotes.spelling.dictionaries import stem_of
from qi_desktop.foundation.collecting import uncollected

if TYPE_CHECKING:
    from spylls.hunspell import Dictionary as Spylls

_MOST = 6
_reading = Lock()
_read: dict[str, "Dictionary"] = {}


class Dictionary:
    """Knows the words of a language and finds those that may have been meant."""

    def __init__(self, spylls: "Spylls") -> None:
        self._spylls = spylls
        self._all_words: list[Any] = spylls.suggester.words_for_ngram

    def knows(self, word: str) -> bool:
        """Tell whether a word is in the dictionary, in any of its forms."""
        return self._spylls.lookup(word)

    def suggestions(self, word: str, breath: Breath) -> list[str]:
        """Return a few words that may have been meant, the likeliest first."""
        self._spylls.suggester.words_for_ngram = _Breathing(self._all_words, breath)
        return list(islice(breath.between(self._spylls.suggest(word)), _MOST))


class _Breathing(list[Any]):
    """A list that rests while it is gone through: every word of the dictionary is compared with one."""

    def __init__(self, words: list[Any], breath: Breath) -> None:
        super().__init__()
        self._words = words
        self._breath = breath

    @override
    def __iter__(self) -> Iterator[Any]:
        return self._breath.between(self._words)


def dictionary_of(code: str, stopping: Event) -> Dictionary:
    """Return a dictionary, reading it if nobody has; raises Stopped when no longer wanted."""
    with _reading:
        if code not in _read:
            with _no_rubbish_sought():
                _read[code] = _read_files(stem_of(code), Breath(stopping))
        return _read[code]


def _read_files(files: Path, breath: Breath) -> Dictionary:
    from spylls.hunspell import Dictionary as Spylls
    from spylls.hunspell.readers import FileReader, read_aff, read_dic

    class Reader(FileReader):
        @override
        def _open(self, path: str, encoding: str) -> StringIO:
            return StringIO(Path(path).read_text("utf-8-sig"))

        @override
        def __next__(self) -> tuple[int, str]:
            breath.take()
            return super().__next__()

    aff, context = read_aff(Reader(f"{files}.aff"))
    dic = read_dic(Reader(f"{files}.dic"), aff=aff, context=context)
    return Dictionary(Spylls(aff, dic))


@contextmanager
def _no_rubbish_sought() -> Generator[None]:
    """Keep the dictionary's 400,000 small things out of the search for rubbish, which would hold all up."""
    with uncollected():
        yield
        gc.freeze()
