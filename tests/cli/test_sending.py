"""Sending and fetching without a window."""

from pathlib import Path

import pytest

from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from tests.cli.commanding import DATES, Command, a_command


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    return a_command(tmp_path, monkeypatch, capsys)


def test_a_bundle_is_sent_to_a_named_place_fetched_there_and_sent_again(
    command: Command, tmp_path: Path
) -> None:
    command("new", "lead.qi", "--title", "Suffolk 2017", *DATES)
    command("new", "bo.qi")
    command("team", "card", "bo.qi", "bo.qicard")
    command("team", "add", "lead.qi", "Bo Invented", "inspector", "--card", "bo.qicard")
    (tmp_path / "shared").mkdir()
    shared = str(tmp_path / "shared")
    command("new", "central.qi")
    command("team", "card", "central.qi", "central.qicard")
    command("team", "add", "lead.qi", "Cy Invented", "central", "--card", "central.qicard")
    assert command("pack", "send", "lead.qi", shared, "--member", "Di", code=2)["error"] == "NoSuchMember"
    (pack,) = command("pack", "send", "lead.qi", shared)["sent"]
    assert len(pack["words"].split()) == 6
    added = command("places", "add", "bo.qi", "Team folder", shared)
    assert (added["kind"], added["keeps_password"]) == ("folder", False)

    fetched = command("bundle", "fetch", "bo.qi", "Team folder", "inbox")
    assert [one["for_you"] for one in fetched["lying"]] == ["new"]
    assert [Path(one).name for one in fetched["fetched"]] == [pack["file"]]
    command("pack", "open", "bo.qi", fetched["fetched"][0])
    with Workspace.open(tmp_path / "bo.qi", "an invented passphrase") as workspace:
        services_of(workspace).themes.add_theme("Calls")
    (sent,) = command("bundle", "send", "bo.qi", "Team folder", "--full")["sent"]
    assert len(sent["words"].split()) == 6
    assert (tmp_path / "shared" / sent["file"]).is_file()
    (again,) = command("bundle", "send", "bo.qi", shared, "--again", sent["file"])["sent"]
    assert again["lay_there"]
    assert command("bundle", "send", "bo.qi", shared, "--again", "other", code=2)["error"]
    lead = command("bundle", "fetch", "lead.qi", shared, "inbox")
    assert {one["for_you"] for one in lead["lying"]} == {"new", "others"}
    command("places", "remove", "bo.qi", "Team folder")
    assert command("places", "list", "bo.qi")["places"] == []
    assert command("bundle", "send", "bo.qi", "Team folder", code=2)["error"] == "PlaceUnknown"
