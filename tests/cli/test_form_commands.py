"""What form authors are told on the command line."""

import json
from pathlib import Path

import pytest

from qi_desktop.cli.main import main
from qi_desktop.foundation.paths import resource
from tests.forms.workbooks import a_workbook, as_text

SLIPS = """
survey
| type | name | label | relevan |
| txet | a | A | 1 |
| text | b | ${c} | |
"""


def test_a_form_is_summed_up_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forms", "check", str(resource("forms", "judgement-2017.xlsx"))]) == 0
    told = capsys.readouterr().out
    assert told.startswith("judgement-2017.xlsx: can be used as a form\n")
    for part in ("questions: ", "sections", "roster", "which enter a count"):
        assert part in told


def test_slips_are_grouped_and_the_code_says_that_the_form_cannot_be_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = a_workbook(tmp_path / "slips.xlsx", SLIPS)
    assert main(["forms", "check", str(path)]) == 2
    told = capsys.readouterr().out
    assert "slips.xlsx: cannot be used as a form, 2 errors to mend" in told
    assert "survey row 2 type   there is no question type txet; did you mean text?" in told
    assert "survey row 3 label  there is no question named c" in told


def test_warnings_do_not_keep_a_form_from_being_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = a_workbook(tmp_path / "everything.xlsx", as_text("everything"))
    assert main(["forms", "check", str(path)]) == 0
    told = capsys.readouterr().out
    assert "Errors" not in told
    assert "Warnings (" in told
    assert "languages: English, Welsh (shown in English)" in told


def test_the_same_is_there_for_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = a_workbook(tmp_path / "slips.xlsx", SLIPS)
    assert main(["forms", "check", str(path), "--json"]) == 2
    report = json.loads(capsys.readouterr().out)
    assert (report["usable"], report["errors"]) == (False, 2)
    assert report["problems"][0] == {
        "severity": "error",
        "sheet": "survey",
        "row": 2,
        "column": "type",
        "text": "there is no question type txet; did you mean text?",
    }


def test_a_form_is_printed_in_one_of_its_languages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(a_workbook(tmp_path / "two.xlsx", as_text("two_languages")))
    pdf = tmp_path / "two.pdf"
    assert main(["forms", "blank", path, str(pdf), "--language", "Cymraeg (cy)"]) == 0
    assert pdf.is_file()
    assert main(["forms", "blank", path, str(pdf), "--language", "Klingon"]) == 2
    assert "Choose one of: English (en), Cymraeg (cy)" in capsys.readouterr().err


def test_an_answer_out_of_place_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(a_workbook(tmp_path / "two.xlsx", as_text("two_languages")))
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"a": "x"}), "utf-8")
    assert main(["forms", "run", path, "--answers", str(answers)]) == 2
    assert "it belongs in a row of r" in capsys.readouterr().err
