"""What was done with the file, act by act, the latest first; and what was done since with a record."""

import json
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import islice

from qi_desktop.storage.database import Database, Row
from qi_desktop.storage.ledger.tail import OWN
from qi_desktop.storage.ledger.undo import FINAL, turned
from qi_desktop.storage.model import Act, ActsWanted, Turn

# A laptop's clock never goes back, so its entries lie in the order of their moments.
LATEST_CLOCK = """
SELECT max((SELECT clock FROM entry WHERE entry.laptop = laptop.number ORDER BY entry DESC LIMIT 1))
FROM laptop
"""
"""Asks for the latest moment of all entries; None where there is none."""
_ACTS = """
SELECT entry.laptop AS number, uuid, entry.entry, clock, person, act, why
FROM laptop CROSS JOIN entry ON entry.laptop = laptop.number
WHERE laptop.number = ? AND undoes IS NULL{more} ORDER BY entry.entry DESC
"""
_ONE = """
SELECT entry.laptop AS number, uuid, entry.entry, clock, person, act, why
FROM laptop JOIN entry ON entry.laptop = laptop.number WHERE undoes IS NULL AND uuid = ? AND entry.entry = ?
"""
_TOUCHED = """
SELECT kind, record FROM (
    SELECT kind, record, change.sequence FROM laptop CROSS JOIN change ON change.laptop = laptop.number
    WHERE uuid = ? AND change.entry = ? ORDER BY change.sequence LIMIT ?) AS some
GROUP BY kind, record ORDER BY min(sequence) LIMIT ?
"""
_FIELDS = 16
"""So many fields of one record are changed at once, or fewer."""
_UNDOES = (
    "SELECT undoes FROM entry JOIN laptop ON laptop.number = entry.laptop WHERE uuid = ? AND entry.entry = ?"
)
# A cross join is made in the order it is written in: the few that are asked for are looked up among the many.
_SINCE = """
SELECT DISTINCT uuid, entry.entry, change.kind, change.record
FROM json_each(?2) AS named CROSS JOIN change ON change.record = named.value
JOIN entry ON entry.laptop = change.laptop AND entry.entry = change.entry
JOIN laptop ON laptop.number = entry.laptop
WHERE entry.clock > ?1 ORDER BY entry.clock DESC
"""
Turns = dict[tuple[int, int], Turn]
ALL = -1
"""As many as there are."""


class Acts:
    """Reads the acts of this file."""

    def __init__(self, database: Database) -> None:
        """Read from this file."""
        self._database = database

    def latest(self, most: int = ALL, wanted: ActsWanted | None = None) -> list[Act]:
        """Return acts, the latest first, by the clocks of their laptops."""
        wanted = wanted or ActsWanted()
        more, params = _conditions(wanted)
        turns = turned(self._database)
        laptops = [number for (number,) in self._database.tuples("SELECT number FROM laptop")]
        told = _ACTS.format(more=more)
        each = [self._database.rows_one_by_one(told, (number, *params)) for number in laptops]
        latest = merge(*each, key=_latest_first)
        return [_act(row, turns) for row in islice(latest, None if most == ALL else most)]

    def act(self, laptop: str, entry: int) -> Act | None:
        """Return one act; None where there is none, or where it took another back."""
        return self._act(laptop, entry, turned(self._database))

    def own(self, entry: int | None) -> Act | None:
        """Return an act of this laptop, or the one that an undo of it was about; None for none."""
        laptop = self._database.value("SELECT uuid FROM laptop WHERE number = ?", (OWN,))
        return None if entry is None else self.act(laptop, self._first(laptop, entry))

    def _act(self, laptop: str, entry: int, turns: Turns) -> Act | None:
        rows = self._database.rows(_ONE, (laptop, entry))
        return next((_act(row, turns) for row in rows), None)

    def touched(self, act: Act, most: int = ALL) -> list[tuple[str, str]]:
        """Return which records an act touched, in the order in which it did: their kinds and ids."""
        params = (act.laptop, act.entry, most if most == ALL else most * _FIELDS, most)
        return list(self._database.tuples(_TOUCHED, params))  # pyright: ignore[reportReturnType]

    def since(self, clock: int, records: Iterable[str]) -> Iterator[tuple[Act, tuple[str, str]]]:
        """Yield the acts in effect that touched any of these records since, the latest first.

        Where an act was done again since, that counts as well.
        """
        named, turns = json.dumps(sorted(set(records))), turned(self._database)
        for laptop, entry, kind, record in list(self._database.tuples(_SINCE, (clock, named))):
            act = self._act(laptop, self._first(laptop, entry), turns)
            if act is not None and act.turn is None:
                yield act, (kind, record)

    def _first(self, laptop: str, entry: int) -> int:
        """Return the act that an undo, or an undo of one, is about; an act itself as it is."""
        undoes: int | None = entry
        while undoes is not None:
            entry, undoes = undoes, self._database.value(_UNDOES, (laptop, undoes))
        return entry


def _latest_first(row: Row) -> tuple[int, str]:
    return -row["clock"], row["uuid"]


def _act(row: Row, turns: Turns) -> Act:
    return Act(
        laptop=row["uuid"],
        own=row["number"] == OWN,
        final=row["act"] in FINAL,
        turn=turns.get((row["number"], row["entry"])),
        **{name: row[name] for name in ("entry", "clock", "person", "act", "why")},
    )


def _conditions(wanted: ActsWanted) -> tuple[str, Sequence[object]]:
    """Return what narrows the acts, each word by whatever it fits, with its values."""
    told, params = "", list[object]()
    if wanted.own:
        told += f" AND entry.laptop = {OWN}"
    for word in wanted.words:
        said = "act IN (SELECT value FROM json_each(?)) OR person IN (SELECT value FROM json_each(?))"
        params += [json.dumps(sorted(word.acts)), json.dumps(sorted(word.people))]
        if word.text:
            said += " OR instr(lower(why), ?)"
            params.append(word.text)
        if word.entries:
            said += " OR uuid || ' ' || entry.entry IN (SELECT value FROM json_each(?))"
            params.append(json.dumps([f"{laptop} {entry}" for laptop, entry in sorted(word.entries)]))
        told += f" AND ({said})"
    return told, params
