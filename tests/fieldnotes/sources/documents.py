"""Makes documents as other programs would; everything in them is invented."""

import zipfile
from importlib import import_module
from pathlib import Path
from typing import Any

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ODT = "application/vnd.oasis.opendocument.text"
_ODT_HEAD = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
)


def a_zip(path: Path, parts: dict[str, str | bytes]) -> Path:
    """Pack parts into a file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return path


def a_docx(path: Path, body: str) -> Path:
    """Make the barest .docx around the XML of its body."""
    return a_zip(
        path, {"word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'}
    )


def an_odt(path: Path, body: str, **parts: str) -> Path:
    """Make the barest .odt around the XML of its text."""
    content = (
        f"{_ODT_HEAD}<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return a_zip(path, {"mimetype": ODT, "content.xml": content, **parts})


def a_pdf(path: Path, *pages: str, password: str = "") -> Path:
    """Make a PDF with these pages; one without words is only drawn on, as if it had been scanned."""
    canvas: Any = import_module("reportlab.pdfgen.canvas")
    security = import_module("reportlab.lib.pdfencrypt").StandardEncryption(password) if password else None
    sheet = canvas.Canvas(str(path), encrypt=security)
    for page in pages:
        sheet.rect(100, 100, 200, 200, fill=1)
        text = sheet.beginText(72, 720)
        for line in page.split("\n"):
            text.textLine(line)
        if page:
            sheet.drawText(text)
        sheet.showPage()
    sheet.save()
    return path
