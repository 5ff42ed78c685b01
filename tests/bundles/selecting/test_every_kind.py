"""What of every kind of record an inspector's pack holds, and what it must never hold. All invented."""

from collections.abc import Generator
from pathlib import Path

import pytest

from qi_desktop.bundles.selecting.service import SelectingService
from qi_desktop.inspection.model import Role, TeamMember
from qi_desktop.storage.kinds import PROJECTIONS, fields_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace

ME = TeamMember("me", "Invented Inspector", Role.INSPECTOR, "mine")

# How a record is somebody's, where its place in the tables is what tells so.
POINTS: dict[str, dict[str, str]] = {
    "sample": {"settings": "{{}}"},
    "sampled_case": {
        "inspector": "{who}",
        "sample": "sample of {who}",
        "eligible_case": "eligible_case of {who}",
    },
    "assessment": {"sampled_case": "sampled_case of {who}", "inspected_by": "", "second_of": ""},
    "answer": {"assessment": "sampled_case of {who}"},
    "answer_comment": {"assessment": "sampled_case of {who}"},
    "attachment": {"assessment": "sampled_case of {who}"},
    "settled_difference": {"sampled_case": "sampled_case of {who}"},
    "interview_slot": {"sampled_case": "sampled_case of {who}", "inspector": "{who}"},
    "declared_interest": {"inspector": "{who}"},
    "query": {"asked_to": "{who}"},
}
SHARED = {
    "inspection", "provider", "office", "team_member", "day_off", "form", "guide", "theme", "line_of_enquiry",
    "enquiry_evidence", "enquiry_step",
}  # fmt: skip
OF_MINE = set(POINTS) | {"eligible_case"}
NEVER = {
    # What nobody but the lead and the reviewer works on.
    "case_list", "case_list_mapping", "named_case", "review_comment",
    # What others wrote down in the field.
    "session", "session_link", "participant", "covered_question", "note", "passage", "capture",
    # What the lead concludes, who stands behind a changed name, and what is one person's own.
    "finding", "factor", "practice_example", "recommendation", "key_fact", "pseudonym", "name_decision",
    "own_word", "case_view",
    # What the findings rest on, what the provider said about the draft, and what earlier inspections counted.
    "support", "accuracy_round", "accuracy_point", "earlier_inspection", "earlier_count", "report_text",
    # How a forgotten passphrase is got over: between its laptop, the leads and the central team.
    "recovery_envelope",
    # Only together with what it takes away.
    "erasure",
    # How far a laptop had read when it took something away: it helps whoever settles conflicts.
    "standpoint",
}  # fmt: skip
LEFT_OUT = {
    "sample": {
        "seed", "list_digest", "trace", "state", "reviewed_by", "reviewed_at", "review_comment", "summary"
    },
    "sampled_case": {
        "reserves", "replacement_state", "replacement_comment", "replacement_place", "replacement_choice"
    },
    "eligible_case": {"decision", "decision_reason"},
}  # fmt: skip


def identity(kind: str, who: str) -> str:
    return f"sampled_case of {who}" if kind == "assessment" else f"{kind} of {who}"


def put_every_kind(workspace: Workspace, who: str) -> None:
    """Write one record of every kind with something in every text field, for its reasons too."""
    for kind, columns in PROJECTIONS.items():
        if kind == "erasure":
            continue
        texts = [name for name, content in map(str.split, columns.split(",")) if content == "T"]
        told = {name: f"{kind}.{name} of {who}" for name in texts}
        pointing = {name: value.format(who=who) for name, value in POINTS.get(kind, {}).items()}
        for name, value in {**told, **pointing}.items():
            if name in fields_of(kind):
                with workspace.ledger.entry("write", f"why {kind}.{name} of {who}") as entry:
                    entry.put(kind, identity(kind, who), **{name: value})


