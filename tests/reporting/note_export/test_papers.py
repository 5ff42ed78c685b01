"""Notes leave as Markdown, DOCX and HTML with everything typed in them, and nothing that acts."""

import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.fieldnotes.refi.model import ProjectFileMisnamed, ProjectFileNotWritten
from qi_desktop.fieldnotes.sources.reading import read_document
from qi_desktop.reporting.note_export.markdown import escaped
from qi_desktop.reporting.note_export.model import NoNotesToExport
from qi_desktop.services import Services


def test_a_document_opens_with_headings_lists_and_turns(written: Services, tmp_path: Path) -> None:
    exported = written.note_export.export_docx(tmp_path / "notes.docx")

    assert (exported.sessions, exported.notes, exported.withheld) == (1, 3, 1)
    lines = read_document(tmp_path / "notes.docx").text.split("\n")
    assert lines[0] == "# Suffolk 2017: field notes"
    for line in (
        "# Officers at Ipswich",
        "## What they <said>",
        "### Contact",
        "RO1\t“Every two weeks 🙂, if I can.”",
        "[10:42] RO2\t<b>Never</b> & *nowhere*.",
        "- by telephone",
        "  - mornings",
        "1.\tasks",
        "## A thought",
        "# Documents brought in",
        "Contact is twice a month.",
    ):
        assert line in lines or line.replace("  - ", "- ") in lines, line
    document: Any = import_module("docx").Document(str(tmp_path / "notes.docx"))
    assert document.core_properties.author == "The inspection team"
    assert {"Turn", "List Bullet", "Numbered"} <= {one.style.name for one in document.paragraphs}


def test_a_page_needs_nothing_and_runs_nothing(written: Services, tmp_path: Path) -> None:
    written.note_export.export_html(tmp_path / "notes.html")
    text = (tmp_path / "notes.html").read_text("utf-8")
    page: Any = import_module("lxml.html").document_fromstring(text)
    words = "\n".join(page.body.itertext())
    assert "<b>Never</b> & *nowhere*." in words
    assert "Every two weeks 🙂, if I can" in words
    assert list(page.iter("script", "img", "link", "iframe")) == []
    assert re.findall(r"(?:src|href)=\"(?!#)", text) == []
    assert "default-src 'none'" in text
    assert len(list(page.iter("h1"))) == 1
    assert "Contact \u203a Frequency; Why so seldom?; Protecting the public; CRC; Barrier" in words


def test_markdown_says_what_was_typed_and_no_more(written: Services, tmp_path: Path) -> None:
    written.note_export.export_markdown(tmp_path / "notes.md")
    lines = (tmp_path / "notes.md").read_text("utf-8").split("\n")
    assert "## Officers at Ipswich" in lines
    assert "- Who took part: 2 responsible officers" in lines
    assert "#### Contact" in lines
    assert r"**\[10:42\] RO2:** \<b>Never\</b> & \*nowhere\*." in lines
    assert "    - mornings" in lines
    assert "\\---" in lines
    assert "\\+1 more\ufffd" not in lines


@given(words=st.text(alphabet="ab *_`<>#-+=|[]()!\\~&;1.", max_size=30))
def test_no_words_become_marks_by_chance(words: str) -> None:
    told = escaped(words)
    assert re.sub(r"\\([\\`*_<\[\]~|#+>=\-.])", r"\1", told).replace("&amp;", "&") == words or "&" in words
    assert not re.search(r"(?<!\\)(?:\\\\)*[`*_<]", told)


def test_nothing_of_who_no_longer_agrees_and_nobody_of_the_team_is_in_any_paper(
    written: Services, tmp_path: Path
) -> None:
    exporting = written.note_export
    for export, name in (
        (exporting.export_markdown, "notes.md"),
        (exporting.export_html, "notes.html"),
        (exporting.export_docx, "notes.docx"),
    ):
        export(tmp_path / name)
        text = (
            read_document(tmp_path / name).text
            if name.endswith("docx")
            else (tmp_path / name).read_text("utf-8")
        )
        assert "Inspector 1" in text
        assert [word for word in ("drawer", "Lowestoft", "Hawthorn") if word in text] == []


def test_a_note_that_names_somebody_is_counted(written: Services, tmp_path: Path) -> None:
    exporting = written.note_export
    assert exporting.export_docx(tmp_path / "notes.docx").naming == 0
    written.fieldnotes.write_note("", "Whose", "Invented Hawthorn asked at Ipswich.")
    assert exporting.export_html(tmp_path / "notes.html").naming == 1
    assert exporting.export_refi(tmp_path / "notes.qdpx").naming == 1
    assert exporting.export_passages(tmp_path / "passages.csv").naming == 0


def test_the_same_notes_give_the_same_bytes(written: Services, tmp_path: Path) -> None:
    for name in ("one.docx", "two.docx"):
        written.note_export.export_docx(tmp_path / name)
    assert (tmp_path / "one.docx").read_bytes() == (tmp_path / "two.docx").read_bytes()


def test_a_paper_is_refused_that_cannot_be_or_would_be_empty(services: Services, tmp_path: Path) -> None:
    with pytest.raises(NoNotesToExport):
        services.note_export.export_markdown(tmp_path / "notes.md")
    services.fieldnotes.write_note("", "A thought", "Ask the courts.")
    with pytest.raises(ProjectFileMisnamed):
        services.note_export.export_markdown(tmp_path / "workspace.qi")
    with pytest.raises(ProjectFileNotWritten):
        services.note_export.export_html(tmp_path / "nowhere" / "notes.html")
    assert list(tmp_path.glob("*.md")) == []
