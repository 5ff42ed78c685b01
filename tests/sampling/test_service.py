from collections import Counter
from pathlib import Path

import pytest

from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.model import NoInspection
from qi_desktop.sampling.model import (
    BalanceStatus,
    NoEligibleCases,
    NoInspectors,
    NoSample,
    NoStandIn,
    NotAnInspector,
    ReviewNotAllowed,
    SampleApproved,
    SampledCaseState,
    SampleNotApproved,
    SampleSettings,
    SampleState,
    SeedOutOfRange,
    SettingsLocked,
    UnknownSampledCase,
)
from qi_desktop.sampling.reviewing.model import NothingToSendBackFor, ReviewClosed
from qi_desktop.sampling.service import SamplingService
from qi_desktop.services import services_of
from qi_desktop.storage.model import ReasonMissing
from qi_desktop.storage.workspace import Workspace
from tests.inspection.building import DEMO_LIST, a_list_file, a_row, an_inspection
from tests.sampling.desks import SEED, Desk


@pytest.fixture
def desk(workspace: Workspace) -> Desk:
    return Desk(workspace)


def test_a_sample_is_drawn_with_all_that_is_needed_to_repeat_it(desk: Desk) -> None:
    desk.listing.import_case_list(DEMO_LIST)
    sample = desk.sampling.draw_sample(SEED, progress=Progress())
    assert desk.sampling.sample() == sample
    assert (sample.seed, sample.state) == (SEED, SampleState.DRAWN)
    assert sample.settings == desk.sampling.proposed_settings()
    assert sample.trace["strata"].keys() == {"CRC", "NPS"}
    assert desk.sampling.list_unchanged()
    cases = desk.sampling.sampled_cases()
    assert [one.number for one in cases[:2]] == ["CRC 01", "CRC 02"]
    assert Counter(one.provider for one in cases) == {"CRC": 30, "NPS": 16}
    assert len({one.eligible_case for one in cases}) == 46
    assert {desk.sampling.facts(one).excluded for one in cases} == {None}


def test_the_same_list_and_seed_give_the_same_sample_in_another_workspace(desk: Desk, tmp_path: Path) -> None:
    from tests.builders import a_workspace

    references: list[list[str]] = []
    with a_workspace(tmp_path / "another.qi") as other:
        for one in (desk, Desk(other)):
            one.listing.import_case_list(DEMO_LIST)
            one.sampling.draw_sample(SEED)
            references.append([one.sampling.facts(case).reference for case in one.sampling.sampled_cases()])
    assert references[0] == references[1]


def test_balance_and_coverage_are_shown_per_provider(desk: Desk) -> None:
    desk.listing.import_case_list(DEMO_LIST)
    desk.sampling.draw_sample(SEED)
    table = desk.reviewing.balance()
    assert {row.provider for row in table} == {"CRC", "NPS"}
    assert {row.dimension for row in table} == {"gender", "ethnicity_group", "sentence_type", "office"}
    assert all(row.status not in {BalanceStatus.ABOVE, BalanceStatus.BELOW} for row in table)
    assert desk.reviewing.balance("NPS") == [row for row in table if row.provider == "NPS"]
    coverage = desk.reviewing.coverage()
    assert all(row.covered for row in coverage.levels)
    assert [row.provider for row in coverage.spread] == ["CRC", "NPS"]


def test_without_a_list_or_a_sample_nothing_can_be_done(desk: Desk) -> None:
    with pytest.raises(NoEligibleCases):
        desk.sampling.draw_sample(SEED)
    with pytest.raises(NoSample):
        desk.reviewing.balance()
    assert desk.sampling.sample() is None
    assert desk.sampling.sampled_cases() == []
    with pytest.raises(SeedOutOfRange):
        desk.sampling.draw_sample(2**63)


def test_only_the_reviewer_or_the_lead_reviews(desk: Desk) -> None:
    desk.listing.import_case_list(DEMO_LIST)
    desk.sampling.draw_sample(SEED)
    with pytest.raises(ReviewNotAllowed):
        desk.reviewing.approve_sample()
    desk.sign_in("inspector")
    with pytest.raises(ReviewNotAllowed) as refusal:
        desk.reviewing.approve_sample()
    assert refusal.value.role == "inspector"
    reviewer = desk.sign_in("case_sample_reviewer")
    sample = desk.reviewing.approve_sample("Proportions match.")
    assert (sample.state, sample.reviewed_by) == (SampleState.APPROVED, reviewer.id)
    assert (sample.review_comment, sample.reviewed_at != "") == ("Proportions match.", True)


def test_a_sample_sent_back_is_drawn_again_and_stays_in_the_history(desk: Desk) -> None:
    desk.listing.import_case_list(DEMO_LIST)
    first = desk.sampling.draw_sample(SEED)
    desk.sign_in("case_sample_reviewer")
    with pytest.raises(NothingToSendBackFor):
        desk.reviewing.send_back_sample(" ")
    assert desk.reviewing.send_back_sample("Too few women.").state is SampleState.SENT_BACK
    second = desk.sampling.draw_sample(SEED + 1)
    assert desk.sampling.sample() == second
    assert len(desk.sampling.sampled_cases()) == 46
    assert desk.workspace.ledger.history(first.id, "state")[-1].value == "sent_back"


