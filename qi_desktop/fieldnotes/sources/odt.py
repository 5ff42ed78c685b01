"""Reads an OpenDocument text: headings, lists, tables, notes; what was struck out or remarked stays out."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qi_desktop.fieldnotes.sources.archive import Archive
from qi_desktop.fieldnotes.sources.lines import Lines
from qi_desktop.fieldnotes.sources.model import DocumentDamaged, DocumentLocked
from qi_desktop.fieldnotes.sources.xml import attribute, local

if TYPE_CHECKING:
    from lxml.etree import Element

_NAMES = "{urn:oasis:names:tc:opendocument:xmlns:"
TEXT = f"{_NAMES}text:1.0}}"
OFFICE = f"{_NAMES}office:1.0}}"
TABLE = f"{_NAMES}table:1.0}}"
_KIND = b"application/vnd.oasis.opendocument.text"
_LEFT_OUT = frozenset(
    {"tracked-changes", "annotation", "annotation-end", "note-citation", "sequence-decls", "forms"}
)
_MOST_SPACES = 80


def read(archive: Archive) -> str:
    """Return the text of a document."""
    if b"encryption-data" in archive.part("META-INF/manifest.xml"):
        raise DocumentLocked(archive.file)
    if archive.has("mimetype") and not archive.part("mimetype").startswith(_KIND):
        raise DocumentDamaged(archive.file, archive.kind)
    lines = Lines()
    body = archive.tree("content.xml").find(f"{OFFICE}body/{OFFICE}text")
    if body is not None:
        _blocks(body, lines, depth=0, mark="")
    return lines.text()


def _blocks(parent: "Element", lines: Lines, depth: int, mark: str) -> None:
    for element in parent:
        name = local(element)
        if name == "h":
            level = attribute(element, f"{TEXT}outline-level", "1")
            lines.heading(int(level) if level.isdecimal() else 1, _all_words(element))
        elif name == "p":
            if mark:
                lines.item(depth - 1, mark, _all_words(element))
            else:
                lines.paragraph(_all_words(element))
        elif name == "list":
            _blocks(element, lines, depth + 1, "-")
        elif name == "table":
            for row in element.iter(f"{TABLE}table-row"):
                lines.row([_all_words(cell) for cell in row.findall(f"{TABLE}table-cell")])
        elif name not in _LEFT_OUT:
            _blocks(element, lines, depth, mark)


def _all_words(element: "Element") -> str:
    return "".join(_words(element))


def _words(element: "Element") -> Iterator[str]:
    yield element.text or ""
    for inside in element:
        yield from _inside(inside, local(inside))
        yield inside.tail or ""


def _inside(element: "Element", name: str) -> Iterator[str]:
    if name == "s":
        count = attribute(element, f"{TEXT}c", "1")
        # A file may ask for a thousand million spaces.
        yield " " * (
            min(int(count), _MOST_SPACES) if count.isdecimal() and len(count) < len("1000000") else 1
        )
    elif name == "tab":
        yield "\t"
    elif name == "line-break":
        yield "\n"
    elif name == "note":
        yield f" [{_all_words(element).strip()}]"
    elif name not in _LEFT_OUT:
        yield from _words(element)
        yield " " if name in ("p", "h") else ""
