import json
from dataclasses import replace
from fractions import Fraction
from math import ceil

import pytest

from qi_desktop.analysis.comparison import (
    MethodologyFigure,
    Published,
    compare_with_published,
    methodology_figures,
    published_findings,
)
from qi_desktop.analysis.model import Count
from qi_desktop.foundation.paths import resource


def published() -> list[Published]:
    with resource("demo", "published-findings.csv").open(encoding="utf-8") as lines:
        return published_findings(lines)


def a_count_like(row: Published) -> Count:
    """The published pair itself, or the smallest count that lies within the published bounds."""
    met, relevant = row.met, row.relevant
    if met is None or relevant is None:
        assert row.share_low is not None
        relevant = next(y for y in range(10, 200) if ceil(row.share_low * y) <= (row.share_high or 0) * y)
        met = ceil(row.share_low * relevant)
    return Count(row.question, "", "", "", row.provider, met=met, relevant=relevant)


def test_the_published_findings_are_29_pairs_and_36_worded_shares() -> None:
    rows = published()
    assert sum(row.met is not None for row in rows) == 29
    assert sum(row.share_low is not None for row in rows) == 36


def test_equal_counts_end_with_the_agreed_line() -> None:
    comparison = compare_with_published(published(), [a_count_like(row) for row in published()])
    assert comparison.agrees
    assert comparison.lines()[-1] == "29 of 29 published counts equal, 36 of 36 worded shares within bounds"


@pytest.mark.parametrize("place", range(65))
def test_the_comparison_fails_when_one_number_is_off_by_one(place: int) -> None:
    counts = [a_count_like(row) for row in published()]
    row = published()[place]
    step = counts[place].relevant if row.met is None else counts[place].relevant + 1
    met = 0 if row.met is None else counts[place].met
    counts[place] = replace(counts[place], met=met, relevant=step)
    comparison = compare_with_published(published(), counts)
    assert not comparison.agrees
    assert [finding.published.fact for finding in comparison.findings if not finding.agrees] == [row.fact]
    assert "DIFFERS" in "\n".join(comparison.lines())


def test_a_finding_without_a_count_does_not_agree() -> None:
    assert not compare_with_published(published(), []).agrees
    assert not compare_with_published([], []).agrees


@pytest.mark.parametrize(("met", "within"), [(49, False), (50, True), (60, True), (61, False)])
def test_bounds_include_both_ends(met: int, within: bool) -> None:  # noqa: FBT001
    row = Published("X", "CRC", "q", "", "", None, None, Fraction("0.50"), Fraction("0.60"))
    count = Count("q", "", "", "", "CRC", met=met, relevant=100)
    assert compare_with_published([row], [count]).agrees is within


def test_a_methodology_figure_that_differs_fails_the_comparison() -> None:
    counts = [a_count_like(row) for row in published()]
    figure = MethodologyFigure("managers", "18", "17")
    assert not compare_with_published(published(), counts, [figure]).agrees
    assert compare_with_published(published(), counts, [replace(figure, computed="18")]).agrees


def test_methodology_sums_are_compared_one_by_one_and_places_in_any_order() -> None:
    with resource("demo", "fieldwork.json").open(encoding="utf-8") as text:
        expected = json.load(text)["contacts"]
    same = {**expected, "courts_visited": expected["courts_visited"][::-1]}
    assert all(figure.agrees for figure in methodology_figures(expected, same))
    fewer = {**same, "service_users": {"CRC": 11, "NPS": 3, "total": 14}}
    differing = [figure.about for figure in methodology_figures(expected, fewer) if not figure.agrees]
    assert differing == ["service users NPS", "service users total"]