@pytest.fixture(scope="module")
def lead(tmp_path_factory: pytest.TempPathFactory) -> Generator[Workspace]:
    with a_workspace(Path(tmp_path_factory.mktemp("kinds"), "lead.qi")) as workspace:
        for who in ("me", "another"):
            put_every_kind(workspace, who)
        yield workspace


@pytest.fixture(scope="module")
def inspector(tmp_path_factory: pytest.TempPathFactory, lead: Workspace) -> Generator[Workspace]:
    with a_workspace(Path(tmp_path_factory.mktemp("kinds"), "inspector.qi")) as workspace:
        extent = SelectingService(lead.database).of_pack(ME)
        workspace.ledger.take_in(lead.ledger.outtake().within(extent))
        yield workspace


def test_every_kind_is_shared_or_somebodys_or_never_in_a_pack() -> None:
    assert set(PROJECTIONS) == SHARED | OF_MINE | NEVER
    assert not SHARED & OF_MINE
    assert not NEVER & (SHARED | OF_MINE)


@pytest.mark.parametrize("kind", sorted(set(PROJECTIONS) - {"erasure"}))
def test_a_pack_holds_of_each_kind_what_the_rules_say(
    lead: Workspace, inspector: Workspace, kind: str
) -> None:
    wanted = {identity(kind, "me"), identity(kind, "another")} if kind in SHARED else set[str]()
    wanted |= {identity(kind, "me")} if kind in OF_MINE else set()
    left_out = LEFT_OUT.get(kind, set())
    rows = {row["id"]: row for row in lead.database.rows(f'SELECT * FROM "{kind}"')}
    expected = [{**rows[one], **dict.fromkeys(left_out)} for one in sorted(wanted)]
    assert inspector.database.rows(f'SELECT * FROM "{kind}" ORDER BY id') == expected


def test_nothing_that_stays_behind_stands_anywhere_in_what_was_taken_in(inspector: Workspace) -> None:
    words = "\n".join(
        f"{row['why']} {row['value']}"
        for row in inspector.database.rows("SELECT why, value FROM change JOIN entry USING (laptop, entry)")
    )
    kept_back = [f"{kind}.{name} of" for kind, names in LEFT_OUT.items() for name in names]
    of_others = [f"{kind}.{name} of another" for kind in OF_MINE for name in fields_of(kind)]
    never = [f"{kind}." for kind in NEVER]
    assert [one for one in (*kept_back, *of_others, *never) if one in words] == []
    assert inspector.verify().problems == ()


def test_a_leads_pack_holds_everything(lead: Workspace) -> None:
    deputy = TeamMember("deputy", "Invented Deputy", Role.LEAD, "theirs")
    selecting = SelectingService(lead.database)
    assert selecting.of_pack(deputy) == selecting.held() == {lead.laptop: ((1, lead.ledger.last_sequence()),)}


def test_a_reviewer_receives_the_whole_sample(lead: Workspace, tmp_path: Path) -> None:
    reviewer = TeamMember("cy", "Invented Reviewer", Role.CASE_SAMPLE_REVIEWER, "theirs")
    with a_workspace(tmp_path / "reviewer.qi") as workspace:
        workspace.ledger.take_in(
            lead.ledger.outtake().within(SelectingService(lead.database).of_pack(reviewer))
        )
        for kind in ("case_list", "eligible_case", "sample", "sampled_case", "named_case", "review_comment"):
            every = f'SELECT * FROM "{kind}" ORDER BY id'
            assert workspace.database.rows(every) == lead.database.rows(every)
        assert workspace.database.rows("SELECT * FROM answer") == []


def test_what_is_held_is_told_without_reading_every_change(lead: Workspace, inspector: Workspace) -> None:
    sequences = [one for (one,) in inspector.database.tuples("SELECT sequence FROM change ORDER BY 1")]
    spans = SelectingService(inspector.database).held()[lead.laptop]
    assert [one for first, last in spans for one in range(first, last + 1)] == sequences
