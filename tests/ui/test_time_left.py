"""How much longer work takes: nothing before it is known, then words that count down."""

import random
from collections.abc import Sequence

import pytest

from qi_desktop.ui.time_left import KNOWN_AFTER, TimeLeft, words_for_seconds


def said_of(paces: Sequence[float], *, every: float = 0.05, total: int = 1000) -> list[tuple[float, str]]:
    """Return what is said, each time it changes, of work that does so much a second, one second each."""
    left, now, done, said = TimeLeft(), 0.0, 0.0, [(0.0, "")]
    for pace in paces:
        for _ in range(round(1 / every)):
            now, done = now + every, min(done + pace * every, total)
            left.hear(now, int(done), total)
            if left.words(now) != said[-1][1]:
                said.append((now, left.words(now)))
    return said


def test_nothing_is_said_before_it_is_known() -> None:
    """Three seconds of work, several reports and a share worth the name are waited for."""
    left = TimeLeft()
    left.hear(0, 0, 0)
    assert left.words(9) == ""
    left.hear(0, 1, 1000)
    left.hear(30, 2, 1000)
    left.hear(60, 3, 1000)
    assert left.words(60) == "", "three of a thousand tell nothing"
    for step in range(8):
        left.hear(70 + step, step, 8)
    assert left.words(78) == "", "a few steps are not alike"
    moments = [moment for moment, words in said_of([50] * 20) if words]
    assert moments[0] >= KNOWN_AFTER


def test_steady_work_counts_down_in_steps() -> None:
    """Every step is said once, from the largest to the smallest."""
    words = [words for _, words in said_of([40] * 25)]
    steps = [f"about {seconds} seconds left" for seconds in (25, 20, 15, 10)]
    assert words == ["", *steps, "a few seconds left"]


def test_uneven_work_hardly_makes_the_words_jump() -> None:
    """A pace that varies by half of itself from second to second counts down; seldom is a step said twice."""
    again: list[int] = []
    for seed in range(40):
        chance = random.Random(seed)
        words = [words for _, words in said_of([chance.uniform(15, 45) for _ in range(40)])]
        again.append(len(words) - len(set(words)))
    assert max(again) <= 3
    assert sum(map(bool, again)) <= 4


def test_a_stumble_is_not_told_and_a_slower_disk_is() -> None:
    """Bad news has to last; then it is told once."""
    stumble = [words for _, words in said_of([25] * 10 + [0] * 2 + [25] * 28)]
    assert len(stumble) == len(set(stumble))
    slower = said_of([50] * 6 + [8] * 60)
    assert (
        max(
            int(words.split()[1])
            for _, words in slower
            if words[-12:] == "seconds left" and words[:5] == "about"
        )
        >= 30
    )


def test_what_begins_anew_is_estimated_anew() -> None:
    """A second stretch of work, or another total, starts from knowing nothing."""
    left = TimeLeft()
    for tenth in range(50):
        left.hear(tenth / 10, tenth, 100)
    assert left.words(5)
    left.hear(5.1, 0, 100)
    assert left.words(5.1) == ""
    assert left.seconds(5.1) is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (2, "a few seconds left"),
        (17, "about 20 seconds left"),
        (55, "about 55 seconds left"),
        (70, "about a minute left"),
        (140, "about 2 minutes left"),
        (3600, "about an hour left"),
        (7300, "about 2 hours left"),
    ],
)
def test_words_take_the_steps_a_person_would(seconds: float, words: str) -> None:
    """No false exactness."""
    assert words_for_seconds(seconds) == words
