"""British words are known, slips are found and mended, and nobody waits for it."""

import time
from collections.abc import Callable, Generator
from threading import Event
from typing import TypeVar

import pytest

from qi_desktop.fieldnotes.spelling.breath import Breath, Stopped
from qi_desktop.fieldnotes.spelling.speller import Speller
from qi_desktop.fieldnotes.spelling.words import words_in

Found = TypeVar("Found")
PATIENCE = 20


@pytest.fixture
def speller() -> Generator[Speller]:
    speller = Speller()
    speller.start()
    yield speller
    speller.close()


def until(found: Callable[[], Found]) -> Found:
    deadline = time.monotonic() + PATIENCE
    while not found() and time.monotonic() < deadline:
        time.sleep(0.005)
    return found()


def test_british_words_pass_and_slips_are_found(speller: Speller) -> None:
    words = ["colour", "organisation", "reoffending", "Ipswich", "women\u2019s", "well-known", "probatoin"]
    assert speller.unknown(words) == set()
    assert until(lambda: speller.unknown(words)) == {"probatoin"}


def test_what_may_have_been_meant_is_found_while_the_window_goes_on(speller: Speller) -> None:
    assert speller.suggestions("probatoin") is None
    found = until(lambda: speller.suggestions("probatoin"))
    assert found is not None
    assert found[0] == "probation"
    assert len(found) <= 6


def test_the_inspections_own_words_pass_and_are_suggested(speller: Speller) -> None:
    until(lambda: speller.unknown(["Quillmere"]))
    speller.learn(["Quillmere"])
    assert speller.unknown(["Quillmere", "quillmere\u2019s"]) == set()
    assert until(lambda: speller.unknown(["Quilmere"])) == {"Quilmere"}
    found = until(lambda: speller.suggestions("Quilmere"))
    assert found is not None
    assert found[0] == "Quillmere"
    speller.learn([])
    assert speller.unknown(["Quillmere"]) == {"Quillmere"}


def test_whoever_asks_learns_that_more_is_known(speller: Speller) -> None:
    before = speller.judged
    speller.unknown(["contact"])
    assert until(lambda: speller.judged > before)


def test_a_speller_that_is_closed_at_once_leaves_nothing_running() -> None:
    speller = Speller()
    speller.start()
    speller.unknown(["word"])
    speller.close()
    Speller().close()


def test_work_that_is_no_longer_wanted_ends() -> None:
    stopping = Event()
    breath = Breath(stopping)
    stopping.set()
    with pytest.raises(Stopped):
        list(breath.between(iter(int, 1)))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("RO1: it\u2019s said, twice.", ["it\u2019s", "said", "twice"]),
        ("🙂 co-ordinated work", ["co-ordinated", "work"]),
        ("write to a.b@example.org or www.example.org/thing now", ["write", "to", "or", "now"]),
        ("https://example.org/page", []),
        ("the CRC\u2019s POs and NPS, 3rd of 22", ["the", "and", "of"]),
    ],
)
def test_labels_initials_numbers_and_addresses_are_no_words(text: str, words: list[str]) -> None:
    found = list(words_in(text))
    assert [word.text for word in found] == words
    assert all(text[word.start : word.stop] == word.text for word in found)
