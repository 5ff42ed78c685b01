"""Counts without a window: by facts, crossed, of some cases; all people invented."""

from pathlib import Path

import pytest

from qi_desktop.storage.workspace import Workspace
from tests.assessment.conftest import CASE, a_workbook, assessments_in
from tests.builders import CHEAP
from tests.cli.commanding import Command, a_command

PASSPHRASE = "an invented passphrase"


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Two cases, one judgement given."""
    with Workspace.create(tmp_path / "lead.qi", PASSPHRASE, cost=CHEAP) as workspace:
        assessments = assessments_in(workspace, a_workbook(tmp_path / "small.xlsx", "1"))
        assessments.record_answer(CASE, "assess_overall", "sufficient")
        assessments.record_answer(CASE, "children", "yes")
    return a_command(tmp_path, monkeypatch, capsys)


def test_counts_are_told_by_facts_crossed_or_of_some_cases(command: Command) -> None:
    asked = ("counts", "lead.qi", "--question", "assess_overall")
    assert [(one["group"], one["met"]) for one in command(*asked)["counts"]] == [("CRC", 1), ("NPS", 0)]
    by_two = command(*asked, "--by", "children,provider", "--where", "children=yes", "--sentences")
    assert [one["groups"] for one in by_two["counts"]] == [["yes", "CRC"]]
    assert [one["sampled"] for one in by_two["to_come"]] == [1]
    assert by_two["sentences"]
    (table,) = command(*asked, "--cross", "children")["crossed"]
    assert [one["group"] for one in table["rows"]] == ["CRC", "NPS"]
    assert table["adds_up"]
    assert [one["group"] for one in command(*asked, "--by", "all")["counts"]] == [""]


def test_what_cannot_be_counted_is_refused_in_words(command: Command) -> None:
    for arguments, error in (
        (("--where", "gender"), "CaseFilterUnreadable"),
        (("--by", "gender", "--cross", "gender"), "FactUsedTwice"),
        (("--question", "shoe_size"), "UnknownCountedQuestion"),
        (("--by", "shoe_size"), "UnknownFact"),
    ):
        assert command("counts", "lead.qi", *arguments, code=2)["error"] == error
