"""Notes out and documents in, by command."""

from pathlib import Path

import pytest

from tests.cli.commanding import DATES, Command, a_command
from tests.fieldnotes.reading_refi import read_project


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    run = a_command(tmp_path, monkeypatch, capsys)
    run("new", "lead.qi", "--title", "Invented 2017", "--area", "Anyshire", *DATES)
    (tmp_path / "Policy.txt").write_text("Contact is twice a month.", encoding="utf-8")
    return run


def test_documents_come_in_and_notes_go_out_in_every_form(command: Command, tmp_path: Path) -> None:
    brought = command("notes", "import", "lead.qi", "Policy.txt")
    assert [one["title"] for one in brought["documents"]] == ["Policy"]
    forms = {"--refi": "n.qdpx", "--markdown": "n.md", "--docx": "n.docx", "--html": "n.html"}
    words = [word for pair in forms.items() for word in pair]
    told = command("notes", "export", "lead.qi", *words)
    assert {form: one["notes"] for form, one in told.items()} == {
        "refi": 1,
        "markdown": 1,
        "docx": 1,
        "html": 1,
    }
    assert all((tmp_path / name).exists() for name in forms.values())
    assert read_project(tmp_path / "n.qdpx").texts() == {"Policy": "Contact is twice a month."}


def test_a_document_that_cannot_be_read_is_named_and_keeps_no_other_out(
    command: Command, tmp_path: Path
) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4 no more")
    told = command("notes", "import", "lead.qi", "broken.pdf", "Policy.txt", code=2)
    assert [one["title"] for one in told["documents"]] == ["Policy"]
    assert "broken.pdf cannot be read" in told["not_read"][0]["why"]
    alone = command("notes", "import", "lead.qi", "broken.pdf", code=2)
    assert alone["error"] == "DocumentDamaged"
    both = command("notes", "import", "lead.qi", "broken.pdf", "none.txt", code=2)
    assert both["error"] == "NothingBroughtIn"


def test_a_form_must_be_named_and_there_must_be_something_to_write(command: Command) -> None:
    assert command("notes", "export", "lead.qi", code=2)["error"] == "NoNotesFormAsked"
    assert command("notes", "export", "lead.qi", "--codebook", "c.qdc", code=1)["error"] == "NoCodes"
    told = command("notes", "export", "lead.qi", "--passages", "p.csv", code=1)
    assert told["error"] == "NoPassagesToExport"
