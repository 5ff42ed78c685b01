from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.sampling.model import (
    NamedCase,
    ReplacementState,
    ReviewNotAllowed,
    SampledCaseState,
    SampleSettings,
    SampleState,
    UnknownSampledCase,
)
from qi_desktop.sampling.replacing.model import (
    ChoiceReasonMissing,
    NotAReplacement,
    NotProposed,
    ReplacementDecided,
)
from qi_desktop.services import services_of
from qi_desktop.storage.model import ReasonMissing
from qi_desktop.storage.workspace import Workspace
from tests.inspection.building import a_list_file, a_row
from tests.sampling.desks import SEED, Desk
from tests.thoroughness import examples

MISSING = "The file cannot be found."


@pytest.fixture
def desk(workspace: Workspace) -> Desk:
    """A desk with an approved sample; the lead is signed in."""
    return Desk(workspace).approved()


def test_every_drawn_case_has_its_reserves_in_order_and_they_are_what_is_proposed(desk: Desk) -> None:
    drawn = {one.eligible_case for one in desk.sampling.sampled_cases()}
    for case in desk.sampling.sampled_cases():
        reserves = desk.replacing.reserves(case.id)
        assert [one.rank for one in reserves] == [1, 2, 3, 4, 5]
        assert not drawn & {one.eligible_case.id for one in reserves}
        assert all(one.free for one in reserves)
        proposals = desk.replacing.proposals(case.id, 5)
        assert [one.eligible_case for one in proposals] == [one.eligible_case for one in reserves]
        assert [one.rank for one in proposals] == [1, 2, 3, 4, 5]


def test_a_reserve_of_several_cases_says_so_and_is_skipped_once_used(desk: Desk) -> None:
    cases = desk.sampling.sampled_cases()
    shared = [
        (case, reserve)
        for case in cases
        for reserve in desk.replacing.reserves(case.id)
        if reserve.also_for and reserve.rank == 1
    ]
    case, reserve = shared[0]
    other = reserve.also_for[0]
    assert reserve.eligible_case.id in desk.sampling.sampled_case(other).reserves
    newcomer = desk.replacing.replace_case(case.id, MISSING)
    assert newcomer.eligible_case == reserve.eligible_case.id
    held = next(one for one in desk.replacing.reserves(other) if one.eligible_case == reserve.eligible_case)
    assert not held.free
    assert reserve.eligible_case not in [
        one.eligible_case for one in desk.replacing.proposals(other, limit=1000)
    ]


def test_the_effect_proposed_is_the_effect_had_and_earlier_replacements_count(desk: Desk) -> None:
    def deviation(provider: str) -> float:
        return sum(abs(row.difference) for row in desk.reviewing.balance(provider))

    for number in ("CRC 03", "CRC 14", "NPS 02", "CRC 21"):
        before = {(one.dimension, one.category): one.drawn for one in desk.reviewing.balance(number[:3])}
        first, *others = desk.replacing.proposals(number, limit=1000)
        assert len(first.lost) <= min(len(one.lost) for one in others)
        assert first.deviation_before == pytest.approx(deviation(number[:3]))
        desk.replacing.replace_case(number, MISSING)
        assert first.deviation_after == pytest.approx(deviation(number[:3]))
        after = {(one.dimension, one.category): one.drawn for one in desk.reviewing.balance(number[:3])}
        changed = {(*pair, before[pair], after[pair]) for pair in before if before[pair] != after[pair]}
        balanced = [one for one in first.changes if (one.dimension, one.category) in before]
        assert changed == {(one.dimension, one.category, one.before, one.after) for one in balanced}


