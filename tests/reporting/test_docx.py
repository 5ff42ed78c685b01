"""The document read back with the library that editors' scripts would use."""

# Rows are read from the XML itself: the library has no public name for it.
# pyright: reportPrivateUsage=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document

from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.reporting.content import ReportContent, content_of
from qi_desktop.reporting.docx.build import build_docx
from tests.builders import a_workspace
from tests.reporting.demo import INKY, NOTICE, demo_evidence, demo_findings


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> ReportContent:
    with a_workspace(tmp_path_factory.mktemp("report") / "workspace.qi") as workspace:
        return content_of(demo_evidence(workspace))


@pytest.fixture(scope="module")
def built(content: ReportContent, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_docx(content, tmp_path_factory.mktemp("report") / "report.docx")


@pytest.fixture(scope="module")
def document(built: Path) -> Document:
    return docx.Document(str(built))


def rows_of(document: Document) -> list[str]:
    """Return every row of every table, its cells joined; merged cells would be said twice."""
    return [
        " | ".join(
            dict.fromkeys(text for cell in row.tc_lst if (text := "\n".join(p.text for p in cell.p_lst)))
        )
        for table in document.tables
        for row in table._tbl.tr_lst
    ]


def texts_of(document: Document, style: str) -> list[str]:
    return [one.text for one in document.paragraphs if one.style is not None and one.style.name == style]


def test_the_same_content_gives_the_same_bytes(content: ReportContent, built: Path, tmp_path: Path) -> None:
    assert build_docx(content, tmp_path / "again.docx").read_bytes() == built.read_bytes()


def test_title_author_and_language_are_set(built: Path, document: Document) -> None:
    properties = document.core_properties
    assert properties.title == "Probation work in Suffolk: Quality & Impact inspection"
    assert properties.author == properties.last_modified_by == "The inspection team"
    assert properties.language == "en-GB"
    with ZipFile(built) as parts:
        assert 'w:lang w:val="en-GB"' in parts.read("word/styles.xml").decode()


def test_headings_are_styles_so_that_contents_can_be_made_of_them(document: Document) -> None:
    assert texts_of(document, "Title") == ["Probation work in Suffolk"]
    assert texts_of(document, "Heading 1")[:4] == [
        "About this report",
        "1. Overall judgements",
        "2. Recommendations",
        "3. Protecting the public",
    ]
    assert texts_of(document, "Heading 2").count("How well the CRC works") == 3


def test_the_contents_are_a_field_whose_lines_lead_to_headings(document: Document) -> None:
    body = document.element.body
    (field,) = body.xpath(".//w:instrText[starts-with(., 'TOC ')]/text()")
    assert field == 'TOC \\o "1-2" \\h \\z \\u'
    assert body.xpath(".//w:fldChar/@w:fldCharType") == ["begin", "separate", "end"]
    lines = texts_of(document, "toc 1") + texts_of(document, "toc 2")
    assert sorted(lines) == sorted(texts_of(document, "Heading 1") + texts_of(document, "Heading 2"))
    for link in body.xpath(".//w:hyperlink"):
        (place,) = body.xpath(f".//w:p[w:bookmarkStart/@w:name='{link.xpath('@w:anchor')[0]}']")
        assert "".join(place.xpath(".//w:t/text()")) == "".join(link.xpath(".//w:t/text()"))


def test_a_draft_says_so_on_its_cover_in_its_title_and_on_each_page(
    content: ReportContent, document: Document, tmp_path: Path
) -> None:
    assert not any("Draft" in one.text for one in document.paragraphs)
    draft = docx.Document(str(build_docx(content, tmp_path / "draft.docx", draft=True)))
    assert draft.core_properties.title.endswith("(draft for factual accuracy)")
    words = "Draft for factual accuracy. Not for publication."
    assert words in [one.text for one in draft.paragraphs]
    assert draft.sections[0].header.paragraphs[0].text.startswith(words)


def test_every_table_has_a_caption_and_a_head_row_that_repeats(document: Document) -> None:
    assert len(document.tables) > 20
    assert len(texts_of(document, "Caption")) == len(document.tables)
    for table in document.tables:
        assert "w:tblHeader" in table._tbl.tr_lst[0].xml


def test_every_count_of_the_report_is_in_the_document(content: ReportContent, document: Document) -> None:
    rows = rows_of(document)
    for chapter in content.chapters:
        for cell in chapter.cells:
            for table in cell.count_tables:
                for count in table.counts:
                    found = [row for row in rows if row.startswith(f"{count.said} | ")]
                    assert any(f"| {count.met} out of {count.relevant} |" in row for row in found)


def test_everything_the_lead_wrote_is_in_the_document(document: Document) -> None:
    findings = demo_findings()
    assert texts_of(document, "Recommendation") == [
        f"{number}.\t{one['text']}." for number, one in enumerate(findings["recommendations"], 1)
    ]
    heads = texts_of(document, "Good example") + texts_of(document, "Poor example")
    for example in findings["practice_examples"]:
        assert any(f"practice example: {example['changed_name']} (name changed)" in head for head in heads)
    rows = "\n".join(rows_of(document))
    for cell in findings["findings"]:
        for factor in cell["enablers"] + cell["barriers"]:
            assert factor in rows
    assert NOTICE in texts_of(document, "Small")


def test_the_document_wears_the_chosen_style_and_holds_its_picture(
    content: ReportContent, tmp_path: Path
) -> None:
    path = build_docx(replace(content, look=INKY), tmp_path / "report.docx")
    document = docx.Document(str(path))
    assert document.inline_shapes[0]._inline.docPr.get("descr") == "Logo of the inspectorate"
    with ZipFile(path) as parts:
        assert "1B4F72" not in parts.read("word/styles.xml").decode()
        assert 'w:color="8C8C8C"' in parts.read("word/document.xml").decode()


def test_a_stopped_build_leaves_no_file_behind(content: ReportContent, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        build_docx(content, tmp_path / "report.docx", progress)
    assert list(tmp_path.glob("*report*")) == []
