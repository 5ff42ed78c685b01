"""Reads plain text in whatever encoding a laptop in Britain is likely to have written it."""

from pathlib import Path

from qi_desktop.fieldnotes.sources.lines import tidy
from qi_desktop.fieldnotes.sources.model import DocumentDamaged

_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def read(path: Path) -> str:
    """Return the text of a file."""
    content = path.read_bytes()
    marked = next((name for mark, name in _MARKS.items() if content.startswith(mark)), "")
    if not marked and b"\x00" in content:
        raise DocumentDamaged(path.name, "text")
    for encoding in (marked,) if marked else ("utf-8", "cp1252"):
        try:
            return tidy(content.decode(encoding))
        except UnicodeDecodeError:
            continue
    raise DocumentDamaged(path.name, "text")
