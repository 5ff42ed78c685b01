"""One file says how the report looks: every form of it takes its colours, fonts and headings from there."""

import json
import re
from pathlib import Path

import pytest

from qi_desktop.foundation.paths import resource
from qi_desktop.reporting.bars import ChartColours
from qi_desktop.reporting.docx.style import FONT
from qi_desktop.reporting.house_style import house_style, page_sheet, style_in
from qi_desktop.reporting.model import HouseStyleWrong
from qi_desktop.reporting.pdf.style import colour, styles

REPORTING = Path(__file__).parents[2] / "qi_desktop" / "reporting"


def test_paper_page_and_document_wear_the_same_style() -> None:
    style = house_style()
    assert colour("accent").hexval() == style.paper.accent.replace("#", "0x")
    assert ChartColours().strong == style.paper.accent
    assert styles()["H1"].fontSize == style.headings.paper.chapter
    assert style.fonts.document == FONT
    assert f"--accent: {style.page.light.accent};" in page_sheet("report.css")


def test_no_colour_is_wired_into_a_form_of_the_report() -> None:
    wired = [
        f"{path.name}: {found}"
        for path in [*REPORTING.rglob("*.py"), *resource("report").glob("*.css")]
        for found in re.findall(r"#[0-9a-fA-F]{6}\b", path.read_text("utf-8"))
    ]
    assert wired == []


def test_another_style_changes_the_page(tmp_path: Path) -> None:
    data = json.loads(resource("house_styles", "calm.json").read_text("utf-8"))
    data["page"]["dark"]["on_cover"] = "#abcdef"
    data["fonts"]["page"] = "Georgia, serif"
    (tmp_path / "mine.json").write_text(json.dumps(data), "utf-8")
    sheet = page_sheet("report.css", style=style_in(tmp_path / "mine.json"))
    assert "--on-cover: #abcdef;" in sheet
    assert "--font: Georgia, serif;" in sheet


@pytest.mark.parametrize(
    ("path", "value", "field"),
    [
        (("paper", "ink"), "black", "paper, ink: "),
        (("page", "light", "soft"), "#12345", "page, light, soft: "),
        (("fonts", "page"), "Inter; } body { display: none", "fonts, page: "),
        (("headings", "paper", "part"), 400, "headings, paper, part: "),
        (("logo",), "none.png", "logo: "),
    ],
)
def test_a_style_that_cannot_be_used_names_its_field(
    path: tuple[str, ...], value: object, field: str, tmp_path: Path
) -> None:
    data = json.loads(resource("house_styles", "calm.json").read_text("utf-8"))
    at = data
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    (tmp_path / "mine.json").write_text(json.dumps(data), "utf-8")
    with pytest.raises(HouseStyleWrong) as error:
        style_in(tmp_path / "mine.json")
    assert error.value.faults[0].startswith(field)
