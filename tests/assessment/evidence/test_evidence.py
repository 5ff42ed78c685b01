"""Files attached to a case: kept once and encrypted, given out only where asked, taken away, brought back."""

import hashlib
from pathlib import Path

import pytest

from qi_desktop.assessment.evidence import service as rules
from qi_desktop.assessment.evidence.model import (
    LIMIT,
    AttachmentEmpty,
    AttachmentMissing,
    AttachmentNotHere,
    AttachmentTooLarge,
    NoRoomForAttachment,
    UnknownAttachment,
)
from qi_desktop.assessment.evidence.placing import columns_of, placed
from qi_desktop.assessment.evidence.service import EvidenceService
from qi_desktop.assessment.model import AssessmentCompleted, Evidence
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.forms.errors import NoSuchQuestion
from qi_desktop.forms.flow.state import Row
from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import CASE, OTHER_CASE
from tests.builders import the_workspace_at

QUESTION = "assess_overall"
WORDS = b"An invented letter about nobody.\n"


@pytest.fixture
def evidence(workspace: Workspace, assessments: AssessmentService) -> EvidenceService:
    """Files beside the answers of a small form."""
    return EvidenceService(workspace, assessments)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """A small file of a person's own."""
    path = tmp_path / "letter to the court.txt"
    path.write_bytes(WORDS)
    return path


def test_an_attached_file_comes_out_as_it_went_in(
    evidence: EvidenceService, letter: Path, tmp_path: Path
) -> None:
    attached = evidence.attach(CASE, QUESTION, letter)
    assert (attached.name, attached.media_type, attached.size) == (letter.name, "text/plain", len(WORDS))
    assert (attached.question, attached.row, attached.present) == (QUESTION, None, True)
    assert evidence.contents(attached.id) == WORDS
    saved = evidence.save_attachment(attached.id, tmp_path / "copy.txt")
    assert saved.read_bytes() == WORDS
    assert evidence.attachments(CASE) == [attached]
    assert evidence.attachments(OTHER_CASE) == []


def test_attaching_leaves_nothing_readable_on_the_disk(
    evidence: EvidenceService, workspace: Workspace, letter: Path
) -> None:
    evidence.attach(CASE, "", letter)
    letter.unlink()
    for path in workspace.path.parent.rglob("*"):
        assert not path.is_file() or WORDS not in path.read_bytes()


def test_the_same_bytes_are_kept_once(evidence: EvidenceService, workspace: Workspace, letter: Path) -> None:
    for case in (CASE, OTHER_CASE):
        evidence.attach(case, QUESTION, letter)
    assert workspace.contents.digests() == [hashlib.sha256(WORDS).hexdigest()]
    assert evidence.used() == len(WORDS)


def test_a_file_taken_away_comes_back_with_the_evidence_that_named_it(
    evidence: EvidenceService, assessments: AssessmentService, workspace: Workspace, letter: Path
) -> None:
    attached = evidence.attach(CASE, QUESTION, letter)
    shown = (Evidence(document="File", page="3"), Evidence(attachment=attached.id))
    assessments.record_answer(CASE, QUESTION, "sufficient", evidence=shown)
    evidence.detach(attached.id)
    assert evidence.attachments(CASE) == []
    answer = assessments.assessment(CASE).answer(QUESTION)
    assert answer
    assert answer.evidence == shown[:1]
    workspace.ledger.undo()
    assert evidence.contents(attached.id) == WORDS
    answer = assessments.assessment(CASE).answer(QUESTION)
    assert answer
    assert answer.evidence == shown


def test_attaching_is_undone_and_done_again_without_the_file(
    evidence: EvidenceService, workspace: Workspace, letter: Path
) -> None:
    attached = evidence.attach(CASE, QUESTION, letter)
    letter.unlink()
    workspace.ledger.undo()
    assert evidence.attachments(CASE) == []
    workspace.ledger.redo()
    assert evidence.contents(attached.id) == WORDS


