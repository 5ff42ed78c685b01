from dataclasses import replace
from pathlib import Path

import pytest

from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.content import content_of
from qi_desktop.reporting.model import NoneIdentified, NothingToReport, OutsideFramework, TextEmpty
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace
from tests.reporting.demo import CONTACTS, demo_evidence, record_demo_findings

DOMAIN = "protecting_public"


@pytest.fixture
def services(workspace: Workspace) -> Services:
    return services_of(workspace)


def test_the_demonstration_has_what_the_inspection_published(services: Services) -> None:
    record_demo_findings(services)
    bearings = [factor.bearing.value for factor in services.findings.factors()]
    assert (bearings.count("enabler"), bearings.count("barrier")) == (5, 11)
    qualities = [example.quality.value for example in services.examples.practice_examples()]
    assert (qualities.count("good"), qualities.count("poor")) == (7, 12)
    assert [one.addressee for one in services.recommending.recommendations()] == [
        *["CRC and NPS"] * 5,
        *["CRC"] * 4,
        "NPS",
        "HMPPS",
        "Ministry of Justice",
    ]
    assert services.findings.finding("reducing_reoffending", "NPS").judgement == "poor"
    assert len(services.front_matter.key_facts()) == 7


def test_the_eight_tables_are_numbered_as_published(workspace: Workspace) -> None:
    content = content_of(demo_evidence(workspace))
    tables = [cell.table for chapter in content.chapters for cell in chapter.cells]
    assert tables == [1, 2, 3, 4, 5, 6, 7, 8, None]
    assert content.chapters[2].cells[2].finding.barriers_none


def test_a_judgement_outside_the_scale_is_refused(services: Services) -> None:
    with pytest.raises(OutsideFramework):
        services.findings.record_finding(DOMAIN, "CRC", "splendid", "")
    assert services.findings.finding(DOMAIN, "CRC").judgement == ""


def test_none_identified_and_a_factor_exclude_one_another(services: Services) -> None:
    services.findings.record_finding(DOMAIN, "CRC", "poor", "", enablers_none=True)
    with pytest.raises(NoneIdentified):
        services.findings.add_factor(f"{DOMAIN}/CRC", "enabler", "Something that helps.")
    services.findings.add_factor(f"{DOMAIN}/CRC", "barrier", "Something that hinders.")
    with pytest.raises(NoneIdentified):
        services.findings.record_finding(DOMAIN, "CRC", "poor", "", barriers_none=True)


def test_what_must_say_something_cannot_be_empty(services: Services) -> None:
    with pytest.raises(TextEmpty):
        services.recommending.add_recommendation("CRC", "  ")
    with pytest.raises(OutsideFramework):
        services.recommending.add_recommendation("the weather", "improve")
    with pytest.raises(OutsideFramework):
        services.examples.add_practice_example(DOMAIN, "CRC", "middling", "Anselm", "A story.")
    with pytest.raises(OutsideFramework):
        services.findings.add_factor(f"{DOMAIN}/CRC", "obstacle", "Something.")


def test_one_step_back_takes_back_what_was_added_last(workspace: Workspace, services: Services) -> None:
    services.recommending.add_recommendation("CRC", "see people more often")
    workspace.ledger.undo()
    assert services.recommending.recommendations() == []


def test_there_is_no_report_without_an_inspection(services: Services, tmp_path: Path) -> None:
    with pytest.raises(NothingToReport):
        services.reporting.build_pdf(tmp_path / "report.pdf")


def test_an_inspection_with_nothing_else_yet_still_makes_a_report(
    workspace: Workspace, services: Services, tmp_path: Path
) -> None:
    InspectionService(workspace).create_inspection("Suffolk 2017", "Suffolk", "", "2017-02-20", "2017-03-17")
    services.front_matter.keep_notice("A trial.")
    assert services.reporting.content().notice == "A trial."
    assert services.reporting.build_pdf(tmp_path / "report.pdf").stat().st_size > 10_000
    assert len(services.reporting.export_tables(tmp_path / "tables")) == 9


def test_the_methodology_is_counted_and_says_nothing_of_what_did_not_take_place(
    workspace: Workspace,
) -> None:
    evidence = demo_evidence(workspace)
    text = " ".join(content_of(evidence).methodology)
    for part in (
        "46 cases were inspected: 30 of the CRC and 16 of the NPS",
        "600 eligible cases; 17 other rows",
        "held 2 focus groups with 11 staff in all",
        "18 managers, 1 magistrate, 1 judge and staff of 10 partner agencies",
        "15 people under supervision, 11 of the CRC and 4 of the NPS",
        "2 sites of unpaid work, Ipswich magistrates' court and Ipswich Crown Court",
        "One case could not be inspected",
        "Nobody was contacted who had not agreed",
    ):
        assert part in text
    nobody = replace(
        CONTACTS,
        **dict.fromkeys(("staff_focus_groups", "managers", "magistrates", "judges", "partner_agencies"), 0),
        service_users={},
    )
    text = " ".join(content_of(replace(evidence, contacts=nobody, sample=[], balance=[])).methodology)
    assert "spoke" not in text
    assert "focus" not in text
    assert "cases" not in text


def test_what_was_written_can_be_reworded_and_removed(services: Services) -> None:
    factor = services.findings.add_factor(f"{DOMAIN}/CRC", "barrier", "Too many cases.")
    example = services.examples.add_practice_example(DOMAIN, "CRC", "poor", "Anselm", "Nobody asked.")
    first = services.recommending.add_recommendation("CRC", "plan")
    services.recommending.add_recommendation("CRC", "review")
    services.findings.revise_factor(factor, "Far too many cases.")
    services.examples.revise_practice_example(example, "Nobody asked twice.")
    services.recommending.revise_recommendation(first, "plan in time")
    assert [one.text for one in services.findings.factors()] == ["Far too many cases."]
    assert [one.text for one in services.examples.practice_examples()] == ["Nobody asked twice."]
    assert [one.text for one in services.recommending.recommendations()] == ["plan in time", "review"]
    with pytest.raises(TextEmpty):
        services.recommending.revise_recommendation(first, " ")
    services.findings.remove_factor(factor)
    services.examples.remove_practice_example(example)
    services.recommending.remove_recommendation(first)
    assert services.findings.factors() == []
    assert services.examples.practice_examples() == []
    assert [(one.number, one.text) for one in services.recommending.recommendations()] == [(1, "review")]
