"""Notes as one Markdown file: what was typed stays, and nothing becomes a mark by chance."""

import re
from collections.abc import Iterator

from qi_desktop.reporting.note_export.model import Line, LineKind, Script, WrittenNote

_MARKS = re.compile(r"([\\`*_<\[\]~|])")
_AT_START = re.compile(r"^(#{1,6}(?=\s)|[-+>=](?=\s|$)|\d+(?=[.)]\s)|={2,}|-{2,})")
_CLOSE = {LineKind.ITEM, LineKind.NUMBERED}
_OWN_HEADINGS = 3
_DEEPEST = 6


def markdown(script: Script) -> str:
    """Return all notes as one text."""
    return "\n".join(_lines(script)) + "\n"


def _lines(script: Script) -> Iterator[str]:
    yield f"# {escaped(script.title)}"
    yield ""
    yield f"*{escaped(script.notice)}*"
    for session in script.sessions:
        yield ""
        yield f"## {escaped(session.title)}"
        if session.facts:
            yield ""
        for name, told in session.facts:
            yield f"- {name}: {escaped(told)}"
        for note in session.notes:
            yield from _note(note)


def _note(note: WrittenNote) -> Iterator[str]:
    yield ""
    yield f"### {escaped(note.title)}"
    if note.facts:
        yield ""
        yield f"*{escaped(note.facts)}*"
    before = LineKind.GAP
    for line in note.lines:
        if line.kind is not LineKind.GAP:
            # Items stand close, so long as they are of one list.
            if not (line.kind in _CLOSE and (line.kind is before or line.depth)):
                yield ""
            yield _line(line)
        before = line.kind
    if note.coded:
        yield ""
        yield "**Coded in this note**"
        yield ""
        for one in note.coded:
            comment = f" ({escaped(one.comment)})" if one.comment else ""
            yield f"- {escaped('; '.join(one.codes))}: “{escaped(one.words)}”{comment}"


def _line(line: Line) -> str:
    words = escaped(line.words)
    match line.kind:
        case LineKind.HEADING:
            return f"{'#' * min(line.depth + _OWN_HEADINGS, _DEEPEST)} {words}"
        case LineKind.ITEM:
            return f"{'    ' * line.depth}- {words}"
        case LineKind.NUMBERED:
            return f"{'    ' * line.depth}{line.mark} {words}"
        case LineKind.TURN:
            return f"**{escaped(line.mark)}:** {words}"
        case _:
            return words


def escaped(words: str) -> str:
    """Return words that no reader of Markdown takes for marks, in one line."""
    plain = _MARKS.sub(r"\\\1", " ".join(words.split("\n")))
    plain = plain.replace("&", "&amp;") if re.search(r"&#?\w+;", plain) else plain
    return _AT_START.sub(_disarmed, plain)


def _disarmed(found: re.Match[str]) -> str:
    mark = found[1]
    return f"{mark}\\" if mark.isdecimal() else f"\\{mark}"
