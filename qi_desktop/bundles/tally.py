"""What the changes of a sealed file are about, counted line by line without keeping them (pure)."""

import json
from collections import Counter
from operator import ne
from typing import Any, cast

from qi_desktop.bundles.plain_json import LARGE, BadJson, check_depth, is_small, loaded, loaded_quickly
from qi_desktop.bundles.sheet import ATTACHMENT, Outline

_LINE = {"laptop": str, "entry": int, "clock": int, "person": str, "act": str, "why": str, "undoes": int}
_KEYS = (*_LINE, "changes")
_TYPES = {(*_LINE.values(), list), (*tuple(_LINE.values())[:-1], type(None), list)}
_CHANGE = {"sequence": int, "kind": str, "record": str, "field": str, "salt": str}
_MORE = {"erased": str, "supersedes": list, "after": str}
_NAME = str, int
"""The sorts in the name of a change: whose laptop's, and the sequence."""
_SHAPES = 1000
_LOOKED_AT = (int, list, dict)
"""Values of these sorts are looked at one by one."""


class Tally:
    """Counts of the changes that passed, and the facts about them that a refusal may rest on."""

    def __init__(self) -> None:
        """Begin with nothing counted."""
        self.kinds: dict[str, int] = {}
        """How many changes of each kind there are."""
        self.entries = 0
        self.changes = 0
        self.laptops: set[str] = set()
        """Whose changes they are."""
        self.persons: set[str] = set()
        """In whose name they were written."""
        self.named: set[str] = set()
        """The digests of the files that the changes attach."""
        self._last: tuple[str, int] | None = None
        self._known: set[tuple[str | type, ...]] = set()

    def part(self, outline: Outline) -> None:
        """Count a whole part that was taken apart."""
        self._entries(outline)
        for kind, count in Counter(outline.kinds).items():
            self.kinds[kind] = self.kinds.get(kind, 0) + count
        self.changes += len(outline.kinds)
        self.named.update(str(digest) for digest in map(json.loads, outline.attached) if digest)

    def _entries(self, outline: Outline) -> None:
        laptops, entries, persons = outline.laptops, outline.entries, outline.persons
        if not laptops.count(laptops[0]) == persons.count(persons[0]) == len(entries):
            for laptop, entry, person in zip(laptops, entries, persons, strict=True):
                self._entry(laptop, int(entry), person)
            return
        # Of one laptop and in one name, as nearly all are.
        self._entry(laptops[0], int(entries[0]), persons[0])
        if changed := sum(map(ne, entries, entries[1:])):
            self._last = None
            self._entry(laptops[-1], int(entries[-1]), persons[-1])
            self.entries += changed - 1

    def _entry(self, laptop: str, entry: int, person: str) -> None:
        """Note whose entry it is; lines of one that follow one another count once."""
        if (laptop, entry) != self._last:
            self._last = laptop, entry
            self.entries += 1
            self.laptops.add(laptop)
            self.persons.add(person)

    def line(self, text: bytes) -> None:
        """Count one line, or refuse one that holds no changes as this program writes them."""
        line = cast("dict[str, Any]", loaded_quickly(text))
        if type(line) is not dict or tuple(line) != _KEYS or tuple(map(type, line.values())) not in _TYPES:
            raise BadJson("it is no entry")
        if not line["changes"] or not 0 < line["entry"] < LARGE or not 0 <= line["clock"] < LARGE:
            raise BadJson("it is no entry")
        if not is_small(line["undoes"] or 0):
            raise BadJson("it holds a number that is too large")
        self._entry(line["laptop"], line["entry"], line["person"])
        self._changes(line["changes"])
        self.changes += len(line["changes"])

    def _changes(self, changes: list[dict[str, Any]]) -> None:
        known, kinds = self._known, self.kinds
        for change in changes:
            if type(change) is not dict:
                raise BadJson("it is no change")
            shape = (*change, *map(type, change.values()))
            if shape not in known:
                self._check_shape(change, shape)
                _check_value(change.get("value"))
            if "supersedes" in change:
                _check_superseded(change["supersedes"])
            if not 0 < change["sequence"] < LARGE:
                raise BadJson("it is no change")
            kind = change["kind"]
            if (kind, change["field"]) == ATTACHMENT and change.get("value"):
                self.named.add(str(change["value"]))
            kinds[kind] = kinds.get(kind, 0) + 1

    def _check_shape(self, change: dict[str, Any], shape: tuple[str | type, ...]) -> None:
        """Check the names and sorts of what a change says; most changes are of a few shapes only."""
        told: dict[str, object] = dict(zip(change, map(type, change.values()), strict=True))
        if any(told.pop(name, None) is not kind for name, kind in _CHANGE.items()):
            raise BadJson("it is no change")
        if ("value" in told) is ("erased" in told) or len(self._known) > _SHAPES:
            raise BadJson("it is no change")
        told.pop("value", None)
        if any(_MORE.get(name) is not kind for name, kind in told.items()):
            raise BadJson("it is no change")
        if type(change.get("value")) not in _LOOKED_AT:
            self._known.add(shape)


def _check_superseded(supersedes: list[Any]) -> None:
    """Refuse names of changes that are none."""
    for old in supersedes:
        if type(old) is not list or tuple(map(type, cast("list[object]", old))) != _NAME:
            raise BadJson("it is no change")
        if not is_small(cast("tuple[str, int]", old)[1]):
            raise BadJson("it holds a number that is too large")


def _check_value(value: object) -> None:
    """Refuse a value that lies deep or holds a number that is too large."""
    check_depth(value)
    if type(value) is int and not is_small(value):
        raise BadJson("it holds a number that is too large")
    if isinstance(value, list | dict):
        loaded(json.dumps(value).encode())
