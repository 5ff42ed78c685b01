"""What the lead does with a list: look at it, take it in, decide about single cases."""

from pathlib import Path

import pytest

from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.inspection.listing.model import (
    CannotInclude,
    Choices,
    DecisionReasonMissing,
    Keep,
    NewOffice,
    Why,
)
from qi_desktop.inspection.listing.service import ListingService
from qi_desktop.inspection.model import BY_DECISION, NO_LONGER_LISTED, EligibleCase, UnknownProvider
from qi_desktop.inspection.service import InspectionService
from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from tests.inspection.building import DEMO_LIST, a_list_file, a_row, an_inspection

OLD = {"Start_Date": "21/05/2014"}
TOO_EARLY = "started more than 12 months before fieldwork"


def listed(inspection: InspectionService) -> dict[str, EligibleCase]:
    cases = [*inspection.eligible_cases(), *inspection.eligible_cases(excluded=True)]
    return {case.reference: case for case in cases}


def a_desk(workspace: Workspace) -> tuple[InspectionService, ListingService]:
    inspection = an_inspection(workspace)
    return inspection, ListingService(workspace, inspection)


def test_what_is_shown_is_what_happens_and_showing_writes_nothing(workspace: Workspace) -> None:
    inspection, listing = a_desk(workspace)
    before = workspace.ledger.digest()
    shown = listing.preview(DEMO_LIST, progress=Progress())
    assert workspace.ledger.digest() == before
    report = listing.import_case_list(DEMO_LIST, choices=shown.choices)
    assert (report.rows, report.eligible) == (shown.effect.rows, shown.effect.eligible)
    assert report.excluded_by_reason == shown.effect.excluded_by_reason == inspection.excluded_by_reason()
    assert (report.problems, report.unknown) == (shown.effect.problems, shown.unknown)
    assert (report.changes, report.duplicates) == (shown.changes, shown.duplicates)
    assert report.how_read == "workbook"


def test_a_file_read_once_can_be_shown_with_one_choice_after_another(
    workspace: Workspace, tmp_path: Path
) -> None:
    _, listing = a_desk(workspace)
    source = listing.read(a_list_file(tmp_path, [a_row(), a_row(Name="again")]))
    kept = [
        listing.preview(source, Choices(same_reference=keep)).duplicates[0].kept
        for keep in (Keep.FIRST, Keep.LAST, Keep.NEITHER)
    ]
    assert kept == [(2,), (3,), ()]
    assert listing.import_case_list(source, choices=Choices(same_reference=Keep.NEITHER)).eligible == 0


def test_the_next_list_of_the_provider_asks_nothing_again(workspace: Workspace, tmp_path: Path) -> None:
    _, listing = a_desk(workspace)
    path = a_list_file(tmp_path, [a_row(Ethnicity="odd"), a_row(CRN="X2", Name="Second")])
    choices = Choices(
        columns={"CRC list": {"name": ("Responsible Officer",), "responsible_officer": ()}},
        codes={"ethnicity": {"Odd": "NS"}},
        same_person=Keep.FIRST,
    )
    listing.import_case_list(path, choices=choices)
    newer = a_list_file(tmp_path, [a_row(Ethnicity=" ODD "), a_row(CRN="X3")])
    shown = listing.preview(newer)
    proposals = {one.field: one for one in shown.sheets[0].proposals}
    assert (proposals["name"].labels, proposals["name"].why) == (("Responsible Officer",), Why.REMEMBERED)
    assert proposals["responsible_officer"].labels == ()
    assert shown.unknown == ()
    assert shown.sheets[0].rows[0].taken["ethnicity_group"] == "not stated"
    assert shown.choices.same_person is Keep.FIRST
    listing.forget_mapping("CRC")
    listing.forget_mapping("NPS")
    again = listing.preview(newer)
    assert {one.field: one.why for one in again.sheets[0].proposals}["name"] is Why.HEADER
    assert [one.value for one in again.unknown] == ["ODD"]


def test_what_is_remembered_is_undone_with_its_import(workspace: Workspace, tmp_path: Path) -> None:
    _, listing = a_desk(workspace)
    listing.import_case_list(a_list_file(tmp_path, [a_row()]))
    assert listing.remembered("CRC") is not None
    workspace.ledger.undo()
    known = listing.remembered("CRC")
    assert known is None or known.columns == {}


def test_an_override_survives_the_next_import_and_its_withdrawal_restores_the_rules(
    workspace: Workspace, tmp_path: Path
) -> None:
    inspection, listing = a_desk(workspace)
    rows = [a_row(), a_row(CRN="X2", Name="Second", **OLD)]
    listing.import_case_list(a_list_file(tmp_path, rows))
    cases = listed(inspection)
    out = listing.exclude_case(cases["X1"].id, "  known to   the inspector ")
    assert (out.excluded, out.verdict, out.decision_reason) == (
        BY_DECISION,
        None,
        "known to the inspector",
    )
    let_in = listing.include_case(cases["X2"].id, "the date is a slip")
    assert (let_in.excluded, let_in.verdict) == (None, TOO_EARLY)
    assert [case.reference for case in listing.decided()] == ["X1", "X2"]
    assert inspection.excluded_by_reason() == {BY_DECISION: 1}
    newer = a_list_file(tmp_path, [*[[*row[:7], "Lowestoft", *row[8:]] for row in rows], a_row(CRN="X3")])
    shown = listing.preview(newer)
    assert (shown.effect.eligible, shown.effect.excluded_by_reason) == (2, {BY_DECISION: 1})
    report = listing.import_case_list(newer)
    assert (report.eligible, report.excluded_by_reason) == (2, {BY_DECISION: 1})
    assert [case.reference for case in inspection.eligible_cases()] == ["X2", "X3"]
    assert listing.withdraw_decision(cases["X1"].id).excluded is None
    assert listing.withdraw_decision(cases["X2"].id).excluded == TOO_EARLY
    assert listing.decided() == []


