"""A round of factual accuracy from the draft to the table that is kept. Everybody here is invented."""

from collections.abc import Generator
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from qi_desktop.reporting.accuracy.model import (
    AccuracyChangeUnknown,
    AccuracyPointsOpen,
    AccuracyReasonMissing,
    AccuracyRoundClosed,
    AccuracyRoundUnknown,
    AccuracyRowsWrong,
    PointsRead,
    Raised,
    Round,
    RowFault,
    Ruling,
    Tie,
)
from qi_desktop.reporting.accuracy.service import AccuracyService
from qi_desktop.reporting.model import NamesInReport, OutsideFramework, TextEmpty
from qi_desktop.services import Services, services_of
from qi_desktop.storage.contents import digest_of
from tests.builders import a_workspace, the_workspace_at

DOMAIN = "protecting_public"
CELL = f"{DOMAIN}/CRC"


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Round]:
    """A small report of which a draft went to the CRC; each test works on a copy of its file."""
    folder = tmp_path_factory.mktemp("accuracy")
    with a_workspace(folder / "lead.qi") as workspace:
        services = services_of(workspace)
        services.inspection.create_inspection("A test", "Testshire", "Trial", "2017-02-20", "2017-03-17")
        services.inspection.add_provider("CRC", "Testshire CRC", "An owner", 30)
        workspace.sign_in(services.inspection.add_team_member("Ada Invented", "lead").id)
        services.findings.record_finding(DOMAIN, "CRC", "poor", "Plans were late.")
        services.examples.add_practice_example(DOMAIN, "CRC", "poor", "Anselm", "Nobody asked him.")
        return folder, services.accuracy.send_draft("CRC", folder / "draft.pdf")


@pytest.fixture
def services(sent: tuple[Path, Round], tmp_path: Path) -> Generator[Services]:
    (tmp_path / "lead.qi").write_bytes((sent[0] / "lead.qi").read_bytes())
    with the_workspace_at(tmp_path / "lead.qi") as workspace:
        workspace.sign_in(next(one.id for one in services_of(workspace).inspection.team()))
        yield services_of(workspace)


@pytest.fixture
def accuracy(services: Services) -> AccuracyService:
    return services.accuracy


@pytest.fixture
def this(sent: tuple[Path, Round]) -> Round:
    return sent[1]


def test_a_draft_says_so_and_is_known_again_by_its_digest(
    sent: tuple[Path, Round], accuracy: AccuracyService, tmp_path: Path
) -> None:
    this, path = sent[1], sent[0] / "draft.pdf"
    pages = [page.extract_text() for page in PdfReader(path).pages]
    assert all("raft for factual accuracy" in page for page in pages[1:])
    assert (this.number, this.provider, this.file) == (1, "CRC", "draft.pdf")
    assert this.digest == digest_of(path.read_bytes())
    assert accuracy.is_draft(this.id, path)
    (tmp_path / "other.pdf").write_bytes(path.read_bytes() + b" ")
    assert not accuracy.is_draft(this.id, tmp_path / "other.pdf")
    assert accuracy.kept(this.id) == []
    with pytest.raises(AccuracyRoundUnknown):
        accuracy.save_kept(this.id, "0" * 64, tmp_path / "other.pdf")


def test_no_draft_leaves_while_somebody_could_be_known_by_it(services: Services, tmp_path: Path) -> None:
    services.examples.add_practice_example(DOMAIN, "CRC", "good", "Anselm", "The same name again.")
    with pytest.raises(NamesInReport):
        services.accuracy.send_draft("CRC", tmp_path / "draft.pdf")
    assert not (tmp_path / "draft.pdf").exists()
    assert len(services.accuracy.rounds()) == 1


def test_a_point_is_recorded_decided_with_a_reason_and_tied_to_what_was_changed(
    services: Services, accuracy: AccuracyService, this: Round
) -> None:
    point = accuracy.add_point(this.id, " 3.2 ", " Plans were late in two offices only. ")
    assert accuracy.changes_since(this.id) == []
    services.findings.record_finding(DOMAIN, "CRC", "poor", "Plans were late in two offices.")
    (changed,) = accuracy.changes_since(this.id)
    assert (changed.was, changed.became) == ("Plans were late.", "Plans were late in two offices.")
    assert changed.where.endswith(", CRC: summary")
    decided = accuracy.decide(point, "partly", "The counts bear it out for two of three offices.")
    assert decided.lacks_change
    tied = accuracy.tie_changes(point, [changed.tie])
    assert not tied.lacks_change
    assert (tied.place, tied.number, tied.ruling) == ("3.2", 1, Ruling.PARTLY)
    assert accuracy.tied(tied) == [changed]
    assert services.inspection.member(tied.decided_by).name == "Ada Invented"


def test_what_reads_as_it_did_is_no_change_and_nothing_else_can_be_tied(
    services: Services, accuracy: AccuracyService, this: Round
) -> None:
    point = accuracy.add_point(this.id, "3.2", "No.")
    services.findings.record_finding(DOMAIN, "CRC", "poor", "Otherwise.")
    services.findings.record_finding(DOMAIN, "CRC", "poor", "Plans were late.")
    assert accuracy.changes_since(this.id) == []
    with pytest.raises(AccuracyChangeUnknown):
        accuracy.tie_changes(point, [Tie("somewhere", 1, "finding", CELL, "summary")])


