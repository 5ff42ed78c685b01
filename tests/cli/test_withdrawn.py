"""A file from which words were removed is checked, made again and taken out like any other."""

from datetime import date
from pathlib import Path

import pytest

from qi_desktop.fieldnotes.consenting.model import Scope
from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import CHEAP
from tests.cli.commanding import a_command

SAID = "nobody at the office knew my name when I came"
DAY = date(2017, 3, 14)


def test_verify_rebuild_and_dump_pass_and_none_of_them_finds_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = a_command(tmp_path, monkeypatch, capsys)
    with Workspace.create(tmp_path / "lead.qi", "an invented passphrase", cost=CHEAP) as workspace:
        services = services_of(workspace)
        session = services.fieldnotes.add_session("interview", "One at Ipswich")
        user = services.fieldnotes.add_participant(session.id, "service_user")
        services.fieldnotes.record_consent(user.id, "given", "in writing", DAY)
        services.fieldnotes.write_note(session.id, "Said", f"SU1: {SAID}")
        services.consent.withdraw(user.id, "by letter", DAY, scope=Scope.WHOLE)
    before = command("digest", "lead.qi")
    assert command("verify", "lead.qi")["problems"] == []
    command("rebuild", "lead.qi")
    assert command("digest", "lead.qi") == before
    command("dump", "lead.qi", "out")
    for path in (tmp_path / "out").rglob("*"):
        assert path.is_dir() or SAID.encode() not in path.read_bytes()
    assert "consent withdrawn" in (tmp_path / "out" / "erasure.csv").read_text("utf-8")
