"""A sample that version 0.1 drew: by another method, and from a list of fewer facts."""

from collections.abc import Generator
from pathlib import Path

import pytest

from qi_desktop.reporting.statement.manuscript import manuscript
from qi_desktop.reporting.statement.plain import plain_text
from qi_desktop.reporting.statement.repeating import Hindrance
from qi_desktop.reporting.statement.tables import statement_tables
from qi_desktop.sampling.drawing.selection import METHOD
from qi_desktop.sampling.model import ReplacementState, SampledCaseState, SampleSettings
from qi_desktop.services import Services
from qi_desktop.storage.workspace import Workspace
from tests.inspection.building import a_list_file, a_row
from tests.sampling.desks import SEED, Desk, an_older_sample


@pytest.fixture
def older(tmp_path: Path) -> Generator[Services]:
    with an_older_sample(tmp_path) as services:
        yield services


def test_it_opens_with_its_cases_and_the_one_replaced(older: Services) -> None:
    sample = older.sampling.required()
    assert sample.seed == SEED
    assert sample.settings.must_have == sample.settings.must_not == ()
    cases = older.sampling.sampled_cases(include_replaced=True)
    assert [one.number for one in cases] == [f"CRC {place:02}" for place in range(1, 10)]
    assert [one.number for one in cases if one.state is SampledCaseState.REPLACED] == ["CRC 03"]
    assert [one.state for one in older.replacing.replacements()] == [ReplacementState.OPEN]
    assert older.replacing.proposals("CRC 05")[0].deviation_after >= 0


def test_its_list_is_known_to_be_the_same_and_to_be_another_once_renewed(
    older: Services, tmp_path: Path
) -> None:
    assert older.sampling.list_unchanged()
    older.listing.import_case_list(a_list_file(tmp_path, [a_row(), a_row(CRN="X99")]))
    assert not older.sampling.list_unchanged()
    assert older.statement.repeated().hindrance is Hindrance.METHOD


def test_its_draw_is_not_said_to_differ_but_to_be_beyond_this_version(older: Services) -> None:
    found = older.statement.repeated()
    assert (found.hindrance, found.list_unchanged, found.same) == (Hindrance.METHOD, True, False)
    assert found.parts == ()
    assert found.method != found.method_now == METHOD


def test_its_statement_claims_nothing_of_chances_or_of_repeating(older: Services) -> None:
    content = older.statement.content()
    said = plain_text(manuscript(content))
    assert "This version of the program does not have that method" in said
    assert "another version drew the sample" in said
    assert "rounded shares, systematic start, swaps; version 1" in said
    assert "qi-desktop sample repeat" not in said
    assert "Lowest chance" not in said
    assert "had to leave its rounded share" not in said
    (quality,) = (one.rows for one in statement_tables(content) if one.name == "quality")
    assert quality[0][-5:] == ("",) * 5


def test_a_draw_of_this_version_is_beyond_repeating_only_while_its_list_is_another(
    workspace: Workspace, tmp_path: Path
) -> None:
    desk = Desk(workspace)
    desk.listing.import_case_list(a_list_file(tmp_path, [a_row(), a_row(CRN="X2")]))
    desk.sampling.draw_sample(SEED, SampleSettings((("CRC", 1),)))
    assert desk.services.statement.repeated().same
    desk.listing.import_case_list(a_list_file(tmp_path, [a_row(), a_row(CRN="X3")]))
    assert desk.services.statement.repeated().hindrance is Hindrance.LIST
