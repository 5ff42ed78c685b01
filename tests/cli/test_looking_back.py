"""Earlier inspections, agreement and the look of the report, by commands. Everything here is invented."""

from pathlib import Path

import pytest

from tests.cli.commanding import DATES, Command, a_command


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    command = a_command(tmp_path, monkeypatch, capsys)
    command("new", "lead.qi", "--title", "A test", "--area", "Testshire", *DATES)
    return command


def test_earlier_counts_come_in_once_they_are_right_and_go_again(command: Command, tmp_path: Path) -> None:
    told = tmp_path / "then.csv"
    told.write_text("question,provider,met,relevant\nq,CRC,9,8\n", "utf-8")
    looked = command("earlier", "import", "lead.qi", "then.csv", "--preview", code=2)
    assert looked["problems"] == ["row 2, met “9”: is more than the 8 relevant"]
    named = ("--title", "Before", "--held", "2014-06")
    assert command("earlier", "import", "lead.qi", "then.csv", *named, code=2)["error"] == "EarlierFileWrong"
    told.write_text("question,provider,met,relevant\nq,CRC,7,8\n", "utf-8")
    assert command("earlier", "import", "lead.qi", "then.csv", *named)["counts"] == 1
    (listed,) = command("earlier", "list", "lead.qi")["earlier"]
    assert (listed["held"], listed["title"], listed["counts"]) == ("2014-06", "Before", 1)
    compared = command("earlier", "compare", "lead.qi", "2014-06")
    assert compared["asked_alike"] == []
    assert compared["side_by_side_only"][0]["words"] == "then 7 of 8, now not counted; not to be compared"
    assert command("earlier", "export", "lead.qi", "later.csv")["counts"] == 0
    command("earlier", "remove", "lead.qi", "Before")
    assert command("earlier", "list", "lead.qi")["earlier"] == []
    assert command("agreement", "lead.qi")["agreement"] == []


def test_the_look_is_chosen_and_told(command: Command, tmp_path: Path) -> None:
    assert command("look", "lead.qi")["style"] == "calm"
    chosen = command("look", "lead.qi", "--style", "ink", "--no-logo")
    assert (chosen["style"], chosen["logo"]) == ("ink", "none")
    (tmp_path / "logo.png").write_bytes(b"no picture")
    assert command("look", "lead.qi", "--logo", "logo.png", code=2)["error"] == "LogoUnusable"
    assert command("look", "lead.qi", "--style", "none", code=2)["error"] == "HouseStyleUnknown"


def test_every_number_of_a_report_without_counts_is_equal_too(command: Command, tmp_path: Path) -> None:
    told = command("report", "lead.qi", "--numbers", "numbers.csv")
    assert "differing" not in told
    assert (tmp_path / "numbers.csv").read_text("utf-8-sig").startswith("place,about,in_the_report")
