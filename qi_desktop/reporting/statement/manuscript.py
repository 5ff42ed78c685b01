"""The whole statement in reading order."""

from collections.abc import Iterator

from qi_desktop.reporting.statement.afterwards import replacements, review
from qi_desktop.reporting.statement.blocks import Block
from qi_desktop.reporting.statement.content import StatementContent
from qi_desktop.reporting.statement.drawing import asked, lists, method
from qi_desktop.reporting.statement.opening import opening
from qi_desktop.reporting.statement.standing import balance, coverage, quality


def manuscript(content: StatementContent) -> Iterator[Block]:
    """Yield every block of the statement: first what it says, then what it rests on."""
    for part in (opening, balance, coverage, quality, replacements, review, lists, asked, method):
        yield from part(content)
