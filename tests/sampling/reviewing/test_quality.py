from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.drawing.model import Because, Relaxation
from qi_desktop.sampling.model import Candidate, Minimum, NamedCase
from qi_desktop.sampling.reviewing.balance import balance_table
from qi_desktop.sampling.reviewing.quality import quality_of
from qi_desktop.storage.workspace import Workspace
from tests.sampling.desks import Desk
from tests.sampling.lists import lists, settings


@given(lists(longest=40), st.data())
def test_what_was_achieved_is_never_better_than_what_nothing_can_beat(
    people: list[Candidate], data: st.DataObject
) -> None:
    drawn = data.draw(st.lists(st.sampled_from(people), min_size=1, unique_by=lambda one: one.key))
    asked = settings(len(drawn), cover=False, spread=False)
    quality = quality_of("", people, drawn, asked, {})
    table = balance_table("", people, drawn, asked)
    assert quality.deviation == pytest.approx(sum(abs(row.difference) for row in table))
    assert quality.best.bound <= quality.best.deviation + 1e-9
    assert quality.best.deviation <= quality.deviation + 1e-9
    assert (quality.eligible, quality.size, quality.chances.people) == (len(people), len(drawn), len(people))


def test_a_list_that_no_longer_yields_the_settings_is_measured_without_them() -> None:
    people = [Candidate(str(place), "", {"colour": "red", "size": "small"}) for place in range(4)]
    asked = replace(
        settings(2, Minimum("colour", "grey", 2), cover=False, spread=False),
        must_not=(NamedCase("", "gone", "Inspected last year."),),
    )
    quality = quality_of("", people, people[:2], asked, {})
    assert (quality.deviation, quality.best.deviation, quality.best.proved) == (0.0, 0.0, True)
    assert quality.chances.equal == 0.5


def test_where_the_draw_had_to_give_way_is_read_from_its_trace() -> None:
    gave_way = Relaxation("colour", "red", 1, 2, 3, Because.OWN_MINIMUM)
    people = [Candidate(str(place), "", {"colour": "red", "size": "small"}) for place in range(4)]
    asked = settings(2, cover=False, spread=False)
    assert quality_of("", people, people[:2], asked, {"relaxations": [gave_way.to_json()]}).relaxations == (
        gave_way,
    )


def test_the_page_has_the_quality_of_every_provider(workspace: Workspace) -> None:
    desk = Desk(workspace).approved()
    for code, size in desk.sampling.required().settings.sizes:
        before = desk.reviewing.quality(code)
        assert (before.provider, before.size, before.chances.size) == (code, size, size)
        assert before.best.deviation <= before.deviation
        proposal = desk.replacing.proposals(f"{code} 03")[0]
        assert proposal.deviation_before == before.deviation
        desk.replacing.replace_case(f"{code} 03", "Transferred.")
        assert desk.reviewing.quality(code).deviation == proposal.deviation_after
    assert desk.reviewing.quality("HMP").size == 0
