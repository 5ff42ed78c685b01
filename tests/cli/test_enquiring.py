"""Lines of enquiry and the plan of week two without a window."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import CHEAP
from tests.cli.commanding import Command, a_command

PASSPHRASE = "an invented passphrase"


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with a line of enquiry, a remark on it and two steps, made once; all of it invented."""
    path = tmp_path_factory.mktemp("planned") / "lead.qi"
    with Workspace.create(path, PASSPHRASE, cost=CHEAP) as workspace:
        services = services_of(workspace)
        services.inspection.create_inspection("Invented", "Anyshire", "Any", "2017-02-20", "2017-03-17")
        bo = services.inspection.add_team_member("Bo Invented", "inspector").id
        services.inspection.add_team_member("Cy Invented", "inspector")
        line = services.enquiries.open_line_of_enquiry("Why so few reviews?", inspector=bo)
        services.enquiries.add_evidence(line.id, "note", text="The instruction says yearly", weighs="for")
        services.enquiries.add_step(line.id, "Managers", person=bo, day=date(2017, 3, 13), starts="9:30")
        services.enquiries.add_step(line.id, "Read the instruction")
    return path


@pytest.fixture
def command(
    planned: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Command:
    shutil.copy(planned, tmp_path)
    return a_command(tmp_path, monkeypatch, capsys)


def test_a_line_says_who_follows_it_and_what_weighs_on_it(command: Command) -> None:
    (line,) = command("enquiries", "list", "lead.qi")["lines_of_enquiry"]
    assert (line["question"], line["status"], line["followed_by"]) == (
        "Why so few reviews?",
        "open",
        "Bo Invented",
    )
    assert (line["for"], line["against"], line["not_weighed"]) == (1, 0, 0)


def test_the_plan_is_told_and_printed(command: Command) -> None:
    told = command("enquiries", "plan", "lead.qi", "--pdf", "plan.pdf")
    assert told["days"][0] == "2017-03-13"
    steps = [(one["person"], one["day"], one["hour"], one["what"]) for one in told["steps"]]
    assert steps == [
        ("", "", "", "Read the instruction"),
        ("Bo Invented", "2017-03-13", "09:30", "Managers"),
    ]
    assert len(PdfReader("plan.pdf").pages) == 3


def test_one_persons_plan_is_told_alone_and_nobody_elses_refused(command: Command) -> None:
    told = command("enquiries", "plan", "lead.qi", "--person", "Bo Invented")
    assert [one["what"] for one in told["steps"]] == ["Managers"]
    assert "error" in command("enquiries", "plan", "lead.qi", "--person", "Nobody", code=2)
    command("enquiries", "plan", "lead.qi", "--person", "Cy Invented", "--pdf", "none.pdf", code=1)
    assert not Path("none.pdf").exists()
