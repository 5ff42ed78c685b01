"""Finding a person's words again where somebody else's text repeats them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.fieldnotes.consenting.quoting import Quoting
from qi_desktop.fieldnotes.consenting.turns import REMOVED

SAID = "SU1: I was sent to three offices and nobody at any of them knew why I had come. They lost my file."
QUOTING = Quoting([SAID])


@pytest.mark.parametrize(
    "text",
    [
        "One told us: “nobody at any of them knew why I had come”.",
        "NOBODY AT ANY OF THEM, knew why!",
        "Somebody said “They lost my file”, which is plain.",
    ],
)
def test_words_are_found_whatever_their_capitals_and_punctuation(text: str) -> None:
    assert QUOTING.repeats(text)


@pytest.mark.parametrize("text", ["", "Nobody knew why.", "They lost it.", "I was sent to three places"])
def test_a_few_words_that_anybody_might_use_are_not_found(text: str) -> None:
    assert not QUOTING.repeats(text)


def test_only_the_repeated_words_are_taken_out_of_a_text() -> None:
    text = "We heard “nobody at any of them knew why I had come” 🙂 more than once. They lost my file, too."
    assert QUOTING.cleaned(text) == f"We heard “{REMOVED}” 🙂 more than once. {REMOVED}, too."


def test_words_are_found_inside_lists_and_objects() -> None:
    evidence = [{"document": "File", "note": "they lost my file"}, {"document": "Plan", "page": 3}]
    assert QUOTING.cleaned(evidence) == [
        {"document": "File", "note": REMOVED},
        {"document": "Plan", "page": 3},
    ]
    assert not QUOTING.repeats(None)


@given(st.lists(st.sampled_from(["they", "lost", "my", "file", "was", "sent", "to", "three"]), max_size=30))
def test_nothing_is_found_in_what_was_cleaned(words: list[str]) -> None:
    text = " ".join(words)
    cleaned = QUOTING.cleaned(text)
    assert not QUOTING.repeats(cleaned)
    assert QUOTING.repeats(text) == (cleaned != text)
