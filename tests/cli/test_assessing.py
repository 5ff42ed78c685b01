"""A case is answered, completed, returned, approved, locked and reopened on the command line."""

from pathlib import Path

import pytest

from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import a_workbook, assessments_in
from tests.cli.commanding import DATES, Command, a_command

WORDS = "an invented passphrase"
CASE = ("lead.qi", "CRC 01")


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """A lead's file with a sample of two invented cases."""
    command = a_command(tmp_path, monkeypatch, capsys)
    command("new", "lead.qi", "--title", "Suffolk 2017", *DATES)
    with Workspace.open(tmp_path / "lead.qi", WORDS) as lead:
        assessments_in(lead, a_workbook(tmp_path / "small.xlsx", "1"))
    return command


def test_the_life_of_an_assessment(command: Command) -> None:
    for question, value in (("children", "no"), ("appointments", "12")):
        command("answer", *CASE, question, value)
    assert command("assessment", "complete", *CASE, code=1)["error"] == "AssessmentIncomplete"
    assert command("assessment", "show", *CASE)["missing"] == [
        {"question": "assess_overall", "row": "", "lack": "answer"}
    ]
    command("answer", *CASE, "assess_overall", "done_weak", "--reason", "Copied.")
    assert command("assessment", "complete", *CASE)["state"] == "complete"
    assert command("assessment", "return", *CASE, code=2)["error"] == "NothingToReturnFor"
    (said,) = command("assessment", "comment", *CASE, "assess_overall", "Which plan?")["comments"]
    assert command("assessment", "return", *CASE)["state"] == "returned"
    assert command("assessment", "comment", *CASE, "--settle", said["comment"])["comments"][0]["settled"]
    assert command("assessment", "complete", *CASE)["state"] == "complete"
    assert command("assessment", "approve", *CASE)["state"] == "approved"
    assert command("assessment", "lock", *CASE)["state"] == "locked"
    assert command("answer", *CASE, "children", "yes", code=1)["error"] == "AssessmentCompleted"
    assert command("assessment", "reopen", *CASE, "--reason", "A late letter.")["state"] == "draft"
    steps = [one["act"].partition("_")[0] for one in command("assessment", "life", *CASE)["life"]]
    assert steps == ["start", "complete", "return", "complete", "approve", "lock", "reopen"]


def test_relevance_is_overruled_with_a_reason_and_follows_the_rule_again(command: Command) -> None:
    command("answer", *CASE, "children", "no")
    lacks = command("assessment", "overrule", *CASE, "assess_children", "--reason", "A grandchild.")[
        "missing"
    ]
    assert "assess_children" in {one["question"] for one in lacks}
    lacks = command("assessment", "overrule", *CASE, "assess_children")["missing"]
    assert "assess_children" not in {one["question"] for one in lacks}


def test_a_newer_form_is_told_of_moved_to_and_exported_with_the_older_ones_answers(
    command: Command, tmp_path: Path
) -> None:
    command("answer", *CASE, "remark", "A remark.")
    command("answer", *CASE, "need", "drugs", "--row", "2")
    assert not command("assessment", "newer", *CASE)["newer"]
    assert command("answer", *CASE, "need", "drugs", "--row", "two", code=2)["error"] == "RowUnreadable"
    a_workbook(tmp_path / "newer.xlsx", "2", remark="text|officer|Which role?|||||||")
    command("forms", "adopt", "lead.qi", "newer.xlsx")
    told = command("assessment", "newer", *CASE)
    assert (told["new"], told["retired"]) == (["officer"], ["remark"])
    assert command("assessment", "move", *CASE)["version"] == "2"
    assert command("assessment", "newer", *CASE)["retired_answers"] == ["remark"]
    files = command("answers", "export", "lead.qi", "out.csv")["files"]
    assert [Path(one).name for one in files][:2] == ["out.csv", "out-roster.csv"]
    assert "A remark." in (tmp_path / "out.csv").read_text("utf-8-sig")
