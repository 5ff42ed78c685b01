"""The words of blocks, and the appendix that explains those of them that need it."""

from collections.abc import Iterable, Iterator

from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.glossary import used_terms
from qi_desktop.reporting.manuscript.blocks import (
    Bar,
    Block,
    Cell,
    Column,
    Example,
    Heading,
    Key,
    Paragraph,
    Points,
    Recommended,
    RowGroup,
    Sourced,
    Table,
    Tone,
)

_NO_TERMS = "The report uses no words or short forms that have to be explained."


def glossary(content: ReportContent, letter: str, before: Iterable[Block]) -> Iterator[Block]:
    """Explain what the blocks ``before`` use, and say whether the people are invented."""
    yield Heading(2, f"Appendix {letter}. Words and short forms", "glossary")
    text = "\n".join(words for block in before for words in words_of(block))
    rows = tuple((term, f"{means}.") for term, means in used_terms(text, content.glossary))
    columns = (Column("Term"), Column("Meaning"))
    if rows:
        yield Table("Words and short forms used in this report", columns, (RowGroup(rows),))
    else:
        yield Paragraph(_NO_TERMS, Tone.NOTE)
    if content.notice:
        yield Heading(3, "About the people in this report", "invented")
        yield Paragraph(content.notice)


def words_of(block: Block) -> Iterator[str]:
    """Yield all that a block says."""
    match block:
        case Heading(text=text) | Paragraph(text=text):
            yield text
        case Example(title, paragraphs):
            yield from (title, *paragraphs)
        case Recommended(recommendations):
            yield from (one.text for one in recommendations)
        case Table():
            yield block.caption
            yield from (column.whole_title for column in block.columns)
            for group in block.groups:
                yield group.title
                yield from (words for row in group.rows for cell in row for words in _cell_words(cell))
        case Key():
            return


def _cell_words(cell: Cell) -> Iterator[str]:
    match cell:
        case Bar():
            return
        case Points(texts):
            yield from texts
        case Sourced(text, source):
            yield from (text, source)
        case _:
            yield cell
