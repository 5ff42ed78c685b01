"""Sessions, notes, themes, passages and lines of enquiry as an inspector works with them."""

from datetime import date

import pytest

from qi_desktop.fieldnotes.model import (
    HeadCountTooSmall,
    Session,
    TextMissing,
    UnknownFieldnote,
    WordNotAllowed,
)
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.storage.workspace import Workspace

EMOJI = "🙂 said “fine” 👩🏽‍⚖️ and left"


@pytest.fixture
def fieldnotes(workspace: Workspace) -> FieldnotesService:
    return FieldnotesService(workspace)


@pytest.fixture
def meeting(fieldnotes: FieldnotesService) -> Session:
    return fieldnotes.add_session(
        "meeting", "Senior managers", provider="CRC", held_on=date(2017, 2, 20), place="Ipswich"
    )


def test_sessions_stand_in_the_order_they_were_held(fieldnotes: FieldnotesService, meeting: Session) -> None:
    undated = fieldnotes.add_session("interview", "Not yet held")
    earlier = fieldnotes.add_session("visit", "Fact-finding", held_on=date(2017, 1, 12))
    assert [one.id for one in fieldnotes.sessions()] == [earlier.id, meeting.id, undated.id]


def test_a_session_of_an_unknown_kind_is_refused(fieldnotes: FieldnotesService) -> None:
    with pytest.raises(WordNotAllowed) as refused:
        fieldnotes.add_session("party", "After work")
    assert refused.value.field == "kind"
    assert "focus_group" in refused.value.allowed
    with pytest.raises(TextMissing):
        fieldnotes.add_session("meeting", "  ")


def test_a_participant_stands_for_at_least_one_person(
    fieldnotes: FieldnotesService, meeting: Session
) -> None:
    with pytest.raises(HeadCountTooSmall):
        fieldnotes.add_participant(meeting.id, "manager", head_count=0)
    with pytest.raises(UnknownFieldnote):
        fieldnotes.add_participant("nowhere", "manager")


def test_a_revised_note_keeps_its_earlier_words_in_its_history(
    fieldnotes: FieldnotesService, meeting: Session
) -> None:
    note = fieldnotes.write_note(meeting.id, "Targets", "First words")
    fieldnotes.revise_note(note.id, "Second words")
    assert fieldnotes.note(note.id).body == "Second words"
    assert [wording.body for wording in fieldnotes.wordings(note.id)] == ["First words", "Second words"]


def test_undoing_a_note_takes_it_away_and_redoing_brings_it_back(
    fieldnotes: FieldnotesService, meeting: Session, workspace: Workspace
) -> None:
    note = fieldnotes.write_note(meeting.id, "Targets", "Words")
    workspace.ledger.undo()
    assert fieldnotes.notes() == []
    workspace.ledger.redo()
    assert fieldnotes.notes(meeting.id) == [note]
