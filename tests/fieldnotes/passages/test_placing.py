"""Marked words keep their place through any edits of their note, counted in code points."""

from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.fieldnotes.model import Standing
from qi_desktop.fieldnotes.passages.differences import differences
from qi_desktop.fieldnotes.passages.placing import Step, Stretch, carried, settled
from tests.thoroughness import examples

# Few letters, so that words repeat; and signs that Qt counts twice, or that are made of several.
LETTERS = st.sampled_from(["a", "b", " ", "\n", "é", "🙂", "👩🏽‍⚖️", "yes. "])
TEXT = st.lists(LETTERS, max_size=24).map("".join)


def carried_through(wordings: list[str], stretch: Stretch) -> Stretch:
    return carried(stretch, [Step.between(*pair) for pair in pairwise(wordings)])


@given(old=TEXT, new=TEXT)
def test_the_differences_turn_one_wording_into_the_other(old: str, new: str) -> None:
    made, read = "", 0
    for hunk in differences(old, new):
        assert read <= hunk.start <= hunk.stop
        made += old[read : hunk.start]
        assert len(made) == hunk.at
        made += new[hunk.at : hunk.until]
        read = hunk.stop
    assert made + old[read:] == new


@dataclass(frozen=True)
class Edited:
    """The wordings of a note whose edits left some words alone, and where those words were at first."""

    wordings: list[str]
    start: int
    words: str


@st.composite
def edits_around_words(draw: st.DrawFn, words: st.SearchStrategy[str], edits: int) -> Edited:
    before, kept, after = draw(TEXT), draw(words), draw(TEXT)
    start, wordings = len(before), [before + kept + after]
    for _ in range(draw(st.integers(1, edits))):
        if draw(st.booleans()):
            before = draw(edit(before))
        else:
            after = draw(edit(after))
        wordings.append(before + kept + after)
    return Edited(wordings, start, kept)


@st.composite
def edit(draw: st.DrawFn, text: str) -> str:
    start = draw(st.integers(0, len(text)))
    stop = draw(st.integers(start, len(text)))
    return text[:start] + draw(TEXT) + text[stop:]


def found_again(edited: Edited) -> str:
    stretch = Stretch(edited.start, edited.start + len(edited.words))
    now = carried_through(edited.wordings, stretch)
    assert not now.gone
    return edited.wordings[-1][now.start : now.stop]


@settings(max_examples=examples(120))
@given(edited=edits_around_words(TEXT.filter(bool), edits=1))
def test_words_an_edit_did_not_touch_are_found_whatever_stands_around_them(edited: Edited) -> None:
    """Even where the same words stand before or after: which of two went, the wordings do not tell."""
    assert found_again(edited) == edited.words


@settings(max_examples=examples(120))
@given(edited=edits_around_words(TEXT.map("§{}".format), edits=6))
def test_words_that_stand_once_are_found_after_any_edits_around_them(edited: Edited) -> None:
    assert found_again(edited) == edited.words


@settings(max_examples=examples(150))
@given(wordings=st.lists(TEXT, min_size=2, max_size=5), data=st.data())
def test_a_place_is_always_inside_the_note_and_empty_only_when_the_words_are_gone(
    wordings: list[str], data: st.DataObject
) -> None:
    first = wordings[0] or "x"
    start = data.draw(st.integers(0, len(first) - 1))
    stop = data.draw(st.integers(start + 1, len(first)))
    now = carried_through([first, *wordings[1:]], Stretch(start, stop))
    assert 0 <= now.start <= now.stop <= len(wordings[-1])
    assert (now.start == now.stop) is now.gone


@settings(max_examples=examples(100))
@given(data=st.data())
def test_several_edits_at_once_leave_each_line_between_them_where_it_is(data: st.DataObject) -> None:
    """Words of their own in each line, as in a note: whatever comes, goes or changes, the kept ones stay."""
    lines = [f"line {number} 🙂 of words" for number in range(data.draw(st.integers(1, 12)))]
    kept = data.draw(st.sets(st.sampled_from(lines), min_size=1))
    new = [line if line in kept else data.draw(TEXT) for line in lines]
    new.insert(data.draw(st.integers(0, len(new))), data.draw(TEXT))
    old_text, new_text = "\n".join(lines), "\n".join(new)
    for line in kept:
        start = old_text.index(line)
        now = Step.between(old_text, new_text).carried(Stretch(start, start + len(line)))
        assert new_text[now.start : now.stop] == line


@pytest.mark.parametrize(
    ("old", "marked", "new", "found"),
    [
        ("The plan came late.", "plan", "The old plan came late.", "plan"),
        ("The plan came late.", "plan came", "The plan, he said, came late.", "plan, he said, came"),
        ("Thx plan came late.", "Thx plan", "The plan came late.", "The plan"),
        ("The plan came late.", "came late.", "The plan came too late!", "came too late!"),
        ("The plan came late.", "plan came", "The plan was late.", "plan was"),
        ("The plan came late. So it was.", "late. So", "The plan came. So it was.", ". So"),
        ("🙂🙂🙂 fine", "fine", "🙂 fine", "fine"),
    ],
)
def test_an_edit_inside_a_passage_belongs_to_it(old: str, marked: str, new: str, found: str) -> None:
    start = old.index(marked)
    now = Step.between(old, new).carried(Stretch(start, start + len(marked)))
    assert new[now.start : now.stop] == found


def test_words_wholly_deleted_are_gone_and_their_place_is_remembered() -> None:
    old, new = "First. Second. Third.", "First. Third."
    now = Step.between(old, new).carried(Stretch(7, 14))
    assert now == Stretch(7, 7, gone=True)
    assert settled(Stretch(7, 14), now, Step.between(old, new)) == (now, Standing.GONE)


def test_words_taken_out_and_put_back_stand_where_they_stood() -> None:
    old = "First. No. Third."
    now = carried_through([old, "First. Third.", old], Stretch(7, 10))
    assert now.gone
    assert settled(Stretch(7, 10), now, Step.between(old, old)) == (Stretch(7, 10), Standing.AS_MARKED)


def test_a_sentence_moved_within_its_note_is_found_in_its_new_place() -> None:
    old = "She rang every day. He did not come. Nobody asked."
    new = "He did not come. Nobody asked. She rang every day."
    now = Step.between(old, new).carried(Stretch(0, 19))
    place, standing = settled(Stretch(0, 19), now, Step.between(old, new))
    assert (new[place.start : place.stop], standing) == ("She rang every day.", Standing.AS_MARKED)


def test_words_that_stand_twice_are_never_taken_for_each_other() -> None:
    old = "He did not come at all. She rang. He did not come at all."
    new = "She rang. He did not come at all."
    first = Stretch(0, 23)
    place, standing = settled(first, Step.between(old, new).carried(first), Step.between(old, new))
    assert (place, standing) == (Stretch(0, 0, gone=True), Standing.GONE)


def test_a_long_note_edited_at_both_ends_is_compared_in_a_moment() -> None:
    middle = "\n".join(f"RO{number % 9}: what was said in turn {number}, 🙂" for number in range(8_000))
    old, new = f"Begun\n{middle}\nEnded", f"Begun early\n{middle}\nEnded late"
    start = old.index("turn 4000,")
    now = Step.between(old, new).carried(Stretch(start, start + 10))
    assert new[now.start : now.stop] == "turn 4000,"
    assert len(differences(old, new)) == 2
