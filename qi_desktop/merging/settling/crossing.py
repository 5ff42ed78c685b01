"""Acts of two people that crossed without touching the same field, each told as one matter.

One took a record away while another wrote in it; one replaced a case, or gave it to somebody else, while
another assessed it; both made the same theme. The ledger keeps all of it, and without a word from here the
one would quietly outdo the other.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qi_desktop.foundation.clock import moment_of
from qi_desktop.merging.settling import labels
from qi_desktop.merging.settling.model import Line, Matter, Option, Put, Sort

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from qi_desktop.fieldnotes.model import Theme
    from qi_desktop.merging.settling.store import Row, SettlingStore
    from qi_desktop.merging.settling.telling import Teller

_SHOWN = 4
"""How many of the things that were written are named one by one."""


# ---------------------------------------------------------------------------------- taken away and written in
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
    writers = _people(store, teller, written, parts)
    title, _ = teller.heading(kind, record, "removed", None)
    touched = {(row["kind"], row["record"]) for row in written} | {(kind, record)}
    left = [(row["part_kind"], row["part"]) for row in parts]
    away = [Put(*one, "removed", value=True) for one in [*sorted(touched), *left]]
    return Matter(
        key=f"{kind}/{record}/removed",
        sort=Sort.REMOVED,
        kind=kind,
        record=record,
        field="removed",
        title=title,
        detail=f"taken away by {who}, written in by {_listed(writers)}",
        told=f"{who} took {thing} away, and {_listed(writers)} wrote in it without knowing of that.",
        options=(
            Option(
                f"Leave {thing} away, with what was written in it",
                tuple(away),
                who,
                act["person"],
                moment_of(act["clock"]),
                act["why"],
                act="Leave it away",
            ),
            Option(
                f"Bring {thing} back, with what was written in it",
                tuple(Put(*one, "removed", value=None) for one in dict.fromkeys([*gone, (kind, record)])),
                _listed(writers),
                _first_writer(store, written, parts),
                _latest(written),
                lines=_written_lines(written, parts, store, teller),
                act="Bring it back",
            ),
        ),
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


# ------------------------------------------------------------------------------ a case that was assessed on
def replaced(store: SettlingStore, teller: Teller) -> Iterator[Matter]:
    """Yield the cases that were replaced while somebody assessed them."""
    for case, rows in _by_case(store.answers_of_replaced()):
        act = store.decided("sampled_case", case, "state")
        if act is not None:
            stand_in = store.case_number(store.field_of("sampled_case", case, "replaced_by"))
            reason = store.field_of("sampled_case", case, "replaced_reason")
            yield _replaced(case, rows, act, (stand_in, reason), (store, teller))


def _replaced(
    case: str,
    rows: Sequence[Row],
    act: Row,
    replacement: tuple[str, str],
    words: tuple[SettlingStore, Teller],
) -> Matter:
    store, teller = words
    stand_in, reason = replacement
    number, who, writers = store.case_number(case), *_who(act, rows, teller)
    back = ("replaced_by", "replaced_reason", "replaced_on")
    return Matter(
        key=f"sampled_case/{case}/replaced",
        sort=Sort.REPLACED,
        kind="sampled_case",
        record=case,
        field="replaced",
        title=number,
        detail=f"replaced by {stand_in}, and assessed meanwhile",
        told=f"{who} replaced {number} by {stand_in}, and {writers} went on without knowing of that.",
        options=(
            Option(
                f"{number} stays replaced by {stand_in}; the answers stay in its history and are not counted",
                (Put("sampled_case", case, "state", "replaced"),),
                who,
                act["person"],
                moment_of(act["clock"]),
                lines=(Line("Because", reason),) if reason else (),
                act="Leave it replaced",
            ),
            Option(
                f"{number} comes back into the sample with its answers; {stand_in} leaves it",
                (
                    Put("sampled_case", case, "state", "drawn"),
                    *(Put("sampled_case", case, field, None) for field in back),
                ),
                writers,
                rows[-1]["person"],
                _latest(rows),
                lines=(_answered(rows),),
                act="Take it back",
            ),
        ),
        lines=teller.behind("sampled_case", case),
        case=case,
    )


def moved(store: SettlingStore, teller: Teller) -> Iterator[Matter]:
    """Yield the cases that were given to somebody else while the one who had them assessed on."""
    for case, rows in _by_case(store.answers_of_moved()):
        act = store.decided("sampled_case", case, "inspector")
        if act is not None:
            yield _moved(case, rows, act, store, teller)


def _moved(case: str, rows: Sequence[Row], act: Row, store: SettlingStore, teller: Teller) -> Matter:
    number, who, writers = store.case_number(case), *_who(act, rows, teller)
    has, had = store.field_of("sampled_case", case, "inspector"), rows[-1]["person"]
    new, old = teller.person(has) or "somebody else", teller.person(had) or "the one before"
    return Matter(
        key=f"sampled_case/{case}/moved",
        sort=Sort.MOVED,
        kind="sampled_case",
        record=case,
        field="moved",
        title=number,
        detail=f"given to {new}, and assessed by {old} meanwhile",
        told=f"{who} gave {number} to {new}, and {writers} went on assessing it without knowing of that.",
        options=(
            Option(
                f"{number} stays with {new}; the answers of {old} stand",
                (Put("sampled_case", case, "inspector", has),),
                who,
                act["person"],
                moment_of(act["clock"]),
                act["why"],
                act=f"Leave it with {new}",
            ),
            Option(
                f"{number} goes back to {old}",
                (Put("sampled_case", case, "inspector", had),),
                old,
                had,
                _latest(rows),
                lines=(_answered(rows),),
                act=f"Give it back to {old}",
            ),
        ),
        lines=teller.behind("sampled_case", case),
        case=case,
    )


def _by_case(rows: Iterable[Row]) -> list[tuple[str, list[Row]]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row["record"], []).append(row)
    return list(found.items())


def _who(act: Row, rows: Sequence[Row], teller: Teller) -> tuple[str, str]:
    writers = dict.fromkeys(teller.person(row["person"]) or "somebody" for row in rows)
    return teller.person(act["person"]) or "Somebody", _listed(list(writers))


def _answered(rows: Sequence[Row]) -> Line:
    count = len({row["edited"] for row in rows})
    return Line("Meanwhile", "1 answer" if count == 1 else f"{count} answers")


# --------------------------------------------------------------------------------------- a theme made twice
def made_twice(
    namesakes: Iterable[tuple[Theme, ...]], store: SettlingStore, teller: Teller
) -> Iterator[Matter]:
    """Yield the themes that two people made apart, under the same name in the same place."""
    for same in namesakes:
        for one, other in pairwise(same):
            if one.parent == other.parent:
                yield _made_twice(one, other, store, teller)


def _made_twice(one: Theme, other: Theme, store: SettlingStore, teller: Teller) -> Matter:
    makers = [store.written_by("theme", theme.id) for theme in (one, other)]
    people = [teller.person(row["person"]) if row else "" for row in makers]
    apart = f"{other.name} ({people[1]})" if people[1] else f"{other.name} (2)"
    joins = ((one, other, makers[0], people[0]), (other, one, makers[1], people[1]))
    spelt = "" if one.name == other.name else f", once as “{other.name}”"
    return Matter(
        key=f"theme/{one.id}/{other.id}",
        sort=Sort.TWICE,
        kind="theme",
        record=other.id,
        field="twice",
        title=f"Theme “{one.name}”",
        detail="made twice",
        told=f"{_listed([name or 'Somebody' for name in people])} each made this theme{spelt}.",
        options=(
            *(
                Option(
                    f"One theme: join both under the one of {person or 'the first'}",
                    (Put("theme", gone.id, "joined_to", stays.id),),
                    person,
                    row["person"] if row else "",
                    moment_of(row["clock"]) if row else None,
                    lines=(Line("Means", stays.definition),) if stays.definition else (),
                    act="Join under this",
                )
                for stays, gone, row, person in joins
            ),
            Option(
                f"Two themes: call the second “{apart}”",
                (Put("theme", other.id, "name", apart),),
                act="Keep both",
            ),
        ),
    )


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:-1]) + (" and " if len(names) > 1 else "") + (names[-1] if names else "somebody")


def _latest(rows: Sequence[Row]) -> datetime | None:
    return moment_of(rows[-1]["clock"]) if rows else None