def test_what_cannot_be_attached_is_refused_and_nothing_is_kept(
    evidence: EvidenceService, workspace: Workspace, tmp_path: Path
) -> None:
    with pytest.raises(AttachmentMissing):
        evidence.attach(CASE, QUESTION, tmp_path / "nowhere.txt")
    empty, large = tmp_path / "empty.txt", tmp_path / "large.bin"
    empty.touch()
    large.write_bytes(bytes(LIMIT + 1))
    with pytest.raises(AttachmentEmpty):
        evidence.attach(CASE, QUESTION, empty)
    with pytest.raises(AttachmentTooLarge):
        evidence.attach(CASE, QUESTION, large)
    with pytest.raises(NoSuchQuestion):
        evidence.attach(CASE, "no_such_question", large)
    with pytest.raises(UnknownAttachment):
        evidence.contents("nothing")
    assert workspace.contents.digests() == []


def test_the_room_for_files_is_not_exceeded_and_known_bytes_need_none(
    evidence: EvidenceService, letter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "ROOM", len(WORDS) + 1)
    evidence.attach(CASE, QUESTION, letter)
    evidence.attach(CASE, "", letter)
    another = tmp_path / "another.txt"
    another.write_bytes(b"no")
    with pytest.raises(NoRoomForAttachment):
        evidence.attach(CASE, QUESTION, another)


def test_a_closed_assessment_takes_no_file_and_gives_none_away(
    evidence: EvidenceService, workspace: Workspace, letter: Path
) -> None:
    attached = evidence.attach(CASE, QUESTION, letter)
    with workspace.ledger.entry("complete_assessment") as entry:
        entry.put("assessment", CASE, state="complete")
    with pytest.raises(AssessmentCompleted):
        evidence.attach(CASE, QUESTION, letter)
    with pytest.raises(AssessmentCompleted):
        evidence.detach(attached.id)


def test_a_file_whose_bytes_have_not_come_is_shown_as_not_here(
    evidence: EvidenceService, workspace: Workspace, letter: Path
) -> None:
    attached = evidence.attach(CASE, QUESTION, letter)
    with workspace.database.transaction():
        workspace.database.run("DELETE FROM content")
    assert not evidence.attachment(attached.id).present
    with pytest.raises(AttachmentNotHere):
        evidence.contents(attached.id)


@pytest.mark.parametrize("row", [None, 2, (2, 1)])
def test_a_place_is_kept_and_found_again(row: Row) -> None:
    assert placed(*columns_of("need", row)) == ("need", row)


def test_a_copy_a_dump_a_rebuild_and_a_check_know_the_attached_files(
    evidence: EvidenceService, workspace: Workspace, letter: Path, tmp_path: Path
) -> None:
    attached = evidence.attach(CASE, QUESTION, letter)
    digest = workspace.ledger.digest()
    workspace.ledger.rebuild()
    assert workspace.ledger.digest() == digest
    assert workspace.verify().problems == ()
    with the_workspace_at(workspace.back_up(tmp_path / "copy.qi")) as copy:
        assert copy.ledger.digest() == digest
        assert EvidenceService(copy).contents(attached.id) == WORDS
    rows = workspace.dump(tmp_path / "out")
    assert rows["attachments"] == 1
    assert [path.name for path in (tmp_path / "out" / "attachments").iterdir()] == [attached.digest]
    assert attached.digest in (tmp_path / "out" / "attachment.csv").read_text("utf-8")


def test_a_check_finds_bytes_that_were_lost_or_altered(
    evidence: EvidenceService, workspace: Workspace, letter: Path
) -> None:
    attached = evidence.attach(CASE, QUESTION, letter)
    with workspace.database.transaction():
        workspace.database.run("UPDATE content SET bytes = ?", (b"else",))
    assert [attached.digest in line for line in workspace.verify().problems] == [True]
    with workspace.database.transaction():
        workspace.database.run("DELETE FROM content")
    problems = workspace.verify().problems
    assert len(problems) == 1
    assert "missing" in problems[0]
