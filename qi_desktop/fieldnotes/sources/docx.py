"""Reads a word processor's .docx: headings, lists, tables, notes; what was struck out stays out."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qi_desktop.fieldnotes.sources.archive import Archive
from qi_desktop.fieldnotes.sources.lines import Lines
from qi_desktop.fieldnotes.sources.xml import attribute, local

if TYPE_CHECKING:
    from lxml.etree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VAL = f"{W}val"
_BODY, _STYLES, _NUMBERS = "word/document.xml", "word/styles.xml", "word/numbering.xml"
_NOTES = (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote"))
_LEFT_OUT = frozenset({"del", "moveFrom", "Fallback", "instrText", "delText", "rPr", "pPr", "sectPr"})
_AS_WORDS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_SIDE_NOTES = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_BULLET = "-"


@dataclass(slots=True)
class _Style:
    """What a style makes of its paragraphs: a heading of some level, an item of some list."""

    level: int = 0
    list_number: str = ""


@dataclass(slots=True)
class _Reading:
    """What is known while a document is read."""

    styles: dict[str, _Style]
    formats: dict[tuple[str, str], str]
    lines: Lines = field(default_factory=Lines)
    counted: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])


def read(archive: Archive) -> str:
    """Return the text of a document."""
    reading = _Reading(_styles(archive), _formats(archive))
    body = archive.tree(_BODY).find(f"{W}body")
    if body is not None:
        _blocks(body, reading)
    for part, kind in _NOTES:
        if archive.has(part):
            _side_notes(archive.tree(part), kind, reading)
    return reading.lines.text()


def tables(archive: Archive) -> list[list[list[str]]]:
    """Return the tables of a document, each as rows of cells; one that stands in a cell comes as its own."""
    return [
        [[_all_words(cell).strip() for cell in row.findall(f"{W}tc")] for row in table.findall(f"{W}tr")]
        for table in archive.tree(_BODY).iter(f"{W}tbl")
    ]


def _blocks(parent: "Element", reading: _Reading) -> None:
    for element in parent:
        name = local(element)
        if name == "p":
            _paragraph(element, reading)
        elif name == "tbl":
            for row in element.findall(f"{W}tr"):
                reading.lines.row([_all_words(cell) for cell in row.findall(f"{W}tc")])
        elif name not in _LEFT_OUT:
            _blocks(element, reading)


def _paragraph(element: "Element", reading: _Reading) -> None:
    words = "".join(_words(element))
    about = element.find(f"{W}pPr")
    name = attribute(about.find(f"{W}pStyle") if about is not None else None, _VAL)
    style = reading.styles.get(name, _Style())
    number, depth = _list_of(about, style)
    if style.level:
        reading.lines.heading(style.level, words)
    elif number and words.strip():
        reading.lines.item(int(depth), _mark(reading, number, depth), words)
    else:
        reading.lines.paragraph(words)


def _list_of(about: "Element | None", style: _Style) -> tuple[str, str]:
    found = about.find(f"{W}numPr") if about is not None else None
    if found is None:
        return style.list_number, "0"
    number = attribute(found.find(f"{W}numId"), _VAL, style.list_number)
    depth = attribute(found.find(f"{W}ilvl"), _VAL, "0")
    return ("" if number == "0" else number), (depth if depth.isdecimal() else "0")


def _mark(reading: _Reading, number: str, depth: str) -> str:
    if reading.formats.get((number, depth), "bullet") in ("bullet", "none"):
        return _BULLET
    for place in [place for place in reading.counted if place[0] == number and place[1] > depth]:
        del reading.counted[place]
    reading.counted[number, depth] += 1
    return f"{reading.counted[number, depth]}."


def _words(element: "Element") -> Iterator[str]:
    for inside in element:
        name = local(inside)
        if name == "t":
            yield inside.text or ""
        elif name in ("footnoteReference", "endnoteReference"):
            yield f"[{attribute(inside, f'{W}id')}]"
        elif name in _AS_WORDS:
            yield _AS_WORDS[name]
        elif name not in _LEFT_OUT:
            yield from _words(inside)
            # A text box stands inside a paragraph, with paragraphs of its own.
            yield "\n" if name == "p" else ""


def _all_words(cell: "Element") -> str:
    return " ".join("".join(_words(paragraph)) for paragraph in cell.iter(f"{W}p"))


def _side_notes(tree: "Element", kind: str, reading: _Reading) -> None:
    for note in tree.findall(f"{W}{kind}"):
        if attribute(note, f"{W}type") not in _SIDE_NOTES:
            reading.lines.paragraph(f"[{attribute(note, f'{W}id')}] {_all_words(note).strip()}")


def _styles(archive: Archive) -> dict[str, _Style]:
    if not archive.has(_STYLES):
        return {}
    found: dict[str, _Style] = {}
    for style in archive.tree(_STYLES).findall(f"{W}style"):
        # Whatever the language of the program, the names of its own headings are kept in English.
        words = attribute(style.find(f"{W}name"), _VAL).casefold().split()
        number = attribute(style.find(f"{W}pPr/{W}numPr/{W}numId"), _VAL)
        found[attribute(style, f"{W}styleId")] = _Style(_level(words), number)
    return found


def _level(words: list[str]) -> int:
    match words:
        case ["title"]:
            return 1
        case ["heading", depth] if depth.isdecimal():
            return int(depth)
        case _:
            return 0


def _formats(archive: Archive) -> dict[tuple[str, str], str]:
    if not archive.has(_NUMBERS):
        return {}
    tree = archive.tree(_NUMBERS)
    kinds = {
        (attribute(kind, f"{W}abstractNumId"), attribute(level, f"{W}ilvl")): attribute(
            level.find(f"{W}numFmt"), _VAL
        )
        for kind in tree.findall(f"{W}abstractNum")
        for level in kind.findall(f"{W}lvl")
    }
    of = {
        attribute(number, f"{W}numId"): attribute(number.find(f"{W}abstractNumId"), _VAL)
        for number in tree.findall(f"{W}num")
    }
    return {
        (number, depth): form
        for number, kind in of.items()
        for (abstract, depth), form in kinds.items()
        if abstract == kind
    }
