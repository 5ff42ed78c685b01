"""A note's structure is what a person types: headings, lists, turns, times and exact words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.fieldnotes.structure import (
    LineKind,
    Turn,
    continued,
    exact_words,
    is_bare_item,
    line_of,
    quote_for,
    times_in,
    turns,
)

NOTE = """Before anybody spoke.
RO1: The list is long 🙂.
It always was.
[10:42] RO2: Nobody told us.
# After the break
The room was cold.
SU1: “I was asked twice.”"""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("# Heading", LineKind.HEADING),
        ("### Small", LineKind.HEADING),
        ("#No blank", LineKind.PLAIN),
        ("- item", LineKind.ITEM),
        ("  • deeper", LineKind.ITEM),
        ("2. second", LineKind.ITEM),
        ("2017. A year", LineKind.PLAIN),
        ("RO1: said", LineKind.TURN),
        ("[10:42] AI: asked", LineKind.TURN),
        ("SU2:", LineKind.TURN),
        ("note: this", LineKind.PLAIN),
        ("Ratio 3:1", LineKind.PLAIN),
        ("", LineKind.PLAIN),
    ],
)
def test_a_line_is_what_its_mark_says(text: str, kind: LineKind) -> None:
    assert line_of(text).kind is kind


def test_a_turn_goes_on_to_the_next_turn_or_heading() -> None:
    found = list(turns(NOTE))
    assert [one.label for one in found] == ["RO1", "RO2", "SU1"]
    assert NOTE[slice(*found[0][1:])] == "RO1: The list is long 🙂.\nIt always was.\n"
    assert NOTE[slice(*found[1][1:])] == "[10:42] RO2: Nobody told us.\n"
    assert found[2] == Turn("SU1", NOTE.index("SU1"), len(NOTE))


def test_exact_words_and_times_are_found_where_they_stand() -> None:
    line = "[10:42] They said “fine” and “late"
    assert [line[slice(*one)] for one in exact_words(line)] == ["“fine”", "“late"]
    assert [line[slice(*one)] for one in times_in(line)] == ["[10:42]"]


def test_a_list_goes_on_until_an_item_stays_empty() -> None:
    assert continued("- one") == "- "
    assert continued("  9. nine") == "  10. "
    assert continued("plain") == continued("- ") == ""
    assert is_bare_item("- ")
    assert not is_bare_item("- one")


def test_a_quotation_mark_opens_after_a_blank_and_closes_after_a_word() -> None:
    assert [quote_for(before) for before in ("", "said ", "(", "said", "late.")] == list("“““””")


@given(st.text(alphabet="RO1: \n#-“”[]42🙂a", max_size=60))
def test_turns_never_overlap_and_lie_inside_the_note(text: str) -> None:
    stop = 0
    for turn in turns(text):
        assert stop <= turn.start < turn.stop <= len(text)
        assert line_of(text[turn.start : turn.stop].partition("\n")[0]).label == turn.label
        stop = turn.stop
