"""Cards, keys, passphrase and recovery on the command line."""

from pathlib import Path

import pypdf
import pytest

from qi_desktop.security.recovery import grouped
from qi_desktop.storage import workspace
from tests.builders import quick_file_key
from tests.cli.commanding import DATES, Command, a_command

NEW = "four quite other words"


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    monkeypatch.setattr(workspace, "file_key", quick_file_key)
    return a_command(tmp_path, monkeypatch, capsys)


def test_a_card_comes_in_is_verified_renewed_ended_and_revoked(command: Command, tmp_path: Path) -> None:
    command("new", "lead.qi", "--title", "Suffolk 2017", *DATES, "--lead", "Bea Invented")
    command("new", "ada.qi")
    card = command("team", "card", "ada.qi")
    command("team", "add", "lead.qi", "Ada Invented", "inspector")
    assert command("team", "read", "lead.qi", "--text", card["text"], code=2)["error"] == "NoSuchTeamMember"
    assert command("team", "read", "lead.qi", code=2)["error"] == "NotATeamCard"
    told = command("team", "read", "lead.qi", "Ada Invented", "--text", card["text"])
    assert (told["keys"], told["words"]) == ("not verified", card["words"])
    again = command("team", "add", "lead.qi", "Ada", "inspector", "--text", card["text"])
    assert again["name"] == "Ada Invented"
    wrong = ("team", "verify", "lead.qi", "Ada Invented", "--words", "one two three four five six")
    assert command(*wrong, code=2)["error"] == "PhraseDiffers"
    command("team", "verify", "lead.qi", "Ada Invented", "--words", card["words"])
    renewed = command("team", "rekey", "ada.qi", "ada.qicard", "--reason", "a year is over")
    assert renewed["words"] != card["words"]
    told = command("team", "read", "lead.qi", "--card", "ada.qicard")
    assert (told["keys"], told["words"]) == ("verified", renewed["words"])
    command("team", "key", "ada.qi", "ada.key")
    secrets = (tmp_path / "ada.key").read_text("utf-8").splitlines()
    assert [line[:14] for line in secrets[1:]] == ["AGE-SECRET-KEY"] * 2
    assert command("team", "until", "lead.qi", "Ada Invented", "2017-03-31")["keys"] == "ended"
    assert command("team", "until", "lead.qi", "Nobody", "2017-03-31", code=2)["error"] == "NoSuchTeamMember"
    told = command("team", "revoke", "lead.qi", "Ada Invented", "--reason", "left on a train")
    assert (told["keys"], told["revoked_because"]) == ("revoked", "left on a train")
    assert [one["keys"] for one in command("team", "list", "lead.qi")["team"]] == ["verified", "revoked"]


def test_a_lost_passphrase_is_found_again_by_the_printed_key(command: Command, tmp_path: Path) -> None:
    command("new", "lead.qi", "--title", "Suffolk 2017", *DATES)
    assert command("recovery", "list", "lead.qi")["recovery_key"] is None
    made = command("recovery", "make", "lead.qi", "sheet.pdf")
    assert command("recovery", "make", "lead.qi", "other.pdf", code=1)["error"] == "RecoveryExists"
    assert command("recovery", "make", "lead.qi", "sheet.pdf", code=2)["error"] == "PlaceUnusable"
    printed = pypdf.PdfReader(tmp_path / "sheet.pdf").pages[0].extract_text()
    groups = [word for word in printed.split() if word.isupper() or word.isdigit()]
    start = groups.index("AGE-SE")
    secret = "".join(groups[start : start + 13])
    assert grouped(secret) in " ".join(printed.split())
    (tmp_path / "key.txt").write_text(secret.lower(), "utf-8")
    again = command("recovery", "sheet", "lead.qi", "again.pdf", "--recovery-key-file", "key.txt")
    assert again["recovery_key"] == made["recovery_key"]
    (held,) = command("recovery", "list", "lead.qi", "--envelopes", "held")["envelopes"]
    command("backup", "lead.qi", "copy.qi")
    (tmp_path / "new").write_text(f"{NEW}\n", "utf-8")
    new = ("--new-passphrase-file", "new")
    told = command("passphrase", "change", "lead.qi", *new)
    assert told["changed"]
    strength = told["strength"]
    assert strength["level"] in {"weak", "fair", "good", "strong"}
    assert strength["guessing_takes"]
    assert NEW not in str(told)
    assert command("info", "lead.qi", code=1)["error"] == "WrongPassphrase"
    key = ("--recovery-key-file", "key.txt")
    old = command("recovery", "open", "lead.qi", *key, "--envelope", f"held/{held}", *new, code=2)
    assert old["error"] == "NoEnvelope"
    assert command("recovery", "open", "nowhere.qi", *key, *new, code=2)["error"] == "WorkspaceMissing"
    opened = command("recovery", "open", "copy.qi", *key, "--envelope", f"held/{held}", *new)
    assert opened["opened"]
    assert opened["strength"] == strength
    assert command("info", "copy.qi", "--passphrase-file", "new")["inspection"] == "Suffolk 2017"
