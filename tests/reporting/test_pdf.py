"""The PDF read back: its words, its structure tree, its bookmarks, and that it is the same every time."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, PdfObject

from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.reporting.content import ReportContent, content_of
from qi_desktop.reporting.house_style import house_style
from qi_desktop.reporting.model import Bearing, Factor
from qi_desktop.reporting.pdf.build import build_pdf, set_report
from qi_desktop.reporting.texts.model import FOREWORD, OwnText
from tests.builders import a_workspace
from tests.reporting.demo import NOTICE, demo_evidence, demo_findings


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> ReportContent:
    with a_workspace(tmp_path_factory.mktemp("report") / "workspace.qi") as workspace:
        return content_of(demo_evidence(workspace))


@pytest.fixture(scope="module")
def short(content: ReportContent) -> ReportContent:
    """Return one chapter and a few counts, for what does not need the whole report."""
    return replace(content, chapters=content.chapters[:1], counts=content.counts[:6])


@pytest.fixture(scope="module")
def built(content: ReportContent, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_pdf(content, tmp_path_factory.mktemp("report") / "report.pdf")


@pytest.fixture(scope="module")
def reader(built: Path) -> PdfReader:
    return PdfReader(built)


def text_of(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def elements(reference: PdfObject) -> Iterator[dict[str, Any]]:
    """Yield every element of the structure tree in reading order."""
    element: Any = reference.get_object()
    if isinstance(element, DictionaryObject) and "/S" in element:
        yield cast("dict[str, Any]", element)
        kids: Any = cast("dict[str, Any]", element).get("/K", [])
        for kid in cast("list[PdfObject]", kids if isinstance(kids, list) else [kids]):
            yield from elements(kid)


def structure(reader: PdfReader) -> list[dict[str, Any]]:
    return [found for kid in tree_of(reader)["/K"] for found in elements(kid)]


def tree_of(reader: PdfReader) -> Any:  # noqa: ANN401 - whatever was read
    return reader.root_object["/StructTreeRoot"]


def test_the_same_content_gives_the_same_bytes(content: ReportContent, built: Path, tmp_path: Path) -> None:
    assert build_pdf(content, tmp_path / "again.pdf").read_bytes() == built.read_bytes()


def test_everything_the_lead_wrote_is_in_the_report(reader: PdfReader) -> None:
    text = text_of(reader)
    findings = demo_findings()
    for recommendation in findings["recommendations"]:
        assert recommendation["text"] in text
    for cell in findings["findings"]:
        for factor in cell["enablers"] + cell["barriers"]:
            assert factor[:30] in text
    for example in findings["practice_examples"]:
        assert f"practice example: {example['changed_name']} (name changed)" in text
    for fact in findings["key_facts"]:
        assert fact["value"] in text


def test_the_counts_stand_in_the_text_and_never_as_percentages(reader: PdfReader) -> None:
    text = text_of(reader)
    assert "17 out of 29" in text
    assert text.count("%") == sum(
        f"{fact['value']} {fact['about']}".count("%") for fact in demo_findings()["key_facts"]
    )


def test_the_eight_tables_are_there_under_their_numbers(reader: PdfReader) -> None:
    text = text_of(reader)
    for number in range(1, 9):
        assert f"Table {number}. " in text
    assert "Table 9." not in text
    assert "Neither enablers nor barriers were identified" in text


def test_title_language_bookmarks_and_links_are_set(reader: PdfReader) -> None:
    assert reader.metadata is not None
    assert reader.metadata.title == "Probation work in Suffolk: Quality & Impact inspection"
    assert reader.root_object["/Lang"] == "en-GB"
    titles = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert titles[:4] == [
        "About this report",
        "1. Overall judgements",
        "2. Recommendations",
        "3. Protecting the public",
    ]
    links: Any = reader.pages[1]["/Annots"]
    assert len(links) > 30


def test_the_report_says_that_its_people_are_invented(reader: PdfReader) -> None:
    assert text_of(reader).count(NOTICE) == 2


def test_the_structure_tree_names_headings_tables_and_figures(reader: PdfReader) -> None:
    marked: Any = reader.root_object["/MarkInfo"]
    assert marked["/Marked"]
    roles = [element["/S"] for element in structure(reader)]
    assert roles[0] == "/Document"
    for role in (
        "/H1",
        "/H2",
        "/P",
        "/Table",
        "/TR",
        "/TH",
        "/TD",
        "/L",
        "/LI",
        "/TOC",
        "/Figure",
        "/Caption",
    ):
        assert role in roles
    assert roles.count("/LI") >= 12


def test_heads_say_whether_they_are_of_a_column_or_a_row_and_lists_hold_their_items(
    reader: PdfReader,
) -> None:
    found = structure(reader)
    scopes = {str(one["/A"]["/Scope"]) for one in found if one["/S"] == "/TH"}
    assert scopes == {"/Column", "/Row"}
    for one in found:
        inside = {str(kid["/S"]) for kid in kids_of(one)}
        assert ("/LI" in inside) == (one["/S"] == "/L")
        assert one["/S"] != "/TR" or inside <= {"/TH", "/TD"}


def kids_of(element: dict[str, Any]) -> list[dict[str, Any]]:
    kids: Any = element["/K"]
    read: list[Any] = [kid.get_object() for kid in cast("list[PdfObject]", kids)]
    return [kid for kid in read if isinstance(kid, DictionaryObject) and "/S" in kid]


def test_every_figure_is_described_in_words(reader: PdfReader) -> None:
    figures = [element for element in structure(reader) if element["/S"] == "/Figure"]
    assert len(figures) > 60
    assert all(len(str(figure["/Alt"])) > 10 for figure in figures)


def test_every_mark_on_every_page_belongs_to_the_tree(reader: PdfReader) -> None:
    numbers = tree_of(reader)["/ParentTree"]["/Nums"]
    owners: dict[Any, Any] = dict(zip(numbers[::2], numbers[1::2], strict=True))
    for page in reader.pages:
        stream = page.get_contents()
        assert stream is not None
        code = stream.get_data()
        assert code.count(b"BDC") == len(owners[page["/StructParents"]])
        assert code.count(b"BDC") + code.count(b"BMC") == code.count(b"EMC")


def test_a_draft_says_so_on_every_page_and_numbers_what_can_be_named(short: ReportContent) -> None:
    draft = set_report(short, draft=True)
    reader = PdfReader(BytesIO(draft.pdf))
    pages = [page.extract_text() for page in reader.pages]
    assert all("Draft for factual accuracy" in page for page in pages)
    assert reader.metadata is not None
    assert str(reader.metadata.title).endswith("(draft for factual accuracy)")
    numbers = [int(one.number) for one in draft.placed if one.number]
    assert numbers == list(range(1, len(numbers) + 1))
    named = {one.anchor.partition(":")[0] for one in draft.placed if one.number}
    assert {"finding", "practice_example"} <= named


def test_where_everything_stands_is_told_by_page_and_box(content: ReportContent) -> None:
    report = set_report(content)
    pages = PdfReader(BytesIO(report.pdf)).pages
    anchors = {one.anchor for one in report.placed}
    assert {f"count:{one.question}/{one.group}" for one in content.counts} <= anchors
    assert not any(one.number for one in report.placed)
    for one in report.placed:
        assert 0 <= one.left < one.right <= float(pages[one.page].mediabox.width)
        assert 0 <= one.top < one.bottom <= float(pages[one.page].mediabox.height)
    for group in content.recommendations:
        for told in group.recommendations:
            place = next(one for one in report.placed if one.anchor == f"recommendation:{told.id}")
            assert told.text[:20] in " ".join(pages[place.page].extract_text().split())


def test_own_texts_and_the_chosen_look_are_in_the_report(short: ReportContent) -> None:
    words = OwnText(FOREWORD, "A first paragraph & more.\n\nA second.")
    look = replace(short.look, code="ink", style=house_style("ink"))
    report = set_report(replace(short, texts=(words,), look=look))
    reader = PdfReader(BytesIO(report.pdf))
    assert "A first paragraph & more." in text_of(reader)
    assert reader.outline[0]["/Title"] == "Foreword"  # pyright: ignore[reportCallIssue, reportArgumentType]
    stream = reader.pages[0].get_contents()
    assert stream is not None
    assert b"0 0 0 rg" in stream.get_data()


def test_words_longer_than_a_page_and_many_factors_are_set(content: ReportContent) -> None:
    chapter = content.chapters[0]
    cell = chapter.cells[0]
    long = " ".join(["Words"] * 2500)
    factor = Factor("f", cell.finding.id, Bearing.BARRIER, "A barrier that takes a line of its own here.", 1)
    factors = {Bearing.ENABLER: (replace(factor, text=long),), Bearing.BARRIER: (factor,) * 90}
    whole = replace(cell, summary=(long,), table=1, factors=factors)
    few = replace(content, chapters=(replace(chapter, cells=(whole,)),), counts=(), balance=(), coverage=())
    assert text_of(PdfReader(BytesIO(set_report(few).pdf))).count("Words Words") > 2000


def test_a_stopped_build_leaves_no_file_behind(content: ReportContent, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        build_pdf(content, tmp_path / "report.pdf", progress)
    assert list(tmp_path.glob("*report*")) == []
