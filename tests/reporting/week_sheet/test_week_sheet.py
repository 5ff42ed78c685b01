"""The week sheet: what it holds, how it says that it is to be kept safe, and how it reads aloud."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.reporting.model import NoInterviews
from qi_desktop.reporting.week_sheet.content import UNNAMED, SheetRow, WeekSheet
from qi_desktop.reporting.week_sheet.pdf import KEEP_SAFE
from qi_desktop.sampling.interviewing.model import InterviewSlot
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace
from tests.reporting.test_pdf import structure
from tests.sampling.desks import Desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """All interviews arranged."""
    with a_workspace(tmp_path_factory.mktemp("weeks") / "lead.qi") as workspace:
        desk = Desk(workspace).approved()
        desk.allocating.allocate_cases()
        desk.services.interviewing.propose_timetable()
        yield desk


@pytest.fixture(scope="module")
def printed(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> PdfReader:
    return PdfReader(desk.services.week_sheet.build_pdf(tmp_path_factory.mktemp("weeks") / "weeks.pdf"))


def rows(sheet: WeekSheet) -> list[SheetRow]:
    return [row for day in sheet.days for row in day.rows]


def text_of(page: int, reader: PdfReader) -> str:
    return " ".join(reader.pages[page].extract_text().split())


def slots_of(desk: Desk, place: int) -> list[InterviewSlot]:
    return desk.services.interviewing.timetable(desk.team["inspector"][place].id)


def test_each_inspector_has_a_sheet_with_every_interview_of_theirs(desk: Desk) -> None:
    content = desk.services.week_sheet.content()
    assert [one.inspector for one in content.sheets] == [one.name for one in desk.team["inspector"]]
    for place, sheet in enumerate(content.sheets):
        slots = slots_of(desk, place)
        assert [(one.number, one.officer, one.office) for one in rows(sheet)] == [
            (one.number, one.responsible_officer, one.office) for one in slots
        ]
        assert rows(sheet)[0].hours == f"{slots[0].starts} to {slots[0].ends}"
        assert [day.day.isoformat() for day in sheet.days] == desk.services.interviewing.week()
        assert sheet.waiting == ()


def test_one_inspectors_sheet_is_theirs_alone(desk: Desk, tmp_path: Path) -> None:
    member = desk.team["inspector"][1]
    reader = PdfReader(desk.services.week_sheet.build_pdf(tmp_path / "week.pdf", member.id))
    assert len(reader.pages) == 1
    text = text_of(0, reader)
    assert member.name in text
    assert not [one for one in desk.team["inspector"] if one.id != member.id and one.name in text]
    for slot in slots_of(desk, 1):
        assert slot.number in text
    for slot in slots_of(desk, 2):
        assert slot.number not in text


def test_every_page_says_that_it_names_officers_and_is_to_be_kept_safe(printed: PdfReader) -> None:
    assert len(printed.pages) == 6
    for place in range(6):
        text = text_of(place, printed)
        assert KEEP_SAFE in text
        assert "Names responsible officers: keep safe" in text
        assert f"Page {place + 1} of 6" in text


def test_nobody_on_the_list_is_named_nor_anybody_in_the_file_or_its_title(
    desk: Desk, printed: PdfReader
) -> None:
    text = " ".join(text_of(place, printed) for place in range(6))
    people = desk.inspection.eligible_cases()
    assert not [one for one in people if one.name in text or one.reference in text]
    assert printed.metadata is not None
    assert printed.metadata.title == "Interviews of week one: Suffolk 2017"


def test_headings_and_tables_can_be_followed_by_ear(printed: PdfReader) -> None:
    roles = [one["/S"] for one in structure(printed)]
    assert (roles.count("/H1"), roles.count("/Table"), roles.count("/Caption")) == (6, 6, 6)
    assert roles.count("/TH") == 30


def test_the_same_weeks_give_the_same_bytes_and_a_stop_leaves_no_file(desk: Desk, tmp_path: Path) -> None:
    first, second = (
        desk.services.week_sheet.build_pdf(tmp_path / name).read_bytes() for name in ("a.pdf", "b.pdf")
    )
    assert first == second
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        desk.services.week_sheet.build_pdf(tmp_path / "c.pdf", progress=progress)
    assert not (tmp_path / "c.pdf").exists()


def test_what_waits_what_clashes_and_what_comes_later_stands_on_the_sheet(
    workspace: Workspace, tmp_path: Path
) -> None:
    desk = Desk(workspace).approved()
    desk.allocating.allocate_cases()
    interviewing = desk.services.interviewing
    interviewing.propose_timetable()
    cleared, later, first, second, *_ = slots_of(desk, 0)
    interviewing.clear_slot(cleared.sampled_case)
    interviewing.move_slot(later.number, "2017-03-07", "13:45")
    with workspace.ledger.entry("take_in_bundle") as entry:
        entry.put("interview_slot", second.id, day=first.day, starts=first.starts)
        nameless = desk.sampling.sampled_case(later.number).eligible_case
        entry.put("eligible_case", nameless, responsible_officer="")
    sheet = desk.services.week_sheet.content().sheets[0]
    assert [one.number for one in sheet.waiting] == [cleared.number]
    assert sheet.days[-1].day.isoformat() == "2017-03-07"
    assert sheet.days[-1].rows[0].officer == UNNAMED
    notes = {one.number: one.note for one in rows(sheet) if one.note}
    assert notes[first.number] == f"Clashes with {second.number} at {first.starts}."
    assert notes[second.number] == f"Clashes with {first.number} at {first.starts}."
    reader = PdfReader(desk.services.week_sheet.build_pdf(tmp_path / "weeks.pdf"))
    assert "Interviews that have no hour yet" in text_of(0, reader)
    assert "No interview" in text_of(0, reader)


def test_a_day_off_within_the_week_says_why_it_is_empty(workspace: Workspace, tmp_path: Path) -> None:
    desk = Desk(workspace).approved()
    desk.allocating.allocate_cases()
    desk.services.interviewing.add_day_off("2017-02-21", "Training day")
    desk.services.interviewing.propose_timetable()
    days = desk.services.week_sheet.content().sheets[0].days
    assert [(one.day.day, one.off) for one in days] == [
        *((20, ""), (21, "Training day"), (22, ""), (23, ""), (24, ""), (27, ""))
    ]
    reader = PdfReader(desk.services.week_sheet.build_pdf(tmp_path / "weeks.pdf"))
    assert "Tuesday 21 February: day off (Training day)" in text_of(0, reader)


def test_before_cases_are_allocated_there_is_nothing_to_print(workspace: Workspace) -> None:
    desk = Desk(workspace).approved()
    with pytest.raises(NoInterviews):
        desk.services.week_sheet.content()
    with pytest.raises(NoInterviews):
        desk.services.week_sheet.content(desk.team["lead"][0].id)
