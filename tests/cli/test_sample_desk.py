"""The sample desk on the command line: settings, draw, repeat, review, replace, allocate, arrange, state."""

import json
import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.commanding import CASE_LIST, DATES, Command, a_command, prepared

NAMED = "of an invented story in the local paper"


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return a_command(tmp_path, monkeypatch, capsys)


@pytest.fixture(scope="session")
def listed_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose workspace has its list, made once."""
    offices = [word for name in ("Ipswich", "Lowestoft", "Bury St Edmunds") for word in ("--office", name)]
    providers = [
        ["provider", "add", "lead.qi", code, f"Invented {code}", "--size", size, *offices]
        for code, size in (("CRC", "30"), ("NPS", "16"))
    ]
    team = [["team", "add", "lead.qi", name, "inspector"] for name in ("Ines Invented", "Ivo Invented")]
    return prepared(
        tmp_path_factory.mktemp("listed"),
        None,
        [
            ["new", "lead.qi", "--title", "Suffolk 2017", *DATES],
            *providers,
            *team,
            ["cases", "import", "lead.qi", CASE_LIST],
        ],
    )


@pytest.fixture(scope="session")
def approved_folder(listed_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with its sample drawn and approved."""
    return prepared(
        tmp_path_factory.mktemp("approved"),
        listed_folder,
        [["sample", "draw", "lead.qi", "--seed", "2017"], ["sample", "approve", "lead.qi"]],
    )


@pytest.fixture
def listed(listed_folder: Path, tmp_path: Path, command: Command) -> Command:
    """A workspace with its list taken in, nothing drawn yet."""
    shutil.copytree(listed_folder, tmp_path, dirs_exist_ok=True)
    return command


@pytest.fixture
def approved(approved_folder: Path, tmp_path: Path, command: Command) -> Command:
    """A workspace with its sample approved."""
    shutil.copytree(approved_folder, tmp_path, dirs_exist_ok=True)
    return command


def test_each_option_takes_the_place_of_its_part_of_the_settings(listed: Command) -> None:
    drawn = listed(
        *("sample", "draw", "lead.qi", "--seed", "1", "--size", "CRC=20", "--balance", "gender,office"),
        *("--minimum", "CRC:gender:female=4", "--minimum", "office:Ipswich=3", "--cover", "office"),
        *("--spread", "responsible_officer", "--spread-evenly", "--most-each", "2"),
    )
    held = listed("sample", "settings", "lead.qi")
    assert held["sizes"] == {"CRC": 20, "NPS": 16}
    assert (held["balance"], held["cover"]) == (["gender", "office"], ["office"])
    assert [(one["provider"], one["category"]) for one in held["minimums"]] == [
        ("CRC", "female"),
        ("", "Ipswich"),
    ]
    assert (held["spread_rule"], held["most_each"]) == ("even", 2)
    assert len(drawn["cases"]) == 36
    assert {row["dimension"] for row in drawn["balance"]} == {"gender", "office"}


def test_settings_written_out_draw_the_same_sample_again(listed: Command, tmp_path: Path) -> None:
    proposed = listed("sample", "settings", "lead.qi")
    assert proposed["sizes"] == {"CRC": 30, "NPS": 16}
    listed("sample", "draw", "lead.qi", "--seed", "3", "--size", "NPS=10")
    assert listed("sample", "settings", "lead.qi", "held.json") == {"file": "held.json", "drawn": True}
    held = json.loads((tmp_path / "held.json").read_text("utf-8"))
    assert held["sizes"] == {"CRC": 30, "NPS": 10}
    again = listed("sample", "draw", "lead.qi", "--seed", "3", "--settings", "held.json")
    assert len(again["cases"]) == 40
    assert listed("sample", "settings", "lead.qi") == held


def test_a_case_named_with_a_reason_is_drawn_and_another_is_not(listed: Command) -> None:
    listed("sample", "draw", "lead.qi", "--seed", "1")
    listed("sample", "approve", "lead.qi")
    wanted = listed("sample", "reserves", "lead.qi", "CRC 01", "--limit", "2")["proposals"]
    must, must_not = (one["reference"] for one in wanted)
    listed("new", "second.qi", "--title", "Suffolk 2017", *DATES)
    for code in ("CRC", "NPS"):
        listed("provider", "add", "second.qi", code, f"Invented {code}", "--size", "16")
    listed("cases", "import", "second.qi", CASE_LIST)
    words = ("--must-have", f"CRC:{must}={NAMED}", "--must-not", f"CRC:{must_not}=an inspector knows them")
    listed("sample", "draw", "second.qi", "--seed", "1", *words)
    listed("sample", "statement", "second.qi", "statement.pdf")
    text = " ".join(" ".join(page.extract_text() for page in PdfReader("statement.pdf").pages).split())
    assert NAMED in text
    assert must not in text
    assert must_not not in text


