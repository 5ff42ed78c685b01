"""What the changes of a sealed file are about, counted line by line without keeping them (pure)."""

from typing import Any, cast

from qi_desktop.bundles.plain_json import BadJson, facts_in

_HEADER = {"laptop": str, "entry": int, "clock": int, "person": str, "act": str, "why": str}
_LINE = frozenset({*_HEADER, "undoes", "changes"})
_KEYS = frozenset({"sequence", "kind", "record", "field", "value", "erased", "salt", "supersedes", "after"})


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
        self.named: set[str] = set()
        """The digests of the files that the changes attach."""
        self._last: tuple[str, int] | None = None

    def line(self, text: bytes) -> None:
        """Count one line, or refuse one that holds no changes as this program writes them."""
        line = facts_in(text)
        self._header(line)
        changes: Any = line["changes"]
        if type(changes) is not list or not changes:
            raise BadJson("it is no entry")
        for change in cast("list[Any]", changes):
            self._change(change)
            self.changes += 1

    def _header(self, line: dict[str, Any]) -> None:
        if line.keys() != _LINE or any(type(line[key]) is not kind for key, kind in _HEADER.items()):
            raise BadJson("it is no entry")
        if type(line["undoes"]) not in (int, type(None)) or line["entry"] < 1 or line["clock"] < 0:
            raise BadJson("it is no entry")
        if (entry := (line["laptop"], line["entry"])) != self._last:
            self._last = entry
            self.entries += 1
            self.laptops.add(line["laptop"])

    def _change(self, change: object) -> None:
        if type(change) is not dict or not (facts := cast("dict[str, Any]", change)).keys() <= _KEYS:
            raise BadJson("it is no change")
        try:
            kind, field = facts["kind"], facts["field"]
            plain = type(kind) is type(field) is type(facts["record"]) is type(facts["salt"]) is str
            if not plain or type(facts["sequence"]) is not int or facts["sequence"] < 1:
                raise BadJson("it is no change")
            if field == "digest" and kind == "attachment" and facts.get("value"):
                self.named.add(str(facts["value"]))
        except KeyError as error:
            raise BadJson("it is no change") from error
        self.kinds[kind] = self.kinds.get(kind, 0) + 1
