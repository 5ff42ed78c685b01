"""Two inspectors work on one session on two laptops, and nothing either wrote is lost."""

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import pytest

from qi_desktop.fieldnotes.labels import shared
from qi_desktop.fieldnotes.model import Session
from qi_desktop.services import Services, services_of
from tests.builders import a_workspace


@dataclass(frozen=True)
class Pair:
    """Two laptops that hold the same session."""

    ours: Services
    theirs: Services
    session: Session

    def exchange(self) -> None:
        """Let each take in what the other wrote."""
        for to, by in ((self.theirs, self.ours), (self.ours, self.theirs)):
            source = by.workspace
            to.workspace.ledger.take_in([source.ledger.outtake().since(source.laptop, 0)])
        assert self.ours.workspace.ledger.digest() == self.theirs.workspace.ledger.digest()


@pytest.fixture
def pair(tmp_path: Path) -> Generator[Pair]:
    with a_workspace(tmp_path / "ours.qi") as ours, a_workspace(tmp_path / "theirs.qi") as theirs:
        first, second = services_of(ours), services_of(theirs)
        session = first.fieldnotes.add_session("focus_group", "Officers", guide="staff_group")
        pair = Pair(first, second, session)
        pair.exchange()
        yield pair


def test_both_tick_the_same_question_and_nobody_has_to_decide(pair: Pair) -> None:
    question = pair.ours.guides.checklist(pair.session.id)[0].question.key
    for services in (pair.ours, pair.theirs):
        services.guides.cover(pair.session.id, question)
    pair.exchange()
    assert pair.ours.workspace.ledger.conflicts() == []
    assert pair.theirs.guides.checklist(pair.session.id)[0].covered
    pair.theirs.guides.cover(pair.session.id, question, covered=False)
    pair.exchange()
    assert not pair.ours.guides.checklist(pair.session.id)[0].covered


def test_both_link_the_session_to_the_same_domain_and_it_is_one_link(pair: Pair) -> None:
    for services in (pair.ours, pair.theirs):
        services.fieldnotes.link_session(pair.session.id, "domain", "protecting_public")
    pair.exchange()
    assert len(pair.ours.fieldnotes.links()) == 1
    assert pair.ours.workspace.ledger.conflicts() == []


def test_the_same_mark_given_on_both_is_told_and_can_be_changed(pair: Pair) -> None:
    for services in (pair.ours, pair.theirs):
        services.fieldnotes.add_participant(pair.session.id, "responsible_officer", head_count=2)
    pair.exchange()
    people = pair.ours.fieldnotes.participants(pair.session.id)
    assert shared(people) == ("RO1", "RO2")
    assert pair.ours.fieldnotes.contacts().staff_in_focus_groups == 4
    pair.ours.fieldnotes.revise_participant(people[1].id, "responsible_officer", labels=("RO3", "RO4"))
    pair.exchange()
    assert shared(pair.theirs.fieldnotes.participants(pair.session.id)) == ()


def test_a_note_written_while_its_session_was_removed_elsewhere_stands_apart(pair: Pair) -> None:
    pair.ours.fieldnotes.remove_session(pair.session.id)
    note = pair.theirs.fieldnotes.write_note(pair.session.id, "Said", "Not to be lost")
    pair.exchange()
    assert pair.ours.fieldnotes.sessions() == []
    assert [one.body for one in pair.ours.fieldnotes.notes_apart()] == [note.body]
    pair.ours.workspace.ledger.undo()
    assert (len(pair.ours.fieldnotes.sessions()), pair.ours.fieldnotes.notes_apart()) == (1, [])


def test_a_guide_changed_by_two_leads_is_one_of_both_until_one_decides(pair: Pair) -> None:
    for services, line in ((pair.ours, "Why?"), (pair.theirs, "Since when?")):
        services.guides.revise_guide("visit", "Visit or observation", "", [line])
    pair.exchange()
    asked = {one.text for one in pair.ours.guides.guide("visit").questions}
    assert asked in ({"Why?"}, {"Since when?"})
    assert [one.field for one in pair.ours.workspace.ledger.conflicts()] == ["questions"]
