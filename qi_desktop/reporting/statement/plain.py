"""The statement as plain text, for a terminal, a mail, or a look at what it says."""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from qi_desktop.reporting.statement.blocks import (
    Block,
    Cell,
    Commands,
    Heading,
    Paragraph,
    ShareBar,
    Table,
    Verdicts,
)

_WIDTH = 100


def plain_text(blocks: Iterable[Block]) -> str:
    """Return all blocks as text of lines not much longer than a terminal's."""
    return "\n".join(line.rstrip() for block in blocks for line in (*_set(block), "")).rstrip() + "\n"


def _set(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield text if level > 1 else text.upper()
            yield "-" * len(text)
        case Paragraph(text):
            yield from wrap(text, _WIDTH)
        case Verdicts(verdicts):
            for one in verdicts:
                words = " ".join((f"{one.title}:", one.sentence, one.particulars))
                yield from wrap(words, _WIDTH, initial_indent="> ", subsequent_indent="> ")
        case Commands(lines):
            yield from (f"    {line}" for line in lines)
        case Table():
            yield from _table(block)


def _table(table: Table) -> Iterator[str]:
    shown = [place for place, _ in enumerate(table.columns) if not _is_bar(table, place)]
    columns = [table.columns[place] for place in shown]
    heads = [column.title.replace("-\n", "").replace("\n", " ") for column in columns]
    rows = [[_cell(row[place]) for place in shown] for group in table.groups for row in group.rows]
    widths = [max(len(one), *(len(row[at]) for row in rows), 0) for at, one in enumerate(heads)]

    def line(cells: list[str]) -> str:
        return "  ".join(
            cell.rjust(width) if column.number else cell.ljust(width)
            for cell, width, column in zip(cells, widths, columns, strict=True)
        )

    yield table.caption
    yield line(heads)
    for group in table.groups:
        if group.title:
            yield f"* {group.title}"
        yield from (line([_cell(row[place]) for place in shown]) for row in group.rows)


def _is_bar(table: Table, place: int) -> bool:
    """Tell whether a column only draws what the numbers beside it say."""
    return any(isinstance(row[place], ShareBar) for group in table.groups for row in group.rows)


def _cell(cell: Cell) -> str:
    return cell.in_words if isinstance(cell, ShareBar) else cell
