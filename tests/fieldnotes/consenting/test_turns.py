"""Whose words are whose in a note, and what is left of it without somebody's."""

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.fieldnotes.consenting.turns import REMOVED, not_said_by, said_by, without

NOTE = """Two people, in the small room.
# First appointment
SU1: Nobody rang me. 🙂
It was a month.
SU2: They rang me at once.
[14:05] SU1: And then my officer left.
# What helped
We talked for a while about housing.
RO1: I know them both.
"""


def parts(text: str, stretches: list[tuple[int, int]]) -> list[str]:
    return [text[start:stop] for start, stop in stretches]


def test_a_turn_reaches_to_the_next_turn_or_heading() -> None:
    assert parts(NOTE, said_by(NOTE, ["SU1"])) == [
        "SU1: Nobody rang me. 🙂\nIt was a month.\n",
        "[14:05] SU1: And then my officer left.\n",
    ]


def test_a_note_without_somebodys_turns_still_shows_that_they_spoke() -> None:
    rest = without(NOTE, said_by(NOTE, ["SU1"]), ["SU1"])
    assert f"# First appointment\nSU1: {REMOVED}\nSU2: They rang me at once.\nSU1: {REMOVED}\n# What" in rest
    assert "Nobody rang" not in rest
    assert "officer left" not in rest
    assert rest.endswith("RO1: I know them both.\n")


def test_what_was_removed_once_is_not_found_again() -> None:
    rest = without(NOTE, said_by(NOTE, ["SU1"]), ["SU1"])
    assert said_by(rest, ["SU1"]) == []


def test_words_that_are_nobodys_turn_may_be_anybodys() -> None:
    assert parts(NOTE, not_said_by(NOTE, ["SU1", "SU2", "RO1"])) == [
        "Two people, in the small room.",
        "We talked for a while about housing.",
    ]


@given(
    st.lists(
        st.tuples(st.sampled_from(["SU1: ", "SU2: ", "# ", "- ", ""]), st.text("ab 🙂", max_size=9)),
        max_size=9,
    )
)
def test_of_any_note_nothing_of_theirs_is_left_and_nothing_of_others_is_lost(
    lines: list[tuple[str, str]],
) -> None:
    note = "\n".join(mark + words for mark, words in lines)
    rest = without(note, said_by(note, ["SU1"]), ["SU1"])
    assert said_by(rest, ["SU1"]) == []
    assert parts(rest, said_by(rest, ["SU2"])) == parts(note, said_by(note, ["SU2"]))
