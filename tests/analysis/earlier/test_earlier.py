"""Earlier inspections: their counts read, taken in, and laid beside those of now where that is honest."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import Workbook

from qi_desktop.analysis.earlier.comparing import NO_RULE, OTHER_RULE, bare_rule, compared
from qi_desktop.analysis.earlier.model import EarlierCount, EarlierFileWrong, EarlierUnnamed, UnknownEarlier
from qi_desktop.analysis.earlier.service import EarlierService
from qi_desktop.analysis.model import Count, CountedQuestion
from qi_desktop.analysis.service import AnalysisService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace

RULE = "${children_at_risk} = 'yes'"
ASKED = CountedQuestion("q", "Were children thought of?", "d", "s", "S2", rule=RULE)


@dataclass
class Counted(AnalysisService):
    """An analysis of one question that was counted before the test began."""

    count: Count

    def questions(self) -> list[CountedQuestion]:
        return [ASKED]

    def counts(self, *_: object, **__: object) -> list[Count]:
        return [self.count]


def now(met: int, relevant: int, why_not: str = "") -> Count:
    return Count("q", ASKED.label, "d", "s", "CRC", met=met, relevant=relevant, why_not=why_not)


@pytest.fixture
def earlier(workspace: Workspace) -> EarlierService:
    inspection = InspectionService(workspace)
    inspection.create_inspection("Suffolk 2017", "Suffolk", "Quality & Impact", "2017-02-20", "2017-03-17")
    inspection.add_provider("CRC", "Community", "", 30)
    return EarlierService(workspace, inspection, Counted(now(12, 29)))


def csv_file(folder: Path, *lines: str) -> Path:
    path = folder / "then.csv"
    path.write_text("\n".join(("question,provider,met,relevant,rule", *lines)), "utf-8")
    return path


def test_counts_are_taken_in_again_in_place_of_the_first_and_taken_back(
    earlier: EarlierService, workspace: Workspace, tmp_path: Path
) -> None:
    earlier.take_in(csv_file(tmp_path, f"q,CRC,9,30,{RULE}", "old,NPS,1,2,"), "Suffolk", "2014-06")
    (found,) = (earlier.take_in(csv_file(tmp_path, f"q,CRC,6,30,{RULE}"), "Suffolk", "2014-06"),)
    assert [one.title for one in earlier.inspections()] == ["Suffolk"]
    assert earlier.counts("2014-06") == [EarlierCount("q", "CRC", 6, 30, RULE)]
    workspace.ledger.undo()
    assert {one.met for one in earlier.counts(found.id)} == {9, 1}
    earlier.remove("Suffolk")
    assert earlier.inspections() == []
    with pytest.raises(UnknownEarlier):
        earlier.compare("Suffolk")


def test_a_workbook_is_read_under_other_headers_and_nothing_is_kept_by_reading(
    earlier: EarlierService, tmp_path: Path
) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Reporting key", "Group", "x", "Out of"], ["q", "CRC", 5, 20.0], ["gone", "'=NPT", 1, 4]):
        sheet.append(row)
    book.save(tmp_path / "then.xlsx")
    found = earlier.read(tmp_path / "then.xlsx")
    assert found.counts == (EarlierCount("q", "CRC", 5, 20), EarlierCount("gone", "=NPT", 1, 4))
    assert len(found.unknown) == 2
    assert earlier.inspections() == []


def test_every_fault_is_named_by_its_row_and_field_and_nothing_is_taken_in(
    earlier: EarlierService, tmp_path: Path
) -> None:
    path = csv_file(
        tmp_path, "q,CRC,9,8,", ",CRC,1,2,", "q,CRC,one,2.5,", "r,CRC,1,2,", "r,CRC,1,2,", "s,CRC,[c],[c],"
    )
    found = earlier.read(path)
    assert [(one.row, one.field) for one in found.problems] == [
        (2, "met"),
        (3, "question"),
        (4, "met"),
        (4, "relevant"),
        (6, "question"),
    ]
    assert found.withheld == 1
    with pytest.raises(EarlierFileWrong) as refused:
        earlier.take_in(path, "Suffolk", "2014")
    assert refused.value.file == "then.csv"
    assert refused.value.problems[0] == "row 2, met “9”: is more than the 8 relevant"
    with pytest.raises(EarlierUnnamed):
        earlier.take_in(csv_file(tmp_path, "q,CRC,1,2,"), "Suffolk", "June 2014")
    path.write_text("question,met\nq,1\n", "utf-8")
    assert [one.field for one in earlier.read(path).problems] == ["provider", "relevant"]
    assert earlier.inspections() == []


@pytest.mark.parametrize(
    ("then", "current", "why"),
    [
        (EarlierCount("q", "CRC", 6, 30, RULE), now(12, 29), ""),
        (EarlierCount("q", "CRC", 6, 30, ' ( ${children_at_risk}="yes" ) '), now(12, 29), ""),
        (EarlierCount("q", "CRC", 6, 30), now(12, 29), NO_RULE),
        (EarlierCount("q", "CRC", 6, 30, "${adults} = 'yes'"), now(12, 29), OTHER_RULE),
        (EarlierCount("q", "CRC", 0, 0, RULE), now(12, 29), "No case was relevant"),
        (EarlierCount("q", "CRC", 6, 30, RULE), now(0, 0), "Nothing is counted"),
        (EarlierCount("q", "NPT", 6, 30, RULE), now(12, 29), "No provider NPT"),
        (EarlierCount("p", "CRC", 6, 30, RULE), now(12, 29), "counts no question"),
        (EarlierCount("q", "CRC", 6, 30, RULE), now(12, 29, "Not added: asked twice."), "Not added"),
    ],
)
def test_only_what_was_asked_alike_is_compared(then: EarlierCount, current: Count, why: str) -> None:
    (found,) = compared([then], [current], {"q": ASKED})
    assert found.comparable == (not why)
    assert found.why_not.startswith(why) if "then" in why or not why else why in found.why_not


@pytest.mark.parametrize(
    ("then", "today", "words"),
    [
        ((6, 30), (12, 29), "then 6 of 30, now 12 of 29; a difference that chance can explain"),
        ((3, 30), (20, 29), "then 3 of 30, now 20 of 29; more than chance explains"),
        ((10, 30), (9, 27), "then 10 of 30, now 9 of 27; the same share"),
    ],
)
def test_a_difference_is_said_with_what_may_be_made_of_it(
    then: tuple[int, int], today: tuple[int, int], words: str
) -> None:
    (found,) = compared([EarlierCount("q", "CRC", *then, RULE)], [now(*today)], {"q": ASKED})
    assert found.words == words


def test_what_this_inspection_hands_on_a_later_one_takes_for_asked_alike(earlier: EarlierService) -> None:
    (handed,) = earlier.for_later()
    (found,) = compared([handed], [now(12, 29)], {"q": ASKED})
    assert found.comparable
    assert found.words.endswith("the same share")


@pytest.mark.parametrize(
    ("rule", "bare"), [("(a) or (b)", "(a)or(b)"), ("((a))", "a"), ("(a", "(a"), ("", "")]
)
def test_brackets_around_a_whole_rule_say_nothing(rule: str, bare: str) -> None:
    assert bare_rule(rule) == bare
