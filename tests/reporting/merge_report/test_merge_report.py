"""The merge report on paper: what came, that it was compared, what waits; tagged, and the same every time."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from qi_desktop.merging.kinds import kind_words
from qi_desktop.merging.model import MergeReport
from qi_desktop.reporting.merge_report import content
from qi_desktop.reporting.merge_report.content import MergePaper
from qi_desktop.reporting.merge_report.pdf import build_pdf
from qi_desktop.reporting.model import NoSuchMerge
from qi_desktop.storage.kinds import PROJECTIONS
from qi_desktop.ui.wording import words_for
from tests.merging.teams import Team, a_team, judges
from tests.reporting.test_pdf import structure


@pytest.fixture(scope="module")
def merged(tmp_path_factory: pytest.TempPathFactory) -> Generator[tuple[Team, MergeReport]]:
    """Two bundles that disagree were taken in; one before them is missing and one was cut short."""
    with a_team(tmp_path_factory.mktemp("merged")) as team:
        with pytest.raises(NoSuchMerge):
            team.lead.merge_report.paper()
        judges(team.a, "q1", "yes")
        team.exported(team.a)
        judges(team.a, "q2", "yes")
        judges(team.b, "q2", "no")
        torn = team.folder / "torn.qibundle"
        paths = [team.exported(team.a), team.exported(team.b), torn]
        torn.write_bytes(paths[0].read_bytes()[:-9])
        yield team, team.lead.merging.take_in(paths, words=words_for)


def text_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_it_tells_what_came_what_was_left_out_what_waits_and_that_all_agrees(
    merged: tuple[Team, MergeReport], tmp_path: Path
) -> None:
    team, report = merged
    text = text_of(team.lead.merge_report.build_pdf(tmp_path / "merge.pdf"))
    assert "2 bundles from Invented inspector, taken in by Invented lead on" in text
    assert "6 of 6 changes were new" in text
    assert "All agree: nothing was lost" in text
    assert "torn.qibundle" in text
    assert "Nothing of it was taken in." in text
    assert "1 conflict arose. Afterwards 1 was open in all." in text
    assert f"Invented inspector 1 to 3 {report.missing[0].files[0]} 3" in text
    assert f"answers 3 3 {report.compared[0].held_digest[:16]} the same" in text
    assert report.backup in text


def test_it_can_be_followed_by_ear_and_names_nobody_in_its_title(
    merged: tuple[Team, MergeReport], tmp_path: Path
) -> None:
    reader = PdfReader(merged[0].lead.merge_report.build_pdf(tmp_path / "merge.pdf"))
    roles = [one["/S"] for one in structure(reader)]
    assert (roles.count("/H1"), roles.count("/H2"), roles.count("/Table")) == (1, 5, 5)
    assert reader.metadata is not None
    assert reader.metadata.title == f"Merge report of {content.at(merged[1].made_at)}: Suffolk"


def test_the_same_report_gives_the_same_bytes_and_all_can_be_printed_together(
    merged: tuple[Team, MergeReport], tmp_path: Path
) -> None:
    team, report = merged
    (printed,) = team.lead.merge_report.build_all(tmp_path / "reports")
    assert printed.name.startswith(f"merge-{report.made_at:%Y-%m-%d}")
    again = team.lead.merge_report.build_pdf(tmp_path / "again.pdf", report.id)
    assert printed.read_bytes() == again.read_bytes()


def test_a_conflict_that_was_decided_since_is_told_as_decided(merged: tuple[Team, MergeReport]) -> None:
    team, report = merged
    assert content.conflicts(team.lead.merge_report.paper()).startswith("1 conflict arose. ")
    decided = MergePaper("Suffolk", "Q&I", report)
    assert content.conflicts(decided).startswith("1 conflict arose; 1 of them decided since.")


def test_what_seldom_happens_is_told_too(merged: tuple[Team, MergeReport], tmp_path: Path) -> None:
    _, report = merged
    held = tuple(replace(one, held=0) for one in report.compared)
    files = tuple(replace(one, repeated=True) for one in report.files)
    rare = replace(report, compared=held, files=files, arisen=(), settled=2, erased=1, lingering=3, by="")
    text = text_of(build_pdf(MergePaper("Suffolk", "", rare), tmp_path / "rare.pdf"))
    assert "is not the same: see the table below" in text
    assert "differs" in text
    assert "2 conflicts came settled" in text
    assert "taken out of 1 text" in text
    assert "Words of 3 people who withdrew" in text
    assert "had been taken in before" in text
    nothing = replace(rare, compared=(), settled=0, open_conflicts=0, erased=0, lingering=0)
    assert content.proof(nothing).startswith("No file was taken in")
    assert content.conflicts(MergePaper("", "", nothing)) == "No conflict arose. Afterwards none was open."
    assert content.withdrawals(nothing) == ""


def test_very_many_conflicts_are_counted_and_the_first_of_them_listed(
    merged: tuple[Team, MergeReport], tmp_path: Path
) -> None:
    _, report = merged
    many = tuple((f"CRC {number:02}", "Was it enough?") for number in range(65))
    text = text_of(build_pdf(MergePaper("Suffolk", "Q&I", report, many), tmp_path / "many.pdf"))
    assert "And 5 more" in text


def test_every_kind_of_record_has_words_for_it() -> None:
    assert [kind for kind in PROJECTIONS if "_" in kind_words(kind)] == []
    assert kind_words("brand_new") == "brand new"
