"""Questions keep their keys while a guide is rewritten."""

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.fieldnotes.guides.model import GuideQuestion
from qi_desktop.fieldnotes.guides.rewording import reworded

BEFORE = (
    GuideQuestion("a", "How many people do you supervise?"),
    GuideQuestion("b", "Who looks at your work, and how often?"),
    GuideQuestion("c", "What would you change?"),
)


def test_a_polished_question_keeps_its_key_and_a_new_one_gets_its_own() -> None:
    lines = [
        "What would you change?",
        "  Who looks at your work,   how often, and why?",
        "Where do you meet people?",
        "",
    ]
    numbers = count(1)
    after = reworded(BEFORE, lines, lambda: f"new{next(numbers)}")
    assert [one.key for one in after] == ["c", "b", "new1"]
    assert after[1].text == "Who looks at your work, how often, and why?"


def test_a_line_written_twice_is_asked_once() -> None:
    assert reworded((), ["Why?", "Why?"], lambda: "k") == (GuideQuestion("k", "Why?"),)


@given(st.permutations([one.text for one in BEFORE]), st.lists(st.text(max_size=12), max_size=3))
def test_unchanged_questions_keep_their_keys_in_any_order(order: list[str], more: list[str]) -> None:
    numbers = count(1)
    after = reworded(BEFORE, [*more, *order], lambda: f"new{next(numbers)}")
    by_text = {one.text: one.key for one in after}
    assert all(by_text[one.text] == one.key for one in BEFORE)
    assert len({one.key for one in after}) == len(after)
