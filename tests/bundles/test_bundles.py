"""Packs and bundles as real files: round trip, public tools, and every refusal."""

import gzip
import io
import json
import os
import shutil
import subprocess
import tarfile
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path

import bagit
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qi_desktop.bundles import bag, parcels
from qi_desktop.bundles.model import (
    BundleAltered,
    BundleCutShort,
    BundleMissing,
    BundleNewer,
    BundleNotForUs,
    BundleOtherInspection,
    BundleOtherKind,
    BundleSenderUnknown,
    NothingToSend,
)
from qi_desktop.bundles.service import BundleService
from qi_desktop.foundation.errors import UserError
from qi_desktop.inspection.keys.model import NoCardYet
from qi_desktop.inspection.service import InspectionService
from qi_desktop.security.sealing import seal, unseal
from qi_desktop.security.signature import is_signed_by, sign
from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace


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


def unsealed(path: Path, desk: Desk) -> bytes:
    plain = io.BytesIO()
    with path.open("rb") as sealed:
        unseal(sealed, plain, desk.workspace.identity())
    return plain.getvalue()


def sealed_anew(path: Path, desk: Desk, content: bytes) -> None:
    with path.open("wb") as stream:
        seal(io.BytesIO(content), stream, [desk.bundles.card().sealing_key])


