"""Cases that were replaced, or given to somebody else, while they were assessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.foundation.clock import moment_of
from qi_desktop.merging.settling.model import Line, Matter, Option, Put, Sort
from qi_desktop.merging.settling.people import latest, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from qi_desktop.merging.settling.store import Row, SettlingStore
    from qi_desktop.merging.settling.telling import Teller


def replaced(store: SettlingStore, teller: Teller) -> Iterator[Matter]:
    """Yield the cases that were replaced while somebody assessed them."""
    for case, rows in _by_case(store.answers_of_replaced()):
        act = store.decided("sampled_case", case, "state")
        if act is not None:
            yield _replaced(case, rows, act, store, teller)


def _replaced(case: str, rows: Sequence[Row], act: Row, store: SettlingStore, teller: Teller) -> Matter:
    number, who, writers = store.case_number(case), *_who(act, rows, teller)
    stand_in = store.case_number(store.field_of("sampled_case", case, "replaced_by"))
    reason = store.field_of("sampled_case", case, "replaced_reason")
    leave = Option(
        f"{number} stays replaced by {stand_in}; the answers stay in its history and are not counted",
        (Put("sampled_case", case, "state", "replaced"),),
        who,
        act["person"],
        moment_of(act["clock"]),
        lines=(Line("Because", reason),) if reason else (),
        act="Leave it replaced",
    )
    back = {"state": "drawn", "replaced_by": None, "replaced_reason": None, "replaced_on": None}
    take_back = Option(
        f"{number} comes back into the sample with its answers; {stand_in} leaves it",
        tuple(Put("sampled_case", case, field, value) for field, value in back.items()),
        writers,
        rows[-1]["person"],
        latest(rows),
        lines=(_answered(rows),),
        act="Take it back",
    )
    return Matter(
        key=f"sampled_case/{case}/replaced",
        sort=Sort.REPLACED,
        kind="sampled_case",
        record=case,
        field="replaced",
        title=number,
        detail=f"replaced by {stand_in}, and assessed meanwhile",
        told=f"{who} replaced {number} by {stand_in}, and {writers} went on without knowing of that.",
        options=(leave, take_back),
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
                latest(rows),
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
    return teller.person(act["person"]) or "Somebody", listed(list(writers))


def _answered(rows: Sequence[Row]) -> Line:
    count = len({row["edited"] for row in rows})
    return Line("Meanwhile", "1 answer" if count == 1 else f"{count} answers")
