"""The light structure of a note, read from the way its lines were typed."""

import re
from collections.abc import Iterator

from qi_desktop.reporting.note_export.model import Line, LineKind

_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_ITEM = re.compile(r"(\s*)[-*\u2022]\s+(?=\S)")
_NUMBERED = re.compile(r"(\s*)(\d{1,3}[.)])\s+(?=\S)")
_TURN = re.compile(r"(?:(\[\d{1,2}:\d\d(?::\d\d)?\])\s*)?([A-Z]{1,4}\d{0,3}):\s+(?=\S)")
_DEEPEST = 4


def lines_of(body: str) -> Iterator[Line]:
    """Yield the lines of a note as what they are; a blank line is a gap."""
    for line in body.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        yield _line(line)


def _line(line: str) -> Line:
    if not line.strip():
        return Line(LineKind.GAP)
    if found := _HEADING.match(line):
        return Line(LineKind.HEADING, line[found.end() :].strip(), len(found[1]))
    if found := _ITEM.match(line):
        return Line(LineKind.ITEM, line[found.end() :].strip(), _depth(found[1]))
    if found := _NUMBERED.match(line):
        return Line(LineKind.NUMBERED, line[found.end() :].strip(), _depth(found[1]), found[2])
    if found := _TURN.match(line):
        mark = f"{found[1]} {found[2]}" if found[1] else found[2]
        return Line(LineKind.TURN, line[found.end() :].strip(), mark=mark)
    return Line(LineKind.PARAGRAPH, line.strip())


def _depth(indent: str) -> int:
    return min(len(indent.expandtabs(4)) // 2, _DEEPEST)
