"""The whole inspection through the services: what the demonstration leaves behind is a real inspection."""

import random
import shutil
from collections.abc import Generator
from pathlib import Path

import pytest

from qi_desktop.bundles.model import Standing
from qi_desktop.demonstration.journey import earlier, run
from qi_desktop.demonstration.model import DemonstrationFolderInUse
from qi_desktop.demonstration.published import comparison
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace
from tests.demonstrated import Demonstrated


@pytest.fixture(scope="module")
def lead(demonstrated: Demonstrated) -> Generator[Services]:
    with Workspace.open(
        demonstrated.folder / "lead.qi", demonstrated.passphrase, read_only=True
    ) as workspace:
        yield services_of(workspace)


def test_every_published_count_and_share_agrees_with_the_merged_workspace(
    demonstrated: Demonstrated, lead: Services
) -> None:
    assert demonstrated.exit_code == 0, demonstrated.complained
    assert demonstrated.said.splitlines()[-1] == (
        "29 of 29 published counts equal, 36 of 36 worded shares within bounds"
    )
    assert comparison(lead).closing_line == demonstrated.said.splitlines()[-1]


def test_a_single_changed_answer_makes_the_comparison_fail(
    demonstrated: Demonstrated, tmp_path: Path
) -> None:
    shutil.copy(demonstrated.folder / "lead.qi", tmp_path / "lead.qi")
    with Workspace.open(tmp_path / "lead.qi", demonstrated.passphrase) as workspace:
        services = services_of(workspace)
        behind = services.analysis.cases_behind("pp_assess_children", "CRC")
        met = next(case for case in behind if case.value == "sufficient")
        case = services.sampling.sampled_case(met.number)
        services.assessment.reopen_assessment(case.id, "To see that a figure is computed.")
        services.assessment.record_answer(case.id, "pp_assess_children", "not_known")
        assert comparison(services).closing_line.startswith("28 of 29")
        workspace.ledger.undo()
        assert comparison(services).agrees


def test_the_sample_is_46_cases_approved_by_the_reviewer_with_one_replacement(lead: Services) -> None:
    sample = lead.sampling.sample()
    assert sample is not None
    reviewer = lead.inspection.member(str(sample.reviewed_by))
    assert (str(sample.state), str(reviewer.role)) == ("approved", "case_sample_reviewer")
    providers = [case.provider for case in lead.sampling.sampled_cases()]
    assert (providers.count("CRC"), providers.count("NPS")) == (30, 16)
    (replacement,) = lead.replacing.replacements()
    assert replacement.reason


def test_all_46_cases_are_complete_and_conflicts_were_decided_with_reasons(lead: Services) -> None:
    states = [str(one.state) for one in lead.assessment.assessments()]
    assert {state: states.count(state) for state in states} == {"complete": 38, "approved": 7, "locked": 1}
    decided = lead.workspace.database.rows("SELECT why FROM entry WHERE act = 'resolve_conflict'")
    assert len(decided) >= 3
    assert all(row["why"] for row in decided)
    assert lead.workspace.ledger.conflicts() == []


def test_the_evening_is_acknowledged_a_question_answered_and_everything_handed_over(
    demonstrated: Demonstrated, lead: Services
) -> None:
    (question,) = lead.asking.queries()
    assert question.answer
    assert all(report.compared and not report.refused for report in lead.merging.reports())
    assert len(list((demonstrated.folder / "handover").iterdir())) == 1
    inspector = demonstrated.folder / "laptops" / "inspector-1.qi"
    with Workspace.open(inspector, demonstrated.passphrase, read_only=True) as workspace:
        services = services_of(workspace)
        assert {one.standing for one in services.bundles.outbox()} == {Standing.RECEIVED}
        assert not services.keys.unproven(services.inspection.team())


def test_what_the_lead_returned_came_back_mended_with_its_comment_settled(lead: Services) -> None:
    returned = [
        case.id
        for case in lead.sampling.sampled_cases()
        if any(one.act == "return_assessment" for one in lead.life.life(case.id))
    ]
    assert len(returned) == 2
    for case in returned:
        assert [one.settled for one in lead.life.comments(case)] == [True]
        assert lead.assessment.state_of(case).is_closed


def test_a_second_opinion_was_given_blind_and_its_one_difference_settled(
    demonstrated: Demonstrated, lead: Services
) -> None:
    chosen = lead.second.chosen()
    assert [(one.state.is_closed, one.differences, one.settled) for one in chosen] == [
        (True, 1, 1),
        (True, 0, 0),
    ]
    figures = lead.second.agreement()
    assert len(figures) > 30
    assert sum(one.cases - one.agreed for one in figures) == 1
    laptop = demonstrated.folder / "laptops" / "quality-lead.qi"
    with Workspace.open(laptop, demonstrated.passphrase, read_only=True) as workspace:
        assessed = {row["assessment"] for row in workspace.database.rows("SELECT assessment FROM answer")}
    assert assessed == {f"second/{one.sampled_case}" for one in chosen}


def test_every_file_of_the_demonstration_is_sound(demonstrated: Demonstrated) -> None:
    files = [demonstrated.folder / "lead.qi", *(demonstrated.folder / "laptops").glob("*.qi")]
    assert len(files) == 10
    for path in files:
        with Workspace.open(path, demonstrated.passphrase, read_only=True) as workspace:
            assert workspace.verify().problems == ()


def test_the_bundles_taken_in_by_two_leads_in_different_orders_give_one_state(
    demonstrated: Demonstrated, tmp_path: Path
) -> None:
    bundles = sorted((demonstrated.folder / "bundles").iterdir())
    digests: set[str] = set()
    for seed in range(2):
        path = tmp_path / f"{seed}.qi"
        shutil.copy(demonstrated.folder / "lead-before.qi", path)
        order = bundles + bundles[:4]
        random.Random(seed).shuffle(order)
        with Workspace.open(path, demonstrated.passphrase) as workspace:
            merging = services_of(workspace).merging
            for bundle in order:
                merging.take_in_bundle(bundle)
            assert len(merging.conflicts()) >= 3
            digests.add(workspace.ledger.digest())
            kept = workspace.ledger.digest()
            workspace.ledger.rebuild()
            assert workspace.ledger.digest() == kept
    assert len(digests) == 1


def test_the_demonstration_leaves_everything_it_promises(demonstrated: Demonstrated) -> None:
    folder = demonstrated.folder
    assert (folder / "report.pdf").read_bytes().startswith(b"%PDF")
    assert (folder / "sample-statement.pdf").read_bytes().startswith(b"%PDF")
    assert len(list((folder / "packs").glob("*.qipack"))) >= 8
    assert len(list((folder / "bundles").glob("*.qibundle"))) == 16
    assert len(list((folder / "pages").glob("*.png"))) >= 9
    assert list((folder / "tables").glob("*.csv"))


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine", "utf-8")
    with pytest.raises(DemonstrationFolderInUse):
        run(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_an_earlier_demonstration_moves_aside(tmp_path: Path) -> None:
    assert earlier(tmp_path / "demo", 2) == tmp_path / "demo-earlier-2"
