from collections import Counter

import pytest

from qi_desktop.inspection.model import UnknownTeamMember
from qi_desktop.sampling.allocating.model import About, InterestDeclared, UnknownInterest, UnknownSubject
from qi_desktop.sampling.model import NotAnInspector, SampledCase
from qi_desktop.storage.model import ReasonMissing
from tests.sampling.desks import Desk


@pytest.fixture
def desk(approved: Desk) -> Desk:
    return approved


def an_inspector(desk: Desk, place: int = 0) -> str:
    return desk.team["inspector"][place].id


def a_case(desk: Desk, number: str = "CRC 07") -> SampledCase:
    return desk.sampling.sampled_case(number)


def test_a_proposal_changes_nothing_until_it_is_carried_out(desk: Desk) -> None:
    proposal = desk.allocating.proposed_allocation()
    assert len(proposal.shares) == 46
    assert set(desk.allocating.loads().values()) == {0}
    assert desk.allocating.allocate_cases() == proposal.shares
    assert sorted(desk.allocating.loads().values()) == [7, 7, 8, 8, 8, 8]


def test_no_inspector_is_given_a_case_an_officer_or_an_office_they_have_an_interest_in(desk: Desk) -> None:
    case, facts = a_case(desk), desk.sampling.facts(a_case(desk))
    desk.allocating.declare_interest(an_inspector(desk), "case", "CRC 07", "A neighbour.")
    desk.allocating.declare_interest(
        an_inspector(desk, 1), "responsible_officer", facts.responsible_officer, "A former colleague."
    )
    desk.allocating.declare_interest(an_inspector(desk, 2), "office", "CRC/Ipswich", "Worked there in 2015.")
    desk.allocating.allocate_cases()
    assert desk.allocating.clashes() == []
    for inspector in (an_inspector(desk), an_inspector(desk, 1)):
        assert case.id not in {one.id for one in desk.allocating.cases_of(inspector)}
    offices = {
        (one.provider, desk.sampling.facts(one).office)
        for one in desk.allocating.cases_of(an_inspector(desk, 2))
    }
    assert ("CRC", "Ipswich") not in offices
    loads = desk.allocating.loads().values()
    assert max(loads) - min(loads) <= 1


def test_a_case_nobody_may_take_is_named_and_the_others_are_shared_out(desk: Desk) -> None:
    for member in desk.team["inspector"]:
        desk.allocating.declare_interest(member.id, "case", "CRC 07", "Known to the whole team.")
    assert desk.allocating.proposed_allocation().nobody == (a_case(desk).id,)
    assert len(desk.allocating.allocate_cases()) == 45
    assert a_case(desk).inspector == ""


def test_a_case_is_not_given_to_an_inspector_with_an_interest_in_it(desk: Desk) -> None:
    desk.allocating.declare_interest(an_inspector(desk), About.CASE, a_case(desk).id, "A neighbour.")
    with pytest.raises(InterestDeclared) as refused:
        desk.allocating.allocate_case("CRC 07", an_inspector(desk))
    assert (refused.value.number, refused.value.about, refused.value.reason) == (
        "CRC 07",
        "CRC 07",
        "A neighbour.",
    )
    assert desk.allocating.allocate_case("CRC 07", an_inspector(desk, 1)).inspector == an_inspector(desk, 1)


def test_an_interest_declared_later_shows_its_clashes_and_these_can_be_mended(desk: Desk) -> None:
    desk.allocating.allocate_cases()
    before = {one.id: one.inspector for one in desk.sampling.sampled_cases()}
    holder = a_case(desk).inspector
    declared = desk.allocating.declare_interest(holder, "case", "CRC 07", "A cousin, found out today.")
    (clash,) = desk.allocating.clashes()
    assert (clash.number, clash.inspector, clash.interest) == ("CRC 07", holder, declared)
    assert a_case(desk).inspector == holder
    assert desk.allocating.mend_clashes().shares.keys() == {a_case(desk).id}
    assert desk.allocating.clashes() == []
    after = {one.id: one.inspector for one in desk.sampling.sampled_cases()}
    assert {one for one in after if after[one] != before[one]} == {a_case(desk).id}


def test_a_withdrawn_interest_holds_no_longer(desk: Desk) -> None:
    declared = desk.allocating.declare_interest(an_inspector(desk), "case", "CRC 07", "A neighbour.")
    desk.allocating.withdraw_interest(declared.id)
    assert desk.allocating.interests() == []
    assert desk.allocating.allocate_case("CRC 07", an_inspector(desk)).inspector == an_inspector(desk)
    with pytest.raises(UnknownInterest):
        desk.allocating.withdraw_interest(declared.id)


def test_interests_are_declared_in_things_that_exist_by_inspectors_with_a_reason(desk: Desk) -> None:
    act = desk.allocating.declare_interest
    for about in About:
        with pytest.raises(UnknownSubject):
            act(an_inspector(desk), about, "Nowhere", "A reason.")
    with pytest.raises(ReasonMissing):
        act(an_inspector(desk), "case", "CRC 07", " ")
    with pytest.raises(NotAnInspector):
        act(desk.team["lead"][0].id, "case", "CRC 07", "A reason.")
    with pytest.raises(UnknownTeamMember):
        act("nobody", "case", "CRC 07", "A reason.")
    assert desk.allocating.interests() == []


def test_subjects_are_kept_as_the_lists_spell_them_and_a_case_is_called_by_its_number(desk: Desk) -> None:
    member = an_inspector(desk)
    undrawn = next(
        one
        for one in desk.inspection.eligible_cases()
        if one.id not in {case.eligible_case for case in desk.sampling.sampled_cases()}
    )
    for about, subject in (
        ("office", " ipswich "),
        ("office", "nps/IPSWICH"),
        ("case", "CRC 07"),
        ("case", undrawn.id),
    ):
        desk.allocating.declare_interest(member, about, subject, "A reason.")
    assert [desk.allocating.subject_words(one) for one in desk.allocating.interests()] == [
        "Ipswich",
        "Ipswich (NPS)",
        "CRC 07",
        "a case outside the sample",
    ]


def test_all_can_be_shared_out_afresh_but_for_those_to_keep(desk: Desk) -> None:
    for case in desk.sampling.sampled_cases():
        desk.allocating.allocate_case(case.id, an_inspector(desk))
    assert desk.allocating.allocate_cases() == {}
    kept = [one.id for one in desk.sampling.sampled_cases()][:10]
    desk.allocating.allocate_cases(afresh=True, keep=kept)
    assert set(kept) <= {one.id for one in desk.allocating.cases_of(an_inspector(desk))}
    assert sorted(desk.allocating.loads().values()) == [7, 7, 7, 7, 8, 10]


def test_few_travel_to_many_offices_on_the_demonstrations_list(desk: Desk) -> None:
    desk.allocating.allocate_cases()
    offices = Counter(
        len({desk.sampling.facts(one).office for one in desk.allocating.cases_of(member.id)})
        for member in desk.team["inspector"]
    )
    assert max(offices) <= 2
