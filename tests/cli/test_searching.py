"""The search without a window."""

import shutil
from pathlib import Path

import pytest

from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import CHEAP
from tests.cli.commanding import Command, a_command

PASSPHRASE = "an invented passphrase"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with two notes by two people, made once."""
    path = tmp_path_factory.mktemp("written") / "lead.qi"
    with Workspace.create(path, PASSPHRASE, cost=CHEAP) as workspace:
        services = services_of(workspace)
        member = services.inspection.add_team_member("Bo Invented", "inspector")
        services.fieldnotes.write_note("", "Birds", "Nobody mentioned the heron. 🙂 A heron came by.")
        workspace.sign_in(member.id)
        services.fieldnotes.write_note("", "Water", "The brook was low.")
    return path


@pytest.fixture
def command(
    written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Command:
    shutil.copy(written, tmp_path)
    return a_command(tmp_path, monkeypatch, capsys)


def test_hits_say_what_they_are_and_where_their_words_stand(command: Command) -> None:
    found = command("search", "lead.qi", '"a heron" OR broo*')
    assert found["total"] == 2
    assert found["counts"] == {"notes": 2}
    by_title = {hit["title"]: hit for hit in found["hits"]}
    assert by_title["Water"]["person"] == "Bo Invented"
    words = "Nobody mentioned the heron. 🙂 A heron came by."
    hit = by_title["Birds"]
    assert words[hit["start"] : hit["stop"]] == "A heron"


def test_a_search_is_narrowed_by_kind_person_and_day(command: Command) -> None:
    assert command("search", "lead.qi", "the", "--kind", "answers")["total"] == 0
    (hit,) = command("search", "lead.qi", "the", "--person", "bo invented")["hits"]
    assert hit["title"] == "Water"
    assert command("search", "lead.qi", "the", "--until", "2000-01-01")["total"] == 0
    assert command("search", "lead.qi", "the", "--since", "2000-01-01", "--limit", "1")["total"] == 2


@pytest.mark.parametrize(
    "words",
    [
        ["NOT heron"],
        ["heron", "--person", "Nobody Invented"],
        ["heron", "--since", "2017-03-02", "--until", "2017-03-01"],
        ["heron", "--since", "soon"],
    ],
)
def test_what_cannot_be_looked_for_is_said(command: Command, words: list[str]) -> None:
    assert command("search", "lead.qi", *words, code=2)["error"]


def test_a_workspace_open_elsewhere_is_searched_as_it_stands(command: Command, tmp_path: Path) -> None:
    assert command("search", "lead.qi", "heron")["total"] == 1
    with Workspace.open(tmp_path / "lead.qi", PASSPHRASE) as workspace:
        services_of(workspace).fieldnotes.write_note("", "Later", "Another heron.")
        found = command("search", "lead.qi", "heron")
    assert found["total"] == 1
    assert found["not_read_yet"] == 1
