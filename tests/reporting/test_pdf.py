"""The PDF read back: its words, its structure tree, its bookmarks, and that it is the same every time."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, PdfObject

from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.reporting.content import ReportContent, content_of
from qi_desktop.reporting.pdf.build import build_pdf
from tests.builders import a_workspace
from tests.reporting.demo import NOTICE, demo_evidence, demo_findings


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> ReportContent:
    with a_workspace(tmp_path_factory.mktemp("report") / "workspace.qi") as workspace:
        return content_of(demo_evidence(workspace))


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


def test_a_stopped_build_leaves_no_file_behind(content: ReportContent, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        build_pdf(content, tmp_path / "report.pdf", progress)
    assert list(tmp_path.glob("*report*")) == []
