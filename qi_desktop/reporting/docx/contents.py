"""The table of contents of a document: a field that the editors' program renews, filled from the start."""

# The library leaves the XML beneath it untyped, and has no public names for rows, borders and fields:
# ruff: noqa: SLF001
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportPrivateUsage=false

from collections.abc import Sequence

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from qi_desktop.reporting.docx.style import styled

LISTED = (1, 2)
"""The levels of heading that the contents hold."""

_FIELD = f'TOC \\o "{LISTED[0]}-{LISTED[-1]}" \\h \\z \\u'


def add_contents(document: Document, headings: Sequence[tuple[int, str]]) -> None:
    """Add the contents: each heading, told by its level, leads to its place.

    Page numbers come when the editors' program renews the field; no program but it knows its pages.
    """
    styled(document.add_paragraph("Contents"), "Contents")
    if not headings:
        return
    for number, (level, text) in enumerate(headings):
        line = styled(document.add_paragraph(), f"toc {level}")
        if not number:
            for part in (_mark("begin"), _instruction(), _mark("separate")):
                line._p.append(_run(part))
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), _name(number))
        link.append(_run(_text(text)))
        line._p.append(link)
        if number == len(headings) - 1:
            line._p.append(_run(_mark("end")))


def mark_last(document: Document, number: int) -> None:
    """Make the heading that was added last the place that its line in the contents leads to."""
    # After it stands only what the section is like.
    heading = document.element.body[-2]
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for one in (start, end):
        one.set(qn("w:id"), str(number))
    start.set(qn("w:name"), _name(number))
    heading.insert(0 if heading.pPr is None else 1, start)
    heading.append(end)


def _name(number: int) -> str:
    return f"_Toc{number + 1:08}"


def _run(inside: BaseOxmlElement) -> BaseOxmlElement:
    run = OxmlElement("w:r")
    run.append(inside)
    return run


def _mark(kind: str) -> BaseOxmlElement:
    found = OxmlElement("w:fldChar")
    found.set(qn("w:fldCharType"), kind)
    return found


def _instruction() -> BaseOxmlElement:
    found = OxmlElement("w:instrText")
    found.set(qn("xml:space"), "preserve")
    found.text = _FIELD
    return found


def _text(text: str) -> BaseOxmlElement:
    found = OxmlElement("w:t")
    found.text = text
    return found