def test_choosing_another_than_the_first_is_kept_with_its_reason(desk: Desk) -> None:
    third = desk.replacing.proposals("CRC 07")[2].eligible_case
    with pytest.raises(ChoiceReasonMissing):
        desk.replacing.replace_case("CRC 07", MISSING, third.id)
    newcomer = desk.replacing.replace_case(
        "CRC 07", MISSING, third.id, "The first two are in custody abroad."
    )
    assert newcomer.eligible_case == third.id
    (kept,) = desk.replacing.replacements()
    assert (kept.place, kept.choice_reason) == (3, "The first two are in custody abroad.")
    assert (kept.reason, kept.on, kept.contested) == (
        MISSING,
        desk.workspace.clock.now().date().isoformat(),
        False,
    )
    first = desk.replacing.proposals("CRC 08")[0].eligible_case
    desk.replacing.replace_case("CRC 08", MISSING, first.id)
    assert [(one.place, one.choice_reason) for one in desk.replacing.replacements()][1] == (1, "")


def test_whoever_may_not_stand_in_cannot_be_chosen(desk: Desk) -> None:
    drawn = desk.sampling.sampled_case("CRC 09").eligible_case
    excluded = desk.inspection.eligible_cases("CRC", excluded=True)[0].id
    elsewhere = desk.inspection.eligible_cases("NPS")[0].id
    for one in (drawn, excluded, elsewhere):
        with pytest.raises(NotProposed):
            desk.replacing.replace_case("CRC 07", MISSING, one, "I would rather.")
    assert desk.replacing.replacements() == []


def test_a_replacement_stays_open_until_the_reviewer_accepts_it(desk: Desk) -> None:
    desk.allocating.allocate_cases()
    inspectors = {one.number: one.inspector for one in desk.sampling.sampled_cases()}
    newcomer = desk.replacing.replace_case("CRC 07", MISSING)
    assert newcomer.replacement_state is ReplacementState.OPEN
    assert [one.by.number for one in desk.replacing.open_replacements()] == ["CRC 31"]
    assert desk.sampling.required().state is SampleState.APPROVED
    now = {one.number: one.inspector for one in desk.sampling.sampled_cases()}
    assert now == {("CRC 31" if number == "CRC 07" else number): who for number, who in inspectors.items()}
    desk.sign_in("inspector")
    with pytest.raises(ReviewNotAllowed):
        desk.replacing.accept_replacement("CRC 31")
    desk.sign_in("case_sample_reviewer")
    with pytest.raises(NotAReplacement):
        desk.replacing.accept_replacement("CRC 08")
    accepted = desk.replacing.accept_replacement("CRC 31", "As balanced as before.")
    assert accepted.replacement_state is ReplacementState.ACCEPTED
    assert desk.replacing.open_replacements() == []
    assert desk.replacing.replacements()[0].comment == "As balanced as before."
    with pytest.raises(ReplacementDecided):
        desk.replacing.question_replacement("CRC 31", "On second thoughts.")


def test_a_questioned_replacement_can_be_replaced_again_or_accepted(desk: Desk) -> None:
    desk.replacing.replace_case("CRC 07", MISSING)
    desk.sign_in("case_sample_reviewer")
    with pytest.raises(ReasonMissing):
        desk.replacing.question_replacement("CRC 31", " ")
    desk.replacing.question_replacement("CRC 31", "The same officer has three already.")
    (waiting,) = desk.replacing.open_replacements()
    assert (waiting.state, waiting.comment) == (
        ReplacementState.QUESTIONED,
        "The same officer has three already.",
    )
    desk.sign_in("lead")
    again = desk.replacing.replace_case("CRC 31", "Questioned by the reviewer.")
    assert (again.number, again.replacement_state) == ("CRC 32", ReplacementState.OPEN)
    assert [(one.replaced.number, one.by.number) for one in desk.replacing.replacements()] == [
        ("CRC 07", "CRC 31"),
        ("CRC 31", "CRC 32"),
    ]
    assert [one.by.number for one in desk.replacing.open_replacements()] == ["CRC 32"]
    desk.sign_in("case_sample_reviewer")
    desk.replacing.question_replacement("CRC 32", "Why so?")
    assert desk.replacing.accept_replacement("CRC 32").replacement_comment == ""


