import re

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from qi_desktop.analysis.model import Count
from qi_desktop.reporting.bars import ChartColours, bar_drawing, key_drawing
from qi_desktop.reporting.charts import chart_svg, svg_of
from qi_desktop.reporting.parts import PARTS, Filling, description

COUNT = Count(
    question="q",
    label="Is the risk to children assessed well enough?",
    domain="protecting_public",
    section="assessment",
    group="CRC",
    met=17,
    relevant=29,
    not_done=5,
    done_weak=4,
    too_late=3,
    not_relevant=1,
)
SECTIONS = {"assessment": "Assessment"}


def words_of(svg: str) -> list[str]:
    return re.findall(r">([^<>]+)</text>", svg)


@pytest.mark.usefixtures("qapp")
def test_the_screen_shows_the_drawing_that_is_printed() -> None:
    svg = chart_svg([COUNT], SECTIONS, 480)
    assert QSvgRenderer(QByteArray(svg.encode())).isValid()
    assert "clip" not in svg
    for word in ("Assessment", "17", "5", "4", "3", "17 of 29", "sufficient", "not done", "cases"):
        assert word in words_of(svg)


def test_a_chart_takes_the_colours_of_a_theme() -> None:
    svg = chart_svg([COUNT], SECTIONS, 480, ChartColours(paper="#101418", ink="#ffffff"))
    assert "rgb(6%,7%,9%)" in svg


def test_parts_differ_without_colour() -> None:
    assert len({part.filling for part in PARTS}) == len(PARTS) == len(Filling)


def test_every_part_prints_its_number_where_it_has_room() -> None:
    assert words_of(svg_of(bar_drawing(COUNT, 168, 30))) == ["17", "3", "4", "5"]
    assert words_of(svg_of(bar_drawing(COUNT, 20, 300))) == []


def test_only_parts_that_occur_are_in_the_key() -> None:
    assert words_of(svg_of(key_drawing([COUNT], 480))) == [
        "sufficient",
        "done too late",
        "done weakly",
        "not done",
    ]


def test_a_bar_is_described_in_words() -> None:
    assert description(COUNT) == "Bar: 17 sufficient, 3 done too late, 4 done weakly, 5 not done."


@pytest.mark.parametrize("counts", [[], [Count("q", "", "", "", "CRC")]])
def test_a_chart_of_nothing_is_empty_and_no_error(counts: list[Count]) -> None:
    assert "cases" in chart_svg(counts, SECTIONS, 480)
