"""Thoughts, follow-ups and quotes are caught from anywhere and filed later."""

import pytest

from qi_desktop.fieldnotes.capturing.model import Capture, CaptureFiled, CaptureSort, FiledAs
from qi_desktop.fieldnotes.capturing.phrasing import added_to, as_title, as_words
from qi_desktop.fieldnotes.capturing.service import CaptureService
from qi_desktop.fieldnotes.model import ConsentMissing, TextMissing, UnknownFieldnote, WordNotAllowed
from qi_desktop.inspection.service import InspectionService
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace

QUOTE = Capture("c1", CaptureSort.QUOTE, "Nobody asked me", "", "", "", None)


@pytest.fixture
def services(workspace: Workspace) -> Services:
    return services_of(workspace)


@pytest.fixture
def capturing(services: Services) -> CaptureService:
    return services.capturing


def test_what_is_caught_waits_in_ones_own_inbox_newest_first(
    capturing: CaptureService, workspace: Workspace
) -> None:
    inspection = InspectionService(workspace)
    mine = inspection.add_team_member("Ada Invented", "lead")
    other = inspection.add_team_member("Bo Invented", "inspector")
    workspace.sign_in(mine.id)
    first = capturing.capture("thought", "Why are all plans dated the same day?")
    second = capturing.capture("follow_up", "Ask for the rota")
    workspace.sign_in(other.id)
    theirs = capturing.capture("quote", "Nobody asked me")
    assert capturing.inbox() == [theirs]
    assert capturing.how_many_wait() == 1
    workspace.sign_in(mine.id)
    assert capturing.inbox() == [second, first]
    assert [one.id for one in capturing.inbox(everybody=True)] == [theirs.id, second.id, first.id]
    assert (first.captured_by, first.sort, first.filed_as) == (mine.id, "thought", "")


def test_nothing_empty_and_no_unknown_sort_is_caught(capturing: CaptureService) -> None:
    for refused, act in (
        (TextMissing, lambda: capturing.capture("thought", " ")),
        (WordNotAllowed, lambda: capturing.capture("rumour", "They say")),
        (UnknownFieldnote, lambda: capturing.capture("thought", "Here", session="none")),
        (UnknownFieldnote, lambda: capturing.one("none")),
    ):
        with pytest.raises(refused):
            act()
    assert capturing.inbox() == []


def test_a_capture_is_changed_while_it_waits(capturing: CaptureService, workspace: Workspace) -> None:
    caught = capturing.capture("thought", "Rota")
    changed = capturing.revise_capture(caught.id, text="Ask for the rota", sort="follow_up")
    assert (changed.text, changed.sort) == ("Ask for the rota", CaptureSort.FOLLOW_UP)
    workspace.ledger.undo()
    assert capturing.one(caught.id) == caught


def test_words_of_a_session_without_consent_are_not_caught(
    capturing: CaptureService, services: Services
) -> None:
    session = services.fieldnotes.add_session("interview", "One person")
    services.fieldnotes.add_participant(session.id, "service_user")
    with pytest.raises(ConsentMissing):
        capturing.capture("quote", "Nobody asked me", session=session.id)
    loose = capturing.capture("thought", "Ask again next week")
    with pytest.raises(ConsentMissing):
        capturing.revise_capture(loose.id, session=session.id)
    with pytest.raises(ConsentMissing):
        capturing.file_as_note(loose.id, session.id)
    assert capturing.inbox() == [loose]


def test_a_quote_becomes_a_note_in_quotation_marks_and_one_undo_takes_it_back(
    capturing: CaptureService, services: Services
) -> None:
    session = services.fieldnotes.add_session("meeting", "Managers")
    caught = capturing.capture("quote", "Nobody asked me", session=session.id)
    note = capturing.file_as_note(caught.id, session.id)
    assert (note.session, note.title, note.body) == (session.id, "“Nobody asked me”", "“Nobody asked me”\n")
    filed = capturing.one(caught.id)
    assert (filed.filed_as, filed.filed_under) == (FiledAs.NOTE, note.id)
    assert capturing.inbox() == []
    with pytest.raises(CaptureFiled):
        capturing.discard(caught.id)
    services.workspace.ledger.undo()
    assert (capturing.inbox(), services.fieldnotes.notes()) == ([caught], [])


def test_words_are_added_to_the_end_of_a_note(capturing: CaptureService, services: Services) -> None:
    note = services.fieldnotes.write_note("", "From the train", "First.")
    capturing.file_in_note(capturing.capture("thought", "Second.").id, note.id)
    assert services.fieldnotes.note(note.id).body == "First.\n\nSecond.\n"


def test_a_thought_opens_a_line_of_enquiry(capturing: CaptureService, services: Services) -> None:
    line = capturing.file_as_line(capturing.capture("thought", "Why the same day?").id)
    assert [one.question for one in services.enquiries.lines_of_enquiry()] == ["Why the same day?"]
    assert line.question == "Why the same day?"


def test_captures_become_evidence_and_steps_of_a_line(capturing: CaptureService, services: Services) -> None:
    line = services.enquiries.open_line_of_enquiry("Why the same day?")
    evidence = capturing.file_as_evidence(capturing.capture("quote", "We do them on Fridays").id, line.id)
    step = capturing.file_as_step(capturing.capture("follow_up", "Ask for the rota").id, line.id)
    kept = services.enquiries
    assert [(one.id, one.text) for one in kept.evidence(line.id)] == [(evidence, "“We do them on Fridays”")]
    assert [(one.id, one.what) for one in kept.steps(line.id)] == [(step, "Ask for the rota")]


def test_what_is_discarded_leaves_the_inbox_and_comes_back_with_undo(capturing: CaptureService) -> None:
    caught = capturing.capture("thought", "Never mind")
    capturing.discard(caught.id)
    assert capturing.inbox() == []
    assert capturing.one(caught.id).filed_as is FiledAs.DISCARDED


def test_words_read_well_where_they_are_filed() -> None:
    assert as_words(QUOTE, "CRC 07") == "“Nobody asked me” (CRC 07)"
    quoted = Capture("c2", CaptureSort.QUOTE, " “Fine” ", "", "", "", None)
    assert as_words(quoted) == "“Fine”"
    thought = Capture("c3", CaptureSort.THOUGHT, "CRC 07 again", "", "", "", None)
    assert as_words(thought, "CRC 07") == "CRC 07 again"
    assert as_title("Short\nand more") == "Short"
    assert as_title("A long remark, " * 9) == "A long remark, A long remark, A long remark, A long remark …"
    assert as_title("x" * 80) == "x" * 59 + " …"
    assert added_to("", "Words") == "Words\n"
