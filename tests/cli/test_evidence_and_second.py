"""Files attached, and a case assessed a second time, from a script."""

from pathlib import Path

import pytest

from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import a_workbook, assessments_in
from tests.cli.commanding import DATES, Command, a_command

FACTS = {"children": "no", "appointments": "4", "new_offence": "no"}


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """A workspace with a sample of two cases and a small form, ready for commands."""
    command = a_command(tmp_path, monkeypatch, capsys)
    command("new", "lead.qi", "--title", "Suffolk", "--lead", "Invented lead", *DATES)
    command("team", "add", "lead.qi", "Invented quality lead", "quality_lead")
    with Workspace.open(tmp_path / "lead.qi", "an invented passphrase") as workspace:
        assessments_in(workspace, a_workbook(tmp_path / "small.xlsx", "1"))
        meeting = services_of(workspace).fieldnotes.add_session("meeting", "Managers")
        services_of(workspace).fieldnotes.write_note(meeting.id, "On plans", "CRC 01 has one.")
    return command


def test_a_file_goes_in_and_comes_out(run: Command, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(b"An invented page.")
    made = run("evidence", "attach", "lead.qi", "CRC 01", "page.txt", "--question", "children")
    assert (made["question"], made["bytes"], made["used"], made["here"]) == ("children", 17, 17, True)
    assert [one["attachment"] for one in run("evidence", "list", "lead.qi", "CRC 01")["attachments"]] == [
        made["attachment"]
    ]
    run("evidence", "save", "lead.qi", made["attachment"], "saved.txt")
    assert (tmp_path / "saved.txt").read_bytes() == b"An invented page."
    assert run("verify", "lead.qi")["attachments_elsewhere"] == 0
    run("evidence", "detach", "lead.qi", made["attachment"])
    assert run("evidence", "list", "lead.qi", "CRC 01")["attachments"] == []
    assert run("evidence", "attach", "lead.qi", "CRC 01", "none.txt", code=2)["error"] == "AttachmentMissing"
    assert run("evidence", "said", "lead.qi", "CRC 01")["said"][0]["text"] == "CRC 01 has one."


def test_a_second_assessment_is_chosen_answered_compared_and_settled(run: Command) -> None:
    chosen = run("second", "choose", "lead.qi", "--propose", "2", "--person", "Invented quality lead")
    assert [one["case"] for one in chosen["chosen"]] == ["CRC 01", "NPS 01"]
    run("second", "withdraw", "lead.qi", "NPS 01")
    for question, value in {**FACTS, "assess_overall": "sufficient"}.items():
        run("answer", "lead.qi", "CRC 01", question, value)
    run("assessment", "complete", "lead.qi", "CRC 01")
    assert run("second", "compare", "lead.qi", "CRC 01", code=1)["error"] == "StillBlind"
    for question, value in FACTS.items():
        run("second", "answer", "lead.qi", "CRC 01", question, value)
    run("second", "answer", "lead.qi", "CRC 01", "assess_overall", "done_weak", "--reason", "No conclusion.")
    assert run("second", "complete", "lead.qi", "CRC 01")["state"] == "complete"
    found = run("second", "compare", "lead.qi", "CRC 01")
    assert [(one["question"], one["first"], one["second"]) for one in found["lines"]] == [
        ("assess_overall", "sufficient", "done_weak")
    ]
    words = ("assess_overall", "--value", "sufficient", "--reason", "It is on the last page.")
    assert run("second", "settle", "lead.qi", "CRC 01", *words)["unsettled"] == 0
    assert [(one["differences"], one["settled"]) for one in run("second", "list", "lead.qi")["chosen"]] == [
        (1, 1)
    ]
    figures = {one["question"]: one for one in run("second", "agreement", "lead.qi")["agreement"]}
    assert (figures["assess_overall"]["agreed"], figures["new_offence"]["agreed"]) == (0, 1)
    assert run("second", "choose", "lead.qi", "--person", "Nobody", code=2)["error"] == "NoSuchMember"
