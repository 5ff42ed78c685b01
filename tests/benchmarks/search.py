"""How quickly words are found among 50,000 notes, as somebody types them, and how the index keeps up."""

import random
import tempfile
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from statistics import median
from time import perf_counter

from qi_desktop.fieldnotes.searching.model import Found, Group, Wanted
from qi_desktop.foundation.paths import resource
from qi_desktop.services import Services, services_of
from qi_desktop.storage.database import Database
from qi_desktop.ui.search.reading_on import SLICE
from tests.benchmarks import Figures
from tests.builders import a_workspace

NOTES, WORDS = 50_000, (40, 260)
LONG_WORDS = 100_000
SHOWN = 12
"""So many results are in sight at once; the words around each are read with them."""


def measure() -> Figures:
    """Measure on an encrypted file of invented notes."""
    with tempfile.TemporaryDirectory() as folder, a_workspace(Path(folder, "bench.qi")) as workspace:
        services = services_of(workspace)
        vocabulary = _vocabulary()
        _put_in_place(workspace.database, vocabulary)
        begun = perf_counter()
        services.searching.catch_up()
        figures: Figures = {"notes": NOTES, "read into the index, s": round(perf_counter() - begun, 1)}
        taken = {sort: _asked(services, asked) for sort, asked in _queries(vocabulary).items()}
        every = [one for times in taken.values() for one in times]
        figures["as typed and otherwise, p50 ms"] = round(median(every), 1)
        figures["p95 ms (goal 20)"] = _p95(every)
        figures["slowest ms"] = round(max(every), 1)
        figures |= {f"{sort}, p95 ms": _p95(times) for sort, times in taken.items()}
        figures |= _keeping_up(services, vocabulary)
    return figures


def _vocabulary() -> list[str]:
    """Return British words, the commonest of the notes first; which they are is left to chance."""
    lines = resource("spelling", "en_GB.dic").read_text("utf-8").splitlines()[1:]
    words = sorted({word for line in lines if (word := line.partition("/")[0]).isalpha() and word.islower()})
    random.Random(1).shuffle(words)
    # Short words are the common ones, as in any text.
    return sorted(words[:30_000], key=lambda word: len(word) + random.Random(word).random() * 9)


def _texts(vocabulary: Sequence[str], count: int) -> Iterator[str]:
    chance = random.Random(2)
    weights = list(accumulate(1 / (place + 2) for place in range(len(vocabulary))))
    for _ in range(count):
        words = chance.choices(vocabulary, cum_weights=weights, k=chance.randint(*WORDS))
        yield ". ".join(" ".join(words[at : at + 14]).capitalize() for at in range(0, len(words), 14))


def _put_in_place(database: Database, vocabulary: Sequence[str]) -> None:
    with database.transaction():
        database.run_many(
            "insert into note (id, title, body, author, written_at) values (?, ?, ?, ?, ?)",
            (
                (f"{n:08}", text[:40], text, f"inspector{n % 12}", f"2017-{n % 3 + 1:02}-{n % 28 + 1:02}")
                for n, text in enumerate(_texts(vocabulary, NOTES))
            ),
        )


def _queries(vocabulary: Sequence[str]) -> dict[str, list[Wanted]]:
    chance = random.Random(3)
    common, middling, rare = vocabulary[:60], vocabulary[200:2_000], vocabulary[5_000:]
    typed = [chance.choice((common, middling, rare)) for _ in range(30)]
    words = [chance.choice(some) for some in typed]
    pairs = [(chance.choice(common), chance.choice(middling)) for _ in range(30)]
    return {
        "as typed": [Wanted(word[:end], typing=True) for word in words for end in range(2, len(word) + 1)],
        "common words": [Wanted(word) for word in common[:30]],
        "rare words": [Wanted(chance.choice(rare)) for _ in range(30)],
        "two words": [Wanted(f"{one} {other}") for one, other in pairs],
        "phrases": [Wanted(f'"{one} {other}"') for one, other in pairs],
        "either, not": [Wanted(f"({one} OR {other}) NOT {chance.choice(common)}") for one, other in pairs],
        "narrowed": [
            Wanted(one, frozenset({Group.NOTES}), f"inspector{n % 12}") for n, (one, _) in enumerate(pairs)
        ],
    }


def _asked(services: Services, queries: Sequence[Wanted]) -> list[float]:
    """Return how long each took, with the words around what is in sight, in milliseconds."""
    taken: list[float] = []
    for wanted in queries:
        begun = perf_counter()
        found = services.searching.find(wanted)
        _shown(services, found)
        taken.append((perf_counter() - begun) * 1_000)
    return taken


def _shown(services: Services, found: Found) -> None:
    for hit in found.hits[:SHOWN]:
        services.searching.extract(hit, found.expression)


def _keeping_up(services: Services, vocabulary: Sequence[str]) -> Figures:
    """Measure the slices in which a long note is read, whole and after a word was typed into it."""
    text = "\n\n".join(_texts(vocabulary, LONG_WORDS * 2 // sum(WORDS)))
    note = services.fieldnotes.write_note("", "Long", text)
    whole = _slices(services)
    middle = len(text) // 2
    services.fieldnotes.revise_note(note.id, text[:middle] + " heron " + text[middle:])
    changed = _slices(services)
    return {
        f"a note of {LONG_WORDS:,} words, slices": len(whole),
        "slowest slice, ms (goal 4)": round(max(whole), 1),
        "after a word typed into it, slices": len(changed),
        "all of these, ms": round(sum(changed), 1),
    }


def _slices(services: Services) -> list[float]:
    taken: list[float] = []
    more = True
    while more:
        begun = perf_counter()
        more = services.searching.read_on(SLICE)
        taken.append((perf_counter() - begun) * 1_000)
    return taken


def _p95(times: Sequence[float]) -> float:
    return round(sorted(times)[int(len(times) * 0.95)], 1)