@pytest.mark.parametrize(
    ("words", "option"),
    [
        (("--size", "CRC"), "--size"),
        (("--size", f"CRC={'9' * 30}"), "--size"),
        (("--minimum", "gender=3"), "--minimum"),
        (("--must-have", "CRC:X1"), "--must-have"),
        (("--must-not", "X1=because"), "--must-not"),
    ],
)
def test_a_miswritten_option_is_named_with_the_way_to_write_it(
    listed: Command, words: tuple[str, ...], option: str
) -> None:
    told = listed("sample", "draw", "lead.qi", *words, code=2)
    assert (told["error"], told["option"], told["text"]) == ("OptionMiswritten", option, words[1])
    assert told["way"] in told["words"]


def test_an_approval_is_withdrawn_for_a_reason(approved: Command) -> None:
    assert (
        approved("sample", "withdraw-approval", "lead.qi", "--reason", " ", code=2)["error"]
        == "ReasonMissing"
    )
    told = approved("sample", "withdraw-approval", "lead.qi", "--reason", "The list was that of March.")
    assert told["state"] == "drawn"
    last = approved("sample", "review", "lead.qi")["history"][-1]
    assert (last["act"], last["words"]) == ("withdraw_approval", "The list was that of March.")
    assert approved("sample", "statement", "lead.qi")["state"] == "drawn"
    again = approved("sample", "withdraw-approval", "lead.qi", "--reason", "Twice.", code=1)
    assert again["error"] == "SampleNotApproved"


def test_anyone_can_repeat_the_draw_until_the_list_changes(listed: Command) -> None:
    listed("sample", "draw", "lead.qi", "--seed", "7")
    told = listed("sample", "repeat", "lead.qi")
    assert (told["same"], told["seed"], told["list_unchanged"]) == (True, 7, True)
    assert [(one["provider"], one["drawn"], one["again"]) for one in told["parts"]] == [
        ("CRC", 30, 30),
        ("NPS", 16, 16),
    ]


def test_the_review_is_told_without_anybodys_name(listed: Command) -> None:
    listed("sample", "draw", "lead.qi", "--seed", "2017")
    made = listed("sample", "comment", "lead.qi", "CRC", "too few", "--fact", "gender", "--value", "female")
    told = listed("sample", "review", "lead.qi")
    assert told["comments"][0]["text"] == "too few"
    assert told["comments"][0]["written_by"] == "lead"
    assert {one["provider"] for one in told["represents"]} == {"CRC", "NPS"}
    assert told["excluded"]["CRC"]["sentence type not inspected"] > 0
    assert "Invented" not in json.dumps(told["history"])
    assert listed("sample", "comment", "lead.qi", "--withdraw", made["comment"])["comments"] == 0
    assert listed("sample", "send-back", "lead.qi", code=2)["error"] == "NothingToSendBackFor"
    assert listed("sample", "send-back", "lead.qi", "--reason", "too few women")["state"] == "sent_back"


def test_a_case_is_replaced_by_the_first_proposal_and_the_reviewer_accepts(approved: Command) -> None:
    proposals = approved("sample", "reserves", "lead.qi", "CRC 07", "--limit", "3")["proposals"]
    assert len(proposals) == 3
    told = approved("sample", "replace", "lead.qi", "CRC 07", "--reason", "file missing")
    assert told == {"replaced": "CRC 07", "by": "CRC 31"}
    questioned = approved("sample", "question", "lead.qi", "CRC 31", "--comment", "is the file there?")
    assert questioned["replacement"] == "questioned"
    assert approved("sample", "accept", "lead.qi", "CRC 31")["replacement"] == "accepted"
    shown = approved("sample", "review", "lead.qi")["replacements"][0]
    assert (shown["fell_out"], shown["stands_in"], shown["review"]) == ("CRC 07", "CRC 31", "accepted")


def test_another_stand_in_is_named_by_its_reference_and_takes_a_reason(approved: Command) -> None:
    second = approved("sample", "reserves", "lead.qi", "NPS 02", "--limit", "2")["proposals"][1]
    words = ("sample", "replace", "lead.qi", "NPS 02", "--reason", "moved", "--stand-in", second["reference"])
    assert approved(*words, code=2)["error"] == "ChoiceReasonMissing"
    assert approved(*words, "--because", "the first lives abroad")["by"] == "NPS 17"


