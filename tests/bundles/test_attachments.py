"""Attached files travel with the changes that attach them, under their digest, and are checked on the way."""

import json
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from qi_desktop.assessment.evidence.model import LIMIT
from qi_desktop.bundles import layout
from qi_desktop.bundles.model import BundleAltered
from qi_desktop.bundles.selecting.store import SelectionStore
from qi_desktop.inspection.model import Role
from qi_desktop.services import Services, services_of
from qi_desktop.storage.contents import digest_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace
from tests.bundles.resealing import payload_of, sealed, signed_bag

WORDS = b"An invented page of an invented file."
CASE = "case-1"


class Team:
    """A lead with two others: an inspector who has a case, and a quality lead."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lead, self.inspector, self.quality_lead = (
            services_of(a_workspace(folder / f"{name}.qi")) for name in ("lead", "inspector", "quality")
        )
        lead = self.lead.inspection
        lead.create_inspection("Suffolk", "Suffolk", "Q&I", "2017-02-20", "2017-03-17")
        roles = {"lead": self.lead, "inspector": self.inspector, "quality_lead": self.quality_lead}
        self.members = {
            role: lead.add_team_member(
                f"Invented {role}",
                role,
                (card := services.bundles.card()).laptop,
                card.signing_key,
                card.sealing_key,
            ).id
            for role, services in roles.items()
        }
        with self.lead.workspace.ledger.entry("draw_sample") as entry:
            entry.put("eligible_case", "person", provider="CRC", row=1, name="Invented")
            entry.put("sample", "sample", inspection="i")
            facts = {"sample": "sample", "eligible_case": "person", "provider": "CRC", "position": 1}
            entry.put("sampled_case", CASE, number="CRC 01", inspector=self.members["inspector"], **facts)

    def send_pack(self, role: str) -> Path:
        """Issue a member's pack, who opens it."""
        path = self.lead.bundles.issue_pack(self.members[role], self.folder).path
        {"inspector": self.inspector, "quality_lead": self.quality_lead}[role].bundles.open_pack(path)
        return path

    def export(self, *, full: bool = False) -> Path:
        """Write the inspector's bundle."""
        return self.inspector.bundles.export_bundle(self.folder, full=full).path


@pytest.fixture
def team(tmp_path: Path) -> Generator[Team]:
    """Three laptops; the inspector has opened their pack."""
    team = Team(tmp_path)
    team.send_pack("inspector")
    yield team
    for one in (team.lead, team.inspector, team.quality_lead):
        one.workspace.close()


def attach(services: Services, record: str, content: bytes, assessment: str = CASE) -> str:
    """Attach invented bytes as the service does, without a form."""
    with services.workspace.ledger.entry("attach") as entry:
        digest = services.workspace.contents.keep(content)
        entry.put("attachment", record, assessment=assessment, digest=digest, name="page.txt")
    return digest


def held(services: Services) -> list[str]:
    return services.workspace.contents.digests()


def test_a_bundle_brings_the_file_with_its_change_and_brings_it_once(team: Team) -> None:
    digest = attach(team.inspector, "one", WORDS)
    first = team.export()
    team.inspector.workspace.ledger.undo()
    second = team.export()
    assert team.lead.bundles.opened(first).manifest.attachments == 1
    assert list(team.lead.bundles.opened(second).attachments()) == []
    for path in (second, first, first):
        team.lead.merging.take_in_bundle(path)
    assert held(team.lead) == [digest]
    assert team.lead.workspace.contents.content(digest) == WORDS
    assert team.lead.workspace.verify().problems == ()


def test_a_file_that_has_not_come_is_known_to_be_elsewhere_until_it_comes(team: Team) -> None:
    digest = attach(team.inspector, "one", WORDS)
    path = team.export()
    opened = team.lead.bundles.opened(path)
    team.lead.workspace.ledger.take_in([opened.parcels])
    found = team.lead.workspace.verify()
    assert (found.problems, found.elsewhere) == ((), 1)
    assert [one.present for one in team.lead.evidence.attachments(CASE)] == [False]
    team.lead.merging.take_in_bundle(team.export(full=True))
    assert [one.present for one in team.lead.evidence.attachments(CASE)] == [True]
    assert held(team.lead) == [digest]
    assert team.lead.workspace.verify().elsewhere == 0


def test_a_pack_brings_the_files_of_a_members_own_cases_alone(team: Team) -> None:
    mine = attach(team.lead, "mine", WORDS)
    attach(team.lead, "other", b"Of another case.", assessment="case-2")
    team.send_pack("inspector")
    assert held(team.inspector) == [mine]


def altered(change: Callable[[dict[str, bytes]], None], team: Team, path: Path) -> Path:
    """Write a bundle again with other parts, signed and sealed as its sender would."""
    payload = payload_of(path, team.lead.workspace.identity())
    change(payload)
    again = path.with_name("again.qibundle")
    packed = signed_bag(path.stem, payload, team.inspector.workspace.identity())
    sealed(again, packed, team.lead.bundles.card().sealing_key)
    return again


def renamed(payload: dict[str, bytes]) -> None:
    payload[f"attachments/{digest_of(b'something else')}"] = WORDS


def exchanged(payload: dict[str, bytes]) -> None:
    payload[f"attachments/{digest_of(WORDS)}"] = b"something else"


