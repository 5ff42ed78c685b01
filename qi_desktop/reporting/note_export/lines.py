"""The lines of a note as papers set them, by the same rule by which the editor dresses them."""

from collections.abc import Iterator

from qi_desktop.fieldnotes import structure
from qi_desktop.reporting.note_export.model import Line, LineKind

_DEEPEST = 4


def lines_of(body: str) -> Iterator[Line]:
    """Yield the lines of a note as what they are; a blank line is a gap."""
    for line in body.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        yield _line(line)


def _line(line: str) -> Line:
    if not line.strip():
        return Line(LineKind.GAP)
    found = structure.line_of(line)
    mark, words = line[: found.mark], line[found.mark :].strip()
    match found.kind:
        case structure.LineKind.HEADING if words:
            return Line(LineKind.HEADING, words, found.level)
        case structure.LineKind.ITEM if words:
            return _item(mark, words)
        case structure.LineKind.TURN:
            return Line(LineKind.TURN, words, mark=" ".join(mark.strip().removesuffix(":").split()))
        case _:
            return Line(LineKind.PARAGRAPH, line.strip())


def _item(mark: str, words: str) -> Line:
    indent = mark[: len(mark) - len(mark.lstrip())].expandtabs(4)
    depth, sign = min(len(indent) // 2, _DEEPEST), mark.strip()
    if sign[0].isdecimal():
        return Line(LineKind.NUMBERED, words, depth, sign)
    return Line(LineKind.ITEM, words, depth)