def test_cases_are_shared_out_apart_from_declared_interests(approved: Command) -> None:
    proposed = approved("sample", "allocate", "lead.qi", "--propose")["cases"]
    assert {one["inspector"] for one in proposed} == {"Ines Invented", "Ivo Invented"}
    assert len(approved("sample", "timetable", "lead.qi")["slots"]) == 0
    shared = approved("sample", "allocate", "lead.qi")["cases"]
    assert shared == proposed
    about = ("--about", "case", "--subject", "CRC 01", "--reason", "a neighbour")
    holder = shared[0]["inspector"]
    told = approved("sample", "interest", "lead.qi", "--inspector", holder, *about)
    assert [one["case"] for one in told["clashes"]] == ["CRC 01"]
    assert approved("sample", "clashes", "lead.qi", code=1)["clashes"] == ["CRC 01"]
    assert approved("sample", "clashes", "lead.qi", "--mend")["clashes"] == []
    to_holder = ("sample", "allocate", "lead.qi", "--case", "CRC 01", "--to", holder)
    assert approved(*to_holder, code=1)["error"] == "InterestDeclared"
    declared = told["interests"][0]["interest"]
    assert approved("sample", "interest", "lead.qi", "--withdraw", declared)["interests"] == []
    assert approved(*to_holder)["cases"][0]["inspector"] == holder
    nobody = ("sample", "allocate", "lead.qi", "--case", "CRC 01", "--to", "Nobody")
    assert approved(*nobody, code=2)["error"] == "NoSuchMember"


def test_interviews_are_arranged_moved_and_written_as_calendars(approved: Command, tmp_path: Path) -> None:
    approved("sample", "allocate", "lead.qi")
    told = approved("sample", "timetable", "lead.qi", "--propose", "--ics", "calendars")
    assert told["slots"]
    assert told["double_bookings"] == []
    assert sorted(path.name for path in (tmp_path / "calendars").iterdir()) == sorted(told["calendars"])
    first = told["slots"][0]
    cleared = approved("sample", "timetable", "lead.qi", "--clear", first["number"])
    assert first["number"] in cleared["to_arrange"]
    back = ("--move", first["number"], first["day"], first["starts"])
    assert approved("sample", "timetable", "lead.qi", *back)["slots"][0] == first


def test_days_off_are_named_listed_and_taken_back(approved: Command) -> None:
    approved("sample", "allocate", "lead.qi")
    first = approved("sample", "timetable", "lead.qi", "--propose")["slots"][0]
    day_off = ("sample", "days-off", "lead.qi")
    assert approved(*day_off, "--add", first["day"], code=2)["error"] == "ReasonMissing"
    told = approved(*day_off, "--add", first["day"], "--reason", "Training day")
    assert told["days_off"] == [{"day": first["day"], "reason": "Training day", "own": True}]
    assert first["number"] in told["to_move"]
    assert approved(*day_off) == told
    assert approved(*day_off, "--remove", first["day"]) == {"days_off": [], "to_move": []}
    assert approved(*day_off, "--remove", first["day"], code=2)["error"] == "UnknownDayOff"


def test_the_weeks_are_printed_for_one_inspector_or_for_all(approved: Command) -> None:
    print_to = ("sample", "timetable", "lead.qi", "--pdf", "weeks.pdf")
    assert approved(*print_to, code=1)["error"] == "NoInterviews"
    approved("sample", "allocate", "lead.qi")
    approved("sample", "timetable", "lead.qi", "--propose")
    assert approved(*print_to)["file"] == "weeks.pdf"
    text = " ".join(page.extract_text() for page in PdfReader("weeks.pdf").pages)
    assert "Ines Invented" in text
    assert "Ivo Invented" in text
    approved(*print_to, "--inspector", "Ivo Invented")
    text = " ".join(page.extract_text() for page in PdfReader("weeks.pdf").pages)
    assert "Ines Invented" not in text
    assert approved(*print_to, "--inspector", "Nobody", code=2)["error"] == "NoSuchMember"


def test_the_statement_is_printed_and_written_as_tables(approved: Command) -> None:
    for name, start in (("out.pdf", b"%PDF"), ("out.xlsx", b"PK"), ("out.csv", b"\xef\xbb\xbfprovider,")):
        told = approved("sample", "statement", "lead.qi", name)
        assert (told["file"], told["state"]) == (name, "approved")
        assert Path(name).read_bytes().startswith(start)
    told = approved("sample", "statement", "lead.qi")
    assert {"state", "cases", "balance", "represents"} == told.keys()
    assert approved("sample", "statement", "lead.qi", "out.docx", code=2)["error"] == "StatementFileMisnamed"
