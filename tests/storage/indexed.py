"""What an index of words holds, told so that two of them can be compared."""

from typing import NamedTuple

from qi_desktop.storage.search.held import layout_of
from qi_desktop.storage.search.model import place_of
from qi_desktop.storage.workspace import Workspace


class Block(NamedTuple):
    """One block, wherever it is kept."""

    day: int
    sort: str
    start: int
    title: str
    words: str
    marks: str


def whole_index(workspace: Workspace) -> dict[tuple[str, str], list[Block]]:
    """Return everything the index holds by kind and record, as it would stand if made anew."""
    database = workspace.database
    held = {number: cells for number, *cells in database.tuples("select * from search_block")}
    told: dict[tuple[str, str], list[Block]] = {}
    for kind, record, base, layout in database.tuples(
        "select kind, record, place, layout from search_document order by kind, record"
    ):
        day, sort, *_ = place_of(base)
        told[kind, record] = sorted(
            Block(day, sort, block.start, *held.pop(base + block.number)) for block in layout_of(layout)
        )
    assert held == {}, "blocks that no record has"
    return told


def check_sound(workspace: Workspace) -> None:
    """Fail where the index of words says something else than its blocks."""
    with workspace.database.transaction():
        workspace.database.run("insert into search_words (search_words, rank) values ('integrity-check', 1)")
