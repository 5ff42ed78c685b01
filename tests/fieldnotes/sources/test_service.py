"""Documents are kept as notes that can be coded, and go again with what was marked in them."""

from datetime import date
from pathlib import Path

import pytest

from qi_desktop.fieldnotes.model import ConsentMissing, TextMissing, UnknownFieldnote
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.sources.model import DocumentDamaged, DocumentKindUnknown
from qi_desktop.fieldnotes.sources.service import SourcesService
from qi_desktop.storage.workspace import Workspace
from tests.fieldnotes.sources.documents import a_pdf


@pytest.fixture
def fieldnotes(workspace: Workspace) -> FieldnotesService:
    return FieldnotesService(workspace)


@pytest.fixture
def sources(workspace: Workspace, fieldnotes: FieldnotesService) -> SourcesService:
    return SourcesService(workspace, fieldnotes)


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    path = tmp_path / "Contact policy.txt"
    path.write_text("Contact is twice a month.\n\nNobody reviews it.", encoding="utf-8")
    return path


def test_a_document_becomes_a_note_and_its_file_stays(
    sources: SourcesService, fieldnotes: FieldnotesService, policy: Path
) -> None:
    document = sources.bring_in(policy)
    assert (document.title, document.source, document.words) == ("Contact policy", "Contact policy.txt", 8)
    assert fieldnotes.note(document.note).body == "Contact is twice a month.\n\nNobody reviews it."
    assert policy.exists()
    again = sources.bring_in(policy)
    assert again.title == "Contact policy (2)"
    assert [one.note for one in sources.documents()] == [document.note, again.note]


def test_one_bad_file_keeps_no_other_out(sources: SourcesService, policy: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 no more")
    scanned = a_pdf(tmp_path / "half scanned.pdf", "Words", "")
    brought = sources.bring_in_all([broken, policy, tmp_path / "a.png", scanned])
    assert [sources.document(note).title for note in brought.notes] == [
        "Contact policy",
        "half scanned",
    ]
    assert [one.name for one in brought.partial] == ["half scanned.pdf"]
    assert [(path.name, type(error)) for path, error in brought.refused] == [
        ("broken.pdf", DocumentDamaged),
        ("a.png", DocumentKindUnknown),
    ]


def test_a_document_is_renamed_and_removed_and_comes_back(
    workspace: Workspace, sources: SourcesService, policy: Path
) -> None:
    document = sources.bring_in(policy)
    assert sources.rename(document.note, " What the policy says ").title == "What the policy says"
    with pytest.raises(TextMissing):
        sources.rename(document.note, " ")
    sources.remove(document.note)
    assert sources.documents() == []
    workspace.ledger.undo()
    assert [one.title for one in sources.documents()] == ["What the policy says"]


def test_what_a_service_user_wrote_needs_their_consent(
    sources: SourcesService, fieldnotes: FieldnotesService, policy: Path
) -> None:
    interview = fieldnotes.add_session("interview", "Lowestoft", held_on=date(2017, 3, 14))
    fieldnotes.add_participant(interview.id, "service_user")
    with pytest.raises(ConsentMissing):
        sources.bring_in(policy, session=interview.id)
    meeting = fieldnotes.add_session("meeting", "Managers", held_on=date(2017, 3, 14))
    assert sources.bring_in(policy, session=meeting.id).session == meeting.id
    with pytest.raises(UnknownFieldnote):
        sources.rename("nothing", "Title")
