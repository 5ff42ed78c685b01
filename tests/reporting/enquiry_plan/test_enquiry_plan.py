"""The printed plan: a page a person, the team at a glance, safe to keep and readable aloud."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.reporting.enquiry_plan.pdf import KEEP_SAFE
from qi_desktop.reporting.model import NothingPlanned
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace
from tests.reporting.test_pdf import structure

MONDAY = date(2017, 3, 13)


def set_up(services: Services) -> None:
    """Plan three steps of two questions; everybody in it is invented."""
    setup, enquiries = services.inspection, services.enquiries
    setup.create_inspection("Invented", "Anyshire", "Quality & Impact", "2017-02-20", "2017-03-17")
    ada, bo = (setup.add_team_member(name, role).id for name, role in (("Ada", "lead"), ("Bo", "inspector")))
    why = enquiries.open_line_of_enquiry("Why so few reviews?", "", "Both focus groups", inspector=bo)
    how = enquiries.open_line_of_enquiry("How are women placed?", inspector=ada)
    enquiries.add_step(why.id, "Managers of the CRC", person=bo, day=MONDAY, starts="9:30")
    enquiries.add_step(how.id, "Placement lists", person=bo, day=MONDAY, starts="9:30")
    enquiries.add_step(how.id, "The project for women")


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    with a_workspace(tmp_path_factory.mktemp("plan") / "lead.qi") as workspace:
        services = services_of(workspace)
        set_up(services)
        yield services


@pytest.fixture(scope="module")
def printed(services: Services, tmp_path_factory: pytest.TempPathFactory) -> PdfReader:
    return PdfReader(services.enquiry_plan.build_pdf(tmp_path_factory.mktemp("plan") / "plan.pdf"))


def text_of(page: int, reader: PdfReader) -> str:
    return " ".join(reader.pages[page].extract_text().split())


def test_the_team_stands_at_a_glance_before_each_persons_page(printed: PdfReader) -> None:
    assert len(printed.pages) == 3
    glance, nobody, bo = (text_of(page, printed) for page in range(3))
    assert "3 steps, 1 person." in glance
    assert "09:30 Managers of the CRC" in glance
    assert "No day yet" in nobody
    assert "The project for women" in nobody
    assert "Monday 13 March" not in nobody
    assert "Monday 13 March" in bo
    assert "Nothing planned" in bo
    assert "Expected twice at 09:30." in bo
    assert "Both focus groups" in bo


def test_every_page_says_that_it_is_to_be_kept_safe(printed: PdfReader) -> None:
    for page in range(3):
        assert KEEP_SAFE in text_of(page, printed)
        assert f"Page {page + 1} of 3" in text_of(page, printed)


def test_one_persons_plan_is_theirs_alone_and_the_same_bytes_each_time(
    services: Services, tmp_path: Path
) -> None:
    bo = services.inspection.team()[1].id
    first = services.enquiry_plan.build_pdf(tmp_path / "first.pdf", bo)
    second = services.enquiry_plan.build_pdf(tmp_path / "second.pdf", bo)
    assert first.read_bytes() == second.read_bytes()
    assert len(PdfReader(first).pages) == 1


def test_it_reads_aloud_in_order(services: Services, tmp_path: Path) -> None:
    reader = PdfReader(services.enquiry_plan.build_pdf(tmp_path / "plan.pdf"))
    assert {"/H1", "/Table", "/TH", "/TD"} <= {one["/S"] for one in structure(reader)}


def test_without_steps_or_when_stopped_nothing_is_written(
    workspace: Workspace, services: Services, tmp_path: Path
) -> None:
    empty = services_of(workspace)
    empty.inspection.create_inspection("Invented", "Anyshire", "Any", "2017-02-20", "2017-03-17")
    with pytest.raises(NothingPlanned):
        empty.enquiry_plan.build_pdf(tmp_path / "none.pdf")
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        services.enquiry_plan.build_pdf(tmp_path / "none.pdf", progress=stopped)
    assert not (tmp_path / "none.pdf").exists()
