"""The look of the document: headings and words are styles, so that editors change each in one place."""

# The library leaves the XML beneath it untyped, and has no public names for rows, borders and fields:
# ruff: noqa: SLF001
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportPrivateUsage=false

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from qi_desktop.reporting.house_style import HouseStyle
from qi_desktop.reporting.house_style import house_style as style_in_force
from qi_desktop.reporting.phrases import LANGUAGE

FONT = style_in_force().fonts.document
INK = RGBColor.from_string(style_in_force().paper.ink[1:].upper())
SIDE = Mm(24)
TEXT_WIDTH = Mm(210 - 2 * 24)
_Setting = tuple[float, RGBColor, bool, float, float]


def _settings(style: HouseStyle) -> dict[str, _Setting]:
    """Return each style's points, colour, whether it is bold, and the points before and after."""
    ink, muted, accent, good, poor = (
        RGBColor.from_string(colour[1:].upper())
        for colour in (
            style.paper.ink,
            style.paper.muted,
            style.paper.accent,
            style.paper.good,
            style.paper.poor,
        )
    )
    sizes = style.headings.document
    return {
        "Normal": (10, ink, False, 0, 6),
        "Title": (sizes.title, accent, True, 120, 12),
        "Subtitle": (13, muted, False, 0, 6),
        "Heading 1": (sizes.chapter, accent, True, 0, 8),
        "Heading 2": (sizes.part, ink, True, 18, 6),
        "Heading 3": (sizes.section, ink, True, 12, 4),
        "Contents": (sizes.part, accent, True, 0, 8),
        "toc 1": (9.5, ink, True, 4, 1),
        "toc 2": (9.5, ink, False, 0, 1),
        "Caption": (9, ink, True, 12, 4),
        "Lead": (12, muted, False, 0, 10),
        "Small": (8.5, muted, False, 0, 4),
        "Cell": (9, ink, False, 2, 2),
        "Cell head": (8, muted, True, 2, 2),
        "Recommendation": (10, ink, False, 0, 4),
        "Good example": (10, good, True, 12, 2),
        "Poor example": (10, poor, True, 12, 2),
        "Example": (9.5, ink, False, 0, 4),
        "Quoted": (10, muted, False, 6, 8),
    }


def house_style(document: Document, style: HouseStyle | None = None) -> None:
    """Set page, language and every style of the document, as the house has it."""
    style = style or style_in_force()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = SIDE
    section.top_margin, section.bottom_margin = Mm(26), Mm(24)
    for name, setting in _settings(style).items():
        _set(_style(document, name), setting, style.fonts.document)
    for name in ("Heading 1", "Contents"):
        _style(document, name).paragraph_format.page_break_before = True
    _style(document, "toc 2").paragraph_format.left_indent = Mm(6)
    for name in ("Caption", "Good example", "Poor example"):
        _style(document, name).paragraph_format.keep_with_next = True
    for name in ("Example", "Good example", "Poor example", "Quoted"):
        _style(document, name).paragraph_format.left_indent = Mm(6)
    hanging = _style(document, "Recommendation").paragraph_format
    hanging.left_indent, hanging.first_line_indent = Mm(9), Mm(-9)
    hanging.tab_stops.add_tab_stop(Mm(9))
    _set_language(document)


def styled(paragraph: Paragraph, name: str) -> Paragraph:
    """Give a paragraph one of the house's styles; the library would search all styles for every one."""
    paragraph._p.style = name.replace(" ", "")
    return paragraph


def _style(document: Document, name: str) -> ParagraphStyle:
    styles = document.styles
    found = styles[name] if name in styles else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    if not isinstance(found, ParagraphStyle):
        raise TypeError(name)
    return found


def _set(style: ParagraphStyle, setting: _Setting, font: str) -> None:
    size, colour, bold, before, after = setting
    style.font.name = font
    style.font.size = Pt(size)
    style.font.bold, style.font.italic = bold, False
    style.font.color.rgb = colour
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    if fonts is not None:
        # Theme fonts would win over the named one.
        for theme in [name for name in fonts.attrib if "Theme" in str(name)]:
            del fonts.attrib[theme]
        for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(qn(script), font)


def _set_language(document: Document) -> None:
    """Say once for the whole document in which language it is written."""
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if defaults is None:
        return
    language = defaults.find(qn("w:lang"))
    if language is None:
        language = OxmlElement("w:lang")
        defaults.append(language)
    language.set(qn("w:val"), LANGUAGE)
