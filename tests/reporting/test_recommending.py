"""Recommendations: to whom, from which findings, under which number."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.reporting.model import OutsideFramework, UnknownRecommendation
from qi_desktop.reporting.numbering import reordered
from qi_desktop.reporting.recommending.service import RecommendingService
from qi_desktop.services import services_of
from qi_desktop.storage.workspace import Workspace


@pytest.fixture
def recommending(workspace: Workspace) -> RecommendingService:
    return services_of(workspace).recommending


def told(recommending: RecommendingService) -> list[tuple[int, str, str]]:
    return [(one.number, one.addressee, one.text) for one in recommending.recommendations()]


def test_one_is_moved_among_those_to_the_same_addressee_only(recommending: RecommendingService) -> None:
    first, second = (recommending.add_recommendation("CRC", text) for text in ("plan", "review"))
    other = recommending.add_recommendation("NPS", "write")
    assert recommending.order_recommendations([second, first])
    assert told(recommending) == [(1, "CRC", "review"), (2, "CRC", "plan"), (3, "NPS", "write")]
    assert not recommending.order_recommendations([other, second, first])
    recommending.add_recommendation("CRC", "close")
    assert [text for _, _, text in told(recommending)] == ["review", "plan", "close", "write"]
    recommending.readdress_recommendation(other, "CRC")
    assert [number for number, addressee, _ in told(recommending) if addressee == "CRC"] == [1, 2, 3, 4]


def test_it_follows_from_findings_of_the_grid(recommending: RecommendingService) -> None:
    one = recommending.add_recommendation("CRC", "plan", ["protecting_public/CRC"])
    recommending.link_findings(one, ["protecting_public/NPS", "protecting_public/CRC"])
    assert recommending.recommendation(one).findings == ("protecting_public/CRC", "protecting_public/NPS")
    with pytest.raises(OutsideFramework):
        recommending.link_findings(one, ["the weather/CRC"])
    with pytest.raises(UnknownRecommendation):
        recommending.link_findings("unknown", [])


@settings(max_examples=25)
@given(st.lists(st.text(max_size=3), unique=True), st.data())
def test_a_new_order_keeps_everybody_and_the_places_of_the_others(
    order: list[str], data: st.DataObject
) -> None:
    some = data.draw(st.lists(st.sampled_from([*order, "no such"]), unique=True))
    after = reordered(order, some)
    assert sorted(after) == sorted(order)
    assert [one for one in after if one in some] == [one for one in some if one in order]
    assert all(one == other for one, other in zip(order, after, strict=True) if one not in some)
