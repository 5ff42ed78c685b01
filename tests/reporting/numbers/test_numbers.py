"""Every number of the report beside the same number by another way of counting."""

import csv
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest

from qi_desktop.analysis.disclosure import WITHHELD
from qi_desktop.reporting.content import ReportContent
from qi_desktop.reporting.manuscript.blocks import (
    Bar,
    Column,
    Heading,
    Layout,
    Paragraph,
    RowGroup,
    Table,
)
from qi_desktop.reporting.numbers.printed import printed_numbers
from qi_desktop.reporting.numbers.service import NumbersService
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace
from tests.analysis.earlier.test_earlier import now
from tests.demonstrated import Demonstrated


@pytest.fixture(scope="module")
def lead(demonstrated: Demonstrated) -> Generator[Services]:
    """The services of the demonstration's merged workspace."""
    with Workspace.open(demonstrated.folder / "lead.qi", demonstrated.passphrase, read_only=True) as lead:
        yield services_of(lead)


class _Reported:
    """A report whose content is what a test says."""

    def __init__(self, content: ReportContent) -> None:
        self._content = content

    def content(self) -> ReportContent:
        return self._content


def test_every_number_of_the_demonstration_s_report_is_found_again(lead: Services, tmp_path: Path) -> None:
    found = lead.numbers.write(tmp_path / "numbers.csv")
    assert found.differing == ()
    assert len(found.numbers) > 1500
    assert {one.verdict for one in found.numbers} <= {"equal", "withheld"}
    rows = list(csv.DictReader((tmp_path / "numbers.csv").read_text("utf-8-sig").splitlines()))
    assert len(rows) == len(found.numbers)
    assert all(row["in_the_report"] == row["counted_again"] or row["verdict"] == "withheld" for row in rows)


def test_a_number_that_came_out_wrong_is_named_with_its_place(lead: Services) -> None:
    content = lead.reporting.content()
    spoiled = next(one for one in content.counts if one.met and one.relevant > one.met + 1)
    counts = [replace(one, met=one.met + 1) if one is spoiled else one for one in content.counts]
    numbers = NumbersService(
        lead.workspace,
        lead.inspection,
        lead.sampling,
        lead.assessment,
        _Reported(replace(content, counts=tuple(counts))),
    )
    wrong = numbers.checked().differing
    assert [(one.shown, one.found, one.verdict) for one in wrong if one.about.endswith(", counted")] == [
        (str(spoiled.met + 1), str(spoiled.met), "DIFFERS")
    ]
    assert all(one.place.startswith("Appendix B") for one in wrong)


def test_numbers_are_read_off_what_is_printed() -> None:
    count = replace(now(3, 9), not_done=6)
    counted = Table(
        "t",
        (Column("Question"), Column("Cases"), Column("Sufficient"), Column("In words")),
        (
            RowGroup(
                (("Asked?", Bar(count, 9), "3 out of 9", "one-third"),),
                of=("count:q/CRC",),
            ),
        ),
        Layout.COUNTS,
    )
    data = Table(
        "t",
        (Column("Question"), Column("Counted"), Column("Relevant")),
        (RowGroup((("Asked?", WITHHELD, "9"),), of=("count:q/CRC",)),),
        Layout.NUMBERS,
    )
    blocks = [
        Heading(2, "1. Chapter"),
        Heading(3, "CRC"),
        Paragraph("Found in 3 of the 9 cases, on 3 March 2017.", of="finding:d/CRC"),
        counted,
        Heading(2, "Appendix A", "methodology"),
        Paragraph("From 3 March 2017 on, 46 cases were inspected."),
        Heading(2, "Appendix B", "data"),
        data,
    ]
    found = [(one.place, one.key, one.shown) for one in printed_numbers(blocks, [])]
    assert found == [
        ("1. Chapter, CRC", ("typed", "CRC", "3", "9"), "3 of 9"),
        ("1. Chapter, CRC", ("count", "q", "CRC", "met"), "3"),
        ("1. Chapter, CRC", ("count", "q", "CRC", "not_done"), "6"),
        ("1. Chapter, CRC", ("count", "q", "CRC", "met"), "3"),
        ("1. Chapter, CRC", ("count", "q", "CRC", "relevant"), "9"),
        ("Appendix A", ("stated", "46"), "46"),
        ("Appendix B", ("count", "q", "CRC", "met"), WITHHELD),
        ("Appendix B", ("count", "q", "CRC", "relevant"), "9"),
    ]
