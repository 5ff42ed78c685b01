"""Two wordings woven together: nothing of either is lost, and what overlaps is shown."""

import re
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from qi_desktop.merging.settling.combining import Origin, all_combined, combined
from tests.thoroughness import examples

WORDS = st.sampled_from(["the", "officer", "rang", "weekly", "never", "came", ".", "\n", "she", "🙂"])
TEXTS = st.lists(WORDS, max_size=12).map(" ".join)


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+|🙂", text))


@settings(max_examples=examples(90))
@given(TEXTS, TEXTS, TEXTS)
def test_read_down_one_side_the_combination_is_that_side_letter_by_letter(a: str, b: str, c: str) -> None:
    stretches = combined(a, b, c).stretches
    assert "".join(one.base for one in stretches) == a
    assert "".join(one.one for one in stretches) == b
    assert "".join(one.other for one in stretches) == c


@settings(max_examples=examples(90))
@given(TEXTS, TEXTS, TEXTS)
def test_no_word_that_either_side_wrote_is_lost_without_being_shown(a: str, b: str, c: str) -> None:
    woven = combined(a, b, c)
    kept = words(woven.text)
    for stretch in woven.stretches:
        if stretch.origin in {Origin.ONE, Origin.OTHER, Origin.BOTH}:
            assert stretch.text in (stretch.one, stretch.other)
    # A word is gone only where a side took it out, and there it stands as taken out.
    out = Counter[str]()
    for stretch in woven.stretches:
        if stretch.origin is not Origin.ALL:
            out += words(stretch.base)
    for side in (b, c):
        assert not words(side) - kept - out


@given(TEXTS, TEXTS, TEXTS)
@settings(max_examples=examples(40))
def test_the_order_of_the_sides_changes_only_the_order_within_a_clash(a: str, b: str, c: str) -> None:
    one, other = combined(a, b, c), combined(a, c, b)
    assert one.clashes == other.clashes
    assert words(one.text) == words(other.text)


@given(TEXTS, TEXTS)
@settings(max_examples=examples(40))
def test_where_only_one_side_wrote_its_wording_stands(a: str, b: str) -> None:
    assert combined(a, b, a).text == combined(a, a, b).text == combined(a, b, b).text == b
    assert not combined(a, b, a).clashes


def test_edits_in_different_places_are_combined() -> None:
    base = "He came weekly. The plan was thin."
    woven = combined(base, "He came every week. The plan was thin.", "He came weekly. The plan was too thin.")
    assert woven.text == "He came every week. The plan was too thin."
    assert not woven.clashes


def test_edits_of_the_same_words_stand_both_and_are_pointed_at() -> None:
    woven = combined("The plan was thin.", "The plan was weak.", "The plan was missing.")
    assert woven.text == "The plan was weak / missing."
    assert [woven.text[start:stop] for start, stop in woven.clash_places()] == ["weak / missing"]


def test_two_texts_that_began_apart_share_what_they_share() -> None:
    woven = combined(None, "Seen at the office. No plan.", "Seen at the office. A plan of May.")
    assert woven.text.startswith("Seen at the office. ")
    assert {"No", "A", "May"} <= set(words(woven.text))
    assert woven.clashes


def test_three_wordings_are_combined_one_after_another() -> None:
    base = "One. Two. Three."
    texts = ["Ones. Two. Three.", "One. Twos. Three.", "One. Two. Threes."]
    assert all_combined(base, texts).text == "Ones. Twos. Threes."
