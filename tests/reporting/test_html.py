"""The page read back: headings, landmarks, tables, numbers, and that it needs nothing from elsewhere."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.reporting.appendix_rows import shown_in_data, state_groups
from qi_desktop.reporting.content import ReportContent, content_of
from qi_desktop.reporting.house_style import page_sheet
from qi_desktop.reporting.html.build import build_html
from qi_desktop.reporting.model import Recommendation
from qi_desktop.reporting.parts import PARTS
from tests.builders import a_workspace
from tests.reporting.demo import INKY, NOTICE, demo_evidence, demo_findings
from tests.reporting.page import read_page, words_in


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> ReportContent:
    with a_workspace(tmp_path_factory.mktemp("report") / "workspace.qi") as workspace:
        return content_of(demo_evidence(workspace))


@pytest.fixture(scope="module")
def built(content: ReportContent, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_html(content, tmp_path_factory.mktemp("report") / "report.html")


@pytest.fixture(scope="module")
def page(built: Path) -> Element:
    return read_page(built)


def test_the_same_content_gives_the_same_bytes(content: ReportContent, built: Path, tmp_path: Path) -> None:
    assert build_html(content, tmp_path / "again.html").read_bytes() == built.read_bytes()


def test_the_page_says_its_language_its_title_and_where_its_parts_are(page: Element) -> None:
    assert page.get("lang") == "en-GB"
    assert page.findtext("head/title") == "Probation work in Suffolk: Quality & Impact inspection"
    assert [one.tag for one in page.iterfind("body/*")] == ["a", "header", "div", "footer"]
    assert [one.tag for one in page.iterfind("body/div/*")] == ["nav", "main"]
    assert page.find("body/a[@href='#report']") is page.find("body/*[1]")


def test_there_is_one_title_and_no_level_of_heading_is_skipped(page: Element) -> None:
    levels = [int(one.tag[1]) for one in page.iter() if re.fullmatch("h[1-6]", one.tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_nothing_is_fetched_and_nothing_runs(built: Path, page: Element) -> None:
    tags = {one.tag for one in page.iter()}
    assert not tags & {"script", "link", "img", "iframe", "object", "form"}
    for one in page.iter():
        assert "src" not in one.attrib
        assert not any(name.startswith("on") for name in one.attrib)
        assert one.get("href", "#").startswith("#")
    text = built.read_text("utf-8")
    for outside in ("http:", "https:", "url(", "@import", "//fonts"):
        assert outside not in text


def test_the_page_wears_the_chosen_style_and_holds_its_picture(
    content: ReportContent, tmp_path: Path
) -> None:
    path = build_html(replace(content, look=INKY), tmp_path / "report.html")
    page = read_page(path)
    picture = page.find("body/header/img")
    assert picture is not None
    assert picture.get("src", "").startswith("data:image/png;base64,")
    assert picture.get("alt") == "Logo of the inspectorate"
    policy = page.find("head/meta[@http-equiv='Content-Security-Policy']")
    assert policy is not None
    assert policy.get("content") == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    assert "--accent: #000000" in path.read_text("utf-8")


def test_every_link_has_its_place_and_every_place_its_own_name(page: Element) -> None:
    places = [one.get("id") for one in page.iter() if one.get("id")]
    assert len(places) == len(set(places))
    named = {one.get("href", "")[1:] for one in page.iter("a")}
    named |= {one.get("aria-labelledby", "") for one in page.iter() if one.get("aria-labelledby")}
    assert named <= set(places)


def test_every_table_has_a_caption_and_heads_that_say_what_they_head(page: Element) -> None:
    tables = list(page.iter("table"))
    assert len(tables) > 20
    assert len({words_in(table[0]) for table in tables}) == len(tables)
    for table in tables:
        assert [one.tag for one in table][:2] == ["caption", "thead"]
        assert all(head.get("scope") for head in table.iter("th"))
        assert table.find("thead/tr/th[@scope='col']") is not None
        widths = {sum(int(cell.get("colspan", 1)) for cell in row) for row in table.iterfind("tbody/tr")}
        assert len(widths) == 1


def test_every_count_of_the_report_is_on_the_page(content: ReportContent, page: Element) -> None:
    rows = [words_in(row) for row in page.iter("tr")]
    counts = [
        count
        for chapter in content.chapters
        for cell in chapter.cells
        for table in cell.count_tables
        for count in table.counts
    ]
    assert len(counts) > 50
    for count in counts:
        numbers = " ".join(str(part.of(count)) for part in PARTS if part.of(count))
        start = f"{count.said} {numbers} {count.met} out of {count.relevant}"
        assert any(row.startswith(start) for row in rows)


def test_every_state_of_every_count_is_in_the_appendix(content: ReportContent, page: Element) -> None:
    rows = [words_in(row) for row in page.iter("tr")]
    for _title, _anchor, counts in state_groups(content):
        for count in shown_in_data(counts):
            assert any(row.startswith(f"{count.said} {count.met} {count.relevant} ") for row in rows)


def test_every_bar_is_said_in_words(page: Element) -> None:
    bars = [one for one in page.iter("div") if one.get("class") == "bar"]
    assert len(bars) > 50
    for bar in bars:
        assert bar.get("role") == "img"
        assert re.findall(r"\d+", bar.get("aria-label", "")) == words_in(bar).split()


def test_everything_the_lead_wrote_is_on_the_page(page: Element) -> None:
    text = words_in(page)
    findings = demo_findings()
    for recommendation in findings["recommendations"]:
        assert recommendation["text"] in text
    for cell in findings["findings"]:
        for factor in cell["enablers"] + cell["barriers"]:
            assert factor in text
    for example in findings["practice_examples"]:
        assert f"practice example: {example['changed_name']} (name changed)" in text
    assert NOTICE in text
    assert [one.get("value") for one in page.iterfind(".//ol[@class='recommendations']/li")] == [
        str(number) for number in range(1, 13)
    ]


def test_what_somebody_wrote_stays_words(content: ReportContent, tmp_path: Path) -> None:
    harm = "</style><script>alert(1)</script> & <b>bold"
    group = replace(content.recommendations[0], recommendations=(Recommendation("r", 1, "CRC", harm),))
    path = build_html(replace(content, title=harm, recommendations=(group,)), tmp_path / "report.html")
    page = read_page(path)
    assert page.find(".//script") is None
    assert words_in(page).count(harm) == 4


def test_words_stand_out_from_their_ground_in_light_and_dark() -> None:
    schemes = list(colour_schemes(page_sheet("report.css")))
    assert len(schemes) == 2
    for colours in schemes:
        for words in ("ink", "muted", "accent", "good", "poor"):
            for ground in ("paper", "wash"):
                assert contrast(colours[words], colours[ground]) >= 4.5
        assert contrast(colours["on-cover"], colours["cover"]) >= 4.5
        assert contrast(colours["on-accent"], colours["accent"]) >= 4.5
        assert contrast(colours["edge"], colours["paper"]) >= 3


def test_a_draft_says_so_at_its_head_in_its_title_and_at_its_foot(
    content: ReportContent, tmp_path: Path
) -> None:
    page = build_html(content, tmp_path / "draft.html", draft=True).read_text("utf-8")
    assert page.count("draft for factual accuracy") == len(("title", "foot"))
    assert '<p class="warning">Draft for factual accuracy. Not for publication.</p>' in page


def test_a_stopped_build_leaves_no_file_behind(content: ReportContent, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        build_html(content, tmp_path / "report.html", progress)
    assert list(tmp_path.glob("*report*")) == []


def colour_schemes(style: str) -> Iterator[dict[str, str]]:
    """Yield the light colours, then the dark ones with what they take over."""
    colours: dict[str, str] = {}
    for block in re.findall(r":root \{(.*?)\}", style, re.DOTALL):
        colours |= dict(re.findall(r"--([\w-]+): (#\w{6})", block))
        yield dict(colours)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as the accessibility guidelines define it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return sum(weight * share for weight, share in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
