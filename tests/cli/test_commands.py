"""Each command by itself: wrong input is told, results are words or JSON."""

import subprocess
import sys
from pathlib import Path

import pytest

from qi_desktop.cli import main
from tests.cli.commanding import DATES, FORM, Command, a_command


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return a_command(tmp_path, monkeypatch, capsys)


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


def test_a_report_without_a_form_is_refused_and_with_one_lies_beside_the_workspace(
    command: Command, tmp_path: Path
) -> None:
    command("new", "lead.qi", "--title", "Suffolk 2017", *DATES)
    assert command("report", "lead.qi", code=2)["error"] == "NoReportAsked"
    assert command("report", "lead.qi", "--html")["html"] == "lead-report.html"
    assert (tmp_path / "lead-report.html").is_file()


def test_a_backup_without_a_name_goes_into_the_backup_folder(command: Command, tmp_path: Path) -> None:
    command("new", "lead.qi")
    made = Path(command("backup", "lead.qi")["backup"])
    assert (tmp_path / made).parent.name == "lead-backups"


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
    assert command("forms", "check", FORM)["usable"]
    printed = command("forms", "blank", FORM, "blank.pdf")
    assert (printed["pdf"], printed["form"]) == ("blank.pdf", "Judgement form 2017")
    assert Path("blank.pdf").read_bytes().startswith(b"%PDF")
    (tmp_path / "answers.json").write_text('{"report_prepared": "yes"}', "utf-8")
    ran = command("forms", "run", FORM, "--answers", "answers.json")
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


def test_the_installed_command_tells_its_version() -> None:
    words = [sys.executable, "-m", "qi_desktop", "--version"]
    told = subprocess.run(words, capture_output=True, text=True, check=False)
    assert told.stdout.startswith("qi-desktop ")


def test_notes_leave_as_a_project_file(command: Command, tmp_path: Path) -> None:
    command("new", "lead.qi", "--title", "Suffolk 2017", *DATES)
    told = command("notes", "export", "lead.qi", "--refi", "notes.qdpx")
    assert told["file"] == "notes.qdpx"
    assert (told["notes"], told["passages"], told["codes"]) == (0, 0, 0)
    assert (tmp_path / "notes.qdpx").read_bytes().startswith(b"PK")
    assert command("notes", "export", "lead.qi", "--refi", "x.qi", code=2)["error"] == "ProjectFileMisnamed"


def test_the_report_is_built_in_every_form_that_is_asked_for(command: Command) -> None:
    command("new", "lead.qi", "--title", "Suffolk 2017", *DATES)
    asked = {"pdf": "report.pdf", "html": "report.html", "docx": "report.docx"}
    built = command(
        "report", "lead.qi", *[word for form, file in asked.items() for word in (f"--{form}", file)]
    )
    assert built == asked
    for file, start in (("report.pdf", b"%PDF"), ("report.html", b"<!doctype html>"), ("report.docx", b"PK")):
        assert Path(file).read_bytes().startswith(start)


def test_a_trial_draw_names_rows_spreads_evenly_and_reads_any_encoding(
    command: Command, tmp_path: Path
) -> None:
    rows = "\n".join(f"{number};{'mf'[number % 2]};Brontë {number % 7}" for number in range(60))
    (tmp_path / "list.csv").write_text(f"id;sex;officer\n{rows}\n", "cp1252")
    words = ("sample", "try", "list.csv", "--size", "12", "--balance", "sex", "--spread", "officer")
    drawn = command(*words, "--spread-evenly", "--most-each", "2", "--must-have", "3", "--must-not", "4")
    assert drawn["spread"] == {"officers_eligible": 7, "officers_drawn": 7, "most_from_one": 2}
    assert command(*words[:5], "--most-each", "2", code=2)["option"] == "--most-each"
    assert 3 in drawn["selected"]
    assert 4 not in drawn["selected"]
    told = command(*words, "--must-have", "61", code=2)
    assert (told["error"], told["reference"]) == ("NamedCaseUnknown", "row 61")
    assert "row 61 is not among" in told["words"]
    assert "the list" in command(*words, "--most-each", "1", code=2)["words"]
