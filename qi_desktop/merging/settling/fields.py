"""Contested fields as matters: those given together are one, each side with all it gave."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from qi_desktop.merging.settling.combining import Combination, all_combined
from qi_desktop.merging.settling.grouping import QUIET, group_of
from qi_desktop.merging.settling.model import Line, Matter, Option, Put, Sort

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.merging.settling.model import OpenConflict, Side
    from qi_desktop.merging.settling.store import SettlingStore
    from qi_desktop.merging.settling.telling import Teller
    from qi_desktop.storage.model import Value


_TWO = 2


def matters_of(group: Sequence[OpenConflict], store: SettlingStore, teller: Teller) -> list[Matter]:
    """Return one matter for fields that were given values together, or one for each where sides are mixed."""
    laptops = [[side.laptop for side in one.sides] for one in group]
    everywhere = {laptop for sides in laptops for laptop in sides}
    mixed = any(len(set(sides)) < len(sides) for sides in laptops) or len(laptops[0]) < len(everywhere)
    if len(group) > 1 and mixed:
        return [_matter((one,), store, teller, alone=True) for one in group]
    return [_matter(group, store, teller, alone=mixed)]


def _matter(group: Sequence[OpenConflict], store: SettlingStore, teller: Teller, *, alone: bool) -> Matter:
    first = group[0]
    companions = () if alone else _companions(group, store)
    texts = _texts(first, teller)
    return Matter(
        key=f"{first.kind}/{first.record}/{first.field}",
        sort=Sort.TEXT if texts else Sort.VALUES,
        kind=first.kind,
        record=first.record,
        field=first.field,
        title=first.title,
        detail=first.detail,
        told=_told(first, texts),
        options=tuple(_option(side, group, companions, teller) for side in first.sides),
        before="" if first.before in (None, "") else teller.words(first, first.before),
        base=first.before if isinstance(first.before, str) else None,
        texts=texts,
        combination=_combination(first, texts),
        lines=teller.behind(first.kind, first.record),
        case=teller.case_of(first.kind, first.record),
    )


def _told(conflict: OpenConflict, texts: Sequence[str]) -> str:
    names = list(dict.fromkeys(side.person or "Somebody" for side in conflict.sides))
    if len(names) == 1:
        return f"{names[0]} gave it different values on two laptops."
    whole = ", ".join(names[:-1]) + f" and {names[-1]}"
    others = "the other's" if len(names) == _TWO else "the others'"
    return f"{whole} each {'wrote in it' if texts else 'gave it a value'} without knowing of {others}."


def _texts(conflict: OpenConflict, teller: Teller) -> tuple[str, ...]:
    values = [side.value for side in conflict.sides]
    if not all(value is None or isinstance(value, str) for value in values):
        return ()
    if not teller.is_wording(conflict.kind, conflict.record, conflict.field, values):
        return ()
    return tuple(str(value or "") for value in values)


def _combination(conflict: OpenConflict, texts: Sequence[str]) -> Combination | None:
    if not texts:
        return None
    return all_combined(conflict.before if isinstance(conflict.before, str) else None, texts)


class _Companion:
    """A field that only one side gave a value, in the same act as its contested ones."""

    def __init__(self, field: str, value: Value, before: Value, laptop: str) -> None:
        self.field, self.value, self.before, self.laptop = field, value, before, laptop


def _companions(group: Sequence[OpenConflict], store: SettlingStore) -> tuple[_Companion, ...]:
    """Return what came with one side alone; keeping another side takes it back with the rest of that side."""
    first = group[0]
    fields = set(group_of(first.kind, first.field)) - {one.field for one in group}
    acts = {(side.laptop, side.entry) for one in group for side in one.sides}
    heads = store.heads(first.kind, first.record, fields)
    single = [row for row in heads if [one["field"] for one in heads].count(row["field"]) == 1]
    return tuple(
        _Companion(
            row["field"],
            None if row["value"] is None else json.loads(row["value"]),
            _superseded(store, first, row["field"], (row["laptop"], row["sequence"])),
            row["laptop"],
        )
        for row in single
        if (row["laptop"], row["entry"]) in acts
    )


def _superseded(store: SettlingStore, conflict: OpenConflict, field: str, head: tuple[str, int]) -> Value:
    below = store.lineage(conflict.kind, conflict.record, field).get(head, [])
    return store.value_of(below[0]) if below else None


def _option(
    side: Side, group: Sequence[OpenConflict], companions: Sequence[_Companion], teller: Teller
) -> Option:
    first = group[0]
    own = {one.field: _of(side, one) for one in group}
    own.update({one.field: one.value if one.laptop == side.laptop else one.before for one in companions})
    lines = [
        Line(_label(teller, first, field), teller.value(first.kind, first.record, field, value))
        for field, value in own.items()
        if field != first.field and field not in QUIET and value not in (None, "", [])
    ]
    if first.kind == "answer" and first.field == "value":
        told = {line.text for line in lines}
        behind = teller.behind_answer(first.record, side.laptop, side.by)
        lines += [line for line in behind if line.text not in told]
    return Option(
        words=teller.words(first, side.value),
        puts=tuple(Put(first.kind, first.record, field, value) for field, value in own.items()),
        person=side.person,
        by=side.by,
        at=side.at,
        why=side.why,
        lines=tuple(lines),
    )


def _label(teller: Teller, conflict: OpenConflict, field: str) -> str:
    known = {"reason": "Because", "evidence": "Evidence"}
    detail = teller.heading(conflict.kind, conflict.record, field, None)[1]
    inside = detail.rpartition(" (")[2].rstrip(")") if conflict.kind == "answer" else detail
    return known.get(field, inside[:1].upper() + inside[1:])


def _of(side: Side, conflict: OpenConflict) -> Value:
    """Return what the same side gave another field of the group, or what it stood at where it gave none."""
    return next((one.value for one in conflict.sides if one.laptop == side.laptop), conflict.before)
