"""Packs and bundles between a lead and an inspector: what they carry, once and again."""

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qi_desktop.bundles import parcels
from qi_desktop.bundles.model import (
    BundleOtherInspection,
    BundleOtherKind,
    NothingToSend,
)
from qi_desktop.bundles.service import BundleService
from qi_desktop.inspection.keys.model import NoCardYet
from qi_desktop.inspection.service import InspectionService
from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace
from tests.thoroughness import examples


@dataclass
class Desk:
    """One laptop with the services that packs and bundles need."""

    workspace: Workspace
    inspection: InspectionService
    bundles: BundleService

    def answers(self, question: str, value: str) -> None:
        with self.workspace.ledger.entry("record_answer") as entry:
            entry.put("answer", f"case/{question}", value=value)


def a_desk(path: Path) -> Desk:
    workspace = a_workspace(path)
    inspection = InspectionService(workspace)
    return Desk(workspace, inspection, services_of(workspace).bundles)


def begin(lead: Desk, *others: Desk) -> None:
    lead.inspection.create_inspection("Suffolk", "Suffolk", "Q&I", "2017-02-20", "2017-03-17")
    for number, desk in enumerate((lead, *others)):
        card = desk.bundles.card()
        lead.inspection.add_team_member(
            f"Invented {number}",
            "inspector" if number else "lead",
            card.laptop,
            card.signing_key,
            card.sealing_key,
        )


@pytest.fixture
def desks(tmp_path: Path) -> Generator[tuple[Desk, Desk]]:
    """A lead and an inspector who has opened their pack."""
    lead, inspector = a_desk(tmp_path / "lead.qi"), a_desk(tmp_path / "inspector.qi")
    begin(lead, inspector)
    inspector.bundles.open_pack(lead.bundles.issue_pack(lead.inspection.team()[1].id, tmp_path).path)
    yield lead, inspector
    lead.workspace.close()
    inspector.workspace.close()


def test_a_pack_makes_a_new_laptop_part_of_the_inspection_and_signs_its_owner_in(
    desks: tuple[Desk, Desk],
) -> None:
    lead, inspector = desks
    assert inspector.inspection.inspection() == lead.inspection.inspection()
    assert inspector.workspace.person == lead.inspection.team()[1].id
    assert inspector.workspace.verify().problems == ()


def test_a_bundle_carries_what_is_new_and_only_once_asked_for_again(
    desks: tuple[Desk, Desk], tmp_path: Path
) -> None:
    lead, inspector = desks
    inspector.answers("q1", "yes")
    first = inspector.bundles.export_bundle(tmp_path)
    with pytest.raises(NothingToSend):
        inspector.bundles.export_bundle(tmp_path)
    inspector.answers("q2", "no")
    assert inspector.bundles.unsent_changes() == 1
    second = inspector.bundles.export_bundle(tmp_path)
    assert [first.changes, second.changes] == [1, 1]
    assert inspector.bundles.export_bundle(tmp_path, full=True).changes == 2
    for written in (second, first):
        lead.workspace.ledger.take_in([lead.bundles.opened(written.path).parcels])
    assert lead.workspace.database.value("SELECT count(*) FROM answer") == 2
    assert [sent.changes for sent in reversed(inspector.bundles.outbox())] == [1, 1, 2]


def test_a_pack_holds_the_members_own_cases_and_no_others(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    lead, inspector = desks
    member = lead.inspection.team()[1].id
    with lead.workspace.ledger.entry("allocate") as entry:
        for name, owner in (("theirs", "somebody"), ("mine", member)):
            entry.put("eligible_case", f"e-{name}", name=f"Invented {name}")
            entry.put("sampled_case", f"s-{name}", eligible_case=f"e-{name}", inspector=owner, number=name)
    inspector.bundles.open_pack(lead.bundles.issue_pack(member, tmp_path).path)
    held = [row["id"] for row in inspector.workspace.database.rows("SELECT id FROM eligible_case")]
    assert held == ["e-mine"]
    assert inspector.workspace.verify().problems == ()
    assert inspector.workspace.verify().gaps > 0


def test_file_names_tell_laptops_and_sequences_and_no_people(
    desks: tuple[Desk, Desk], tmp_path: Path
) -> None:
    _, inspector = desks
    inspector.answers("q1", "yes")
    name = inspector.bundles.export_bundle(tmp_path).path.name
    assert name == f"bundle-{inspector.workspace.laptop[-6:]}-000001-000001.qibundle"


def test_a_bundle_is_no_pack(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    lead, inspector = desks
    inspector.answers("q1", "yes")
    with pytest.raises(BundleOtherKind):
        lead.bundles.open_pack(inspector.bundles.export_bundle(tmp_path).path)


def test_a_file_of_another_inspection_is_refused(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    lead, inspector = desks
    with a_workspace(tmp_path / "elsewhere.qi") as workspace:
        inspection = InspectionService(workspace)
        elsewhere = Desk(workspace, inspection, services_of(workspace).bundles)
        begin(elsewhere, inspector)
        pack = elsewhere.bundles.issue_pack(elsewhere.inspection.team()[1].id, tmp_path)
        with pytest.raises(BundleOtherInspection):
            inspector.bundles.open_pack(pack.path)
    assert lead.inspection.inspection() == inspector.inspection.inspection()


def test_a_member_without_a_card_gets_no_pack(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    lead, _ = desks
    member = lead.inspection.add_team_member("Invented without card", "inspector")
    with pytest.raises(NoCardYet):
        lead.bundles.issue_pack(member.id, tmp_path)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False)
    | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=examples(30), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.text(max_size=30), VALUES), max_size=8), st.integers(0, 8)
)
def test_any_changes_written_as_lines_are_read_back_as_they_were(
    workspace: Workspace, writes: list[tuple[str, str, object]], since: int
) -> None:
    for record, reason, value in writes:
        with workspace.ledger.entry("record_answer", reason) as entry:
            entry.put("answer", record, reason=reason, evidence=[value])  # type: ignore[list-item]
    written = workspace.ledger.outtake().since(workspace.laptop, since)
    read = parcels.parcels(b"".join(parcels.lines(written)).splitlines())
    assert read == written


def test_a_broken_line_is_named_by_its_number() -> None:
    with pytest.raises(parcels.BadLine, match="line 1"):
        parcels.parcels([b"{}"])
