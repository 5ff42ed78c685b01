"""Documents are read with their light structure; a bad one is named and does no harm."""

import contextlib
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qi_desktop.fieldnotes.sources.model import (
    KINDS,
    DocumentDamaged,
    DocumentKindUnknown,
    DocumentLocked,
    DocumentMissing,
    DocumentOfOldKind,
    DocumentScanned,
    DocumentTooLarge,
    DocumentTooLong,
    DocumentWithoutText,
)
from qi_desktop.fieldnotes.sources.pdf import whole_lines
from qi_desktop.fieldnotes.sources.reading import read_document
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Cancelled, Progress
from tests.fieldnotes.sources.documents import a_docx, a_pdf, a_zip, an_odt
from tests.thoroughness import examples


def test_a_word_processors_document_keeps_headings_lists_and_tables(tmp_path: Path) -> None:
    document: Any = import_module("docx").Document()
    document.add_heading("Contact policy", 0)
    document.add_heading("Frequency", 2)
    document.add_paragraph("Twice a month 🙂, unless the\trisk changes.")
    document.add_paragraph("by telephone", style="List Bullet")
    document.add_paragraph("at the office", style="List Bullet")
    for step in ("Ask", "Write down"):
        document.add_paragraph(step, style="List Number")
    table = document.add_table(rows=2, cols=2)
    for cell, words in zip(table._cells, ("Office", "Staff", "Ipswich", "11"), strict=True):
        cell.text = words
    document.save(str(tmp_path / "Contact_policy.docx"))

    read = read_document(tmp_path / "Contact_policy.docx")

    assert read.title == "Contact policy"
    assert read.text.split("\n") == [
        "# Contact policy",
        "",
        "## Frequency",
        "",
        "Twice a month 🙂, unless the\trisk changes.",
        "",
        "- by telephone",
        "- at the office",
        "1. Ask",
        "2. Write down",
        "",
        "Office | Staff",
        "Ipswich | 11",
    ]


def test_what_was_struck_out_or_hidden_in_fields_stays_out(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>Seen </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>twice</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r>"
        "<w:hyperlink><w:r><w:t>, they say</w:t></w:r></w:hyperlink></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>in a form field</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    assert read_document(a_docx(tmp_path / "a.docx", body)).text == "Seen twice, they say\n\nin a form field"


def test_an_open_document_keeps_headings_lists_tables_and_notes(tmp_path: Path) -> None:
    body = (
        "<text:tracked-changes><text:p>struck out</text:p></text:tracked-changes>"
        '<text:h text:outline-level="2">Frequency</text:h>'
        '<text:p>Twice<text:s text:c="2"/>a month<text:note><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>since May</text:p></text:note-body></text:note>.</text:p>"
        "<text:list><text:list-item><text:p>by telephone</text:p><text:list><text:list-item>"
        "<text:p>mornings</text:p></text:list-item></text:list></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Office</text:p></table:table-cell>"
        "<table:table-cell><text:p>Staff</text:p></table:table-cell></table:table-row></table:table>"
    )
    read = read_document(an_odt(tmp_path / "policy.odt", body))
    assert read.text.split("\n") == [
        "## Frequency",
        "",
        "Twice  a month [since May].",
        "",
        "- by telephone",
        "  - mornings",
        "",
        "Office | Staff",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_plain_text_is_read_however_it_was_written(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "Notes.TXT").write_bytes("“Fine”,\r\nshe said.\r\n\r\n\r\n\r\nÀ bientôt".encode(encoding))
    assert read_document(tmp_path / "Notes.TXT").text == "“Fine”,\nshe said.\n\nÀ bientôt"


def test_a_pdf_is_read_page_by_page(tmp_path: Path) -> None:
    read = read_document(a_pdf(tmp_path / "Plan.pdf", "The plan was reviewed.", "", "It was not followed."))
    assert read.text == "[page 1]\n\nThe plan was reviewed.\n\n[page 3]\n\nIt was not followed."
    assert (read.pages, read.pages_without_text) == (3, 1)


def test_lines_broken_to_fit_a_page_become_whole() -> None:
    page = (
        "Heading\nThe officer said that the plan had been written before any-\nbody had spoken with the"
        " person whom\nit was about. Nobody\nReviewed it."
    )
    assert whole_lines(page) == (
        "Heading\nThe officer said that the plan had been written before anybody had spoken with the"
        " person whom it was about. Nobody\nReviewed it."
    )


def test_items_of_a_list_in_a_pdf_are_items_of_a_note() -> None:
    assert whole_lines("\uf0b7 by telephone\n  \u2022 mornings") == "- by telephone\n- mornings"


def test_each_flaw_has_a_name_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "old.docx").write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600))
    (tmp_path / "none.txt").write_bytes(b"")
    (tmp_path / "program.txt").write_bytes(b"MZ\x00\x01")
    (tmp_path / "no.pdf").write_bytes(b"something else")
    (tmp_path / "half.pdf").write_bytes(b"%PDF-1.7\n1 0 obj <<")
    locked = an_odt(tmp_path / "locked.odt", "", **{"META-INF/manifest.xml": "<encryption-data/>"})
    flaws: dict[type[UserError], list[Path]] = {
        DocumentOfOldKind: [tmp_path / "old.docx", tmp_path / "letter.doc"],
        DocumentKindUnknown: [tmp_path / "picture.png"],
        DocumentMissing: [tmp_path / "gone.txt"],
        DocumentDamaged: [
            tmp_path / "program.txt",
            tmp_path / "no.pdf",
            tmp_path / "half.pdf",
            a_zip(tmp_path / "other.docx", {"hello.txt": "no document"}),
            a_zip(tmp_path / "sheet.odt", {"mimetype": "application/zip", "content.xml": "<a/>"}),
        ],
        DocumentLocked: [locked, a_pdf(tmp_path / "locked.pdf", "Words", password="secret")],
        DocumentScanned: [a_pdf(tmp_path / "scanned.pdf", "", "")],
        DocumentWithoutText: [
            tmp_path / "none.txt",
            a_docx(tmp_path / "blank.docx", "<w:p/>"),
        ],
    }
    for flaw, files in flaws.items():
        for file in files:
            with pytest.raises(flaw) as told:
                read_document(file)
            assert file.name in vars(told.value).values()


