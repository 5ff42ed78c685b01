"""Notes as one page that needs nothing else: no scripts, nothing fetched, contents to jump from."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from xml.etree.ElementTree import Element

from qi_desktop.reporting import phrases
from qi_desktop.reporting.house_style import page_sheet
from qi_desktop.reporting.html.elements import element, page_text
from qi_desktop.reporting.note_export.model import (
    CodedWords,
    Line,
    LineKind,
    Script,
    WrittenNote,
    WrittenSession,
)

_NOTHING_FETCHED = "default-src 'none'; style-src 'unsafe-inline'"
_LISTED = {LineKind.ITEM, LineKind.NUMBERED}
_OWN_HEADINGS, _DEEPEST = 3, 6


def page(script: Script) -> str:
    """Return all notes as the text of one page."""
    body = element(
        "body",
        element("a", "Skip to the notes", href="#notes", class_="skip"),
        element("header", element("h1", script.title), element("p", script.notice, class_="warning")),
        element("div", _contents(script), _notes(script), class_="page"),
    )
    return page_text(element("html", _head(script), body, lang=phrases.LANGUAGE))


def _head(script: Script) -> Element:
    facts = {
        "viewport": "width=device-width, initial-scale=1",
        "author": phrases.PUBLISHER,
        "generator": "QI Desktop",
        "color-scheme": "light dark",
    }
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_NOTHING_FETCHED),
        *[element("meta", name=name, content=value) for name, value in facts.items()],
        element("title", script.title),
        element("style", page_sheet("report.css", "notes.css")),
    )


def _contents(script: Script) -> Element:
    entries = [
        element("li", element("a", session.title, href=f"#session-{place}"))
        for place, session in enumerate(script.sessions)
    ]
    heading = element("h2", "Contents", id="contents")
    return element("nav", heading, element("ul", *entries), aria_labelledby="contents")


def _notes(script: Script) -> Element:
    sections = [_session(session, f"session-{place}") for place, session in enumerate(script.sessions)]
    return element("main", *sections, id="notes", tabindex="-1")


def _session(session: WrittenSession, name: str) -> Element:
    facts = [part for label, told in session.facts for part in (element("dt", label), element("dd", told))]
    inside = [element("dl", *facts, class_="facts")] if facts else []
    notes = [one for note in session.notes for one in _note(note)]
    return element("section", element("h2", session.title, id=name), *inside, *notes, aria_labelledby=name)


def _note(note: WrittenNote) -> Iterator[Element]:
    yield element("h3", note.title)
    if note.facts:
        yield element("p", note.facts, class_="note")
    for listed, group in groupby(note.lines, key=lambda line: line.kind in _LISTED):
        lines = [line for line in group if line.kind is not LineKind.GAP]
        if listed:
            yield _list(lines)
        else:
            yield from map(_line, lines)
    if note.coded:
        yield element("h4", "Coded in this note")
        yield element("ul", *map(_coded, note.coded), class_="coded")


def _line(line: Line) -> Element:
    match line.kind:
        case LineKind.HEADING:
            return element(f"h{min(line.depth + _OWN_HEADINGS, _DEEPEST)}", line.words)
        case LineKind.TURN:
            return element("p", element("b", line.mark), element("span", line.words), class_="turn")
        case _:
            return element("p", line.words)


def _list(lines: Sequence[Line]) -> Element:
    """Return a list with the deeper ones inside the items they belong to."""
    first = lines[0]
    made = element("ol" if first.kind is LineKind.NUMBERED else "ul")
    place = 0
    while place < len(lines):
        item = element("li", lines[place].words)
        place += 1
        below = place
        while below < len(lines) and lines[below].depth > first.depth:
            below += 1
        if below > place:
            item.append(_list(lines[place:below]))
        made.append(item)
        place = below
    return made


def _coded(one: CodedWords) -> Element:
    comment = [element("p", one.comment, class_="note")] if one.comment else []
    return element("li", element("b", "; ".join(one.codes)), element("q", one.words), *comment)