def test_a_decision_needs_one_of_three_words_and_a_reason_and_can_be_taken_back(
    accuracy: AccuracyService, this: Round
) -> None:
    point = accuracy.add_point(this.id, "3.2", "No.")
    with pytest.raises(AccuracyReasonMissing):
        accuracy.decide(point, "refused", " ")
    with pytest.raises(OutsideFramework):
        accuracy.decide(point, "perhaps", "Who knows.")
    accuracy.decide(point, "refused", "The record shows it.")
    assert accuracy.decide(point, "", "").decided_at is None
    with pytest.raises(TextEmpty):
        accuracy.revise_point(point, "", "No.")
    accuracy.revise_point(point, "3.3", "No indeed.")
    assert accuracy.point(point).place == "3.3"
    accuracy.remove_point(point)
    assert accuracy.points(this.id) == []


def test_a_round_is_closed_when_all_is_decided_and_nothing_in_it_changes_then(
    accuracy: AccuracyService, this: Round
) -> None:
    first, second = (accuracy.add_point(this.id, place, "No.") for place in ("3.2", "4.1"))
    accuracy.decide(first, "refused", "The record shows it.")
    with pytest.raises(AccuracyPointsOpen) as refused:
        accuracy.close_round(this.id)
    assert refused.value.points == (2,)
    accuracy.decide(second, "accepted", "So it is.")
    assert accuracy.close_round(this.id).closed_at is not None
    for act in (
        lambda: accuracy.add_point(this.id, "1", "No."),
        lambda: accuracy.decide(first, "accepted", "After all."),
        lambda: accuracy.remove_point(first),
        lambda: accuracy.close_round(this.id),
    ):
        with pytest.raises(AccuracyRoundClosed):
            act()
    assert [name for name, _ in accuracy.kept(this.id)] == [
        "factual-accuracy-1-CRC.pdf",
        "factual-accuracy-1-CRC.xlsx",
    ]
    with pytest.raises(AccuracyReasonMissing):
        accuracy.reopen_round(this.id, "")
    assert accuracy.reopen_round(this.id, "A late letter.").closed_at is None


def test_what_is_kept_holds_no_words_that_may_have_to_be_erased(
    services: Services, accuracy: AccuracyService, this: Round
) -> None:
    point = accuracy.add_point(this.id, "3.2", "No.")
    services.findings.record_finding(DOMAIN, "CRC", "poor", "Plans were early.")
    accuracy.decide(point, "accepted", "So it is.")
    accuracy.tie_changes(point, [one.tie for one in accuracy.changes_since(this.id)])
    accuracy.close_round(this.id)
    contents = services.workspace.contents
    kept = [content for one in contents.digests() if (content := contents.content(one))]
    pages = [page for one in kept if one.startswith(b"%PDF") for page in PdfReader(BytesIO(one)).pages]
    sheets = [sheet for one in kept if one.startswith(b"PK") for sheet in load_workbook(BytesIO(one))]
    told = [page.extract_text() for page in pages] + [str(list(sheet.values)) for sheet in sheets]
    assert any("So it is." in text for text in told)
    assert all("Plans were" not in text for text in [*told, *map(str, kept)])


def test_the_table_is_written_as_paper_and_as_workbook_without_earlier_words_of_an_example(
    services: Services, accuracy: AccuracyService, this: Round, tmp_path: Path
) -> None:
    point = accuracy.add_point(this.id, "3.7", "=Nobody could have asked him.")
    (example,) = services.examples.practice_examples()
    services.examples.revise_practice_example(example.id, "Nobody was free to ask him.")
    accuracy.decide(point, "accepted", "True.")
    accuracy.tie_changes(point, [one.tie for one in accuracy.changes_since(this.id)])
    other = accuracy.add_point(this.id, "3.8", "And this.")
    accuracy.decide(other, "accepted", "Also true.")
    paper = accuracy.build_table(this.id, tmp_path / "round.pdf")
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(paper).pages).split())
    assert "The draft went to Testshire CRC on" in text
    assert "2 accepted." in text
    assert "Nobody was free to ask him." in text
    assert "Nobody asked him." not in text
    assert "Accepted without a change tied to them: 2." in text
    again = accuracy.build_table(this.id, tmp_path / "again.pdf")
    assert again.read_bytes() == paper.read_bytes()
    book = load_workbook(accuracy.build_table(this.id, tmp_path / "round.xlsx"))
    assert book.sheetnames == ["points", "changes", "round", "data_dictionary"]
    assert book["points"]["C2"].value == "'=Nobody could have asked him."
    assert book["changes"]["D2"].value == "Nobody was free to ask him."
    assert all("Nobody asked him." not in str(cell.value) for cell in book["changes"][2])


def test_a_table_with_one_wrong_row_is_refused_whole(accuracy: AccuracyService, this: Round) -> None:
    good = Raised(2, "3.2", "No.")
    with pytest.raises(AccuracyRowsWrong) as refused:
        accuracy.record_points(
            this.id, PointsRead("points.csv", (good,), (RowFault(3, "point", "is empty"),))
        )
    assert refused.value.faults == ("row 3, point: is empty",)
    accuracy.record_points(this.id, PointsRead("points.csv", (good, Raised(3, "3.3", "Nor this."))))
    assert [one.number for one in accuracy.points(this.id)] == [1, 2]
