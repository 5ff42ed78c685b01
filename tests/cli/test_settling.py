"""A conflict about a listed row is settled on the command line by what one of the rows says otherwise."""

from pathlib import Path

import pytest

from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace
from tests.cli.commanding import DATES, Command, a_command

WORDS = "an invented passphrase"


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return a_command(tmp_path, monkeypatch, capsys)


def listed(workspace: Workspace, office: str) -> None:
    with workspace.ledger.entry("import_case_list") as entry:
        entry.put("eligible_case", "row", reference="X1", office=office)


def test_a_listed_row_is_settled_by_the_facts_that_differ(command: Command, tmp_path: Path) -> None:
    command("new", "lead.qi", "--title", "Suffolk 2017", *DATES)
    with a_workspace(tmp_path / "other.qi") as other, Workspace.open(tmp_path / "lead.qi", WORDS) as lead:
        listed(other, "Lowestoft")
        listed(lead, "Ipswich")
        lead.ledger.take_in([other.ledger.outtake().since(other.laptop, 0)])
    (conflict,) = command("conflicts", "list", "lead.qi")["conflicts"]
    assert {value.split(" (")[0] for value in conflict["values"]} == {"office: Ipswich", "office: Lowestoft"}
    words = ("conflicts", "resolve", "lead.qi", "row", "listed", "--reason", "Newer.")
    assert command(*words, "--value", "Lowestoft", code=2)["error"] == "NoSuchValue"
    assert command(*words, "--value", "office: Lowestoft")["open_conflicts"] == 0
    with Workspace.open(tmp_path / "lead.qi", WORDS) as lead:
        assert lead.database.value("SELECT office FROM eligible_case") == "Lowestoft"
