"""Themes that two people made apart, under the same name in the same place."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qi_desktop.foundation.clock import moment_of
from qi_desktop.merging.settling.model import Line, Matter, Option, Put, Sort
from qi_desktop.merging.settling.people import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qi_desktop.fieldnotes.model import Theme
    from qi_desktop.merging.settling.store import SettlingStore
    from qi_desktop.merging.settling.telling import Teller


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
        told=f"{listed([name or 'Somebody' for name in people])} each made this theme{spelt}.",
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
