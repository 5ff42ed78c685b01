"""A point that names a paragraph of the draft leads to what the paragraph is about."""

import pytest

from qi_desktop.reporting.accuracy.paragraphs import paragraph_named, paragraphs_of
from qi_desktop.reporting.placing import Placed

KEPT = paragraphs_of(
    [
        Placed(3, 0, 0, 1, 1, "finding:protecting_public/CRC", "12"),
        Placed(3, 0, 0, 1, 1, "", "13"),
        Placed(3, 0, 0, 1, 1, "count:q/CRC"),
    ]
)


@pytest.mark.parametrize(
    "place", ["12", " 12 ", "Paragraph 12", "para. 12", "no. 12, second line", "12 (end)"]
)
def test_a_number_is_found_however_it_is_called(place: str) -> None:
    assert paragraph_named(place, KEPT) == "finding:protecting_public/CRC"


@pytest.mark.parametrize("place", ["", "page 12", "12.3", "1.12", "13", "120", "Key facts", "12 cases"])
def test_anything_else_leads_nowhere(place: str) -> None:
    assert paragraph_named(place, KEPT) == ""
