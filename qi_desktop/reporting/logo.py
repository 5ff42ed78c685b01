"""The picture on the cover of a report: PNG or SVG, looked through before it is kept.

Of a PNG only what draws it is kept, since pictures carry where and with what they were made. An SVG may draw
and nothing else: no programs, no other files, no documents within it. For paper it comes drawn as PNG too.
"""

import re
import struct
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qi_desktop.reporting.model import LogoUnusable

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MOST_BYTES = 256 * 1024
MOST_PIXELS = 4096
PNG, SVG = "image/png", "image/svg+xml"
_PNG_START = b"\x89PNG\r\n\x1a\n"
_DRAWS = frozenset({b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"pHYs", b"IDAT", b"IEND"})
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_SVG_SPACE = "{http://www.w3.org/2000/svg}"
_ACTS = frozenset(
    {"script", "foreignObject", "iframe", "audio", "video", "handler", "animate", "set", "image"}
)
_ELSEWHERE = re.compile(r"url\(\s*['\"]?(?!#)|@import|javascript:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture as it is kept; ``png`` is what is set on paper."""

    media_type: str
    picture: bytes
    png: bytes
    width: int
    height: int

    @property
    def as_link(self) -> str:
        """The picture as an address that holds it, for a page that needs nothing else."""
        return f"data:{self.media_type};base64,{b64encode(self.picture).decode()}"

    def as_record(self) -> dict[str, str]:
        """Return the picture as text that travels in the ledger."""
        told = {"type": self.media_type, "picture": b64encode(self.picture).decode()}
        return told if self.media_type == PNG else told | {"png": b64encode(self.png).decode()}


def logo_of(picture: bytes, drawn: bytes = b"") -> Logo:
    """Look a picture through and return it cleaned; ``drawn`` is an SVG as PNG, for paper."""
    if not picture.strip():
        raise LogoUnusable("the file is empty")
    if max(len(picture), len(drawn)) > MOST_BYTES:
        raise LogoUnusable(f"it is larger than {MOST_BYTES // 1024} KiB")
    if picture.startswith(_PNG_START):
        cleaned, width, height = _png(picture)
        return Logo(PNG, cleaned, cleaned, width, height)
    _look_through_svg(picture)
    if not drawn.startswith(_PNG_START):
        raise LogoUnusable("an SVG has to be drawn for paper first; choose it in the window, or take a PNG")
    png, width, height = _png(drawn)
    return Logo(SVG, picture, png, width, height)


def logo_in(record: Mapping[str, Any]) -> Logo | None:
    """Return the picture that a record holds; one that another laptop let pass wrongly is left out."""
    try:
        return logo_of(b64decode(record.get("picture") or ""), b64decode(record.get("png") or ""))
    except (LogoUnusable, ValueError):
        return None


def _png(picture: bytes) -> tuple[bytes, int, int]:
    """Return a PNG with only what draws it, its width and its height."""
    chunks = list(_chunks(picture))
    if not chunks or chunks[0][0] != b"IHDR" or chunks[-1][0] != b"IEND" or len(chunks[0][1]) != 13:  # noqa: PLR2004 - the length of that part, by the standard
        raise LogoUnusable("the PNG is damaged")
    width, height, depth, colour, _how, _filter, laced = struct.unpack(">IIBBBBB", chunks[0][1])
    if not (0 < width <= MOST_PIXELS and 0 < height <= MOST_PIXELS):
        raise LogoUnusable(f"it is wider or higher than {MOST_PIXELS} pixels")
    if colour not in _CHANNELS or laced:
        raise LogoUnusable("it is a PNG that cannot be printed; save it again without interlacing")
    most = height * (1 + (width * depth * _CHANNELS[colour] + 7) // 8)
    _inflate(b"".join(data for name, data in chunks if name == b"IDAT"), most)
    kept = b"".join(_chunk(name, data) for name, data in chunks if name in _DRAWS)
    return _PNG_START + kept, width, height


def _chunks(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG_START)
    while at + 12 <= len(picture):
        length, name = struct.unpack(">I4s", picture[at : at + 8])
        data = picture[at + 8 : at + 8 + length]
        if picture[at : at + 12 + length] != _chunk(name, data):
            raise LogoUnusable("the PNG is damaged")
        yield name, data
        at += 12 + length
        if name == b"IEND":
            return


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _inflate(packed: bytes, length: int) -> None:
    """Refuse points that are not as many as the picture says it has, before anything draws them."""
    unpacking = zlib.decompressobj()
    try:
        points = unpacking.decompress(packed, length + 1)
    except zlib.error:
        raise LogoUnusable("the PNG is damaged") from None
    if len(points) != length:
        raise LogoUnusable("the PNG is damaged")


def _look_through_svg(picture: bytes) -> None:
    from xml.etree.ElementTree import ParseError, fromstring

    if b"<!DOCTYPE" in picture or b"<!ENTITY" in picture:
        raise LogoUnusable("the SVG defines what it is made of elsewhere")
    try:
        root = fromstring(picture)  # noqa: S314 - without a document type there is nothing to unfold
    except ParseError:
        raise LogoUnusable("it is neither a PNG nor an SVG") from None
    if root.tag.removeprefix(_SVG_SPACE) != "svg":
        raise LogoUnusable("it is neither a PNG nor an SVG")
    for element in root.iter():
        if not _only_draws(element):
            raise LogoUnusable("the SVG holds more than a drawing: a program, or a way to another file")


def _only_draws(element: "Element") -> bool:
    if element.tag.rpartition("}")[2] in _ACTS or _ELSEWHERE.search(element.text or ""):
        return False
    for name, value in element.attrib.items():
        bare = name.rpartition("}")[2].lower()
        if (
            bare.startswith("on")
            or (bare == "href" and not value.startswith("#"))
            or _ELSEWHERE.search(value)
        ):
            return False
    return True
