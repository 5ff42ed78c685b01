"""What every document of the program has: its properties, its running lines, and the same bytes each time."""

# The library leaves the XML beneath it untyped, and has no public names for rows, borders and fields:
# ruff: noqa: SLF001
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportPrivateUsage=false

from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm
from docx.text.paragraph import Paragraph as Line

from qi_desktop.reporting import phrases
from qi_desktop.reporting.docx.style import TEXT_WIDTH, styled
from qi_desktop.reporting.logo import Logo

LOGO_WIDTH, LOGO_HEIGHT = Mm(60), Mm(24)
_NO_DAY = (2000, 1, 1, 0, 0, 0)
"""The date in the file; the day on which it happened to be built would make two builds differ."""


def set_properties(document: Document, title: str, subject: str) -> None:
    """Say in the file what it is; nothing of the laptop or the person who made it."""
    properties = document.core_properties
    properties.title = title
    properties.subject = subject
    properties.author = properties.last_modified_by = phrases.PUBLISHER
    properties.language = phrases.LANGUAGE
    properties.comments = properties.keywords = ""
    properties.created = properties.modified = datetime(*_NO_DAY)  # noqa: DTZ001 - the file holds no zone
    properties.revision = 1


def add_running_lines(document: Document, words: str) -> None:
    """Set what it is at the head, and the page's number at the foot of every page but the first."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    styled(head, "Small")
    styled(foot, "Small")
    head.add_run(words)
    foot.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH)
    foot.add_run("Page ")
    _add_field(foot, "PAGE")


def add_logo(document: Document, logo: Logo) -> None:
    """Set the picture of the cover, with what it is in words."""
    scale = min(LOGO_WIDTH / logo.width, LOGO_HEIGHT / logo.height)
    run = document.add_paragraph().add_run()
    shape = run.add_picture(BytesIO(logo.png), Length(round(logo.width * scale)))
    shape._inline.docPr.set("descr", phrases.LOGO)


def packed(document: Document) -> bytes:
    """Return the file with every part dated alike."""
    written, packed = BytesIO(), BytesIO()
    document.save(written)
    with ZipFile(written) as parts, ZipFile(packed, "w", ZIP_DEFLATED) as alike:
        for part in parts.infolist():
            alike.writestr(_dated(part.filename), parts.read(part))
    return packed.getvalue()


def _add_field(line: Line, what: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), what)
    line._p.append(field)


def _dated(name: str) -> ZipInfo:
    info = ZipInfo(name, _NO_DAY)
    info.compress_type = ZIP_DEFLATED
    return info
