"""Service users are contacted only with recorded consent."""

from dataclasses import replace
from datetime import date

import pytest

from qi_desktop.fieldnotes.consent import withheld_sessions
from qi_desktop.fieldnotes.consenting.model import Scope
from qi_desktop.fieldnotes.consenting.service import ConsentService
from qi_desktop.fieldnotes.model import (
    Consent,
    ConsentMissing,
    ConsentNotForRole,
    ConsentStepNotPossible,
    Participant,
    Role,
    Session,
    TextMissing,
    WordNotAllowed,
)
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.storage.workspace import Workspace

TODAY = date(2017, 3, 14)


@pytest.fixture
def fieldnotes(workspace: Workspace) -> FieldnotesService:
    return FieldnotesService(workspace)


@pytest.fixture
def interview(fieldnotes: FieldnotesService) -> Session:
    return fieldnotes.add_session("interview", "Two people who report at Ipswich", provider="CRC")


@pytest.fixture
def service_user(fieldnotes: FieldnotesService, interview: Session) -> Participant:
    return fieldnotes.add_participant(interview.id, "service_user", provider="CRC")


def test_a_session_with_a_service_user_is_not_written_up_before_consent(
    fieldnotes: FieldnotesService, interview: Session, service_user: Participant
) -> None:
    fieldnotes.record_consent(service_user.id, "asked", "by letter", TODAY)

    with pytest.raises(ConsentMissing) as refused:
        fieldnotes.write_note(interview.id, "What was said", "Words")

    assert refused.value.session == interview.title
    assert not refused.value.withdrawn
    assert fieldnotes.notes() == []


def test_a_service_user_counts_only_once_consent_is_given(
    fieldnotes: FieldnotesService, service_user: Participant
) -> None:
    fieldnotes.record_consent(service_user.id, "asked", "by letter", TODAY)
    assert fieldnotes.contacts().service_users == {}
    assert fieldnotes.contacts().service_users_without_consent == 1

    fieldnotes.record_consent(service_user.id, "given", "by telephone", TODAY)
    assert fieldnotes.contacts().service_users == {"CRC": 1}
    assert fieldnotes.contacts().as_facts()["service_users_contacted_only_with_consent"] is True


def test_withdrawn_consent_keeps_the_head_count_and_refuses_new_words(
    workspace: Workspace, fieldnotes: FieldnotesService, interview: Session, service_user: Participant
) -> None:
    fieldnotes.record_consent(service_user.id, "given", "by telephone", TODAY)
    note = fieldnotes.write_note(interview.id, "What was said", "Words")
    consent = ConsentService(workspace, fieldnotes, ThemesService(workspace))

    consent.withdraw(service_user.id, "by telephone", TODAY, scope=Scope.WHOLE)

    (withdrawn,) = fieldnotes.participants(interview.id)
    assert withdrawn.consent is Consent.WITHDRAWN
    assert fieldnotes.contacts().service_users == {"CRC": 1}
    with pytest.raises(ConsentMissing) as refused:
        fieldnotes.revise_note(note.id, "More words")
    assert refused.value.withdrawn


def test_consent_that_was_never_given_cannot_be_withdrawn(
    fieldnotes: FieldnotesService, service_user: Participant
) -> None:
    with pytest.raises(ConsentStepNotPossible):
        fieldnotes.record_consent(service_user.id, "withdrawn", "by telephone", TODAY)


def test_consent_names_how_it_was_given(fieldnotes: FieldnotesService, service_user: Participant) -> None:
    with pytest.raises(TextMissing):
        fieldnotes.record_consent(service_user.id, "given", " ", TODAY)
    with pytest.raises(WordNotAllowed):
        fieldnotes.record_consent(service_user.id, "perhaps", "by telephone", TODAY)


def test_consent_is_asked_of_service_users_only(fieldnotes: FieldnotesService, interview: Session) -> None:
    officer = fieldnotes.add_participant(interview.id, "responsible_officer")
    with pytest.raises(ConsentNotForRole):
        fieldnotes.record_consent(officer.id, "given", "in writing", TODAY)
    assert fieldnotes.participants(interview.id) == [officer]


def test_a_session_stays_here_while_consent_is_missing_or_disputed(
    service_user: Participant, interview: Session
) -> None:
    agreed = replace(service_user, consent=Consent.GIVEN)
    officer = replace(service_user, id="another", session="another", role=Role.STAFF)
    assert withheld_sessions([agreed, officer], lambda _: False) == frozenset()
    assert withheld_sessions([service_user, officer], lambda _: False) == {interview.id}
    assert withheld_sessions([agreed, officer], lambda one: one == agreed) == {interview.id}


def test_words_of_others_may_leave_once_those_of_whoever_withdrew_are_gone(
    service_user: Participant, interview: Session
) -> None:
    gone = replace(service_user, consent=Consent.WITHDRAWN)
    agreed = replace(service_user, id="another", consent=Consent.GIVEN)
    assert withheld_sessions([gone, agreed], lambda _: False) == frozenset()
    assert withheld_sessions([gone], lambda _: False) == {interview.id}
