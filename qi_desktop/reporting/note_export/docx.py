"""Notes as a word-processor document: sessions and notes as headings, turns set off, lists as lists."""

# The library leaves the XML beneath it untyped:
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from typing import TYPE_CHECKING

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Mm, Pt
from docx.styles.style import ParagraphStyle

from qi_desktop.reporting.docx.packing import add_running_lines, packed, set_properties
from qi_desktop.reporting.docx.style import FONT, INK, house_style, styled
from qi_desktop.reporting.note_export.model import Line, LineKind, Script, WrittenNote, WrittenSession

if TYPE_CHECKING:
    from docx.document import Document

_TURN, _NUMBERED = "Turn", "Numbered"
_HANGING = {_TURN: 27, _NUMBERED: 8}
_STEP = 6
_BULLETS = ("List Bullet", "List Bullet 2", "List Bullet 3")


def document(script: Script) -> bytes:
    """Return all notes as the bytes of one document."""
    made = docx.Document()
    house_style(made)
    for name, indent in _HANGING.items():
        _add_hanging_style(made, name, indent)
    for name in _BULLETS:
        _plainly(made, name)
    set_properties(made, script.title, "Field notes")
    add_running_lines(made, script.title)
    styled(made.add_paragraph(script.title), "Title")
    styled(made.add_paragraph(script.notice), "Small")
    for session in script.sessions:
        _add_session(made, session)
    return packed(made)


def _add_session(made: "Document", session: WrittenSession) -> None:
    styled(made.add_paragraph(session.title), "Heading 1")
    if session.facts:
        told = " · ".join(f"{name}: {told}" for name, told in session.facts)
        styled(made.add_paragraph(told), "Small")
    for note in session.notes:
        _add_note(made, note)


def _add_note(made: "Document", note: WrittenNote) -> None:
    styled(made.add_paragraph(note.title), "Heading 2")
    if note.facts:
        styled(made.add_paragraph(note.facts), "Small")
    for line in note.lines:
        _add_line(made, line)
    if note.coded:
        styled(made.add_paragraph("Coded in this note"), "Heading 3")
    for one in note.coded:
        paragraph = styled(made.add_paragraph(), "Example")
        paragraph.add_run("; ".join(one.codes)).bold = True
        paragraph.add_run(f"\n“{one.words}”")
        if one.comment:
            paragraph.add_run(f"\n{one.comment}").italic = True


def _add_line(made: "Document", line: Line) -> None:
    match line.kind:
        case LineKind.GAP:
            return
        case LineKind.HEADING:
            styled(made.add_paragraph(line.words), "Heading 3")
        case LineKind.ITEM:
            styled(made.add_paragraph(line.words), _BULLETS[min(line.depth, len(_BULLETS) - 1)])
        case LineKind.NUMBERED:
            paragraph = styled(made.add_paragraph(f"{line.mark}\t{line.words}"), _NUMBERED)
            if line.depth:
                paragraph.paragraph_format.left_indent = Mm(_HANGING[_NUMBERED] + line.depth * _STEP)
        case LineKind.TURN:
            paragraph = styled(made.add_paragraph(), _TURN)
            paragraph.add_run(f"{line.mark}\t").bold = True
            paragraph.add_run(line.words)
        case LineKind.PARAGRAPH:
            styled(made.add_paragraph(line.words), "Normal")


def _add_hanging_style(made: "Document", name: str, indent: int) -> None:
    style = made.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    if not isinstance(style, ParagraphStyle):
        raise TypeError(name)
    style.base_style = made.styles["Normal"]
    shape = style.paragraph_format
    shape.left_indent, shape.first_line_indent = Mm(indent), Mm(-indent)
    shape.tab_stops.add_tab_stop(Mm(indent))


def _plainly(made: "Document", name: str) -> None:
    style = made.styles[name]
    if isinstance(style, ParagraphStyle):
        style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(10), INK
        style.paragraph_format.space_after = Pt(3)
