"""Following passages from the wording they were marked in to the one a note shows."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from qi_desktop.fieldnotes.model import Passage, Standing
from qi_desktop.fieldnotes.passages.model import Marked, Version
from qi_desktop.fieldnotes.passages.placing import Step, Stretch, carried, settled

_Place = tuple[str, int, int]
# As many notes as a person has open or comes back to; the others are followed anew when they change.
_REMEMBERED = 64


@dataclass(slots=True)
class _Followed:
    """The places in one note under the wording it showed last; ``raw`` as the edits carried them.

    Where no chain of edits leads from the wording marked to the one shown, ``direct`` names the place: it
    is compared anew under the next wording, so that every laptop comes to the same place whatever it
    remembers.
    """

    shown: str
    body: str
    raw: dict[_Place, Stretch | None] = field(default_factory=dict[_Place, "Stretch | None"])
    direct: set[_Place] = field(default_factory=set[_Place])
    found: dict[_Place, tuple[Stretch, Standing, str]] = field(
        default_factory=dict[_Place, "tuple[Stretch, Standing, str]"]
    )


@dataclass(frozen=True, slots=True)
class _Way:
    steps: tuple[Step, ...]
    direct: bool = False


@dataclass(slots=True)
class Following:
    """Remembers where passages lie, so that an edit is followed once and by its own step only."""

    versions: Callable[[str], Mapping[str, Version]]
    wording: Callable[[str], str | None]
    _notes: dict[str, _Followed] = field(default_factory=dict[str, _Followed])

    def passages(
        self, note: str, shown: str, body: Callable[[], str], marked: Iterable[Marked]
    ) -> list[Passage]:
        """Return a note's passages where they lie in the wording it shows, in reading order.

        ``body`` is asked for that wording's words unless they are remembered.
        """
        known = self._followed(note, shown, body)
        self._add(note, known, [one for one in marked if one.place not in known.raw])
        placed = [self._passage(known, one) for one in marked]
        return sorted(placed, key=lambda one: (one.start, one.stop, one.id))

    def forget(self) -> None:
        """Follow everything anew, as after words were erased."""
        self._notes.clear()

    def _followed(self, note: str, shown: str, body: Callable[[], str]) -> _Followed:
        known = self._notes.pop(note, None)
        if known is None or known.shown != shown:
            words = body()
            known = _Followed(shown, words, self._one_further(note, known, shown, words))
        self._notes[note] = known
        while len(self._notes) > _REMEMBERED:
            del self._notes[next(iter(self._notes))]
        return known

    def _one_further(
        self, note: str, known: _Followed | None, shown: str, body: str
    ) -> dict[_Place, Stretch | None]:
        """Carry what is remembered through the newest edit, where nothing else came between."""
        if known is None or not known.raw:
            return {}
        version = self.versions(note).get(shown)
        if version is None or version.supersedes != (known.shown,):
            return {}
        step = Step.between(known.body, body)
        places = ((place, at) for place, at in known.raw.items() if at and place not in known.direct)
        return {place: step.carried(at) for place, at in places}

    def _add(self, note: str, known: _Followed, marked: Iterable[Marked]) -> None:
        history: Mapping[str, Version] | None = None
        ways: dict[str, _Way | None] = {known.shown: _Way(())}
        for one in marked:
            if one.basis not in ways:
                history = self.versions(note) if history is None else history
                ways[one.basis] = self._way(history, one.basis, known)
            along = ways[one.basis]
            known.raw[one.place] = along and carried(Stretch(one.start, one.stop), along.steps)
            if along and along.direct:
                known.direct.add(one.place)

    def _way(self, history: Mapping[str, Version], basis: str, known: _Followed) -> "_Way | None":
        """Return the edits on the way from a wording; nothing where its words are not in this file."""
        old = self.wording(basis)
        if old is None:
            return None
        texts = [self.wording(name) for name in way(history, basis, known.shown)[:-1]]
        known_texts = [text for text in texts if text is not None]
        if not texts or len(known_texts) < len(texts):
            return _Way((Step.between(old, known.body),), direct=True)
        return _Way(tuple(Step.between(*pair) for pair in pairwise([*known_texts, known.body])))

    def _passage(self, known: _Followed, one: Marked) -> Passage:
        if one.place not in known.found:
            known.found[one.place] = self._found(known, one)
        at, standing, words = known.found[one.place]
        return Passage(
            id=one.id,
            note=one.note,
            start=at.start,
            stop=at.stop,
            words=known.body[at.start : at.stop],
            coding=one.coding,
            standing=standing,
            marked=words,
            comment=one.comment,
            marked_by=one.marked_by,
        )

    def _found(self, known: _Followed, one: Marked) -> tuple[Stretch, Standing, str]:
        at = known.raw[one.place]
        if one.basis == known.shown and at is not None:
            return at, Standing.AS_MARKED, known.body[at.start : at.stop]
        old = self.wording(one.basis)
        if at is None or old is None:
            return Stretch(0, 0, gone=True), Standing.UNKNOWN, ""
        marked, words = Stretch(one.start, one.stop), old[one.start : one.stop]
        if not at.gone and known.body[at.start : at.stop] == words:
            return at, Standing.AS_MARKED, words
        place, standing = settled(marked, at, Step.between(old, known.body))
        return place, standing, words


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
