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


def test_what_waits_is_listed_settled_by_number_or_combined_and_asked_about(
    command: Command, tmp_path: Path
) -> None:
    command("new", "lead.qi", "--title", "Suffolk 2017", *DATES)
    with a_workspace(tmp_path / "other.qi") as other, Workspace.open(tmp_path / "lead.qi", WORDS) as lead:
        for laptop, body in ((other, "They rang late again."), (lead, "They rang late and left.")):
            with laptop.ledger.entry("write_note") as entry:
                for note in ("one", "two", "three"):
                    entry.put("note", note, title=note.capitalize(), body=body)
        with lead.ledger.entry("add_team_member") as entry:
            entry.put("team_member", "cy", name="Cy Invented", role="inspector")
        lead.sign_in("cy")
        lead.ledger.take_in([other.ledger.outtake().since(other.laptop, 0)])
    first, *others = command("conflicts", "list", "lead.qi")["matters"]
    assert (first["title"], first["sort"], len(first["options"])) == ("Note “One”", "text", 2)
    key, why = first["key"], ("--reason", "We spoke.")
    ask = ("conflicts", "ask", "lead.qi", key, "--text", "Which?", "--member")
    assert command(*ask, "Di Invented", code=2)["error"] == "NobodyOfThisName"
    asked = command(*ask, "Cy Invented")
    assert command("conflicts", "answer", "lead.qi", asked["id"], "--text", "Both.")["answer"] == "Both."
    settle = ("conflicts", "settle", "lead.qi")
    assert command(*settle, "nothing", "--keep", "1", *why, code=2)["error"] == "NoSuchMatter"
    assert command(*settle, key, "--keep", "3", *why, code=2)["error"] == "NoSuchOption"
    assert command(*settle, key, "--text", "They rang late, and left.", *why)["waiting"] == 2
    (question,) = command("conflicts", "questions", "lead.qi")["questions"]
    assert question["closed"]
    done = command(*settle, others[0]["key"], "--keep", "1", "--alike", *why)
    assert (len(done["settled"]), done["waiting"]) == (2, 0)
    with Workspace.open(tmp_path / "lead.qi", WORDS) as lead:
        bodies = lead.database.tuples("SELECT body FROM note WHERE id = 'one'")
        assert list(bodies) == [("They rang late, and left.",)]
