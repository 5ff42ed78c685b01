"""How the report of an inspection looks: a house style by name, and a picture that was looked through."""

import struct
import zlib
from pathlib import Path

import pytest

from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.logo import Logo, logo_of
from qi_desktop.reporting.look.service import LookService
from qi_desktop.reporting.model import HouseStyleUnknown, LogoUnusable
from qi_desktop.storage.workspace import Workspace

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4v2H0z"/></svg>'


def part(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int = 4, height: int = 2, *, points: int | None = None, beside: bytes = b"") -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = bytes(height * (1 + 3 * width) if points is None else points)
    packed = zlib.compress(rows)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + beside + part(b"IDAT", packed) + part(b"IEND", b"")


@pytest.fixture
def look(workspace: Workspace) -> LookService:
    inspection = InspectionService(workspace)
    inspection.create_inspection("Suffolk 2017", "Suffolk", "Quality & Impact", "2017-02-20", "2017-03-17")
    return LookService(workspace, inspection)


def test_a_chosen_style_and_logo_stay_with_the_inspection_and_can_be_taken_back(
    workspace: Workspace, look: LookService
) -> None:
    assert (look.look().code, look.look().logo) == ("calm", None)
    assert look.choose_house_style("ink").style.paper.accent == "#" + "0" * 6
    assert look.keep_logo(SVG, png()).logo == Logo("image/svg+xml", SVG, png(), 4, 2)
    workspace.ledger.undo()
    assert (look.look().code, look.look().logo) == ("ink", None)
    look.keep_logo(png())
    assert look.remove_logo().logo is None
    with pytest.raises(HouseStyleUnknown):
        look.choose_house_style("none")


def test_of_a_picture_only_what_draws_it_is_kept() -> None:
    where = part(b"tEXt", b"Author\0Somebody invented") + part(b"eXIf", b"52.06 N, 1.16 E")
    kept = logo_of(png(beside=where))
    assert kept.picture == png()
    assert kept.as_link.startswith("data:image/png;base64,")


@pytest.mark.parametrize(
    ("picture", "why"),
    [
        (b"", "empty"),
        (b"not a picture", "neither"),
        (b"<html/>", "neither"),
        (png()[:-5], "damaged"),
        (png().replace(b"IDAT", b"IDAX"), "damaged"),
        (png(points=3), "damaged"),
        (png(points=10_000), "damaged"),
        (png(width=5000), "pixels"),
        (bytes(300_000), "KiB"),
        (SVG, "drawn for paper"),
        (b'<!DOCTYPE svg [<!ENTITY a "a">]>' + SVG, "elsewhere"),
        (SVG.replace(b"<path", b"<script>1</script><path"), "more than a drawing"),
        (SVG.replace(b"<path", b'<path onload="1"'), "more than a drawing"),
        (SVG.replace(b"<path", b'<path fill="url(http://example.org/a)"'), "more than a drawing"),
        (SVG.replace(b"<path", b'<a href="http://example.org"/><path'), "more than a drawing"),
        (SVG.replace(b"<path", b"<style>@import 'a'</style><path"), "more than a drawing"),
    ],
)
def test_a_picture_that_is_damaged_or_more_than_a_picture_is_refused(picture: bytes, why: str) -> None:
    with pytest.raises(LogoUnusable) as refused:
        logo_of(picture)
    assert why in refused.value.why


def test_every_style_that_ships_is_whole(look: LookService) -> None:
    shipped = {path.stem for path in Path("resources/house_styles").glob("*.json")}
    assert next(iter(look.house_styles())) == "calm"
    assert set(look.house_styles()) == shipped
