from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.reporting.framework import framework_named
from qi_desktop.reporting.grid import require_consistent, whole_grid
from qi_desktop.reporting.model import (
    Bearing,
    Factor,
    Finding,
    NoneIdentified,
    OutsideFramework,
    Recommendation,
    UnknownFramework,
)
from qi_desktop.reporting.numbering import factor_tables, running_numbers

FRAMEWORK = framework_named("")
DOMAINS = [domain.code for domain in FRAMEWORK.domains]
PROVIDERS = [provider.code for provider in FRAMEWORK.providers]


@given(
    st.lists(st.tuples(st.integers(1, 9), st.sampled_from(["CRC", "NPS", "HMPPS", "nobody"])), max_size=12)
)
def test_recommendations_get_one_running_number_grouped_by_addressee(
    given_ones: list[tuple[int, str]],
) -> None:
    added = [Recommendation(str(i), number, to, "") for i, (number, to) in enumerate(given_ones)]
    numbered = running_numbers(added, FRAMEWORK.addressees)
    assert [one.number for one in numbered] == list(range(1, len(added) + 1))
    addressees = [one.addressee for one in numbered]
    changes = sum(one != other for one, other in pairwise(addressees))
    assert changes == max(0, len(set(addressees)) - 1)
    assert {one.id for one in numbered} == {one.id for one in added}


def test_only_cells_with_a_factor_have_a_numbered_table() -> None:
    factors = [
        Factor("a", "reducing_reoffending/NPS", Bearing.BARRIER, "", 1),
        Factor("b", "protecting_public/CRC", Bearing.BARRIER, "", 1),
    ]
    assert factor_tables(DOMAINS, PROVIDERS, factors) == {
        ("protecting_public", "CRC"): 1,
        ("reducing_reoffending", "NPS"): 2,
    }


def test_the_grid_has_every_cell_even_before_anyone_wrote_one() -> None:
    written = Finding("protecting_public", "NPS", "poor")
    grid = whole_grid(FRAMEWORK, {written.id: written})
    assert len(grid) == 9
    assert [cell for cell in grid if cell.judgement] == [written]


def test_none_identified_cannot_be_said_beside_a_factor() -> None:
    finding = Finding("protecting_public", "CRC", enablers_none=True)
    with pytest.raises(NoneIdentified):
        require_consistent(finding, [Factor("a", finding.id, Bearing.ENABLER, "", 1)])
    require_consistent(finding, [Factor("a", finding.id, Bearing.BARRIER, "", 1)])
    require_consistent(finding, [Factor("a", "another/CRC", Bearing.ENABLER, "", 1)])


def test_the_framework_refuses_what_it_does_not_have() -> None:
    for refused in (
        lambda: FRAMEWORK.require_cell("protecting_public", "HMPPS"),
        lambda: FRAMEWORK.require_cell("housing", "CRC"),
        lambda: FRAMEWORK.require_judgement("splendid"),
        lambda: FRAMEWORK.require_addressee("somebody"),
    ):
        with pytest.raises(OutsideFramework):
            refused()
    FRAMEWORK.require_judgement("")
    with pytest.raises(UnknownFramework):
        framework_named("no-such-framework")
