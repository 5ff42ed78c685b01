"""The blocks of the manuscript as they are set on paper: what belongs together stays together."""

from collections.abc import Iterator, Sequence
from itertools import count as counted

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from qi_desktop.analysis.model import Count
from qi_desktop.reporting.bars import ChartColours, key_drawing
from qi_desktop.reporting.manuscript.blocks import (
    Bar,
    Block,
    Example,
    Heading,
    Key,
    Paragraph,
    Recommended,
    Table,
    Tone,
)
from qi_desktop.reporting.pdf.flowables import EndGroup, Figure, Group, Words, example_box, words
from qi_desktop.reporting.pdf.style import PAGE_HEIGHT, TEXT_WIDTH, in_force
from qi_desktop.reporting.pdf.tables import table_of

_STYLES = {2: "H1", 3: "H2", 4: "H3"}
_CHAPTER = 2
_TONES = {Tone.BODY: "P", Tone.LEAD: "lead", Tone.NOTE: "note", Tone.QUOTED: "quoted"}
_KEPT_WHOLE = PAGE_HEIGHT * 0.3
_FIRST_ROWS = 3
_ROOM = 26.0
_AT_LEAST = 60.0
_FEW_WORDS = 400
_KEY = "Key to the bars, in the order of their parts."


class Story:
    """What is set of the blocks, in reading order; in a draft every paragraph has a number."""

    def __init__(self, blocks: Sequence[Block], *, draft: bool) -> None:
        self._blocks = blocks
        self._numbers = counted(1) if draft else None
        self._leading: list[Words] = []

    def flowables(self) -> Iterator[Flowable]:
        """Yield everything; each chapter is a section of the structure and begins a page."""
        opened = False
        for place, block in enumerate(self._blocks):
            if isinstance(block, Heading) and block.level == _CHAPTER:
                if opened:
                    yield EndGroup()
                    yield PageBreak()
                yield Group("Sect")
                opened = True
            yield from self._set(block, self._blocks[place + 1 : place + 3])
        yield from self._lead()
        if opened:
            yield EndGroup()

    def _set(self, block: Block, following: Sequence[Block]) -> Iterator[Flowable]:
        match block:
            case Heading():
                yield from self._heading(block, following)
            case Paragraph():
                yield from self._paragraph(block, following)
            case Table():
                yield from self._table(block, following)
            case Example():
                yield from self._lead()
                yield from self._example(block)
            case Recommended():
                yield from self._recommended(block)
            case Key():
                pass  # stands above the bars it is the key of

    def _paragraph(self, block: Paragraph, following: Sequence[Block]) -> Iterator[Flowable]:
        """Set words; a few of them right above a table stay with it."""
        said = words(block.text, _TONES[block.tone], of=block.of)
        self._numbered(said, block.tone in {Tone.BODY, Tone.QUOTED})
        self._leading.append(said)
        if not _is_leading(block, following):
            yield from self._lead()

    def _heading(self, block: Heading, following: Sequence[Block]) -> Iterator[Flowable]:
        yield from self._lead()
        found = words(block.text, _STYLES[block.level], anchor=block.anchor, of=block.of)
        if _leads_on(following):
            found.keepWithNext = 0
            self._leading.append(found)
        else:
            yield found

    def _lead(self) -> Iterator[Flowable]:
        yield from self._leading
        self._leading = []

    def _table(self, table: Table, following: Sequence[Block]) -> Iterator[Flowable]:
        """Set a table with all that leads up to it; a short one stays on one page.

        A heading right above a table that stands alone says what its caption would say again.
        """
        headed = bool(self._leading and self._leading[-1].anchor)
        alone = headed and not (following and isinstance(following[0], Table))
        said = self._leading if alone else [*self._leading, words(table.caption, "table caption")]
        self._numbered(said[-1], given=True)
        above: list[Flowable] = list(said)
        self._leading = []
        if following and isinstance(following[0], Key):
            drawn = key_drawing(_bars(table), TEXT_WIDTH, ChartColours.of(in_force().paper))
            above.append(Figure(drawn, _KEY))
        set_table = table_of(table)
        heights = set_table.row_heights()
        whole, start = sum(heights), sum(heights[: _FIRST_ROWS + 1])
        lead = sum(one.wrap(TEXT_WIDTH, PAGE_HEIGHT)[1] + _ROOM for one in above)
        yield CondPageBreak(lead + (whole if whole < _KEPT_WHOLE else min(start, _KEPT_WHOLE)))
        yield from above
        yield set_table

    def _example(self, example: Example) -> Iterator[Flowable]:
        title = self._numbered(words(example.title, "example head", of=example.of), given=True)
        texts = [words(text, "example", of=example.of) for text in example.paragraphs]
        box = example_box(title, texts, good=example.good)
        yield CondPageBreak(min(sum(box.row_heights()), _KEPT_WHOLE) + _ROOM)
        yield box

    def _recommended(self, block: Recommended) -> Iterator[Flowable]:
        first = True
        for one in block.recommendations:
            found = words(
                f"{one.text}.", "recommendation", bullet=f"{one.number}.", of=f"recommendation:{one.id}"
            )
            if first:
                lead = sum(head.wrap(TEXT_WIDTH, PAGE_HEIGHT)[1] + _ROOM for head in self._leading)
                yield CondPageBreak(lead + max(_AT_LEAST, found.wrap(TEXT_WIDTH, PAGE_HEIGHT)[1]))
                yield from self._lead()
                yield Group("L")
            first = False
            yield found
        if not first:
            yield EndGroup()

    def _numbered(self, said: Words, given: bool) -> Words:  # noqa: FBT001
        if given and self._numbers is not None:
            said.number = str(next(self._numbers))
        return said


def _leads_on(following: Sequence[Block]) -> bool:
    """Tell whether a heading belongs to a table or a list that follows, at once or after a few words."""
    first = following[0] if following else None
    if isinstance(first, Paragraph):
        return _is_leading(first, following[1:])
    return isinstance(first, Table | Recommended)


def _is_leading(block: Paragraph, following: Sequence[Block]) -> bool:
    return bool(following) and isinstance(following[0], Table) and len(block.text) < _FEW_WORDS


def _bars(table: Table) -> list[Count]:
    cells = (cell for group in table.groups for row in group.rows for cell in row)
    return [cell.count for cell in cells if isinstance(cell, Bar)]