def test_who_decided_when_and_why_is_in_the_ledger(workspace: Workspace, tmp_path: Path) -> None:
    inspection, listing = a_desk(workspace)
    lead = inspection.add_team_member("Invented lead", "lead")
    workspace.sign_in(lead.id)
    listing.import_case_list(a_list_file(tmp_path, [a_row()]))
    case = listed(inspection)["X1"]
    listing.exclude_case(case.id, "conflict of interest")
    told = inspection.decisions_about(case.id)
    assert [(one.decision, one.reason, one.person) for one in told] == [
        ("exclude", "conflict of interest", lead.id)
    ]
    workspace.ledger.undo()
    assert inspection.eligible_case(case.id).excluded is None


def test_a_decision_needs_a_reason_and_some_rows_cannot_be_let_in(
    workspace: Workspace, tmp_path: Path
) -> None:
    inspection, listing = a_desk(workspace)
    listing.import_case_list(a_list_file(tmp_path, [a_row(), a_row(), a_row(CRN=""), a_row(CRN="X2")]))
    with pytest.raises(DecisionReasonMissing):
        listing.exclude_case(listed(inspection)["X2"].id, "  ")
    listing.import_case_list(a_list_file(tmp_path, [a_row(), a_row(), a_row(CRN="")]))
    left_out = {case.excluded: case for case in inspection.eligible_cases(excluded=True)}
    assert set(left_out) == {"listed twice", "no reference", NO_LONGER_LISTED}
    for case in left_out.values():
        assert not listing.can_be_included(case)
        with pytest.raises(CannotInclude):
            listing.include_case(case.id, "all the same")


def test_a_case_that_was_let_in_and_left_the_list_is_eligible_no_longer(
    workspace: Workspace, tmp_path: Path
) -> None:
    inspection, listing = a_desk(workspace)
    listing.import_case_list(a_list_file(tmp_path, [a_row(**OLD), a_row(CRN="X2")]))
    listing.include_case(listed(inspection)["X1"].id, "the date is a slip")
    listing.import_case_list(a_list_file(tmp_path, [a_row(CRN="X2")]))
    assert listed(inspection)["X1"].excluded == NO_LONGER_LISTED
    listing.import_case_list(a_list_file(tmp_path, [a_row(**OLD), a_row(CRN="X2")]))
    assert listed(inspection)["X1"].excluded is None


def test_a_drawn_case_is_never_lost_and_is_named_by_what_touches_it(
    workspace: Workspace, tmp_path: Path
) -> None:
    services = services_of(workspace)
    an_inspection(workspace)
    services.listing.import_case_list(DEMO_LIST)
    services.sampling.draw_sample(7)
    sampled = services.sampling.sampled_cases()
    drawn = [services.sampling.facts(one) for one in sampled if one.provider == "CRC"][:2]
    services.listing.exclude_case(drawn[0].id, "known to the inspector")
    newer = a_list_file(tmp_path, [a_row(CRN=drawn[0].reference), a_row(CRN="X1")])
    shown = services.listing.preview(newer)
    numbers = {one.id: one.number for one in shown.changes[0].drawn}
    assert len(numbers) == 30
    assert numbers[drawn[1].id] == sampled[1].number
    report = services.listing.import_case_list(newer)
    assert {one.id: one.number for one in report.changes[0].drawn} == numbers
    assert services.sampling.sampled_cases() == sampled
    assert services.sampling.facts(sampled[1]).excluded == NO_LONGER_LISTED
    assert services.sampling.facts(sampled[0]).excluded == BY_DECISION


def test_offices_of_a_list_can_be_added_to_their_providers(workspace: Workspace, tmp_path: Path) -> None:
    inspection, listing = a_desk(workspace)
    path = a_list_file(tmp_path, [a_row(Office="Diss"), a_row(CRN="X2", Office="DISS office")])
    found = listing.preview(path).new_offices
    assert found == (NewOffice("CRC", "Diss", 2),)
    listing.add_listed_offices(found)
    assert "Diss" in {one.name for one in inspection.offices("CRC")}
    assert listing.preview(path).new_offices == ()
    assert listing.preview(path).effect.problems == ()
    workspace.ledger.undo()
    assert "Diss" not in {one.name for one in inspection.offices("CRC")}
    with pytest.raises(UnknownProvider):
        listing.add_listed_offices([NewOffice("YJB", "Diss", 1)])


def test_a_list_in_any_encoding_is_the_same_list(workspace: Workspace, tmp_path: Path) -> None:
    _, listing = a_desk(workspace)
    path = a_list_file(tmp_path, [a_row(Name="Zoë Invented"), a_row(CRN="X2", Name="Noël Invented")])
    first = listing.import_case_list(path)
    text = path.read_text(encoding="utf-8")
    for encoding in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"):
        path.write_bytes(text.replace(",", "\t").encode(encoding))
        again = listing.import_case_list(path)
        assert (again.digest, again.already_imported) == (first.digest, True)


def test_looking_at_a_list_can_be_cancelled(workspace: Workspace) -> None:
    _, listing = a_desk(workspace)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        listing.preview(DEMO_LIST, progress=progress)
