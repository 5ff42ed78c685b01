"""The first reading of a sealed file: some lines at once, others one by one, all counted once."""

import io
import json
from dataclasses import asdict

import pytest

from qi_desktop.bundles import examining, layout, parcels
from qi_desktop.bundles.bag.compression import Unpressed
from qi_desktop.bundles.opened import Found
from qi_desktop.bundles.plain_json import BadJson
from tests.bundles.resealing import signed_bag
from tests.bundles.test_sealed_file import ANNA, entries, manifest

LINES = b"".join(parcels.lines(entries(7, 2))).splitlines(keepends=True)


def found(lines: list[bytes]) -> Found:
    told = json.dumps(asdict(manifest(14))).encode()
    packed = signed_bag("bundle-1", {layout.MANIFEST: told, layout.part_name(1): b"".join(lines)}, ANNA)
    examination = examining.Examination("bundle-1")
    examination.examine(Unpressed(io.BytesIO(packed).read))
    return examination.found("")


@pytest.fixture(autouse=True, params=[1, len(LINES[0]) + 9, 1 << 18])
def size(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many lines together as fit into so many bytes, and one at least."""
    monkeypatch.setattr(examining, "_PIECE", request.param)


@pytest.mark.parametrize("unusual", [(), (0,), (2, 3), (6,)])
def test_lines_that_are_not_as_this_program_writes_them_count_like_all_others(unusual: tuple[int]) -> None:
    lines = [line.replace(b",", b", ") if place in unusual else line for place, line in enumerate(LINES)]
    one = found(lines)
    assert (one.kinds, one.entries, one.laptops, one.persons) == ({"answer": 14}, 7, {"anna"}, {"person"})


def test_a_line_that_is_none_is_named_by_its_place() -> None:
    with pytest.raises(BadJson, match=r"changes-00001\.jsonl, line 5: it is no entry"):
        found([*LINES[:4], b"{}\n", *LINES[4:]])


def test_the_last_line_must_end() -> None:
    with pytest.raises(BadJson, match="does not end"):
        found([*LINES[:-1], LINES[-1][:-1]])
