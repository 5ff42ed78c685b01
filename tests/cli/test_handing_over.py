"""The last exchange on the command line: what waits, the handover, how it is received, everything out."""

from pathlib import Path

import pytest

from tests.cli.commanding import DATES, Command, a_command


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return a_command(tmp_path, monkeypatch, capsys)


def test_an_inspection_is_handed_over_received_once_and_got_out(command: Command, tmp_path: Path) -> None:
    command("new", "lead.qi", "--title", "Suffolk 2017", *DATES, "--lead", "Bea Invented")
    command("new", "central.qi")
    card = command("team", "card", "central.qi")
    command("team", "add", "lead.qi", "Cleo Invented", "central", "--text", card["text"])
    waiting = [one["point"] for one in command("handover", "check", "lead.qi")["checks"] if one["waiting"]]
    assert waiting == ["addressee"]
    written = command("handover", "write", "lead.qi", "out", "--without-report")
    assert command("verify", written["file"], "--with", "central.qi")["sound"]
    words = ("handover", "receive", written["file"], "in", "--workspace", "central.qi")
    arrived = command(*words)
    assert (arrived["inspection"], arrived["same_state_as_handed_over"]) == ("Suffolk 2017", True)
    assert arrived["words_of_the_file"] == written["words_of_the_file"]
    assert command(*words, code=2)["error"] == "HandoverReplayed"
    assert [one["number"] for one in command("handover", "received", "central.qi")["handovers"]] == [1]
    assert command("verify", arrived["workspace"])["sound"]
    told = command("dump", arrived["workspace"], "everything")
    assert (told["rows"]["inspection"], told["unreadable_pages"]) == (1, 0)
    damaged = Path(arrived["workspace"])
    content = bytearray((tmp_path / damaged).read_bytes())
    content[4096 * 5 + 100] ^= 1
    (tmp_path / damaged).write_bytes(content)
    found = command("verify", arrived["workspace"], code=1)
    assert found["problems"][0].startswith("page: 6 (rows of entry)")
    assert command("dump", arrived["workspace"], "rest", code=1)["unreadable_pages"] == 1
