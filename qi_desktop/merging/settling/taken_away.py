"""What one person took away while another wrote in it, each act of taking away as one matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.foundation.clock import moment_of
from qi_desktop.merging.settling import labels
from qi_desktop.merging.settling.model import Line, Matter, Option, Put, Sort
from qi_desktop.merging.settling.people import latest, listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qi_desktop.merging.settling.store import Row, SettlingStore
    from qi_desktop.merging.settling.telling import Teller

_SHOWN = 4
"""How many of the things that were written are named one by one."""


def removed(store: SettlingStore, teller: Teller) -> Iterator[Matter]:
    """Yield what one person took away while another wrote in it, each act of taking away once."""
    acts: dict[tuple[int, int], Row] = {}
    written: dict[tuple[int, int], list[Row]] = {}
    added: dict[tuple[int, int], list[Row]] = {}
    for rows, found in ((store.edits_of_removed(), written), (store.added_to_removed(), added)):
        for row in rows:
            act = store.decided(row["kind"], row["record"], "removed")
            if act is not None:
                acts[key := (act["number"], act["entry"])] = act
                found.setdefault(key, []).append(row)
    for key, act in acts.items():
        yield _removed(act, written.get(key, []), added.get(key, []), store, teller)


def _removed(
    act: Row, written: Sequence[Row], parts: Sequence[Row], store: SettlingStore, teller: Teller
) -> Matter:
    gone = store.taken_away_with(act["number"], act["entry"])
    kind, record = _foremost(gone, [*written, *parts])
    thing = labels.THINGS.get(kind, "it")
    who = teller.person(act["person"]) or "Somebody"
    writers = listed(_people(store, teller, written, parts))
    touched = {(row["kind"], row["record"]) for row in written} | {(kind, record)}
    away = [*sorted(touched), *((row["part_kind"], row["part"]) for row in parts)]
    leave = Option(
        f"Leave {thing} away, with what was written in it",
        tuple(Put(*one, "removed", value=True) for one in away),
        who,
        act["person"],
        moment_of(act["clock"]),
        act["why"],
        act="Leave it away",
    )
    bring_back = Option(
        f"Bring {thing} back, with what was written in it",
        tuple(Put(*one, "removed", value=None) for one in dict.fromkeys([*gone, (kind, record)])),
        writers,
        _first_writer(store, written, parts),
        latest(written),
        lines=_written_lines(written, parts, store, teller),
        act="Bring it back",
    )
    return Matter(
        key=f"{kind}/{record}/removed",
        sort=Sort.REMOVED,
        kind=kind,
        record=record,
        field="removed",
        title=teller.heading(kind, record, "removed", None)[0],
        detail=f"taken away by {who}, written in by {writers}",
        told=f"{who} took {thing} away, and {writers} wrote in it without knowing of that.",
        options=(leave, bring_back),
    )


def _foremost(gone: Sequence[tuple[str, str]], rows: Sequence[Row]) -> tuple[str, str]:
    """Return the record that names what was taken away: a whole before its parts."""
    wholes = {(row["kind"], row["record"]) for row in rows}
    sessions = [one for one in gone if one[0] == "session"]
    return sessions[0] if len(sessions) == 1 else min(wholes)


def _people(store: SettlingStore, teller: Teller, written: Sequence[Row], parts: Sequence[Row]) -> list[str]:
    writers = [row["person"] for row in written]
    writers += [one["person"] for row in parts if (one := store.written_by(row["part_kind"], row["part"]))]
    return list(dict.fromkeys(teller.person(one) or "somebody" for one in writers))


def _first_writer(store: SettlingStore, written: Sequence[Row], parts: Sequence[Row]) -> str:
    if written:
        return written[-1]["person"]
    found = store.written_by(parts[0]["part_kind"], parts[0]["part"]) if parts else None
    return found["person"] if found else ""


def _written_lines(
    written: Sequence[Row], parts: Sequence[Row], store: SettlingStore, teller: Teller
) -> tuple[Line, ...]:
    lines = [
        Line(
            teller.heading(row["kind"], row["record"], row["field"], None)[1].capitalize(),
            teller.value(
                row["kind"], row["record"], row["field"], store.value_of((row["laptop"], row["sequence"]))
            ),
        )
        for row in written[-_SHOWN:]
    ]
    lines += [Line("Added", _named(teller, row["part_kind"], row["part"])) for row in parts[:_SHOWN]]
    more = len(written) + len(parts) - len(lines)
    return (*lines, Line("And", f"{more} more")) if more > 0 else tuple(lines)


def _named(teller: Teller, kind: str, record: str) -> str:
    return teller.thing(kind, record) or kind.replace("_", " ")
