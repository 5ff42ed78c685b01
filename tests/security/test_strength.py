"""What a passphrase is said to be worth."""

import pytest

from qi_desktop.security.strength import Level, in_words, strength_of, suggested
from qi_desktop.security.words import is_listed


@pytest.mark.parametrize(
    ("passphrase", "level", "reason"),
    [
        ("P@ssw0rd1234", Level.WEAK, "people use most"),
        ("P@ssw0rd1234", Level.WEAK, "Signs in the place of letters"),
        ("aaaaaaaaaaaaaa", Level.WEAK, "repeats itself"),
        ("horse horse horse", Level.WEAK, "counts for nothing"),
        ("suffolk fieldwork", Level.WEAK, "known to whoever has the file"),
        ("qwertyuiop[]", Level.WEAK, "one piece"),
        ("anna 12/03/1984", Level.WEAK, "A year or a day"),
        ("I am a the in", Level.WEAK, "everyone's mouth"),
        ("", Level.WEAK, ""),
        ("correct horse battery staple", Level.GOOD, ""),
        ("neutral cluster civil silly wood", Level.STRONG, ""),
        ("x" * 300 + " neutral cluster", Level.WEAK, "repeats itself"),
    ],
)
def test_what_makes_a_passphrase_weak_is_said(passphrase: str, level: Level, reason: str) -> None:
    found = strength_of(passphrase, ("suffolk",))
    assert found.level is level
    assert reason in " ".join(found.reasons)


def test_a_word_more_counts_more_than_a_sign_more() -> None:
    plain = strength_of("neutral cluster civil").seconds
    assert strength_of("neutral cluster civil velvet").seconds > strength_of("neutral cluster civil!").seconds
    assert strength_of("neutral cluster civil velvet").seconds > 100 * plain


def test_nothing_of_the_passphrase_is_quoted() -> None:
    found = strength_of("zebrazebra zebra1984")
    assert "zebra" not in " ".join((*found.reasons, found.advice))


def test_suggested_words_are_strong_and_never_twice_the_same() -> None:
    drawn = suggested()
    assert len(drawn.split()) == 5
    assert all(is_listed(word) for word in drawn.split())
    assert strength_of(drawn).level is Level.STRONG
    assert suggested() != drawn


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "less than a second"),
        (1, "about 1 second"),
        (7200, "about 2 hours"),
        (86400 * 65, "about 2 months"),
        (86400 * 365 * 40, "about 40 years"),
        (1e30, "more than a thousand years"),
    ],
)
def test_a_stretch_of_time_is_told_as_one_says_it(seconds: float, words: str) -> None:
    assert in_words(seconds) == words
