"""Sessions, notes, themes, passages and lines of enquiry as an inspector works with them."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qi_desktop.fieldnotes.enquiries.service import EnquiriesService
from qi_desktop.fieldnotes.model import (
    Coding,
    HeadCountTooSmall,
    PassageOutsideNote,
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


def test_a_passage_is_cut_out_by_code_points_even_after_emoji(
    fieldnotes: FieldnotesService, meeting: Session
) -> None:
    note = fieldnotes.write_note(meeting.id, "In the room", EMOJI)
    theme = fieldnotes.add_theme("Courts", "What sentencers know.")
    start = EMOJI.index("👩")
    passage = fieldnotes.code_passage(
        note.id, start, len(EMOJI), Coding(theme=theme.id, domain="abiding_by_sentence", bearing="barrier")
    )
    assert passage.words == "👩🏽‍⚖️ and left"
    assert fieldnotes.passages() == [passage]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_the_words_of_a_passage_are_the_slice_of_its_note(
    fieldnotes: FieldnotesService, meeting: Session, data: st.DataObject
) -> None:
    body = data.draw(st.text(min_size=1, alphabet=st.characters(exclude_categories=["Cs"])))
    start = data.draw(st.integers(0, len(body) - 1))
    stop = data.draw(st.integers(start + 1, len(body)))
    note = fieldnotes.write_note(meeting.id, "Any words", body)
    assert fieldnotes.code_passage(note.id, start, stop, Coding()).words == body[start:stop]


@pytest.mark.parametrize(("start", "stop"), [(-1, 2), (3, 3), (5, 2), (0, 99)])
def test_a_passage_outside_its_note_is_refused(
    fieldnotes: FieldnotesService, meeting: Session, start: int, stop: int
) -> None:
    note = fieldnotes.write_note(meeting.id, "Short", "Words")
    with pytest.raises(PassageOutsideNote):
        fieldnotes.code_passage(note.id, start, stop, Coding())


def test_a_passage_is_coded_only_to_what_exists(fieldnotes: FieldnotesService, meeting: Session) -> None:
    note = fieldnotes.write_note(meeting.id, "Short", "Words")
    with pytest.raises(UnknownFieldnote):
        fieldnotes.code_passage(note.id, 0, 5, Coding(theme="none"))
    with pytest.raises(UnknownFieldnote):
        fieldnotes.code_passage(note.id, 0, 5, Coding(line_of_enquiry="none"))
    with pytest.raises(WordNotAllowed):
        fieldnotes.code_passage(note.id, 0, 5, Coding(domain="weather"))
    with pytest.raises(WordNotAllowed):
        fieldnotes.code_passage(note.id, 0, 5, Coding(bearing="sideways"))


def test_themes_form_a_tree(fieldnotes: FieldnotesService) -> None:
    contact = fieldnotes.add_theme("Contact")
    enforcement = fieldnotes.add_theme("Enforcement", parent=contact.id)
    assert enforcement.parent == contact.id
    assert fieldnotes.themes() == [contact, enforcement]
    with pytest.raises(UnknownFieldnote):
        fieldnotes.add_theme("Orphan", parent="nobody")


def test_search_finds_words_in_notes_sessions_and_enquiries_whatever_their_capitals(
    workspace: Workspace, fieldnotes: FieldnotesService, meeting: Session
) -> None:
    note = fieldnotes.write_note(meeting.id, "Targets", f"{EMOJI}. Managers hold 100% of it.")
    line = EnquiriesService(workspace).open_line_of_enquiry("Do managers look at cases?")
    assert {hit.record for hit in fieldnotes.search("MANAGERS")} == {note.id, meeting.id, line.id}
    assert [hit.record for hit in fieldnotes.search("100%")] == [note.id]
    assert fieldnotes.search("  ") == []
    assert fieldnotes.search("no such words") == []
