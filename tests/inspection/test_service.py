from dataclasses import asdict, fields
from pathlib import Path

import pytest

from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.inspection.listing.service import ListingService
from qi_desktop.inspection.model import (
    NO_LONGER_LISTED,
    EligibleCase,
    FieldworkDatesWrong,
    InspectionExists,
    NoHeaderRow,
    NoInspection,
    UnknownEligibleCase,
    UnknownProvider,
    UnknownRole,
    UnknownTeamMember,
)
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace
from tests.inspection.building import DEMO_LIST, OFFICES, a_list_file, a_row, a_team, an_inspection


def test_an_inspection_is_set_up_with_its_providers_and_offices(workspace: Workspace) -> None:
    service = an_inspection(workspace)
    inspection = service.inspection()
    assert inspection is not None
    assert (inspection.title, inspection.fieldwork_start) == ("Suffolk 2017", "2017-02-20")
    assert [(one.code, one.sample_size) for one in service.providers()] == [("CRC", 30), ("NPS", 16)]
    assert {one.name for one in service.offices("NPS")} == set(OFFICES["NPS"])
    assert len(service.offices()) == 7
    window = ListingService(workspace, service).start_window()
    assert [day.isoformat() for day in window] == [
        "2016-02-20",
        "2016-08-20",
    ]


def test_a_file_holds_one_inspection_only(workspace: Workspace) -> None:
    service = an_inspection(workspace)
    with pytest.raises(InspectionExists):
        service.create_inspection("Another", "", "", "2017-02-20", "2017-03-17")


@pytest.mark.parametrize(("start", "end"), [("2017-03-17", "2017-02-20"), ("soon", "2017-03-17")])
def test_impossible_fieldwork_dates_are_refused(workspace: Workspace, start: str, end: str) -> None:
    with pytest.raises(FieldworkDatesWrong):
        InspectionService(workspace).create_inspection("Suffolk", "", "", start, end)


def test_what_is_not_there_is_refused_by_its_own_name(workspace: Workspace, tmp_path: Path) -> None:
    service = InspectionService(workspace)
    with pytest.raises(NoInspection):
        ListingService(workspace, service).import_case_list(a_list_file(tmp_path, [a_row()]))
    with pytest.raises(UnknownProvider):
        service.add_office("YJB", "Ipswich")
    with pytest.raises(UnknownRole):
        service.add_team_member("Invented", "minister")
    with pytest.raises(UnknownTeamMember):
        service.member("nobody")
    with pytest.raises(UnknownEligibleCase):
        service.eligible_case("nobody")


def test_the_team_is_kept_and_a_laptop_has_one_member(workspace: Workspace) -> None:
    service = an_inspection(workspace)
    team = a_team(service)
    assert [one.role for one in service.team()] == ["lead", "case_sample_reviewer", *["inspector"] * 6]
    assert service.member(team["lead"][0].id) == team["lead"][0]
    first = service.add_team_member("Invented", "inspector", laptop="laptop-1")
    again = service.add_team_member("Invented", "inspector", laptop="laptop-1", sealing_key="key")
    assert (first.id, service.member(first.id).sealing_key) == (again.id, "key")


def test_the_demonstration_list_is_taken_in_whole(workspace: Workspace) -> None:
    service = an_inspection(workspace)
    report = ListingService(workspace, service).import_case_list(DEMO_LIST, progress=Progress())
    assert (report.rows, report.eligible, len(report.problems)) == (640, 521, 5)
    assert len(service.eligible_cases()) == report.eligible
    assert len(service.eligible_cases("NPS")) == 169
    assert len(service.eligible_cases(excluded=True)) == 640 - 521
    assert service.excluded_by_reason() == report.excluded_by_reason
    assert sum(service.excluded_by_reason("CRC").values()) == 430 - 352
    case = service.eligible_cases("CRC")[0]
    assert service.eligible_case(case.id) == case


def test_importing_the_same_list_again_changes_nothing(workspace: Workspace) -> None:
    service = an_inspection(workspace)
    first = ListingService(workspace, service).import_case_list(DEMO_LIST)
    before = workspace.ledger.digest()
    again = ListingService(workspace, service).import_case_list(DEMO_LIST)
    assert again.already_imported
    assert not first.already_imported
    assert again.digest == first.digest
    assert [one.id for one in again.lists] == [one.id for one in first.lists]
    assert workspace.ledger.digest() == before


