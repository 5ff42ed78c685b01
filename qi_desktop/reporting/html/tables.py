"""Tables of the page: caption, heads with their scope, rows under their titles, bars with their numbers."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from xml.etree.ElementTree import Element

from qi_desktop.reporting.html.elements import Inside, element
from qi_desktop.reporting.manuscript.blocks import (
    Bar,
    Cell,
    Column,
    Key,
    Layout,
    Points,
    RowGroup,
    Sourced,
    Table,
)
from qi_desktop.reporting.parts import PARTS, Filling, in_words

_MOST_NARROW_COLUMNS = 3


def table_element(table: Table, name: str) -> Element:
    """Return a table; a wide one can be scrolled by keyboard, and says what it is when it gets the focus."""
    caption = element("caption", table.caption, id=name)
    heads = element("thead", *_heads(table.columns))
    bodies = [element("tbody", *_rows(table, group)) for group in table.groups]
    set_table = element("table", caption, heads, *bodies, class_=table.layout.value)
    if len(table.columns) <= _MOST_NARROW_COLUMNS:
        return element("div", set_table, class_="scroll")
    return element("div", set_table, class_="scroll", role="group", tabindex="0", aria_labelledby=name)


def key_element(key: Key) -> Element:
    """Return the key of the bars: a sample of each filling with its name."""
    items = [
        element(
            "li", element("span", class_=f"sample {_filled(part.filling)}", aria_hidden="true"), part.name
        )
        for part in key.parts
    ]
    return element("ul", *items, class_="key", aria_label="Key to the bars, in the order of their parts")


def _heads(columns: Sequence[Column]) -> Iterator[Element]:
    """Yield one row of heads, or two where columns share a head."""
    if not any(column.group for column in columns):
        yield element("tr", *[_head(column) for column in columns])
        return
    upper: list[Element] = []
    for group, members in groupby(columns, key=lambda column: column.group):
        several = list(members)
        if group:
            upper.append(element("th", group, scope="colgroup", colspan=str(len(several)), class_="group"))
        else:
            upper += [_head(column, rowspan="2") for column in several]
    yield element("tr", *upper)
    yield element("tr", *[_head(column) for column in columns if column.group])


def _head(column: Column, **attributes: str) -> Element:
    number = {"class_": "number"} if column.number else {}
    return element("th", column.title, scope="col", **number, **attributes)


def _rows(table: Table, group: RowGroup) -> Iterator[Element]:
    if group.title:
        width = str(len(table.columns))
        yield element("tr", element("th", group.title, scope="rowgroup", colspan=width), class_="title")
    for row in group.rows:
        yield element("tr", *[_cell(table, place, cell) for place, cell in enumerate(row)])


def _cell(table: Table, place: int, cell: Cell) -> Element:
    inside = _inside(cell)
    if place == 0 and table.row_heads:
        return element("th", *inside, scope="row")
    if not table.columns[place].number:
        return element("td", *inside)
    empty = table.layout is Layout.NUMBERS and cell == "0"
    return element("td", *inside, class_="number zero" if empty else "number")


def _inside(cell: Cell) -> tuple[Inside, ...]:
    match cell:
        case Bar():
            return (_bar(cell),)
        case Points(texts):
            return (element("ol", *[element("li", text) for text in texts]),)
        case Sourced(text, source):
            return (element("p", text), element("p", source, class_="source"))
        case _:
            return (cell,)


def _bar(bar: Bar) -> Element:
    """Return a bar whose parts are as long as their numbers; read aloud it is one sentence."""
    parts = [
        element("span", element("b", str(number)), class_=_filled(part.filling), style=f"--n:{number}")
        for part in PARTS
        if (number := part.of(bar.count))
    ]
    size = f"--all:{bar.count.relevant};--most:{max(1, bar.most)}"
    return element("div", *parts, class_="bar", role="img", aria_label=in_words(bar.count), style=size)


def _filled(filling: Filling) -> str:
    return filling.name.lower()