def test_a_replacement_taken_back_can_be_made_again(desk: Desk) -> None:
    first = desk.replacing.replace_case("CRC 07", MISSING)
    desk.workspace.ledger.undo()
    assert desk.sampling.sampled_case("CRC 07").state is SampledCaseState.DRAWN
    assert desk.replacing.replacements() == []
    with pytest.raises(UnknownSampledCase):
        desk.sampling.sampled_case("CRC 31")
    assert desk.replacing.replace_case("CRC 07", MISSING) == first


def test_whoever_fell_off_the_list_or_was_left_out_by_a_person_is_never_proposed(
    workspace: Workspace, tmp_path: Path
) -> None:
    desk = Desk(workspace)
    rows = [a_row(CRN=f"X{place}") for place in range(8)]
    desk.listing.import_case_list(a_list_file(tmp_path, rows))
    settings = SampleSettings((("CRC", 1),), must_not=(NamedCase("CRC", "X7", "Inspected last year."),))
    drawn = desk.sampling.draw_sample(SEED, settings)
    desk.sign_in("lead")
    desk.reviewing.approve_sample()
    case = desk.sampling.sampled_cases()[0]
    reference = desk.sampling.facts(case).reference
    others = [f"X{place}" for place in range(7) if f"X{place}" != reference]
    desk.listing.import_case_list(a_list_file(tmp_path, [row for row in rows if others[0] not in row]))
    gone = next(one for one in desk.inspection.eligible_cases("CRC") if one.reference == others[1])
    with workspace.ledger.entry("exclude_case", why="A colleague's brother.") as entry:
        entry.put("eligible_case", gone.id, decision="exclude", decision_reason="A colleague's brother.")
    proposed = desk.replacing.proposals(case.id)
    assert sorted(one.eligible_case.reference for one in proposed) == others[2:]
    held = {one.eligible_case.reference: one.free for one in desk.replacing.reserves(case.id)}
    assert not any(held.get(reference, False) for reference in others[:2])
    assert desk.sampling.required().id == drawn.id


def test_the_usual_reasons_are_offered(desk: Desk) -> None:
    reasons = desk.replacing.reasons()
    assert {"The file cannot be found", "Transferred to another area", "Conflict of interest"} <= {
        one.reason for one in reasons
    }
    assert all(one.when.endswith(".") for one in reasons)


@settings(max_examples=examples(8))
@given(data=st.data())
def test_no_case_that_was_ever_used_is_proposed_again(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from tests.builders import a_workspace

    with a_workspace(tmp_path_factory.mktemp("desk") / "workspace.qi") as workspace:
        desk = Desk(workspace)
        numbers = range(data.draw(st.integers(4, 14)))
        rows = [
            a_row(CRN=f"X{place}", Gender=data.draw(st.sampled_from(["Male", "Female"]))) for place in numbers
        ]
        desk.listing.import_case_list(a_list_file(tmp_path_factory.mktemp("list"), rows))
        desk.sampling.draw_sample(SEED, SampleSettings((("CRC", 3),), minimums=()))
        desk.sign_in("lead")
        desk.reviewing.approve_sample()
        for _ in range(5):
            used = {one.eligible_case for one in desk.sampling.sampled_cases(include_replaced=True)}
            case = data.draw(st.sampled_from(desk.sampling.sampled_cases()))
            proposals = desk.replacing.proposals(case.id, limit=100)
            assert len(proposals) == len(rows) - len(used)
            assert not used & {one.eligible_case.id for one in proposals}
            if not proposals:
                break
            desk.replacing.replace_case(case.id, MISSING)
            assert len({one.eligible_case for one in desk.sampling.sampled_cases()}) == 3


def test_a_replacement_of_version_0_1_is_open_and_stands_for_what_it_replaced(desk: Desk) -> None:
    newcomer = desk.replacing.replace_case("CRC 07", MISSING)
    with desk.workspace.ledger.entry("test") as entry:
        entry.put("sampled_case", newcomer.id, stands_for=None, replacement_state=None)
    kept = services_of(desk.workspace).sampling.sampled_case(newcomer.id)
    assert kept == replace(newcomer, replacement_state=ReplacementState.OPEN)
    assert desk.replacing.accept_replacement("CRC 31").replacement_state is ReplacementState.ACCEPTED
