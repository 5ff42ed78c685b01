"""Bundles looked at, taken in and reported on the command line."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from qi_desktop.storage.workspace import Workspace
from tests.builders import CHEAP
from tests.cli.commanding import Command, a_command
from tests.merging.teams import a_team, judges

WORDS = "an invented passphrase"


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return a_command(tmp_path, monkeypatch, capsys)


@pytest.fixture
def bundles(tmp_path: Path) -> list[Path]:
    """Two bundles that disagree, and one that was cut short; the lead's file lies beside them."""
    with a_team(tmp_path, lambda path: Workspace.create(path, WORDS, cost=CHEAP)) as team:
        judges(team.a, "q1", "yes")
        judges(team.b, "q1", "no")
        paths = [team.exported(team.a), team.exported(team.b)]
    torn = tmp_path / "torn.qibundle"
    torn.write_bytes(paths[0].read_bytes()[:-9])
    return [*paths, torn]


def test_a_preview_tells_what_would_come_and_writes_nothing(command: Command, bundles: list[Path]) -> None:
    told = command("merge", "lead.qi", *map(str, bundles), "--preview", code=2)
    assert (told["new"], told["conflicts"], told["settled"]) == (6, 1, 0)
    assert [one["kinds"] for one in told["bundles"]] == [{"answer": 3}, {"answer": 3}]
    (conflict,) = told["would_arise"]
    assert sorted(conflict["values"]) == ["no (Invented inspector)", "yes (Invented inspector)"]
    assert command("info", "lead.qi")["received"] == 0


def test_what_is_refused_keeps_nothing_else_out_and_the_report_is_printed(
    command: Command, bundles: list[Path], tmp_path: Path
) -> None:
    report = tmp_path / "merge.pdf"
    told = command("merge", "lead.qi", *map(str, bundles), "--report", str(report), code=2)
    assert [one["fresh"] for one in told["bundles"]] == [3, 3]
    assert [one["file"] for one in told["left_out"]] == ["torn.qibundle"]
    assert (told["open_conflicts"], told["report"]) == (1, str(report))
    assert "Merge report" in PdfReader(report).pages[0].extract_text()
    assert command("merge", "lead.qi", str(bundles[0]))["bundles"][0]["repeated"] is True
