"""Consent is recorded and withdrawn by keyboard; what goes is shown before it goes."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from qi_desktop.fieldnotes.consenting.model import Because, Going, Scope, Withdrawal, Withdrawn
from qi_desktop.fieldnotes.model import Consent, Note, Participant, Session
from qi_desktop.ui.fieldnotes.consent.form import ConsentForm
from qi_desktop.ui.fieldnotes.consent.words import (
    closed_words,
    in_full,
    outcome,
    question,
    sums,
    what_goes,
    where,
)
from qi_desktop.ui.fieldnotes.participants_panel import ParticipantsPanel
from qi_desktop.ui.fieldnotes.writing.field import NoteField
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import choose, focused, go_to, press_button, the_page, write

DAY = date(2017, 3, 13)
SAID = "nobody at the office knew my name when I came"
OTHER = "they rang me on the day before every single time"
BODY = f"SU1: It was cold and {SAID}.\nSU2: It was fine, {OTHER}.\n"


@pytest.fixture
def group(opened: WorkspaceView) -> Session:
    fieldnotes = opened.services.fieldnotes
    session = fieldnotes.add_session("focus_group", "Two who report at Ipswich", held_on=DAY)
    for _ in range(2):
        user = fieldnotes.add_participant(session.id, "service_user", provider="CRC")
        fieldnotes.record_consent(user.id, "given", "in writing", DAY)
    return session


@pytest.fixture
def note(opened: WorkspaceView, group: Session) -> Note:
    return opened.services.fieldnotes.write_note(group.id, "What they said", BODY)


@pytest.fixture
def panel(opened: WorkspaceView, group: Session, note: Note) -> ParticipantsPanel:
    assert note.session == group.id
    page = the_page(opened, "notes")
    page.refresh()
    page.open_subject(group.id)
    panel = page.findChild(ParticipantsPanel)
    assert isinstance(panel, ParticipantsPanel)
    return panel


def chosen(panel: ParticipantsPanel, place: int = 0) -> ConsentForm:
    panel.table.choose(panel.table.records.rows[place].id)
    return panel.consent


def looked_at(form: ConsentForm, qtbot: QtBot) -> None:
    """Choose Withdrawn, say how, and look at what goes, with the keyboard alone."""
    form.step.setFocus()
    choose("Withdrawn")
    go_to("How")
    write("by telephone")
    press_button("Look at what goes")
    qtbot.waitUntil(form.withdrawal.isVisible, timeout=20_000)


def users(opened: WorkspaceView, session: Session) -> list[Participant]:
    return opened.services.fieldnotes.participants(session.id)


def test_consent_is_recorded_with_its_limits_and_who_asked(
    opened: WorkspaceView, panel: ParticipantsPanel, group: Session
) -> None:
    chosen(panel).how.setFocus()
    write("by word of mouth")
    go_to("Limits")
    write("not recorded")
    press_button("Record consent")
    one = users(opened, group)[0]
    assert (one.consent_how, one.consent_limits) == ("by word of mouth", "not recorded")
    assert one.consent_by == opened.services.workspace.person


def test_what_goes_is_shown_first_and_may_be_kept(
    opened: WorkspaceView, panel: ParticipantsPanel, note: Note, qtbot: QtBot
) -> None:
    form = chosen(panel)
    looked_at(form, qtbot)
    (text,) = form.withdrawal.table.records.rows
    assert where(text) == "Note: What they said"
    assert SAID in text.words
    press_button("Keep them")
    assert not form.withdrawal.isVisible()
    assert opened.services.fieldnotes.note(note.id).body == BODY


def test_a_withdrawal_by_keyboard_takes_the_words_out_of_the_note_on_the_screen(
    opened: WorkspaceView, panel: ParticipantsPanel, note: Note, group: Session, qtbot: QtBot
) -> None:
    form = chosen(panel)
    looked_at(form, qtbot)
    press_button("Remove the words")
    qtbot.waitUntil(lambda: bool(form.notice.text), timeout=20_000)
    assert form.notice.text.startswith("Consent withdrawn.")
    assert users(opened, group)[0].consent is Consent.WITHDRAWN
    body = opened.services.fieldnotes.note(note.id).body
    assert SAID not in body
    assert OTHER in body
    opened.leave()
    assert opened.services.fieldnotes.note(note.id).body == body
    assert opened.services.workspace.verify().problems == ()


def test_taking_back_typing_in_the_note_brings_no_word_back_either(
    opened: WorkspaceView, panel: ParticipantsPanel, note: Note, qtbot: QtBot
) -> None:
    page = the_page(opened, "notes")
    field = page.findChild(NoteField)
    assert field is not None
    field.setFocus()
    write("Once more. ")
    form = chosen(panel)
    looked_at(form, qtbot)
    press_button("Remove the words")
    qtbot.waitUntil(lambda: bool(form.notice.text), timeout=20_000)
    field.setFocus()
    for _ in range(5):
        field.undo()
    assert SAID not in field.toPlainText()
    opened.leave()
    assert SAID not in opened.services.fieldnotes.note(note.id).body


def test_the_whole_note_can_go_instead(
    opened: WorkspaceView, panel: ParticipantsPanel, note: Note, qtbot: QtBot
) -> None:
    form = chosen(panel)
    looked_at(form, qtbot)
    assert focused() in form.withdrawal.scope.buttons() or focused() is form.withdrawal.scope
    form.withdrawal.scope.choose(Scope.WHOLE.value)
    form.withdrawal.scope.buttons()[1].click()
    qtbot.waitUntil(form.withdrawal.remove.isEnabled, timeout=20_000)
    press_button("Remove the words")
    qtbot.waitUntil(lambda: bool(form.notice.text), timeout=20_000)
    assert opened.services.fieldnotes.note(note.id).body == ""


def test_a_place_that_says_the_same_by_chance_is_left(
    opened: WorkspaceView, panel: ParticipantsPanel, qtbot: QtBot
) -> None:
    line = opened.services.enquiries.open_line_of_enquiry(f"Is it common that {SAID}?")
    form = chosen(panel)
    looked_at(form, qtbot)
    quoted = form.withdrawal.table.records.rows[1]
    form.withdrawal.table.choose("/".join(quoted.place))
    press_button("Leave it")
    assert form.withdrawal.spare.text() == "Take it out too"
    press_button("Remove the words")
    qtbot.waitUntil(lambda: bool(form.notice.text), timeout=20_000)
    assert SAID in opened.services.enquiries.line_of_enquiry(line.id).question


def test_typed_words_that_are_no_change_yet_do_not_outlive_a_withdrawal(
    opened: WorkspaceView, panel: ParticipantsPanel, note: Note, qtbot: QtBot
) -> None:
    opened.services.workspace.drafts.keep("note", note.id, "body", f"{BODY}SU1: {SAID} twice")
    form = chosen(panel)
    looked_at(form, qtbot)
    press_button("Remove the words")
    qtbot.waitUntil(lambda: bool(form.notice.text), timeout=20_000)
    opened.leave()
    assert SAID not in opened.services.fieldnotes.note(note.id).body
    assert opened.services.workspace.drafts.all() == []


def test_every_sum_and_outcome_is_told_in_plain_words() -> None:
    note = Going("note", "n", "body", Because.SAID, "Talk", "It was  cold", "", 2)
    old = Going("finding", "f", "summary", Because.QUOTED, "", "", "Fine", 1)
    whole = Withdrawal("p", Scope.TURNS, (note, old), ("x",), (), 1)
    assert sums(whole, 0) == (
        "This goes for good: 1 text of what they said, 3 earlier wordings, 1 coded passage,"
        " 1 place that repeats them."
    )
    assert "1 place" not in sums(whole, 1)
    assert sums(Withdrawal("p", Scope.WHOLE, (), (), (), 0), 0).startswith("No words of theirs")
    assert (where(old), what_goes(old)) == ("Finding", "Only earlier wordings hold them")
    assert what_goes(note) == "It was cold"
    assert in_full(note) == "“It was  cold”, and 2 earlier wordings of the same text"
    assert in_full(old) == what_goes(old)
    assert "1 word of these notes" in question(Scope.TURNS, "SU1", 1)
    assert "emptied" in question(Scope.WHOLE, "SU1", 1)
    assert "One apart" in question(Scope.WHOLE, "SU1 SU2", 1, 2)
    told = outcome(Withdrawn(1, 0, 2, ("old.qi",), overwritten=False))
    assert "when it is next opened" in told
    assert "2 backups" in told
    assert "old.qi" in told


def test_a_session_is_closed_only_while_consent_is_missing_or_all_have_withdrawn(
    opened: WorkspaceView, group: Session
) -> None:
    assert closed_words(users(opened, group)) == ""
    for one in users(opened, group):
        opened.services.consent.withdraw(one.id, "by letter", DAY, scope=Scope.WHOLE)
    assert closed_words(users(opened, group)).startswith("Consent was withdrawn")
    opened.services.fieldnotes.add_participant(group.id, "service_user")
    assert closed_words(users(opened, group)).startswith("Record first")
