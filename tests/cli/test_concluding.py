"""What the report rests on, second readers, links and orders by commands. Everybody here is invented."""

from pathlib import Path

import pytest

from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import CHEAP
from tests.cli.commanding import DATES, Command, a_command, prepared

CELL = "protecting_public/CRC"
BARRIER = f"barrier:{CELL}/1"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An inspection with a barrier, two notes, two practice examples and two recommendations."""
    folder = prepared(
        tmp_path_factory.mktemp("concluding"),
        None,
        [
            ["new", "lead.qi", "--title", "A test", "--area", "Testshire", *DATES],
            ["provider", "add", "lead.qi", "CRC", "Testshire CRC"],
        ],
    )
    passphrase = (folder / "passphrase").read_text("utf-8").strip()
    with Workspace.open(folder / "lead.qi", passphrase, cost=CHEAP) as workspace:
        services = services_of(workspace)
        services.inspection.add_team_member("Bo Invented", "quality_lead")
        services.findings.add_factor(CELL, "barrier", "Few staff.")
        services.fieldnotes.write_note("", "What was seen", "The heron waits.")
        services.fieldnotes.write_note("", "What was heard", "The brook is wide.")
        for name in ("Anselm", "Bertille"):
            services.examples.add_practice_example("protecting_public", "CRC", "poor", name, "Nobody asked.")
        for text in ("Ask", "Write it down"):
            services.recommending.add_recommendation("CRC and NPS", text)
    return folder


@pytest.fixture
def command(
    written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Command:
    (tmp_path / "lead.qi").write_bytes((written / "lead.qi").read_bytes())
    return a_command(tmp_path, monkeypatch, capsys)


def test_an_example_is_checked_by_a_second_person_taken_back_and_put_in_order(command: Command) -> None:
    assert command("examples", "check", "lead.qi", "1", code=1)["error"] == "ExampleCheckedByWriter"
    assert command("examples", "check", "lead.qi", "3", code=2)["error"] == "UnknownExample"
    told = command("examples", "check", "lead.qi", "1", "--reader", "No One", code=2)
    assert told["error"] == "NoSuchMember"
    first, second = command("examples", "check", "lead.qi", "1", "--reader", "Bo Invented")["examples"]
    assert (first["second_look"], first["read_by"]) == ("checked", "Bo Invented")
    assert second["second_look"] == "not checked yet"
    found = command("examples", "order", "lead.qi", "2", "1")["examples"]
    assert [one["changed_name"] for one in found] == ["Bertille", "Anselm"]
    assert [one["second_look"] for one in found] == ["not checked yet", "checked"]
    command("examples", "take-back", "lead.qi", "2")
    assert {one["second_look"] for one in command("examples", "list", "lead.qi")["examples"]} == {
        "not checked yet"
    }


def test_recommendations_are_linked_and_put_in_order(command: Command) -> None:
    command("recommendations", "link", "lead.qi", "2", CELL)
    assert command("recommendations", "link", "lead.qi", "2", "nowhere/CRC", code=2)["error"]
    command("recommendations", "order", "lead.qi", "2", "1")
    found = command("recommendations", "list", "lead.qi")["recommendations"]
    assert [(one["number"], one["text"], one["follows_from"]) for one in found] == [
        (1, "Write it down", [CELL]),
        (2, "Ask", []),
    ]
    told = command("recommendations", "order", "lead.qi", "7", code=2)
    assert told["error"] == "UnknownRecommendation"


def test_a_barrier_is_tied_to_what_it_rests_on_put_in_order_and_untied(command: Command) -> None:
    notes = [one["source"] for one in command("support", "sources", "lead.qi", "note")["sources"]]
    command("support", "tie", "lead.qi", BARRIER, "note", notes[0])
    tied = command("support", "tie", "lead.qi", BARRIER, "note", notes[1])["rests_on"]
    assert [one["tie"] for one in tied] == [1, 2]
    assert command("support", "tie", "lead.qi", BARRIER, "note", notes[0], code=1)["error"] == "AlreadyTied"
    command("support", "order", "lead.qi", BARRIER, "2")
    (held,) = command("support", "list", "lead.qi", BARRIER)["subjects"]
    assert [one["source"] for one in held["rests_on"]] == notes[::-1]
    (left,) = command("support", "untie", "lead.qi", BARRIER, "1")["rests_on"]
    assert (left["source"], left["there"]) == (notes[0], True)
    assert command("support", "renew", "lead.qi", BARRIER, "1")["rests_on"] == [left]
    named = {one["subject"] for one in command("support", "list", "lead.qi")["subjects"]}
    assert {f"finding:{CELL}", BARRIER, "example:2", "recommendation:1"} <= named
    for wrong in (("list", "lead.qi", "example:9"), ("untie", "lead.qi", BARRIER, "9")):
        assert command("support", *wrong, code=2)["error"] == "SourceUnknown"
