"""Guides come with the program, are rewritten by the lead and ticked off in sessions."""

import pytest

from qi_desktop.fieldnotes.guides.model import GuideForLead, GuideWithoutQuestions
from qi_desktop.fieldnotes.guides.service import GuideService
from qi_desktop.fieldnotes.guides.shipped import shipped_guides
from qi_desktop.fieldnotes.model import Role, Session, TextMissing, UnknownFieldnote, WordNotAllowed
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace


@pytest.fixture
def guides(workspace: Workspace) -> GuideService:
    return GuideService(workspace, InspectionService(workspace), FieldnotesService(workspace))


@pytest.fixture
def group(workspace: Workspace) -> Session:
    return FieldnotesService(workspace).add_session("focus_group", "Officers", guide="staff_group")


def test_every_role_has_a_guide_that_comes_with_the_program(guides: GuideService) -> None:
    roles = {guide.role for guide in shipped_guides().values()}
    assert {role.value for role in Role} - roles <= {"judge"}
    assert roles - {role.value for role in Role} <= {""}
    keys = [one.key for guide in shipped_guides().values() for one in guide.questions]
    assert len(keys) == len(set(keys))
    assert next(one.id for one in guides.guides()) == "responsible_officer"
    assert all(one.shipped and not one.revised for one in guides.guides())


def test_the_guide_for_those_present_stands_first(
    guides: GuideService, group: Session, workspace: Workspace
) -> None:
    FieldnotesService(workspace).add_participant(group.id, "judge")
    assert guides.fitting(group.id)[0].id == "sentencers"
    assert len(guides.fitting(group.id)) == len(guides.guides())


def test_questions_are_ticked_as_they_are_covered(
    guides: GuideService, group: Session, workspace: Workspace
) -> None:
    first, second, *_ = guides.checklist(group.id)
    assert not first.covered
    guides.cover(group.id, first.question.key)
    guides.cover(group.id, second.question.key)
    guides.cover(group.id, second.question.key, covered=False)
    after = guides.checklist(group.id)
    assert [one.covered for one in after[:3]] == [True, False, False]
    assert after[0].covered_at is not None
    workspace.ledger.undo()
    assert guides.checklist(group.id)[1].covered
    with pytest.raises(UnknownFieldnote):
        guides.cover(group.id, "no such question")


def test_a_polished_question_keeps_its_tick_and_one_taken_out_is_asked_no_more(
    guides: GuideService, group: Session
) -> None:
    asked = [one.question for one in guides.checklist(group.id)]
    guides.cover(group.id, asked[0].key)
    lines = [asked[0].text.replace("ordinary", "usual"), *(one.text for one in asked[2:])]
    revised = guides.revise_guide("staff_group", "Staff", "staff", lines)
    assert (revised.shipped, revised.revised, revised.name) == (True, True, "Staff")
    after = guides.checklist(group.id)
    assert (after[0].covered, len(after)) == (True, len(asked) - 1)
    restored = guides.restore_guide("staff_group")
    assert restored.questions == shipped_guides()["staff_group"].questions


def test_a_guide_that_was_removed_asks_nothing_and_comes_back(guides: GuideService, group: Session) -> None:
    guides.remove_guide("staff_group")
    assert guides.checklist(group.id) == ()
    assert [one.id for one in guides.removed_guides()] == ["staff_group"]
    guides.restore_guide("staff_group")
    assert (guides.removed_guides(), len(guides.checklist(group.id)) > 3) == ([], True)


def test_the_lead_writes_a_guide_of_their_own_and_a_session_follows_it(
    guides: GuideService, group: Session
) -> None:
    own = guides.add_guide("Ushers", "partner", ["Who waits where?", "", "Who is late?"])
    assert [one.text for one in own.questions] == ["Who waits where?", "Who is late?"]
    guides.follow_guide(group.id, own.id)
    assert [one.question.text for one in guides.checklist(group.id)] == ["Who waits where?", "Who is late?"]
    guides.follow_guide(group.id, "")
    assert guides.checklist(group.id) == ()
    for refused, act in (
        (UnknownFieldnote, lambda: guides.follow_guide(group.id, "none")),
        (GuideWithoutQuestions, lambda: guides.add_guide("Empty", "", [" "])),
        (TextMissing, lambda: guides.add_guide(" ", "", ["Why?"])),
        (WordNotAllowed, lambda: guides.add_guide("Odd", "juggler", ["Why?"])),
    ):
        with pytest.raises(refused):
            act()


def test_only_the_lead_changes_guides(guides: GuideService, workspace: Workspace) -> None:
    inspection = InspectionService(workspace)
    lead = inspection.add_team_member("Ada Invented", "lead")
    inspector = inspection.add_team_member("Bo Invented", "inspector")
    workspace.sign_in(inspector.id)
    assert not guides.may_change()
    with pytest.raises(GuideForLead):
        guides.revise_guide("visit", "Visits", "", ["Where?"])
    with pytest.raises(GuideForLead):
        guides.remove_guide("visit")
    workspace.sign_in(lead.id)
    assert guides.revise_guide("visit", "Visits", "", ["Where?"]).name == "Visits"
