"""What spelling costs whoever types: how long other work is held up while words are judged in the thread."""

import time
from collections.abc import Callable
from statistics import median, quantiles

from qi_desktop.fieldnotes.spelling.speller import Speller
from tests.benchmarks import Figures

GOAL_HELD_UP_MS = 4
WORDS = 20_000
SLIP = "probatoin"
_STROKE, _REST = 3_000, 0.003
_PATIENCE = 60


def measure() -> Figures:
    """Judge many words and seek suggestions, while something small is done over and over."""
    speller = Speller()
    start = time.perf_counter()
    alone = _strokes(lambda: time.perf_counter() < start + 1)
    began = time.perf_counter()
    speller.start()
    read = _strokes(lambda: speller.judged == 0)
    reading = time.perf_counter() - began
    words = [f"{SLIP}{_letters(number)}" for number in range(1, WORDS)] + [SLIP]
    began = time.perf_counter()
    speller.unknown(words)
    judged = _strokes(lambda: not speller.unknown([SLIP]))
    judging = time.perf_counter() - began
    sought = _strokes(lambda: speller.suggestions(SLIP) is None)
    speller.close()
    return {
        "dictionary_read_s": round(reading, 2),
        "words_judged_a_second": round(WORDS / judging),
        "something_small_alone_ms": _held_up(alone),
        "while_the_dictionary_is_read_ms": _held_up(read),
        "while_words_are_judged_ms": _held_up(judged),
        "while_suggestions_are_sought_ms": _held_up(sought),
        "goal_held_up_ms": GOAL_HELD_UP_MS,
    }


def _strokes(goes_on: Callable[[], bool]) -> list[float]:
    """Do something small again and again, as a window does at every key, and time each."""
    times: list[float] = []
    patience = time.perf_counter() + _PATIENCE
    while goes_on() and time.perf_counter() < patience:
        began = time.perf_counter()
        sum(range(_STROKE))
        times.append(1000 * (time.perf_counter() - began))
        time.sleep(_REST)
    return times


def _held_up(times: list[float]) -> dict[str, float]:
    if len(times) < 2:
        return {"median": 0.0, "p95": 0.0, "worst": 0.0}
    p95 = quantiles(times, n=20)[-1]
    return {"median": round(median(times), 2), "p95": round(p95, 2), "worst": round(max(times), 2)}


def _letters(number: int) -> str:
    found = ""
    while number:
        number, place = divmod(number, 26)
        found += "abcdefghijklmnopqrstuvwxyz"[place]
    return found
