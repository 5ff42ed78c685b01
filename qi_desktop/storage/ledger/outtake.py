"""Changes on their way out: read from the file as they were written, entry by entry."""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from qi_desktop.foundation.portions import portions
from qi_desktop.storage.database import Database, Row
from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.intake import Parcel

_SELECT = """
SELECT laptop.uuid, change.*, entry.clock, entry.person, entry.act, entry.why, entry.undoes,
    previous.chain AS before
FROM change JOIN entry USING (laptop, entry) JOIN laptop ON laptop.number = change.laptop
LEFT JOIN change_row AS previous
    ON previous.laptop = change.laptop AND previous.sequence = change.sequence - 1
WHERE {where} ORDER BY laptop.uuid, change.sequence
"""

# By the numbers of one laptop the rows come in their order as they lie, and none has to be held.
_STRETCH = _SELECT.format(where="change.laptop = ? AND change.sequence BETWEEN ? AND ?").replace(
    "laptop.uuid, change.sequence", "change.sequence"
)


class Outtake:
    """Reads changes out of a file for a pack or a bundle."""

    def __init__(self, database: Database) -> None:
        """Learn the names of the laptops."""
        self._database = database
        self._uuids: dict[int, str] = dict(database.tuples("SELECT number, uuid FROM laptop"))

    def since(self, laptop: str, sequence: int) -> list[Parcel]:
        """Return a laptop's changes after a sequence."""
        return list(self._parcels("laptop.uuid = ? AND change.sequence > ?", (laptop, sequence)))

    def every(self, laptop: str) -> Iterator[Parcel]:
        """Yield all changes of a laptop, an entry at a time."""
        return self._parcels("laptop.uuid = ?", (laptop,))

    def within(self, stretches: Mapping[str, Iterable[tuple[int, int]]]) -> Iterator[list[Parcel]]:
        """Yield, some at a time, the changes of laptops between first and last sequences.

        What an entry put in several stretches travels together, a portion at a time.
        """
        numbers = {uuid: number for number, uuid in self._uuids.items()}
        for uuid, spans in sorted(stretches.items()):
            rows = (
                row
                for first, last in spans
                for row in self._database.rows_one_by_one(_STRETCH, (numbers[uuid], first, last))
            )
            for some in portions(rows):
                yield list(self._grouped(some))

    def of_records(self, wanted: set[tuple[str, str]]) -> list[Parcel]:
        """Return every change of the records named by (kind, record), whoever made it."""
        places = json.dumps(sorted(wanted))
        return list(
            self._parcels(
                "(change.kind, change.record) IN"
                " (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))",
                (places,),
            )
        )

    def _parcels(self, where: str, params: tuple[Any, ...]) -> Iterator[Parcel]:
        yield from self._grouped(self._database.rows_one_by_one(_SELECT.format(where=where), params))

    def _grouped(self, rows: Iterable[Row]) -> Iterator[Parcel]:
        for _, same in groupby(rows, key=lambda row: (row["uuid"], row["entry"])):
            changes = list(same)
            yield Parcel(
                _header(changes[0]),
                tuple(self._body(row) for row in changes),
                tuple(row["before"] or self._beginning(row) for row in changes),
            )

    def _beginning(self, row: Row) -> bytes:
        if row["sequence"] == 1:
            return chain.beginning(row["uuid"])
        noted = self._database.value(
            "SELECT before FROM gap WHERE laptop = ? AND sequence = ?", (row["laptop"], row["sequence"])
        )
        return noted or b""

    def _body(self, row: Row) -> chain.Body:
        supersedes = tuple(
            (self._uuids[laptop], sequence) for laptop, sequence in json.loads(row["supersedes"])
        )
        return chain.Body(
            row["sequence"],
            row["kind"],
            row["record"],
            row["field"],
            row["value"],
            row["salt"],
            row["value_digest"],
            supersedes,
        )


def _header(row: Row) -> chain.Header:
    return chain.Header(*(row[name] for name in ("uuid", "entry", "clock", "person", "act", "why", "undoes")))
