"""Judges words in a thread of its own; whoever asks gets at once what is known so far."""

from collections import deque
from collections.abc import Iterable
from difflib import get_close_matches
from threading import Event, Thread

from qi_desktop.fieldnotes.spelling.breath import Breath, Stopped
from qi_desktop.fieldnotes.spelling.dictionaries import BRITISH
from qi_desktop.fieldnotes.spelling.dictionary import Dictionary, dictionary_of

_CLOSE_ENOUGH = 0.8


class Speller:
    """Tells which words are none. Nothing here waits: what is not judged yet counts as right till it is.

    Ask again when ``judged`` has grown (a timer of the window looks; a thread tells nobody).
    """

    def __init__(self, code: str = BRITISH) -> None:
        self._code = code
        self.judged = 0
        """Grows whenever more is known: the dictionary was read, words were judged or suggestions found."""
        self._verdicts: dict[str, bool] = {}
        self._waiting: deque[str] = deque()
        self._suggested: dict[str, tuple[str, ...]] = {}
        self._wanted: deque[str] = deque()
        self._own: dict[str, str] = {}
        self._stopping = Event()
        self._asked = Event()
        self._thread: Thread | None = None

    def start(self) -> None:
        """Begin to read the dictionary; a second time does nothing."""
        if self._thread is None:
            self._thread = Thread(target=self._work, name="spelling", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Stop working and wait for the thread to end."""
        self._stopping.set()
        self._asked.set()
        if self._thread is not None:
            self._thread.join()

    def learn(self, words: Iterable[str]) -> None:
        """Take these, and no others, for the inspection's own words."""
        self._own = {_plain(word).casefold(): word for word in words}
        self.judged += 1

    def unknown(self, words: Iterable[str]) -> set[str]:
        """Return those of the words that are judged and not known; the others are judged meanwhile."""
        found: set[str] = set()
        for word in words:
            verdict = self._verdicts.get(word)
            if verdict is None:
                self._verdicts[word] = True
                self._waiting.append(word)
            elif not verdict and not self._is_own(word):
                found.add(word)
        if self._waiting:
            self._asked.set()
        return found

    def suggestions(self, word: str) -> tuple[str, ...] | None:
        """Return what may have been meant, the likeliest first; None while that is being found out."""
        known = self._suggested.get(word)
        if known is None:
            if word not in self._wanted:
                self._wanted.append(word)
            self._asked.set()
            return None
        near = get_close_matches(_plain(word).casefold(), self._own, n=2, cutoff=_CLOSE_ENOUGH)
        return tuple(dict.fromkeys((*(self._own[one] for one in near), *known)))

    def _is_own(self, word: str) -> bool:
        plain = _plain(word).casefold()
        return plain in self._own or plain.removesuffix("'s") in self._own

    # ----------------------------------------------------------------------------------------- in the thread
    def _work(self) -> None:
        try:
            try:
                dictionary = dictionary_of(self._code, self._stopping)
            except (OSError, ValueError, LookupError, TypeError, AttributeError):
                # An added dictionary may be gone, or be none: then nothing is judged, and typing goes on.
                return
            self.judged += 1
            while True:
                self._asked.clear()
                self._judge_all(dictionary)
                self._asked.wait()
        except Stopped:
            return

    def _judge_all(self, dictionary: Dictionary) -> None:
        breath = Breath(self._stopping)
        while self._waiting or self._wanted:
            # A person waits for suggestions; words are judged while nobody looks.
            if self._wanted:
                word = self._wanted[0]
                self._suggested[word] = tuple(dictionary.suggestions(word, breath))
                self._wanted.popleft()
            else:
                self._judge_some(dictionary, breath)
            self.judged += 1
        breath.rest()

    def _judge_some(self, dictionary: Dictionary, breath: Breath) -> None:
        while self._waiting and not self._wanted:
            word = self._waiting.popleft()
            self._verdicts[word] = dictionary.knows(word)
            breath.take()


def _plain(word: str) -> str:
    return word.replace("\u2019", "'")
