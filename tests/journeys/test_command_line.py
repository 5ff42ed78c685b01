"""The whole inspection through the command line: set up, draw, pack, answer, bundle, merge, count, report."""

from functools import lru_cache
from pathlib import Path

import pytest

from qi_desktop.security.passphrase import file_key
from qi_desktop.storage import getting_out, workspace
from tests.cli.commanding import CASE_LIST, DATES, FORM, Command, a_command


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run commands; the key of each file is stretched in earnest, but once: it is the same each time."""
    remembered = lru_cache(maxsize=None)(file_key)
    for opening in (workspace, getting_out):
        monkeypatch.setattr(opening, "file_key", remembered)
    return a_command(tmp_path, monkeypatch, capsys)


def test_an_inspection_from_the_first_file_to_the_report(command: Command) -> None:
    set_up(command)
    draw(command)
    send_out(command)
    bring_back(command)
    conclude(command)
    keep_safe(command)


def set_up(command: Command) -> None:
    command("new", "lead.qi", "--title", "Suffolk 2017", "--lead", "Invented Lead", *DATES)
    command("provider", "add", "lead.qi", "CRC", "The CRC", "--size", "30", "--office", "Ipswich")
    command("provider", "add", "lead.qi", "NPS", "The NPS", "--size", "16", "--office", "Ipswich")
    command("new", "one.qi")
    card = command("team", "card", "one.qi", "one.card")
    command("team", "add", "lead.qi", "Invented Inspector", "inspector", "--card", "one.card")
    assert command("info", "one.qi")["fingerprint"] == card["fingerprint"]
    assert len(command("team", "list", "lead.qi")["team"]) == 2
    assert command("cases", "import", "lead.qi", CASE_LIST)["rows"] == 640
    command("forms", "adopt", "lead.qi", FORM)


def draw(command: Command) -> None:
    assert len(command("sample", "draw", "lead.qi", "--seed", "7")["cases"]) == 46
    command("sample", "send-back", "lead.qi", "--reason", "Once more, to see it done.")
    command("sample", "draw", "lead.qi", "--seed", "8")
    assert command("sample", "approve", "lead.qi")["state"] == "approved"
    command("sample", "allocate", "lead.qi")
    assert command("sample", "replace", "lead.qi", "CRC 03", "--reason", "File missing")["by"] == "CRC 31"
    assert command("sample", "statement", "lead.qi")["state"] == "approved"


def send_out(command: Command) -> None:
    (pack,) = command("pack", "issue", "lead.qi", "packs")["packs"]
    assert command("pack", "open", "one.qi", pack["file"])["inspection"] == "Suffolk 2017"
    command("answer", "one.qi", "CRC 01", "report_prepared", "yes")
    command("answer", "lead.qi", "CRC 01", "report_prepared", "no")


def bring_back(command: Command) -> None:
    bundle = command("bundle", "export", "one.qi", "bundles")["file"]
    assert command("bundle", "verify", "lead.qi", bundle)["sound"]
    assert command("verify", bundle, "--with", "lead.qi")["sound"]
    assert command("bundle", "inspect", "lead.qi", bundle)["kinds"]["answer"] >= 3
    assert command("merge", "lead.qi", bundle, bundle)["open_conflicts"] == 1
    (conflict,) = command("conflicts", "list", "lead.qi")["conflicts"]
    place = (conflict["record"], conflict["field"])
    settled = command("conflicts", "resolve", "lead.qi", *place, "--value", "yes", "--reason", "Seen")
    assert settled["open_conflicts"] == 0
    assert command("bundle", "missing", "lead.qi")["missing"] == []
    (sent,) = command("bundle", "outbox", "one.qi")["outbox"]
    assert (sent["to"], sent["standing"]) == ("Invented Lead", "sent")
    (pack,) = command("pack", "issue", "lead.qi", "packs")["packs"]
    command("pack", "open", "one.qi", pack["file"])
    (sent,) = command("bundle", "outbox", "one.qi")["outbox"]
    assert sent["standing"] == "received"
    (full,) = command("pack", "issue", "lead.qi", "packs", "--full")["packs"]
    assert full["changes"] > 100 > pack["changes"]


def conclude(command: Command) -> None:
    assert command("counts", "lead.qi")["counts"]
    built = command("report", "lead.qi", "--pdf", "report.pdf", "--tables", "tables")
    assert Path(built["pdf"]).read_bytes().startswith(b"%PDF")
    assert command("search", "lead.qi", "nothing of the kind")["hits"] == []


def keep_safe(command: Command) -> None:
    assert command("verify", "lead.qi")["sound"]
    assert command("rebuild", "lead.qi")["same_as_before"]
    digest = command("digest", "lead.qi")["digest"]
    command("backup", "lead.qi", "copy.qi")
    command("answer", "lead.qi", "CRC 02", "report_prepared", "no")
    assert command("digest", "lead.qi")["digest"] != digest
    command("restore", "lead.qi", "copy.qi")
    assert command("digest", "lead.qi")["digest"] == digest
    assert command("dump", "lead.qi", "out")["rows"]["sampled_case"] >= 46
    assert Path("out", "changes.jsonl").exists()
