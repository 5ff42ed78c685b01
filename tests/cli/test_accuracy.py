"""A round of factual accuracy by commands. Everybody here is invented."""

from pathlib import Path
from typing import Any

import pytest

from tests.cli.commanding import DATES, Command, a_command


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return a_command(tmp_path, monkeypatch, capsys)


def begun(command: Command) -> dict[str, Any]:
    """Begin an inspection whose draft went to the CRC."""
    command("new", "lead.qi", "--title", "A test", "--area", "Testshire", *DATES)
    command("provider", "add", "lead.qi", "CRC", "Testshire CRC")
    return command("accuracy", "send", "lead.qi", "CRC", "draft.pdf")


def test_points_come_in_by_hand_and_as_a_table_and_changes_are_listed(
    command: Command, tmp_path: Path
) -> None:
    sent = begun(command)
    assert (sent["round"], sent["provider"], sent["closed_at"]) == (1, "CRC", None)
    assert (tmp_path / "draft.pdf").read_bytes().startswith(b"%PDF")
    added = command("accuracy", "add", "lead.qi", "1", "--place", "1.1", "--text", "Our name is another.")
    assert added["point"] == 1
    (tmp_path / "points.csv").write_text("Paragraph,Comment\n2.1,Not so.\n,Nor this.\n", "utf-8")
    looked = command("accuracy", "read", "lead.qi", "1", "points.csv", "--preview")
    assert (len(looked["points"]), looked["recorded"]) == (1, 0)
    told = command("accuracy", "read", "lead.qi", "1", "points.csv", code=2)
    assert told["error"] == "AccuracyRowsWrong"
    (tmp_path / "points.csv").write_text("Paragraph,Comment\n2.1,Not so.\n", "utf-8")
    assert command("accuracy", "read", "lead.qi", "1", "points.csv")["recorded"] == 1
    command("provider", "add", "lead.qi", "CRC", "Testshire and Trialshire CRC")
    (changed,) = command("accuracy", "changes", "lead.qi", "1")["changes"]
    assert changed == {
        "number": 1,
        "where": "Provider CRC: name",
        "before": "Testshire CRC",
        "after": "Testshire and Trialshire CRC",
    }


def test_points_are_decided_tied_and_the_round_is_closed(command: Command, tmp_path: Path) -> None:
    begun(command)
    for place in ("1.1", "2.1"):
        command("accuracy", "add", "lead.qi", "1", "--place", place, "--text", "Not so.")
    command("provider", "add", "lead.qi", "CRC", "Testshire and Trialshire CRC")
    command("accuracy", "decide", "lead.qi", "1", "1", "accepted", "--reason", "So it is.")
    assert command("accuracy", "tie", "lead.qi", "1", "1", "1")["changes"][0]["before"] == "Testshire CRC"
    assert command("accuracy", "tie", "lead.qi", "1", "1", "2", code=2)["error"] == "AccuracyRoundUnknown"
    told = command("accuracy", "close", "lead.qi", "1", code=1)
    assert (told["error"], told["points"]) == ("AccuracyPointsOpen", "(2,)")
    command("accuracy", "decide", "lead.qi", "1", "2", "refused", "--reason", "The record shows it.")
    assert len(command("accuracy", "close", "lead.qi", "1")["kept"]) == 2
    (listed,) = command("accuracy", "list", "lead.qi")["rounds"]
    assert (listed["points"], listed["not_decided"], listed["accepted_without_change"]) == (2, [], [])
    assert [one["decision"] for one in command("accuracy", "points", "lead.qi", "1")["points"]] == [
        "accepted",
        "refused",
    ]
    assert len(command("accuracy", "kept", "lead.qi", "1", "kept")["files"]) == 2
    assert command("accuracy", "check", "lead.qi", "1", "draft.pdf")["is_draft"] is True
    assert command("accuracy", "check", "lead.qi", "1", "passphrase")["is_draft"] is False
    command("accuracy", "table", "lead.qi", "1", "round.xlsx")
    assert (tmp_path / "round.xlsx").exists()
    command("accuracy", "reopen", "lead.qi", "1", "--reason", "A late letter.")
    assert command("accuracy", "points", "lead.qi", "3", code=2)["error"] == "AccuracyRoundUnknown"
    missing = command("accuracy", "decide", "lead.qi", "1", "9", "refused", "--reason", "No.", code=2)
    assert missing["error"] == "AccuracyRoundUnknown"