def test_the_bag_inside_satisfies_the_standards_own_judge(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    lead, inspector = desks
    inspector.answers("q1", "später 🙂")
    path = inspector.bundles.export_bundle(tmp_path).path
    with tarfile.open(fileobj=io.BytesIO(unsealed(path, lead))) as tar:
        # Debian 12's own Python is older than the argument ``filter``.
        tar.extraction_filter = getattr(tarfile, "data_filter", None)
        tar.extractall(tmp_path / "bag")  # noqa: S202 - a bag that we wrote ourselves
    folder = tmp_path / "bag" / path.stem
    bagit.Bag(str(folder)).validate()
    lines = (folder / "data" / "changes-00001.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(lines[0])["changes"][0]["value"] == "später 🙂"


@pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="ssh-keygen is not installed")
def test_the_signature_satisfies_ssh_keygen(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    lead, inspector = desks
    inspector.answers("q1", "yes")
    _, listing, signature = bag.unpack_bag(unsealed(inspector.bundles.export_bundle(tmp_path).path, lead))
    (tmp_path / "signature").write_text(signature, encoding="ascii")
    (tmp_path / "signers").write_text(f"inspector {inspector.bundles.card().signing_key}\n", encoding="ascii")
    command = ["ssh-keygen", "-Y", "verify", "-f", "signers", "-I", "inspector", "-n", "qi-desktop-bundle"]
    verified = subprocess.run([*command, "-s", "signature"], input=listing, cwd=tmp_path, check=False)
    assert verified.returncode == 0


def test_a_signature_holds_for_its_message_and_its_signer_alone(desks: tuple[Desk, Desk]) -> None:
    lead, inspector = desks
    signature = sign(inspector.workspace.identity(), b"message")
    assert is_signed_by(inspector.bundles.card().signing_key, b"message", signature)
    assert not is_signed_by(inspector.bundles.card().signing_key, b"another", signature)
    assert not is_signed_by(lead.bundles.card().signing_key, b"message", signature)
    assert not is_signed_by(inspector.bundles.card().signing_key, b"message", "no signature")


def test_the_same_files_give_the_same_bytes() -> None:
    packed = [bag.pack_bag("b", {"a": b"1", "b": b"2"}, {"X": "y"}, lambda _: "s") for _ in range(2)]
    assert packed[0] == packed[1]


# ------------------------------------------------------------------------------------------- refusals
Spoil = Callable[[Path, Desk, Desk], None]


def of_a_stranger(path: Path, lead: Desk, inspector: Desk) -> None:
    del inspector
    with lead.workspace.ledger.entry("remove_member") as entry:
        entry.remove("team_member", lead.inspection.team()[1].id)
    assert path.exists()


def cut_in_the_header(path: Path, lead: Desk, inspector: Desk) -> None:
    del lead, inspector
    path.write_bytes(path.read_bytes()[:60])


def cut_at_the_end(path: Path, lead: Desk, inspector: Desk) -> None:
    del lead, inspector
    path.write_bytes(path.read_bytes()[:-10])


def one_bit_turned(path: Path, lead: Desk, inspector: Desk) -> None:
    del lead, inspector
    content = bytearray(path.read_bytes())
    content[-40] ^= 1
    path.write_bytes(content)


def not_a_bundle(path: Path, lead: Desk, inspector: Desk) -> None:
    del lead, inspector
    path.write_bytes(os.urandom(3000))


def gone(path: Path, lead: Desk, inspector: Desk) -> None:
    del lead, inspector
    path.unlink()


def repacked(path: Path, lead: Desk, change: Callable[[dict[str, bytes]], None]) -> None:
    files: dict[str, bytes] = {}
    with tarfile.open(fileobj=io.BytesIO(unsealed(path, lead))) as tar:
        for entry in tar:
            content = tar.extractfile(entry)
            files[entry.name] = content.read() if content else b""
    change(files)
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as tar:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    sealed_anew(path, lead, packed.getvalue())


def another_answer(path: Path, lead: Desk, inspector: Desk) -> None:
    del inspector

    def change(files: dict[str, bytes]) -> None:
        name = f"{path.stem}/data/changes-00001.jsonl"
        files[name] = files[name].replace(b'"yes"', b'"no"')

    repacked(path, lead, change)


def a_path_that_leads_outside(path: Path, lead: Desk, inspector: Desk) -> None:
    del inspector
    repacked(path, lead, lambda files: files.update({f"{path.stem}/../../outside": b"x"}))


def an_unlisted_file(path: Path, lead: Desk, inspector: Desk) -> None:
    del inspector
    repacked(path, lead, lambda files: files.update({f"{path.stem}/data/extra": b"x"}))


def a_file_missing(path: Path, lead: Desk, inspector: Desk) -> None:
    del inspector

    def change(files: dict[str, bytes]) -> None:
        del files[f"{path.stem}/data/changes-00001.jsonl"]

    repacked(path, lead, change)


def no_bag_at_all(path: Path, lead: Desk, inspector: Desk) -> None:
    del inspector
    sealed_anew(path, lead, gzip.compress(b"hello"))


def ended_early_inside(path: Path, lead: Desk, inspector: Desk) -> None:
    del inspector
    sealed_anew(path, lead, unsealed(path, lead)[:-200])


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (of_a_stranger, BundleSenderUnknown),
        (cut_in_the_header, BundleCutShort),
        (cut_at_the_end, BundleAltered),
        (one_bit_turned, BundleAltered),
        (not_a_bundle, BundleNotForUs),
        (gone, BundleMissing),
        (another_answer, BundleAltered),
        (a_path_that_leads_outside, BundleAltered),
        (an_unlisted_file, BundleAltered),
        (a_file_missing, BundleAltered),
        (no_bag_at_all, BundleAltered),
        (ended_early_inside, BundleCutShort),
    ],
)
def test_a_spoilt_bundle_is_refused_and_nothing_is_touched(
    desks: tuple[Desk, Desk], tmp_path: Path, spoil: Spoil, error: type[UserError]
) -> None:
    lead, inspector = desks
    inspector.answers("q1", "yes")
    path = inspector.bundles.export_bundle(tmp_path).path
    spoil(path, lead, inspector)
    before = lead.workspace.ledger.digest()
    with pytest.raises(error):
        lead.bundles.opened(path)
    assert lead.workspace.ledger.digest() == before


def test_a_bundle_sealed_to_somebody_else_is_refused(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    _, inspector = desks
    inspector.answers("q1", "yes")
    path = inspector.bundles.export_bundle(tmp_path).path
    with pytest.raises(BundleNotForUs):
        inspector.bundles.opened(path)


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


def test_a_later_format_is_refused_with_its_number(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    lead, inspector = desks
    inspector.answers("q1", "yes")
    path = inspector.bundles.export_bundle(tmp_path).path
    payload, _, _ = bag.unpack_bag(unsealed(path, lead))
    payload["manifest.json"] = json.dumps({**json.loads(payload["manifest.json"]), "format": 99}).encode()
    packed = bag.pack_bag(
        path.stem, payload, {}, lambda listing: sign(inspector.workspace.identity(), listing)
    )
    sealed_anew(path, lead, packed)
    with pytest.raises(BundleNewer) as told:
        lead.bundles.opened(path)
    assert told.value.format == 99


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False)
    | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
