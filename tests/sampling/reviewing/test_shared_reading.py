"""The review's questions share one reading of the list, and get the answers they would get alone."""

from collections.abc import Callable

import pytest

from qi_desktop.sampling.reviewing.service import ReviewingService
from qi_desktop.storage.workspace import Workspace
from tests.inspection.building import DEMO_LIST
from tests.sampling.desks import SEED, Desk

QUESTIONS: tuple[Callable[[ReviewingService], object], ...] = (
    lambda asked: asked.balance(),
    lambda asked: asked.balance("NPS"),
    lambda asked: asked.coverage(),
    lambda asked: asked.cases_behind("CRC", {}),
    lambda asked: asked.named_cases(),
    lambda asked: asked.quality("CRC"),
)


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_shared_reading_changes_no_answer(
    workspace: Workspace, question: Callable[[ReviewingService], object]
) -> None:
    desk = Desk(workspace)
    desk.listing.import_case_list(DEMO_LIST)
    desk.sampling.draw_sample(SEED)
    alone = question(desk.reviewing)
    with desk.workspace.holding.on():
        assert question(desk.reviewing) == alone
        assert question(desk.reviewing) == alone


def test_a_draw_in_between_is_seen(workspace: Workspace) -> None:
    desk = Desk(workspace)
    desk.listing.import_case_list(DEMO_LIST)
    desk.sampling.draw_sample(SEED)
    with desk.workspace.holding.on():
        before = desk.reviewing.cases_behind("CRC", {}, drawn_only=True)
        again = desk.sampling.draw_sample(SEED + 1)
        drawn = {one.sampled.sample for one in desk.reviewing.cases_behind("CRC", {}) if one.sampled}
        assert drawn == {again.id}
        desk.workspace.ledger.undo()
        assert desk.reviewing.cases_behind("CRC", {}, drawn_only=True) == before
