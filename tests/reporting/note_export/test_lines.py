"""The light structure of a note is read from the way its lines were typed."""

import pytest

from qi_desktop.reporting.note_export.lines import lines_of
from qi_desktop.reporting.note_export.model import Line, LineKind


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("# Contact", Line(LineKind.HEADING, "Contact", 1)),
        ("### What was said", Line(LineKind.HEADING, "What was said", 3)),
        ("#no heading", Line(LineKind.PARAGRAPH, "#no heading")),
        ("- by telephone", Line(LineKind.ITEM, "by telephone", 0)),
        ("  - mornings", Line(LineKind.ITEM, "mornings", 1)),
        ("2) afterwards", Line(LineKind.NUMBERED, "afterwards", 0, "2)")),
        ("RO1: twice a month", Line(LineKind.TURN, "twice a month", mark="RO1")),
        ("[10:42] SU2: never", Line(LineKind.TURN, "never", mark="[10:42] SU2")),
        ("Note: no turn", Line(LineKind.PARAGRAPH, "Note: no turn")),
        ("  ", Line(LineKind.GAP)),
    ],
)
def test_a_line_is_what_it_was_typed_as(typed: str, line: Line) -> None:
    assert list(lines_of(typed)) == [line]


def test_every_kind_of_line_end_ends_a_line() -> None:
    assert [line.words for line in lines_of("one\r\ntwo\rthree")] == ["one", "two", "three"]
