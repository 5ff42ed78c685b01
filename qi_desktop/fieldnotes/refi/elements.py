"""What the XML of a project and of a codebook have in common."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence

from qi_desktop.fieldnotes.model import Note
from qi_desktop.fieldnotes.refi.codebook import Code
from qi_desktop.fieldnotes.refi.material import guid

# XML 1.0 has no way to write these, not even escaped.
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Names:
    """Keeps the names of one list apart: several programs refuse two sources or codes of one name."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def unlike(self, name: str) -> str:
        """Return the name, numbered when it was given before."""
        wanted = told_apart = plain(name)
        number = 1
        while told_apart in self._given:
            number += 1
            told_apart = f"{wanted} ({number})"
        self._given.add(told_apart)
        return told_apart


def code_elements(codes: Sequence[Code]) -> list[ET.Element]:
    """Return the codes with those below them."""
    names = Names()
    return [_code(code, names) for code in codes]


def _code(code: Code, names: Names) -> ET.Element:
    codable = "false" if code.heading else "true"
    found = ET.Element("Code", guid=code.guid, name=names.unlike(code.name), isCodable=codable)
    described(found, code.description)
    found.extend([_code(below, names) for below in code.below])
    return found


def listed(parent: ET.Element, name: str, elements: Iterable[ET.Element]) -> None:
    """Add a list, unless it is empty: the schema knows no empty lists."""
    if found := list(elements):
        ET.SubElement(parent, name).extend(found)


def notes_referred(parent: ET.Element, name: str, notes: Iterable[Note]) -> None:
    """Refer to notes, each by an element of its own."""
    for note in notes:
        referred(parent, name, guid("note", note.id))


def referred(parent: ET.Element, name: str, target: str) -> None:
    """Refer to something by its identity."""
    ET.SubElement(parent, name, targetGUID=target)


def described(parent: ET.Element, text: str) -> None:
    """Add a description, if there is anything to say."""
    if text:
        ET.SubElement(parent, "Description").text = plain(text)


def plain(text: str) -> str:
    """Return a text that XML can hold."""
    return _UNWRITABLE.sub("\ufffd", text)


def file_of(root: ET.Element) -> bytes:
    """Return the whole file."""
    ET.indent(root)
    return ET.tostring(root, encoding="utf-8", xml_declaration=True)
