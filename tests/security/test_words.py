"""Digests as words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.security.words import phrase


@given(st.binary(max_size=64), st.integers(1, 23))
def test_the_same_bytes_are_the_same_words_and_longer_phrases_begin_with_shorter_ones(
    data: bytes, words: int
) -> None:
    told = phrase(data, words)
    assert len(told.split()) == words
    assert phrase(data, 23).startswith(told)


def test_a_phrase_stays_what_it_was_when_it_was_first_read_out() -> None:
    assert phrase(b"card") == phrase(b"card", 6)
    assert phrase(b"card") != phrase(b"cart")
    assert phrase(b"card", 3) == "language distance elbow"


@pytest.mark.parametrize("words", [0, 24])
def test_a_digest_has_no_more_words_than_its_bits(words: int) -> None:
    with pytest.raises(ValueError, match=str(words)):
        phrase(b"card", words)
