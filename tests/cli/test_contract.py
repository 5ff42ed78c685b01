"""The contract with scripts: one object with --json, words on standard error, exit 0, 1 or 2."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from qi_desktop.cli import main, troubles
from tests.cli.commanding import DATES, Command, a_command

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return a_command(tmp_path, monkeypatch, capsys)


def the_program(*words: str, to: int = subprocess.PIPE) -> subprocess.CompletedProcess[bytes]:
    """Run the program as a process of its own, without a terminal and without a passphrase."""
    environment = {name: value for name, value in os.environ.items() if name != "QI_PASSPHRASE_FILE"}
    return subprocess.run(
        [sys.executable, "-m", "qi_desktop", *words],
        cwd=REPOSITORY,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=to,
        stderr=subprocess.PIPE,
        start_new_session=True,
        check=False,
    )


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("sample",),
        ("sample", "try"),
        ("sample", "try", "list.csv", "--size", "many"),
        ("info", "lead.qi", "--no-such-option"),
        (),
    ],
)
def test_words_that_are_no_command_are_told_as_an_object_with_the_way_to_write_them(
    command: Command, words: tuple[str, ...]
) -> None:
    told = command(*words, code=2)
    assert told["error"] == "UsageWrong"
    assert told["usage"].startswith("qi-desktop")


@pytest.mark.parametrize("words", [("--version", "--json"), ("--json", "--version")])
def test_the_version_is_an_object_too(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 0
    assert json.loads(capsys.readouterr().out)["version"]


def test_json_may_be_asked_for_before_the_command(command: Command, tmp_path: Path) -> None:
    assert main(["--json", "info", str(tmp_path / "nowhere.qi")]) == 2


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("dump", "lead.qi", "passphrase"), "PlaceUnusable"),
        (("pack", "issue", "lead.qi", "passphrase"), "PlaceUnusable"),
        (("team", "card", "lead.qi", "."), "PlaceUnusable"),
        (("team", "card", "lead.qi", "no/such/card.json"), "PlaceUnusable"),
        (("team", "key", "lead.qi", "passphrase"), "PlaceUnusable"),
        (("merge", "lead.qi", "."), "BundleMissing"),
        (("new", f"{'x' * 300}.qi"), "PlaceUnusable"),
        (("report", "lead.qi", "--html", "no/such/report.html"), "PlaceUnusable"),
    ],
)
def test_a_place_that_cannot_be_used_is_named(command: Command, words: tuple[str, ...], error: str) -> None:
    command("new", "lead.qi", "--title", "Suffolk 2017", *DATES)
    told = command(*words, code=2)
    assert told["error"] == error
    assert told["file"] == Path(words[-1]).name


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (OSError(28, "No space left", "/media/.report.pdf.part"), "DiskFull"),
        (PermissionError(13, "Permission denied", "/locked/report.pdf"), "PlaceReadOnly"),
        (OSError("said without a number"), "PlaceUnusable"),
    ],
)
def test_what_the_system_says_of_a_place_is_told_in_our_words(error: OSError, told: str) -> None:
    found = troubles.of_place(error)
    assert type(found).__name__ == told
    assert vars(found)["file"] in ("report.pdf", "")


def test_a_bug_is_told_by_its_kind_and_place_and_repeats_nothing_that_was_typed(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: object) -> None:
        raise ValueError("an invented secret")

    monkeypatch.setattr("qi_desktop.cli.files.Workspace.create", fails)
    told = command("new", "lead.qi", code=1)
    assert (told["error"], told["kind"]) == ("ProgramFault", "TypeError")
    assert "secret" not in json.dumps(told)


def test_a_command_broken_off_ends_with_code_one(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def stops(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("qi_desktop.cli.files.Workspace.create", stops)
    assert command("new", "lead.qi", code=1)["error"] == "StoppedByPerson"


def test_a_new_workspace_that_could_not_be_set_up_is_not_left_behind(
    command: Command, tmp_path: Path
) -> None:
    told = command("new", "lead.qi", "--title", "Suffolk 2017", "--fieldwork-start", "soon", code=2)
    assert told["error"] == "FieldworkDatesWrong"
    assert [path.name for path in tmp_path.iterdir()] == ["passphrase"]


def test_a_command_wins_over_a_file_of_the_same_name(command: Command, tmp_path: Path) -> None:
    (tmp_path / "info").touch()
    assert command("info", "nowhere.qi", code=2)["error"] == "WorkspaceMissing"


@pytest.mark.parametrize("written", ["the words\r\n", "\ufeffthe words\n", "the words\nand a note\n"])
def test_the_first_line_of_the_passphrase_file_counts_whoever_wrote_it(
    command: Command, tmp_path: Path, written: str
) -> None:
    (tmp_path / "passphrase").write_text("the words", "utf-8")
    command("new", "lead.qi")
    (tmp_path / "passphrase").write_text(written, "utf-8", newline="")
    assert command("info", "lead.qi")["team"] == 0


def test_an_empty_passphrase_opens_nothing_and_makes_nothing(command: Command, tmp_path: Path) -> None:
    (tmp_path / "passphrase").write_text("\n", "utf-8")
    assert command("new", "lead.qi", code=2)["error"] == "PassphraseNotGiven"
    assert not (tmp_path / "lead.qi").exists()


def test_with_nobody_to_ask_for_the_passphrase_that_is_told(tmp_path: Path) -> None:
    path = tmp_path / "lead.qi"
    path.write_bytes(b"an invented file")
    ended = the_program("info", str(path), "--json")
    assert (ended.returncode, json.loads(ended.stdout)["error"]) == (2, "PassphraseNotGiven")
    assert b"Traceback" not in ended.stderr


def test_a_reader_who_goes_away_hears_no_complaint() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ended = the_program("licences", to=writing)
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (1, b"")


def test_letters_the_terminal_lacks_are_written_as_numbers_and_stay_json(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "qi_desktop", "info", str(tmp_path / "Büro ☃ 🙂.qi"), "--json"],
        cwd=REPOSITORY,
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
        capture_output=True,
        check=False,
    )
    assert json.loads(ended.stdout)["file"] == "Büro ☃ 🙂.qi"


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("team", "add", "lead.qi", "A", "inspector", "--card", "deep.json"), "NotATeamCard"),
        (("forms", "expression", "1", "--values", "deep.json"), "BadJsonFile"),
        (("cases", "import", "lead.qi", "long.csv"), "NoHeaderRow"),
        (("cases", "import", "lead.qi", "long.csv", "--mapping", "number.json"), "BadJsonFile"),
        (("sample", "try", "long.csv", "--size", "1"), "BadList"),
        (("sample", "try", "list.csv", "--size", "1", "--minimum", "sex:f=\u00b2"), "BadMinimum"),
        (("sample", "try", "list.csv", "--size", "1", "--minimum", f"sex:f={'9' * 5000}"), "BadMinimum"),
        (("provider", "add", "lead.qi", "CRC", "One", "--size", "9" * 30), "UsageWrong"),
        (("provider", "add", "lead.qi", "CRC", "One", "--size", "-3"), "UsageWrong"),
        (("provider", "add", "lead.qi", "\udcff", "One"), "UsageWrong"),
        (("forms", "check", "list.csv"), "FormRefused"),
        (("forms", "check", "noise.xlsx"), "FormRefused"),
        (("forms", "expression", "(" * 10_000 + "1" + ")" * 10_000), "ExpressionSyntax"),
    ],
)
def test_hostile_input_is_refused_by_name(
    command: Command, tmp_path: Path, words: tuple[str, ...], error: str
) -> None:
    (tmp_path / "deep.json").write_text("[" * 100_000, "utf-8")
    (tmp_path / "number.json").write_text('{"gender": 1}', "utf-8")
    (tmp_path / "long.csv").write_text(f"a,b\n1,{'x' * 200_000}\n", "utf-8")
    (tmp_path / "list.csv").write_text("id,sex\n1,f\n2,m\n", "utf-8")
    (tmp_path / "noise.xlsx").write_bytes(bytes(range(128, 256)) * 70)
    command("new", "lead.qi", "--title", "Suffolk 2017", *DATES)
    assert command(*words, code=2)["error"] == error


def test_a_repeated_header_is_told_apart_by_a_number(command: Command, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("id,sex,sex\n1,f,x\n2,m,x\n", "utf-8")
    drawn = command("sample", "try", "list.csv", "--size", "1", "--balance", "sex,sex (2)")
    assert {row["dimension"]: row["category"] for row in drawn["balance"]}.keys() == {"sex", "sex (2)"}


def test_an_empty_file_is_told_as_damaged(command: Command, tmp_path: Path) -> None:
    (tmp_path / "lead.qi").touch()
    assert command("info", "lead.qi", code=1)["error"] == "WorkspaceDamaged"


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_list_may_part_its_cells_as_other_programs_do_and_begin_with_blank_lines(
    command: Command, tmp_path: Path, sign: str
) -> None:
    (tmp_path / "list.csv").write_text("\n\nid,sex\n1,f\n2,m\n".replace(",", sign), "utf-8-sig")
    assert command("sample", "try", "list.csv", "--size", "1", "--balance", "sex")["rows"] == 2


def test_a_list_that_is_too_short_is_spoken_of_as_the_list(command: Command, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("id,sex\n1,f\n2,m\n", "utf-8")
    assert "drawn from the list" in command("sample", "try", "list.csv", "--size", "9", code=2)["words"]
