"""The demonstration's invented sessions add up to the published methodology figures."""

import json
from collections import Counter

import pytest

from qi_desktop.demonstration.sessions import (
    SessionPlan,
    bring_documents_in,
    code_passages,
    conclude_line,
    open_line,
    record_session,
    session_plan,
)
from qi_desktop.demonstration.week_two import withdraw
from qi_desktop.fieldnotes.model import EnquiryStatus
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.foundation.paths import resource
from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace


@pytest.fixture(scope="module")
def plan() -> SessionPlan:
    return session_plan()


def test_the_sums_of_the_sessions_are_the_published_ones(workspace: Workspace, plan: SessionPlan) -> None:
    fieldnotes = FieldnotesService(workspace)
    for session in plan.sessions:
        record_session(fieldnotes, session)
    published = json.loads(resource("demo", "fieldwork.json").read_text())["contacts"]
    assert fieldnotes.contacts().as_facts() == published


def test_every_person_of_the_team_has_sessions_in_the_second_week_or_leads_the_first(
    plan: SessionPlan,
) -> None:
    assert all(plan.sessions_of(inspector, week=2) for inspector in range(1, 7))
    assert plan.sessions_of(0, week=1)
    by_week = sum(len(plan.sessions_of(person, week)) for person in range(7) for week in (1, 2))
    assert by_week == len(plan.sessions)


def test_lines_of_enquiry_are_opened_and_concluded(workspace: Workspace, plan: SessionPlan) -> None:
    services = services_of(workspace)
    for line in plan.lines_of_enquiry:
        open_line(services.enquiries, line)
    concluded = [conclude_line(services, line) for line in plan.lines_of_enquiry]
    assert {one.status for one in concluded} == set(EnquiryStatus)
    assert {one.done for one in services.enquiries.steps()} == {True, False}


def test_coded_passages_stand_behind_every_published_enabler_and_barrier(
    workspace: Workspace, plan: SessionPlan
) -> None:
    services = services_of(workspace)
    fieldnotes = services.fieldnotes
    for session in plan.sessions:
        record_session(fieldnotes, session)
    bring_documents_in(services, plan)
    for line in plan.lines_of_enquiry:
        open_line(services.enquiries, line)

    assert code_passages(services, plan) == len(services.themes.passages())

    codings = [passage.coding for passage in services.themes.passages()]
    found = Counter((one.domain, one.provider, one.bearing) for one in codings)
    fieldwork = json.loads(resource("demo", "fieldwork.json").read_text())
    for cell in fieldwork["enablers_and_barriers"]:
        assert found[cell["domain"], cell["provider"], "enabler"] == cell["enablers"], cell
        assert found[cell["domain"], cell["provider"], "barrier"] == cell["barriers"], cell
    assert all(coding.theme for coding in codings)
    assert any(coding.line_of_enquiry for coding in codings)


def test_somebody_withdraws_and_their_words_are_gone_while_the_sums_stay(
    workspace: Workspace, plan: SessionPlan
) -> None:
    services = services_of(workspace)
    for session in plan.sessions:
        record_session(services.fieldnotes, session)
    before = services.fieldnotes.contacts()
    leaving = [
        (planned, place)
        for planned in plan.sessions
        for place, one in enumerate(planned.participants)
        if one.withdrawn_on
    ]
    for planned, place in leaving:
        withdraw(services, planned, place)
    assert leaving
    assert services.fieldnotes.contacts() == before
    written = {note.body for note in services.fieldnotes.notes()}
    assert not any(note.body in written for planned, _ in leaving for note in planned.notes)
