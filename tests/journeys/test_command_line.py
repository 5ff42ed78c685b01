"""The whole inspection through the command line: set up, draw, pack, answer, bundle, merge, count, report."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from qi_desktop.cli import main

FORMS = Path(__file__).parents[2] / "resources" / "forms"
DEMO = Path(__file__).parents[2] / "resources" / "demo"

DATES = ("--fieldwork-start", "2017-02-20", "--fieldwork-end", "2017-03-17")

Command = Callable[..., dict[str, Any]]


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run one command in a folder of its own and return the JSON object it printed."""
    (tmp_path / "passphrase").write_text("an invented passphrase\n", "utf-8")
    monkeypatch.setenv("QI_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    monkeypatch.chdir(tmp_path)

    def run(*words: str, code: int = 0) -> dict[str, Any]:
        capsys.readouterr()
        assert main([*words, "--json"]) == code
        return json.loads(capsys.readouterr().out)

    return run


def test_an_inspection_from_the_first_file_to_the_report(command: Command, tmp_path: Path) -> None:
    command(
        "new", "lead.qi", "--title", "Suffolk 2017", "--area", "Suffolk", "--lead", "Invented Lead", *DATES
    )
    command("provider", "add", "lead.qi", "CRC", "The CRC", "--size", "30", "--office", "Ipswich")
    command("provider", "add", "lead.qi", "NPS", "The NPS", "--size", "16", "--office", "Ipswich")
    command("new", "one.qi")
    card = command("team", "card", "one.qi", "one.card")
    command("team", "add", "lead.qi", "Invented Inspector", "inspector", "--card", "one.card")
    assert command("info", "one.qi")["fingerprint"] == card["fingerprint"]

    imported = command("cases", "import", "lead.qi", str(DEMO / "suffolk-2017-case-list.xlsx"))
    assert imported["rows"] == 640
    command("forms", "adopt", "lead.qi", str(FORMS / "judgement-2017.xlsx"))
    drawn = command("sample", "draw", "lead.qi", "--seed", "7")
    assert len(drawn["cases"]) == 46
    command("sample", "send-back", "lead.qi", "--reason", "Once more, to see it done.")
    command("sample", "draw", "lead.qi", "--seed", "8")
    assert command("sample", "approve", "lead.qi")["state"] == "approved"
    command("sample", "allocate", "lead.qi")
    assert command("sample", "replace", "lead.qi", "CRC 03", "--reason", "File missing")["by"] == "CRC 31"
    assert command("sample", "statement", "lead.qi")["state"] == "approved"

    (pack,) = command("pack", "issue", "lead.qi", "packs")["packs"]
    assert command("pack", "open", "one.qi", pack["file"])["inspection"] == "Suffolk 2017"
    command("answer", "one.qi", "CRC 01", "report_prepared", "yes")
    command("answer", "lead.qi", "CRC 01", "report_prepared", "no")
    bundle = command("bundle", "export", "one.qi", "bundles")["file"]
    assert command("bundle", "verify", "lead.qi", bundle)["sound"]
    assert command("verify", bundle, "--with", "lead.qi")["sound"]
    assert command("bundle", "inspect", "lead.qi", bundle)["kinds"]["answer"] >= 3
    assert command("merge", "lead.qi", bundle, bundle)["open_conflicts"] == 1

    (conflict,) = command("conflicts", "list", "lead.qi")["conflicts"]
    settled = command(
        "conflicts",
        "resolve",
        "lead.qi",
        conflict["record"],
        conflict["field"],
        "--value",
        "yes",
        "--reason",
        "Seen",
    )
    assert settled["open_conflicts"] == 0
    assert command("counts", "lead.qi")["counts"]
    built = command("report", "lead.qi", "--pdf", "report.pdf", "--tables", "tables")
    assert Path(built["pdf"]).read_bytes().startswith(b"%PDF")
    assert command("search", "lead.qi", "nothing of the kind")["hits"] == []

    assert command("verify", "lead.qi")["sound"]
    assert command("rebuild", "lead.qi")["same_as_before"]
    digest = command("digest", "lead.qi")["digest"]
    command("backup", "lead.qi", "copy.qi")
    command("answer", "lead.qi", "CRC 02", "report_prepared", "no")
    assert command("digest", "lead.qi")["digest"] != digest
    command("restore", "lead.qi", "copy.qi")
    assert command("digest", "lead.qi")["digest"] == digest
    assert command("dump", "lead.qi", "out")["rows"]["sampled_case"] >= 46
    assert (tmp_path / "out" / "changes.jsonl").exists()
    assert len(command("team", "list", "lead.qi")["team"]) == 2


@pytest.mark.parametrize(
    ("words", "code", "error"),
    [
        (("info", "nowhere.qi"), 2, "WorkspaceMissing"),
        (("merge", "nowhere.qi", "b"), 2, "WorkspaceMissing"),
        (("forms", "run", "f.xlsx", "--answers", "nowhere.json"), 2, "BadJsonFile"),
        (("sample", "try", "nowhere.csv", "--size", "3"), 2, "BadList"),
        (("sample", "try", "nowhere.csv", "--size", "3", "--minimum", "x"), 2, "BadMinimum"),
        (("verify", "some.qibundle"), 2, "WorkspaceNeeded"),
    ],
)
def test_wrong_input_ends_with_code_two_and_says_what_is_wrong(
    command: Command, words: tuple[str, ...], code: int, error: str
) -> None:
    told = command(*words, code=code)
    assert told["error"] == error
    assert told["words"]


def test_a_wrong_passphrase_ends_with_code_one(command: Command, tmp_path: Path) -> None:
    command("new", "lead.qi")
    (tmp_path / "passphrase").write_text("another\n", "utf-8")
    assert command("info", "lead.qi", code=1)["error"] == "WrongPassphrase"


def test_a_list_with_a_short_row_is_refused_naming_the_row(command: Command, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("a,b\n1,2\n3\n", "utf-8")
    told = command("sample", "try", "list.csv", "--size", "1", code=2)
    assert (told["error"], told["row"]) == ("BadList", "3")


def test_a_draw_on_a_plain_list_is_repeatable_and_names_rows_from_one(
    command: Command, tmp_path: Path
) -> None:
    rows = "\n".join(f"{number},{'mf'[number % 2]},{'abc'[number % 3]}" for number in range(60))
    (tmp_path / "list.csv").write_text(f"id,sex,place\n{rows}\n", "utf-8")
    words = ("sample", "try", "list.csv", "--size", "12", "--balance", "sex,place", "--minimum", "sex:f=6")
    first, second = command(*words, "--seed", "5"), command(*words, "--seed", "5")
    assert first == second
    assert len(first["selected"]) == 12
    assert set(first["selected"]) <= set(range(1, 61))


def test_form_commands_check_run_and_evaluate(command: Command, tmp_path: Path) -> None:
    assert command("forms", "check", str(FORMS / "judgement-2017.xlsx"))["usable"]
    (tmp_path / "answers.json").write_text('{"report_prepared": "yes"}', "utf-8")
    ran = command("forms", "run", str(FORMS / "judgement-2017.xlsx"), "--answers", "answers.json")
    assert ran["questions"]["report_prepared"]["value"] == "yes"
    (tmp_path / "values.json").write_text('{"a": "4"}', "utf-8")
    assert command("forms", "expression", "${a} * 2", "--values", "values.json")["value"] == 8


def test_without_json_results_are_words(
    command: Command, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    command("new", "lead.qi", "--title", "Suffolk 2017", *DATES)
    assert main(["team", "list", "lead.qi"]) == 0
    assert "Lead inspector" in capsys.readouterr().out
    assert main(["info", "nowhere.qi"]) == 2
    assert "nowhere.qi" in capsys.readouterr().err
    assert main(["licences"]) == 0
    assert main(["--self-test"]) == 0
    assert "passed" in capsys.readouterr().out


def test_the_installed_command_tells_its_version() -> None:
    words = [sys.executable, "-m", "qi_desktop", "--version"]
    told = subprocess.run(words, capture_output=True, text=True, check=False)
    assert told.stdout.startswith("qi-desktop ")