def test_a_newer_list_updates_adds_and_excludes_but_loses_nobody(
    workspace: Workspace, tmp_path: Path
) -> None:
    service = an_inspection(workspace)
    ListingService(workspace, service).import_case_list(
        a_list_file(tmp_path, [a_row(), a_row(CRN="X2"), a_row(CRN="X3")])
    )
    before = {case.reference: case.id for case in service.eligible_cases()}
    newer = a_list_file(tmp_path, [a_row(Office="Lowestoft"), a_row(CRN="X3"), a_row(CRN="X4")])
    report = ListingService(workspace, service).import_case_list(newer)
    assert report.no_longer_listed == (before["X2"],)
    after = {case.reference: case for case in service.eligible_cases()}
    assert {name: case.id for name, case in after.items() if name in before} == {
        name: before[name] for name in ("X1", "X3")
    }
    assert (after["X1"].office, sorted(after)) == ("Lowestoft", ["X1", "X3", "X4"])
    assert service.eligible_case(before["X2"]).excluded == NO_LONGER_LISTED
    # And back on a still newer list: eligible again under the same id.
    ListingService(workspace, service).import_case_list(a_list_file(tmp_path, [a_row(), a_row(CRN="X2")]))
    assert service.eligible_case(before["X2"]).excluded is None


def test_a_cancelled_import_leaves_nothing_behind(workspace: Workspace) -> None:
    service = an_inspection(workspace)
    progress = Progress()
    progress.cancel()
    before = workspace.ledger.digest()
    with pytest.raises(Cancelled):
        ListingService(workspace, service).import_case_list(DEMO_LIST, progress=progress)
    assert (service.eligible_cases(), workspace.ledger.digest()) == ([], before)


def test_a_file_without_any_list_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "notes.csv"
    path.write_text("just,words\n", encoding="utf-8")
    with pytest.raises(NoHeaderRow):
        ListingService(workspace, an_inspection(workspace)).import_case_list(path)


def test_every_list_that_was_taken_in_is_kept_with_its_file_and_its_moment(workspace: Workspace) -> None:
    inspection = an_inspection(workspace)
    ListingService(workspace, inspection).import_case_list(DEMO_LIST)
    kept = {one.provider: one for one in inspection.case_lists()}
    assert kept.keys() == {"CRC", "NPS"}
    assert kept["CRC"].source.startswith(DEMO_LIST.name)
    assert kept["CRC"].imported_at
    assert kept["CRC"].rows - kept["CRC"].excluded == len(inspection.eligible_cases("CRC"))


def test_every_listed_case_is_read_at_once_and_counted(workspace: Workspace) -> None:
    service = an_inspection(workspace)
    ListingService(workspace, service).import_case_list(DEMO_LIST)
    every = service.listed_cases()
    assert len(every) == service.listed_count()
    assert [one for one in every if one.excluded is None] == service.eligible_cases()
    assert [one for one in every if one.excluded] == service.eligible_cases(excluded=True)
    assert len(service.listed_cases("NPS")) == service.listed_count("NPS")
    standings = service.standings()
    assert sum(one.cases for one in standings) == len(every)
    eligible = [one for one in standings if one.provider == "CRC" and one.excluded is None]
    assert sum(one.cases for one in eligible) == len(service.eligible_cases("CRC"))


def test_who_decided_about_a_case_is_told_from_the_ledger(workspace: Workspace) -> None:
    service = an_inspection(workspace)
    ListingService(workspace, service).import_case_list(DEMO_LIST)
    case = service.eligible_cases()[0].id
    workspace.sign_in(service.add_team_member("Ada Invented", "lead").id)
    with workspace.ledger.entry("exclude_case") as entry:
        entry.put("eligible_case", case, decision="exclude", decision_reason="moved away")
    with workspace.ledger.entry("withdraw_decision") as entry:
        entry.put("eligible_case", case, decision=None, decision_reason=None)
    first, last = service.decisions_about(case)
    assert (first.decision, first.reason, first.person) == ("exclude", "moved away", workspace.person)
    assert (last.decision, last.reason) == ("", "")


def test_every_fact_of_a_case_comes_back_in_its_own_field(workspace: Workspace) -> None:
    service = an_inspection(workspace)
    told = [field.name for field in fields(EligibleCase) if field.name not in ("id", "row", "verdict")]
    facts = {**{name: f"the {name}" for name in told}, "provider": "CRC", "row": 7}
    with workspace.ledger.entry("import_case_list") as entry:
        entry.put("eligible_case", "a", **facts)
        entry.put("eligible_case", "b", provider="NPS", row=8)
    first, second = service.listed_cases()
    assert asdict(first) == {**facts, "id": "a", "verdict": "the excluded"}
    assert second == service.eligible_case("b")
    assert (second.name, second.excluded, second.verdict, second.row) == ("", None, None, 8)
    assert service.eligible_cases() == [second]
    assert service.eligible_cases(excluded=True) == [first]
    assert service.decided() == [first]
