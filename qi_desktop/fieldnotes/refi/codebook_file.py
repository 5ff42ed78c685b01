"""The codebook as a file of its own, which other programs take in without any of the notes."""

import xml.etree.ElementTree as ET
from collections.abc import Sequence

import qi_desktop
from qi_desktop.fieldnotes.refi.codebook import Code
from qi_desktop.fieldnotes.refi.elements import code_elements, file_of, listed

_NAMESPACE = "urn:QDA-XML:codebook:1.0"


def codebook_file(codes: Sequence[Code]) -> bytes:
    """Return the codes with their definitions as codebook.xsd 1.0 has them."""
    origin = f"QI Desktop {qi_desktop.__version__}"
    root = ET.Element("CodeBook", {"xmlns": _NAMESPACE, "origin": origin})
    listed(root, "Codes", code_elements(codes))
    return file_of(root)
