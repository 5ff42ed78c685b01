"""Sessions are changed, linked and removed; rows of people have marks, and one person can leave a row."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.fieldnotes.labels import attendees, fitted, labels_in, proposed
from qi_desktop.fieldnotes.model import (
    Consent,
    ConsentStays,
    HeadCountTooSmall,
    LabelsTooMany,
    LabelTaken,
    LinkedTo,
    NameForSeveral,
    Role,
    Session,
    SessionEndsBeforeStart,
    SessionLink,
    TextMissing,
    UnknownFieldnote,
    WordNotAllowed,
)
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.storage.workspace import Workspace

DAY = date(2017, 3, 13)


@pytest.fixture
def fieldnotes(workspace: Workspace) -> FieldnotesService:
    return FieldnotesService(workspace)


@pytest.fixture
def group(fieldnotes: FieldnotesService) -> Session:
    return fieldnotes.add_session("focus_group", "Officers", provider="CRC", held_on=DAY, starts="9.30")


def test_a_session_keeps_what_is_not_named_when_it_is_changed(
    fieldnotes: FieldnotesService, group: Session
) -> None:
    changed = fieldnotes.revise_session(group.id, "meeting", "All officers", ends="11", guide="g1")
    assert (changed.kind.value, changed.title, changed.provider) == ("meeting", "All officers", "CRC")
    assert (changed.starts, changed.ends, changed.guide) == (time(9, 30), time(11), "g1")
    with pytest.raises(SessionEndsBeforeStart):
        fieldnotes.revise_session(group.id, "meeting", "All officers", ends="9")
    with pytest.raises(TextMissing):
        fieldnotes.revise_session(group.id, "meeting", " ")
    assert fieldnotes.revise_session(group.id, "meeting", "All officers", ends="").ends is None


def test_sessions_of_one_day_stand_in_the_order_of_their_times(
    fieldnotes: FieldnotesService, group: Session
) -> None:
    early = fieldnotes.add_session("visit", "Before breakfast", held_on=DAY, starts="7")
    untimed = fieldnotes.add_session("visit", "Some time", held_on=DAY)
    assert [one.id for one in fieldnotes.sessions()] == [early.id, group.id, untimed.id]


def test_removing_a_session_takes_its_people_notes_and_links_and_one_undo_brings_them_back(
    fieldnotes: FieldnotesService, group: Session, workspace: Workspace
) -> None:
    fieldnotes.add_participant(group.id, "staff", head_count=3)
    note = fieldnotes.write_note(group.id, "Said", "Words")
    fieldnotes.link_session(group.id, "domain", "protecting_public")
    fieldnotes.remove_session(group.id)
    assert (fieldnotes.sessions(), fieldnotes.participants(), fieldnotes.notes()) == ([], [], [])
    assert fieldnotes.links() == []
    assert fieldnotes.contacts().staff_focus_groups == 0
    with pytest.raises(UnknownFieldnote):
        fieldnotes.remove_session(group.id)
    workspace.ledger.undo()
    assert fieldnotes.notes(group.id) == [note]
    assert fieldnotes.contacts().staff_in_focus_groups == 3
    assert len(fieldnotes.links(group.id)) == 1


def test_a_session_is_linked_once_and_again_after_the_link_was_taken_away(
    fieldnotes: FieldnotesService, group: Session
) -> None:
    link = SessionLink(group.id, LinkedTo.CASE, "case-7")
    for _ in range(2):
        fieldnotes.link_session(group.id, "case", "case-7")
    assert fieldnotes.links(group.id) == [link]
    fieldnotes.unlink_session(group.id, "case", "case-7")
    fieldnotes.unlink_session(group.id, "case", "case-7")
    assert fieldnotes.links() == []
    fieldnotes.link_session(group.id, "case", "case-7")
    assert fieldnotes.links("elsewhere") == []
    assert fieldnotes.links() == [link]
    with pytest.raises(WordNotAllowed):
        fieldnotes.link_session(group.id, "weather", "rain")
    with pytest.raises(TextMissing):
        fieldnotes.link_session(group.id, "case", "")


def test_everybody_gets_a_mark_of_their_own(fieldnotes: FieldnotesService, group: Session) -> None:
    fieldnotes.add_participant(group.id, "responsible_officer", head_count=2)
    fieldnotes.add_participant(group.id, "responsible_officer")
    fieldnotes.add_participant(group.id, "manager", labels=("Chair:",))
    marked = attendees(fieldnotes.participants(group.id))
    assert [one.label for one in marked] == ["RO1", "RO2", "RO3", "Chair"]
    with pytest.raises(LabelTaken):
        fieldnotes.add_participant(group.id, "staff", labels=("RO3",))
    with pytest.raises(LabelsTooMany):
        fieldnotes.add_participant(group.id, "staff", labels=("A", "B"))


def test_marks_follow_the_number_of_people(fieldnotes: FieldnotesService, group: Session) -> None:
    row = fieldnotes.add_participant(group.id, "staff", head_count=2)
    assert fieldnotes.revise_participant(row.id, "staff", head_count=3).labels == ("ST1", "ST2", "ST3")
    assert fieldnotes.revise_participant(row.id, "staff", head_count=1).labels == ("ST1",)
    assert fieldnotes.revise_participant(row.id, "manager").labels == ("MG1",)
    assert fieldnotes.revise_participant(row.id, "manager", head_count=200).labels == ()
    assert fieldnotes.revise_participant(row.id, "manager", agency="Elsewhere").head_count == 200


def test_a_name_is_for_one_person_only(fieldnotes: FieldnotesService, group: Session) -> None:
    judge = fieldnotes.add_participant(group.id, "judge", name=" Wren Invented ")
    assert judge.name == "Wren Invented"
    with pytest.raises(NameForSeveral):
        fieldnotes.revise_participant(judge.id, "judge", head_count=2)


def test_one_person_of_a_row_gets_a_row_with_the_same_consent(
    fieldnotes: FieldnotesService, group: Session, workspace: Workspace
) -> None:
    users = fieldnotes.add_participant(group.id, "service_user", head_count=3, provider="NPS")
    with workspace.ledger.entry("record_consent") as entry:
        entry.put("participant", users.id, consent="given", consent_how="in writing", consent_on="2017-03-13")
    apart = fieldnotes.split_off(users.id, "SU2")
    (rest,) = [one for one in fieldnotes.participants(group.id) if one.id == users.id]
    assert (rest.head_count, rest.labels) == (2, ("SU1", "SU3"))
    assert (apart.head_count, apart.labels, apart.consent) == (1, ("SU2",), Consent.GIVEN)
    assert (apart.provider, apart.consent_how, apart.consent_on) == ("NPS", "in writing", DAY)
    assert fieldnotes.contacts().service_users == {"NPS": 3}
    assert fieldnotes.split_off(users.id).labels == ("SU3",)
    with pytest.raises(HeadCountTooSmall):
        fieldnotes.split_off(users.id)
    workspace.ledger.undo()
    assert len(fieldnotes.participants(group.id)) == 2


def test_a_row_that_withdrew_stays_and_counts(
    fieldnotes: FieldnotesService, group: Session, workspace: Workspace
) -> None:
    user = fieldnotes.add_participant(group.id, "service_user")
    with workspace.ledger.entry("record_consent") as entry:
        entry.put("participant", user.id, consent="withdrawn")
    for refused in (
        lambda: fieldnotes.remove_participant(user.id),
        lambda: fieldnotes.remove_session(group.id),
        lambda: fieldnotes.revise_participant(user.id, "staff"),
    ):
        with pytest.raises(ConsentStays):
            refused()
    staff = fieldnotes.add_participant(group.id, "staff")
    fieldnotes.remove_participant(staff.id)
    assert fieldnotes.participants() == [*fieldnotes.participants(group.id)]
    assert len(fieldnotes.participants()) == 1


def test_a_note_may_stand_apart_from_any_session(fieldnotes: FieldnotesService) -> None:
    note = fieldnotes.write_note("", "From the train", "A thought")
    assert fieldnotes.revise_note(note.id, "A second thought").body == "A second thought"
    assert (note.session, note.source) == ("", "")


@given(st.lists(st.text("AB12 ,;:", max_size=4)), st.sampled_from(Role), st.integers(1, 25))
def test_marks_are_never_given_twice(written: list[str], role: Role, heads: int) -> None:
    taken = labels_in(" ".join(written))
    fresh = proposed(role, heads, taken)
    assert not set(fresh) & set(taken)
    assert len(set(fresh)) == len(fresh)
    more = fitted(fresh[:1], role, heads, taken)
    assert not set(more) & set(taken)
    assert len(set(more)) == len(more) <= heads
