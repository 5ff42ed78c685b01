"""The provider's list on the command line: looked at, taken in with choices, decided about; nobody named."""

import json
from pathlib import Path

import pytest

from qi_desktop.cli import main
from tests.cli.commanding import DATES, Command, a_command
from tests.inspection.building import a_list_file, a_row

ROWS = [
    a_row(CRN="X1", Name="Tarl Invented"),
    a_row(CRN="X2", Name="Berl Invented", Gender="Womxn"),
    a_row(CRN="X3", Name="Corl Invented", Start_Date="21/05/2014"),
    a_row(CRN="X4", Name="Derl Invented"),
    a_row(CRN="X4", Name="Derl Invented", Gender="Female"),
]


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    run = a_command(tmp_path, monkeypatch, capsys)
    run("new", "lead.qi", "--title", "Suffolk 2017", *DATES)
    run("provider", "add", "lead.qi", "CRC", "Invented CRC", "--size", "2", "--office", "Ipswich")
    a_list_file(tmp_path, ROWS)
    return run


def test_a_look_at_a_list_tells_its_effect_writes_nothing_and_names_nobody(command: Command) -> None:
    told = command("cases", "preview", "lead.qi", "CRC list.csv")
    effect = told["effect"]
    assert effect["rows"] == 5
    assert effect["eligible"] + sum(effect["excluded_by_reason"].values()) == 5
    assert [(one["fact"], one["value"]) for one in told["unknown"]] == [("gender", "Womxn")]
    assert [one["rows"] for one in told["duplicates"]] == [[5, 6]]
    assert {"CRN", "Gender"} <= {one["header"] for one in told["sheets"][0]["columns"]}
    assert not {word for word in ('Invented"', "Tarl", "Berl", "X1", "X2") if word in json.dumps(told)}
    assert command("info", "lead.qi")["eligible_cases"] == 0


def test_what_was_looked_at_is_what_comes_in(command: Command, tmp_path: Path) -> None:
    looked = command("cases", "preview", "lead.qi", "CRC list.csv", "--duplicates", "neither")
    (tmp_path / "looked.json").write_text(json.dumps(looked), "utf-8")
    taken = command("cases", "import", "lead.qi", "CRC list.csv", "--choices", "looked.json")
    effect = {**looked["effect"], "rows_refused": looked["effect"].pop("refused")}
    assert {name: taken[name] for name in looked["effect"]} == looked["effect"]
    assert taken["rows_refused"] == effect["rows_refused"]
    assert command("info", "lead.qi")["eligible_cases"] == taken["eligible"]


def test_unknown_values_are_given_their_codes_once(command: Command, tmp_path: Path) -> None:
    (tmp_path / "codes.json").write_text('{"gender": {"Womxn": "Female"}}', "utf-8")
    command("cases", "import", "lead.qi", "CRC list.csv", "--codes", "codes.json")
    assert command("cases", "preview", "lead.qi", "CRC list.csv")["unknown"] == []
    (tmp_path / "codes.json").write_text('{"gender": {"Womxn": "no such code"}}', "utf-8")
    told = command("cases", "import", "lead.qi", "CRC list.csv", "--codes", "codes.json", code=2)
    assert told["error"] == "UnknownCodeChosen"


def test_a_mapping_does_the_same_for_a_look_and_for_taking_in(command: Command, tmp_path: Path) -> None:
    (tmp_path / "mapping.json").write_text('{"responsible_officer": "Name"}', "utf-8")
    words = ("lead.qi", "CRC list.csv", "--mapping", "mapping.json")
    looked = command("cases", "preview", *words)
    officer = next(one for one in looked["sheets"][0]["proposals"] if one["field"] == "responsible_officer")
    assert (officer["labels"], officer["why"]) == (["Name"], "chosen")
    assert command("cases", "import", *words)["eligible"] == looked["effect"]["eligible"]
    (tmp_path / "mapping.json").write_text('{"gender": "No such header"}', "utf-8")
    for verb in ("preview", "import"):
        assert command("cases", verb, *words, code=2)["error"] == "ColumnNotFound"


def test_choices_that_are_none_are_refused(command: Command, tmp_path: Path) -> None:
    (tmp_path / "choices.json").write_text('{"colour": "blue"}', "utf-8")
    told = command("cases", "preview", "lead.qi", "CRC list.csv", "--choices", "choices.json", code=2)
    assert told["error"] == "BadChoices"


def test_a_newer_list_is_told_case_by_case_without_names(command: Command, tmp_path: Path) -> None:
    command("cases", "import", "lead.qi", "CRC list.csv")
    rows = [a_row(CRN="X1", Name="Tarl Renamed", Office="Lowestoft"), *ROWS[1:3], a_row(CRN="X9")]
    a_list_file(tmp_path, rows, "CRC newer.csv")
    told = command("cases", "changes", "lead.qi", "CRC newer.csv")["changes"][0]
    assert [one["row"] for one in told["added_cases"]] == [5]
    assert len(told["gone"]) == 2
    changed = {one["fact"]: one.get("after") for one in told["changed"][0]["facts"]}
    assert changed == {"name": None, "office": "Lowestoft"}
    assert "Renamed" not in json.dumps(told)


def test_a_person_decides_about_a_case_with_a_reason(command: Command) -> None:
    command("cases", "import", "lead.qi", "CRC list.csv")
    told = command("cases", "decide", "lead.qi", "CRC:X3", "include", "--reason", "still in force")
    assert (told["row"], told["eligible"], told["decision"]) == (4, True, "include")
    left_out = command("cases", "decide", "lead.qi", "X1", "exclude", "--reason", "moved abroad")
    assert (left_out["eligible"], left_out["rules_say"]) == (False, "eligible")
    decided = command("cases", "decided", "lead.qi")["decided"]
    assert [(one["row"], one["decision"]) for one in decided] == [(2, "exclude"), (4, "include")]
    assert command("cases", "decide", "lead.qi", "X1", "withdraw")["eligible"]


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("CRC:X77", "include", "--reason", "why not"), "NoSuchListedCase"),
        (("X4", "exclude", "--reason", "which of the two?"), "NoSuchListedCase"),
        (("X3", "include"), "DecisionReasonMissing"),
    ],
)
def test_a_decision_that_cannot_be_kept_repeats_no_reference_where_logs_are_made(
    command: Command, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], error: str
) -> None:
    command("cases", "import", "lead.qi", "CRC list.csv")
    assert command("cases", "decide", "lead.qi", *words, code=2)["error"] == error
    capsys.readouterr()
    assert main(["cases", "decide", "lead.qi", *words]) == 2
    assert words[0].removeprefix("CRC:") not in capsys.readouterr().err
