"""Following passages from the wording they were marked in to the one a note shows."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from qi_desktop.fieldnotes.model import Passage, Standing
from qi_desktop.fieldnotes.passages.model import Marked, Version
from qi_desktop.fieldnotes.passages.placing import Step, Stretch, carried, settled, stands_once

_Place = tuple[str, int, int]
_Found = tuple[Stretch, Standing, str]
"""Where words are, how they stand, and what they are."""

# The words of as many notes are remembered as a person goes back and forth between.
_REMEMBERED = 16


@dataclass(slots=True)
class _Note:
    """The places in one note under the wording it shows; ``raw`` as the edits carried them.

    Where no chain of edits leads from the wording marked to the one shown, ``direct`` names the place: it
    is compared anew under the next wording, so that every laptop comes to the same place whatever it
    remembers.
    """

    shown: str
    body: str | None = None
    raw: dict[_Place, Stretch] = field(default_factory=dict[_Place, Stretch])
    direct: set[_Place] = field(default_factory=set[_Place])
    found: dict[_Place, _Found] = field(default_factory=dict[_Place, _Found])
    marked: dict[_Place, str] = field(default_factory=dict[_Place, str])
    once: dict[_Place, bool] = field(default_factory=dict[_Place, bool])


@dataclass(frozen=True, slots=True)
class _Way:
    steps: tuple[Step, ...]
    direct: bool = False


@dataclass(slots=True)
class History:
    """The wordings of one note, each read at most once while its passages are followed."""

    versions: Callable[[], Mapping[str, Version]]
    version: Callable[[str], Version | None]
    wording: Callable[[str], str | None]
    _versions: Mapping[str, Version] | None = None
    _texts: dict[str, str | None] = field(default_factory=dict[str, "str | None"])
    _steps: dict[str, Step] = field(default_factory=dict[str, Step])
    _ways: dict[str, "_Way | None"] = field(default_factory=dict[str, "_Way | None"])

    def known(self) -> Mapping[str, Version]:
        """Return the history without its words."""
        if self._versions is None:
            self._versions = self.versions()
        return self._versions

    def text(self, name: str) -> str | None:
        """Return the words of a wording; None where they are not in this file."""
        if name not in self._texts:
            self._texts[name] = self.wording(name)
        return self._texts[name]

    def direct(self, name: str, body: str) -> Step:
        """Return what differs between a wording and the one shown, whatever was in between."""
        if name not in self._steps:
            self._steps[name] = Step.between(self.text(name) or "", body)
        return self._steps[name]

    def way(self, name: str, shown: str, body: str) -> "_Way | None":
        """Return the edits from a wording to the one shown; None where its words are not in this file."""
        if name not in self._ways:
            self._ways[name] = self._way(name, shown, body)
        return self._ways[name]

    def _way(self, name: str, shown: str, body: str) -> "_Way | None":
        if name == shown:
            return _Way(())
        if self.text(name) is None:
            return None
        texts = [self.text(one) for one in way(self.known(), name, shown)[:-1]]
        read = [text for text in texts if text is not None]
        if not texts or len(read) < len(texts):
            return _Way((self.direct(name, body),), direct=True)
        return _Way(tuple(Step.between(*pair) for pair in pairwise([*read, body])))


@dataclass(slots=True)
class Following:
    """Remembers where passages lie, so that an edit is followed once and by its own step only."""

    _notes: dict[str, _Note] = field(default_factory=dict[str, _Note])
    _worded: deque[str] = field(default_factory=deque[str])
    _taken_in: str = ""

    def heed(self, taken_in: str) -> None:
        """Follow everything anew once changes came from elsewhere, or were erased."""
        if taken_in != self._taken_in:
            self._taken_in = taken_in
            self._notes.clear()
            self._worded.clear()

    def passages(
        self,
        note: str,
        shown: str,
        body: Callable[[], str],
        history: History,
        marked: Iterable[Marked],
        *,
        step_by_step: bool = True,
    ) -> list[Passage]:
        """Return a note's passages where they lie in the wording it shows, in reading order.

        ``body`` is asked for that wording's words unless they are remembered. Step by step the history is
        read at once, as for a note that is being written, whose next edits then cost one step each;
        otherwise only where the place does not show without it. Both find the same.
        """
        mine = list(marked)
        known = self._followed(note, shown, body, history)
        if step_by_step:
            new = [one for one in mine if one.place not in known.found or one.place not in known.raw]
        else:
            new = [one for one in mine if one.place not in known.found]
        if new:
            words = self._words(note, known, body)
            for one in new:
                if step_by_step or not _stands_once(known, words, history, one):
                    _find(known, words, history, one)
        placed = [_passage(known, one) for one in mine]
        return sorted(placed, key=lambda one: (one.start, one.stop, one.id))

    def _followed(self, note: str, shown: str, body: Callable[[], str], history: History) -> _Note:
        known = self._notes.get(note)
        if known is None or known.shown != shown:
            further = _Note(shown)
            if known is not None:
                further.marked, further.once = known.marked, known.once
                further.raw = _one_further(known, shown, body, history)
            self._notes[note] = known = further
        return known

    def _words(self, note: str, known: _Note, body: Callable[[], str]) -> str:
        """Return the words a note shows, and remember them for its next edit."""
        words = known.body
        if words is None:
            words = known.body = body()
            self._worded.append(note)
            oldest = self._worded.popleft() if len(self._worded) > _REMEMBERED else note
            if oldest != note and oldest in self._notes:
                self._notes[oldest].body = None
        return words


def _one_further(
    known: _Note, shown: str, body: Callable[[], str], history: History
) -> dict[_Place, Stretch]:
    """Carry what is remembered through the newest edit, where nothing else came between."""
    if known.body is None or not known.raw:
        return {}
    version = history.version(shown)
    if version is None or version.supersedes != (known.shown,):
        return {}
    step = Step.between(known.body, body())
    return {place: step.carried(at) for place, at in known.raw.items() if place not in known.direct}


def _stands_once(known: _Note, body: str, history: History, one: Marked) -> bool:
    """Find words that stood once where they were marked and stand once now: no edit can say otherwise."""
    place = one.place
    if place not in known.once:
        old = body if one.basis == known.shown else history.text(one.basis)
        words = known.marked[place] = (old or "")[one.start : one.stop]
        known.once[place] = old is not None and stands_once(words, old)
    words = known.marked[place]
    if not known.once[place] or not stands_once(words, body):
        return False
    start = body.index(words)
    known.found[place] = Stretch(start, start + len(words)), Standing.AS_MARKED, words
    return True


def _find(known: _Note, body: str, history: History, one: Marked) -> None:
    """Find where a passage lies now; one whose own wording is not in this file stays unfound."""
    place = one.place
    if place not in known.raw:
        along = history.way(one.basis, known.shown, body)
        if along is None:
            return
        known.raw[place] = carried(Stretch(one.start, one.stop), along.steps)
        if along.direct:
            known.direct.add(place)
    if place not in known.marked:
        old = body if one.basis == known.shown else history.text(one.basis)
        known.marked[place] = (old or "")[one.start : one.stop]
    at, words = known.raw[place], known.marked[place]
    if not at.gone and body[at.start : at.stop] == words:
        known.found[place] = at, Standing.AS_MARKED, words
        return
    standing = Standing.GONE if at.gone else Standing.CHANGED
    if words in body:
        # Only then can the words have been put back or moved; comparing long wordings takes its time.
        at, standing = settled(Stretch(one.start, one.stop), at, history.direct(one.basis, body))
    known.found[place] = at, standing, body[at.start : at.stop]


def _passage(known: _Note, one: Marked) -> Passage:
    nowhere = (Stretch(0, 0, gone=True), Standing.UNKNOWN, "")
    at, standing, words = known.found.get(one.place, nowhere)
    return Passage(
        id=one.id,
        note=one.note,
        start=at.start,
        stop=at.stop,
        words=words,
        coding=one.coding,
        standing=standing,
        marked=known.marked.get(one.place, ""),
        comment=one.comment,
        marked_by=one.marked_by,
    )


def way(history: Mapping[str, Version], first: str, last: str) -> list[str]:
    """Return the wordings from one to another, the shortest way; empty where none leads there."""
    after: dict[str, str] = {last: ""}
    waiting = deque([last])
    while waiting and first not in after:
        name = waiting.popleft()
        for before in sorted(history[name].supersedes) if name in history else ():
            if before not in after:
                after[before] = name
                waiting.append(before)
    names: list[str] = []
    name = first if first in after else ""
    while name:
        names.append(name)
        name = after[name]
    return names