def swollen(payload: dict[str, bytes]) -> None:
    payload[f"attachments/{digest_of(WORDS)}"] = bytes(LIMIT + 1)


@pytest.mark.parametrize("change", [renamed, exchanged, swollen])
def test_a_file_that_is_not_what_the_changes_name_is_refused(
    team: Team, change: Callable[[dict[str, bytes]], None]
) -> None:
    attach(team.inspector, "one", WORDS)
    path = altered(change, team, team.export())
    with pytest.raises(BundleAltered):
        team.lead.merging.take_in_bundle(path)
    assert held(team.lead) == []


def test_a_bundle_of_the_first_format_still_opens(team: Team) -> None:
    def as_before(payload: dict[str, bytes]) -> None:
        manifest = json.loads(payload["manifest.json"])
        del manifest["attachments"], manifest["sealed_to"], payload["said.json"]
        payload["changes.jsonl"] = payload.pop("changes-00001.jsonl")
        payload["manifest.json"] = json.dumps({**manifest, "format": 1}).encode()

    with team.inspector.workspace.ledger.entry("record_answer") as entry:
        entry.put("answer", f"{CASE}/q", assessment=CASE, question="q", value="yes")
    path = altered(as_before, team, team.export())
    assert team.lead.merging.take_in_bundle(path).fresh == 3


def test_what_one_sealed_file_cannot_carry_goes_with_the_next(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "CARRIED", 3)
    digests = [attach(team.inspector, name, name.encode()) for name in ("aa", "bbb", "c")]
    first = team.export()
    assert team.lead.bundles.opened(first).manifest.attachments == 2
    assert team.inspector.bundles.unsent_changes() > 0
    second = team.export()
    assert team.inspector.bundles.unsent_changes() == 0
    for path in (second, first):
        team.lead.merging.take_in_bundle(path)
    assert held(team.lead) == sorted(digests)
    assert (
        team.lead.bundles.opened(second).manifest.changes < team.lead.bundles.opened(first).manifest.changes
    )


def test_bytes_that_did_not_arrive_are_asked_for_and_go_again(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "CARRIED", 3)
    digests = [attach(team.inspector, name, name.encode()) for name in ("aaa", "bbb")]
    team.lead.merging.take_in_bundle(team.export())
    lost = team.export()
    assert team.inspector.bundles.unsent_changes() == 0
    lost.unlink()
    team.send_pack("inspector")
    team.lead.merging.take_in_bundle(team.export())
    assert held(team.lead) == sorted(digests)
    team.send_pack("inspector")
    assert team.inspector.bundles.unsent_changes() == 0


def test_nobody_is_given_the_bytes_of_what_is_not_in_their_pack(team: Team) -> None:
    digest = attach(team.lead, "of nobody", WORDS, assessment="another case")
    asking = json.dumps({team.inspector.workspace.laptop: [digest]})
    team.lead.workspace.keep_setting("lacking", asking)
    team.send_pack("inspector")
    assert held(team.inspector) == []


def second_begun(workspace: Workspace, person: str) -> None:
    with workspace.ledger.entry("choose_for_second") as entry:
        entry.put("assessment", CASE, sampled_case=CASE)
        facts = {"sampled_case": CASE, "second_of": CASE}
        entry.put("assessment", f"second/{CASE}", inspected_by=person, **facts)
        for assessment in (CASE, f"second/{CASE}"):
            entry.put("answer", f"{assessment}/q", assessment=assessment, question="q", value="yes")
            entry.put("answer_comment", f"{assessment}-said", assessment=assessment, text="Invented.")
        entry.put("settled_difference", f"{CASE}/q", sampled_case=CASE, question="q", value="yes")


def complete(workspace: Workspace, *assessments: str) -> None:
    with workspace.ledger.entry("complete_assessment") as entry:
        for one in assessments:
            entry.put("assessment", one, state="complete")


def test_a_pack_for_a_second_assessment_holds_nothing_of_the_first_until_both_are_complete(
    team: Team,
) -> None:
    workspace, person = team.lead.workspace, team.members["quality_lead"]
    second_begun(workspace, person)
    attach(team.lead, "of the first", WORDS)
    attach(team.lead, "of the second", b"Of the second.", assessment=f"second/{CASE}")
    kinds = ("assessment", "answer", "answer_comment", "attachment", "settled_difference")

    def in_pack(role: str) -> set[str]:
        records = SelectionStore(workspace.database).records_for(team.members[role], Role(role))
        return {record for kind, record in records if kind in kinds}

    second = {f"second/{CASE}", f"second/{CASE}/q", f"second/{CASE}-said", "of the second"}
    first = {CASE, f"{CASE}/q", f"{CASE}-said", "of the first"}
    assert in_pack("quality_lead") == second
    assert in_pack("inspector") == first
    complete(workspace, CASE)
    assert in_pack("quality_lead") == second
    team.send_pack("quality_lead")
    assert team.quality_lead.sampling.sampled_case(CASE).number == "CRC 01"
    assert held(team.quality_lead) == [digest_of(b"Of the second.")]
    complete(workspace, f"second/{CASE}")
    assert in_pack("quality_lead") == second | first
    assert in_pack("inspector") == first