def test_an_approved_sample_is_neither_drawn_nor_reviewed_again(desk: Desk) -> None:
    sampling = desk.approved().sampling
    with pytest.raises(SampleApproved):
        sampling.draw_sample(SEED + 1)
    with pytest.raises(SettingsLocked):
        sampling.draw_sample(SEED + 1, SampleSettings((("CRC", 1),)))
    with pytest.raises(ReviewClosed):
        desk.reviewing.send_back_sample("Too late.")


def test_a_case_that_falls_out_is_replaced_by_the_best_match_and_the_history_stays(desk: Desk) -> None:
    sampling = desk.approved().sampling
    desk.allocating.allocate_cases()
    fallen = sampling.sampled_case("CRC 07")
    best = desk.replacing.proposals(fallen.id)[0]
    newcomer = desk.replacing.replace_case(fallen.id, "The file cannot be found.")
    assert (newcomer.number, newcomer.eligible_case) == ("CRC 31", best.eligible_case.id)
    assert newcomer.inspector == fallen.inspector != ""
    assert best.deviation_after <= best.deviation_before
    replaced = sampling.sampled_case("CRC 07")
    assert (replaced.state, replaced.replaced_by) == (SampledCaseState.REPLACED, newcomer.id)
    assert len(sampling.sampled_cases()) == 46
    assert len(sampling.sampled_cases(include_replaced=True)) == 47
    assert [(one.replaced.number, one.by.number, one.reason) for one in desk.replacing.replacements()] == [
        ("CRC 07", "CRC 31", "The file cannot be found.")
    ]
    sample = sampling.sample()
    assert sample is not None
    assert sample.state is SampleState.APPROVED
    with pytest.raises(UnknownSampledCase):
        desk.replacing.replace_case("CRC 07", "Again.")
    assert desk.replacing.replace_case("CRC 31", "Transferred.").number == "CRC 32"


def test_a_replacement_needs_a_reason_an_approval_and_a_stand_in(desk: Desk, tmp_path: Path) -> None:
    desk.listing.import_case_list(a_list_file(tmp_path, [a_row()]))
    desk.sampling.draw_sample(SEED, SampleSettings((("CRC", 1),)))
    with pytest.raises(SampleNotApproved):
        desk.replacing.replace_case("CRC 01", "Transferred.")
    with pytest.raises(SampleNotApproved):
        desk.allocating.allocate_cases()
    desk.sign_in("lead")
    desk.reviewing.approve_sample()
    with pytest.raises(ReasonMissing):
        desk.replacing.replace_case("CRC 01", "")
    with pytest.raises(NoStandIn):
        desk.replacing.replace_case("CRC 01", "Transferred.")
    with pytest.raises(UnknownSampledCase):
        desk.replacing.replace_case("CRC 99", "Transferred.")


def test_a_drawn_case_survives_a_newer_list_that_leaves_it_out(desk: Desk, tmp_path: Path) -> None:
    desk.listing.import_case_list(a_list_file(tmp_path, [a_row(), a_row(CRN="X2")]))
    desk.sampling.draw_sample(SEED, SampleSettings((("CRC", 2),)))
    desk.listing.import_case_list(a_list_file(tmp_path, [a_row(), a_row(CRN="X3")]))
    drawn = [desk.sampling.facts(one).reference for one in desk.sampling.sampled_cases()]
    assert sorted(drawn) == ["X1", "X2"]
    assert not desk.sampling.list_unchanged()
    assert sum(row.drawn for row in desk.reviewing.balance() if row.dimension == "office") == 2


def test_cases_are_allocated_evenly_and_can_be_given_to_another(desk: Desk) -> None:
    desk.approved()
    shares = desk.allocating.allocate_cases()
    inspectors = [one.id for one in desk.team["inspector"]]
    assert sorted(Counter(shares.values()).values()) == [7, 7, 8, 8, 8, 8]
    assert sum(len(desk.allocating.cases_of(one)) for one in inspectors) == 46
    assert desk.allocating.allocate_cases() == {}
    case = desk.allocating.cases_of(inspectors[0])[0]
    assert desk.allocating.allocate_case(case.number, inspectors[1]).inspector == inspectors[1]
    with pytest.raises(NotAnInspector):
        desk.allocating.allocate_case(case.number, desk.team["lead"][0].id)


def test_a_team_without_inspectors_cannot_be_given_cases(workspace: Workspace, tmp_path: Path) -> None:
    inspection = an_inspection(workspace)
    services = services_of(workspace)
    workspace.sign_in(inspection.add_team_member("Invented lead", "lead").id)
    services.listing.import_case_list(a_list_file(tmp_path, [a_row()]))
    services.sampling.draw_sample(SEED, SampleSettings((("CRC", 1),)))
    services.reviewing.approve_sample()
    with pytest.raises(NoInspectors):
        services.allocating.allocate_cases()


def test_a_file_without_an_inspection_has_nothing_to_draw(workspace: Workspace) -> None:
    with pytest.raises(NoEligibleCases):
        SamplingService(workspace).draw_sample(SEED)


def test_a_list_that_came_without_its_inspection_cannot_be_drawn_from(desk: Desk, tmp_path: Path) -> None:
    desk.listing.import_case_list(a_list_file(tmp_path, [a_row()]))
    inspection = desk.inspection.inspection()
    assert inspection is not None
    with desk.workspace.ledger.entry("test") as entry:
        entry.remove("inspection", inspection.id)
    with pytest.raises(NoInspection):
        desk.sampling.draw_sample(SEED, SampleSettings((("CRC", 1),)))
