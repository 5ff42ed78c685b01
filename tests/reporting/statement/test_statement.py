"""The statement of the demonstration's sample: what it says word for word, and what it never says."""

import csv
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from qi_desktop.analysis.disclosure import LEAST
from qi_desktop.analysis.disclosure import WITHHELD as SIGN
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.reporting.model import StatementFileMisnamed
from qi_desktop.reporting.statement.content import DrawFigures
from qi_desktop.reporting.statement.manuscript import manuscript
from qi_desktop.reporting.statement.pdf import build_pdf
from qi_desktop.reporting.statement.plain import plain_text
from qi_desktop.reporting.statement.privacy import WITHHELD
from qi_desktop.reporting.statement.tables import statement_tables
from qi_desktop.sampling.model import NoSample, SampleSettings, SampleState
from qi_desktop.storage.workspace import Workspace
from tests.inspection.building import a_list_file, a_row
from tests.reporting.statement.stated import Stated, a_statement
from tests.reporting.test_pdf import structure
from tests.sampling.desks import SEED, Desk

SNAPSHOT = Path(__file__).with_name("sample-statement.txt")


@pytest.fixture(scope="module")
def stated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stated]:
    with a_statement(tmp_path_factory.mktemp("statement")) as made:
        yield made


@pytest.fixture(scope="module")
def built(stated: Stated, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stated.service.build_pdf(tmp_path_factory.mktemp("statement") / "statement.pdf")


def test_the_statement_says_word_for_word_what_it_said_before(stated: Stated) -> None:
    said = plain_text(manuscript(stated.content))
    if os.environ.get("QI_RENEW_SNAPSHOTS"):
        SNAPSHOT.write_text(said, "utf-8")
    assert said == SNAPSHOT.read_text("utf-8")


def test_nobody_is_named_anywhere(stated: Stated, built: Path) -> None:
    said = plain_text(manuscript(stated.content))
    printed = " ".join(page.extract_text() for page in PdfReader(built).pages)
    tables = str([table.rows for table in statement_tables(stated.content)])
    named = {word for one in stated.people for word in (one.name, one.reference) if word}
    for text in (said, printed, tables):
        assert not {word for word in named if word in text}
    assert f"the file of {WITHHELD} ({WITHHELD}) is missing" in said


def test_everything_is_computed_from_the_sample(stated: Stated) -> None:
    content = stated.content
    assert (content.draw.seed, content.draw.list_unchanged) == (SEED, True)
    assert [(one.code, one.asked, one.drawn) for one in content.providers] == [
        ("CRC", 30, 30),
        ("NPS", 16, 16),
    ]
    for one, listed in zip(content.providers, content.lists, strict=True):
        assert one.eligible == listed.eligible
        assert listed.rows == listed.eligible + sum(counted.number for counted in listed.left_out)
        assert sum(row.drawn for row in one.balance if row.dimension == "gender") == one.drawn
        assert one.representation.provider == one.code
        assert one.best.bound <= min(one.best.deviation, one.deviation) + 1e-9
        assert one.chances is not None
        assert one.chances.lowest <= one.chances.equal <= one.chances.highest


def test_each_replacement_has_its_reason_and_its_effect(stated: Stated) -> None:
    first, second = stated.content.replacements
    assert (first.fell_out, first.stands_in) == ("CRC 07", "CRC 31")
    assert (second.fell_out, second.reason) == ("NPS 03", "transferred to another area")
    last = {one.code: one.deviation for one in stated.content.providers}
    assert first.deviation_after == pytest.approx(last["CRC"])
    assert second.deviation_after == pytest.approx(last["NPS"])


def test_the_review_is_told_by_role(stated: Stated) -> None:
    told = {one.act: (one.role, one.words) for one in stated.content.review}
    reviewer = ("case_sample_reviewer", "The balance is as good as the list allows.")
    assert told["approve_sample"] == reviewer


def test_the_page_is_tagged_and_every_bar_is_described(built: Path) -> None:
    reader = PdfReader(built)
    assert reader.metadata is not None
    assert reader.metadata.title == "Sample statement: Suffolk 2017"
    elements = structure(reader)
    roles = [element["/S"] for element in elements]
    assert {"/H1", "/H2", "/H3", "/Table", "/TH", "/TD", "/Caption", "/Figure"} <= set(roles)
    figures = [str(element["/Alt"]) for element in elements if element["/S"] == "/Figure"]
    assert figures
    assert all("drawn" in alternative and "expected" in alternative for alternative in figures)


def test_every_page_says_which_draw_it_is_about_and_which_page_it_is(stated: Stated, built: Path) -> None:
    pages = PdfReader(built).pages
    for number, page in enumerate(pages, 1):
        text = page.extract_text()
        assert f"Seed {SEED} · eligible cases {stated.content.draw.digest[:16]}" in text
        assert f"Page {number} of {len(pages)}" in text


def test_the_same_statement_gives_the_same_bytes(stated: Stated, built: Path, tmp_path: Path) -> None:
    again = build_pdf(stated.service.content(in_team=False), tmp_path / "again.pdf")
    assert again.read_bytes() == built.read_bytes()


def test_a_stopped_build_leaves_nothing_behind(stated: Stated, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    for name in ("statement.pdf", "statement.csv", "statement.xlsx"):
        with pytest.raises(Cancelled):
            build = stated.service.build_pdf if name.endswith("pdf") else stated.service.build_tables
            build(tmp_path / name, progress)
    assert list(tmp_path.iterdir()) == []


def test_the_csv_is_the_balance_and_the_workbook_everything(stated: Stated, tmp_path: Path) -> None:
    path = stated.service.build_tables(tmp_path / "statement.csv", in_team=True)
    with path.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    females = next(row for row in rows if (row["provider"], row["category"]) == ("CRC", "female"))
    row = next(row for row in stated.content.providers[0].balance if row.category == "female")
    assert (int(females["eligible"]), int(females["drawn"])) == (row.eligible, row.drawn)
    assert {row["looked_at"] for row in rows} == {"balance", "level", "spread"}
    book = load_workbook(stated.service.build_tables(tmp_path / "statement.XLSX"))
    assert book.sheetnames == [table.name for table in statement_tables(stated.content)]
    assert not any(cell.data_type == "f" for sheet in book for row in sheet.iter_rows() for cell in row)


def test_every_row_of_every_table_fits_its_columns(stated: Stated) -> None:
    for table in statement_tables(stated.content):
        assert {len(row) for row in table.rows} <= {len(table.columns)}


def test_a_file_of_another_ending_is_refused(stated: Stated, tmp_path: Path) -> None:
    with pytest.raises(StatementFileMisnamed):
        stated.service.build_tables(tmp_path / "statement.txt")


def test_a_sample_not_yet_reviewed_and_a_list_renewed_since_are_said_plainly(stated: Stated) -> None:
    def said(state: SampleState, draw: DrawFigures = stated.content.draw) -> str:
        content = replace(stated.content, state=state, draw=draw, replacements=())
        return " ".join(plain_text(manuscript(content)).split())

    assert "Provisional: the sample has not been reviewed yet." in said(SampleState.DRAWN)
    assert "No case had to be replaced." in said(SampleState.DRAWN)
    assert "Not to be used: the" in said(SampleState.SENT_BACK)
    renewed = replace(stated.content.draw, list_unchanged=False)
    assert "The list is no longer quite the one drawn from" in said(SampleState.APPROVED, renewed)


def test_a_case_of_the_sample_that_is_no_longer_eligible_is_counted_and_said(stated: Stated) -> None:
    first, *others = stated.content.lists
    assert "no longer eligible" not in plain_text(manuscript(stated.content))
    fewer = replace(first, eligible=first.eligible - 1)
    said = " ".join(plain_text(manuscript(replace(stated.content, lists=(fewer, *others)))).split())
    assert f"Of the cases in the sample, 1 of the {first.provider} is no longer eligible." in said


def test_without_a_sample_there_is_nothing_to_state(workspace: Workspace) -> None:
    with pytest.raises(NoSample):
        Desk(workspace).services.statement.content()


@pytest.mark.parametrize(
    ("settings", "verdicts"),
    [
        (SampleSettings((("CRC", 4), ("NPS", 0))), ["every eligible case drawn", "no case drawn"]),
        (SampleSettings((("CRC", 2),), balance=(), cover=(), spread=""), ["by chance alone"]),
        (
            SampleSettings((("CRC", 1),), balance=("gender",), cover=("office",)),
            ["as far as whole numbers allow"],
        ),
    ],
)
def test_the_smallest_samples_can_be_stated_too(
    workspace: Workspace, tmp_path: Path, settings: SampleSettings, verdicts: list[str]
) -> None:
    desk = Desk(workspace)
    people = [a_row(CRN=f"X{number}", Gender="Female" if number == 1 else "Male") for number in range(4)]
    desk.listing.import_case_list(a_list_file(tmp_path, people))
    desk.sampling.draw_sample(SEED, settings)
    content = desk.services.statement.content()
    assert [one.representation.reach.value for one in content.providers] == verdicts
    assert plain_text(manuscript(content))
    assert build_pdf(content, tmp_path / "small.pdf").read_bytes().startswith(b"%PDF")
    for name in ("small.csv", "small.xlsx"):
        assert desk.services.statement.build_tables(tmp_path / name).is_file()


def test_a_decision_about_a_case_is_counted_with_its_reason_and_changes_the_list(
    workspace: Workspace, tmp_path: Path
) -> None:
    desk = Desk(workspace)
    desk.listing.import_case_list(a_list_file(tmp_path, [a_row(CRN=f"X{at}") for at in range(4)]))
    desk.sampling.draw_sample(SEED, SampleSettings((("CRC", 2),)))
    first = desk.inspection.eligible_cases()[0]
    desk.listing.exclude_case(first.id, f"{first.name} moved abroad")
    content = desk.services.statement.content()
    assert [(one.decision, one.reason) for one in content.lists[0].decided] == [
        ("left out", f"{WITHHELD} moved abroad")
    ]
    assert not content.draw.list_unchanged
    assert not desk.services.statement.repeated().same
    desk.listing.withdraw_decision(first.id)
    assert desk.services.statement.repeated().same


def test_what_leaves_the_team_withholds_what_could_point_to_a_person(stated: Stated) -> None:
    content = stated.service.content(in_team=False)
    table = statement_tables(content)[1]
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    for row in rows:
        if row["looked_at"] != "spread":
            assert row["eligible"] in {0, SIGN} or int(row["eligible"]) >= LEAST
            assert row["drawn"] in {0, SIGN} or int(row["drawn"]) >= LEAST
    said = " ".join(plain_text(manuscript(content)).replace(">", "").split())
    assert "office Diss outreach ([c] eligible)" in said
    assert "gender female ([c] drawn) was raised to the minimum" in said
    assert "[c]" not in plain_text(manuscript(stated.content))