def test_a_document_that_swells_or_calls_for_others_is_refused(tmp_path: Path) -> None:
    bomb = a_zip(tmp_path / "bomb.docx", {"word/document.xml": bytes(65 * 1024 * 1024)})
    assert bomb.stat().st_size < 100_000
    with pytest.raises(DocumentTooLarge):
        read_document(bomb)
    laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document xmlns:w="x">&b;</w:document>'
    with pytest.raises(DocumentDamaged):
        read_document(a_zip(tmp_path / "laughs.docx", {"word/document.xml": laughs}))
    spaces = '<text:p>so<text:s text:c="9999999999"/>far</text:p>'
    assert len(read_document(an_odt(tmp_path / "spaces.odt", spaces)).text) < 100
    (tmp_path / "long.txt").write_text("word " * 900_000)
    with pytest.raises(DocumentTooLong):
        read_document(tmp_path / "long.txt")
    with (tmp_path / "huge.pdf").open("wb") as huge:
        huge.truncate(101 * 1024 * 1024)
    with pytest.raises(DocumentTooLarge):
        read_document(tmp_path / "huge.pdf")


def test_reading_stops_when_the_person_says_so(tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        read_document(a_pdf(tmp_path / "a.pdf", "Words"), progress)


@settings(max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kind=st.sampled_from(KINDS), content=st.binary(min_size=1, max_size=400))
def test_whatever_a_file_holds_it_is_read_or_refused_by_name(
    tmp_path: Path, kind: str, content: bytes
) -> None:
    file = tmp_path / f"any{kind}"
    file.write_bytes(b"%PDF-1.4\n" + content if kind == ".pdf" else content)
    with contextlib.suppress(UserError):
        assert read_document(file).text


@settings(max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(alphabet="<>/&;wp:tbrl 19\"='", max_size=60))
def test_whatever_the_xml_of_a_document_holds_it_is_read_or_refused(tmp_path: Path, words: str) -> None:
    for file in (a_docx(tmp_path / "a.docx", words), an_odt(tmp_path / "a.odt", words)):
        with contextlib.suppress(UserError):
            assert read_document(file).text
