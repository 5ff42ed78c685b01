"""How quickly passages are found again after an edit, in a note of 100,000 words and in many notes."""

import random
import tempfile
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from qi_desktop.fieldnotes.model import Coding
from qi_desktop.services import Services, services_of
from tests.benchmarks import Figures
from tests.builders import a_workspace

LONG_WORDS, PASSAGES, EDITS, NOTES = 100_000, 60, 30, 200
TURN = "RO{}: what was said in turn {} 🙂 of one afternoon, and what it led to later on"
_MARKED = 70


def measure() -> Figures:
    """Measure on an encrypted file of invented notes."""
    with tempfile.TemporaryDirectory() as folder, a_workspace(Path(folder, "bench.qi")) as workspace:
        services, chance = services_of(workspace), random.Random(1)
        session = services.fieldnotes.add_session("meeting", "Invented").id
        turns = LONG_WORDS // len(TURN.split())
        note = services.fieldnotes.write_note(session, "Long", _body(turns)).id
        _mark(services, note, PASSAGES, chance)
        after = _edited(services, note, chance)
        figures: Figures = {
            "words, passages, edits": f"{LONG_WORDS:,}, {PASSAGES}, {EDITS}",
            "after an edit, p95 ms (goal 16)": round(quantiles(after, n=20)[-1] * 1000, 1),
            "opened anew, all edits, ms": _timed(services_of(workspace), note),
        }
        for number in range(NOTES):
            short = services.fieldnotes.write_note(session, f"Short {number}", _body(40)).id
            _mark(services, short, 3, chance)
        figures[f"all passages of {NOTES} notes, first, ms"] = _timed(services, None)
        figures[f"all passages of {NOTES} notes, again, ms"] = _timed(services, None)
    return figures


def _body(turns: int) -> str:
    return "\n".join(TURN.format(turn % 7 + 1, turn) for turn in range(turns))


def _mark(services: Services, note: str, passages: int, chance: random.Random) -> None:
    length = len(services.fieldnotes.note(note).body)
    for _ in range(passages):
        start = chance.randrange(length - _MARKED)
        services.themes.code_passage(note, start, start + _MARKED, Coding())


def _edited(services: Services, note: str, chance: random.Random) -> list[float]:
    services.themes.passages(note)
    taken: list[float] = []
    for _ in range(EDITS):
        body = services.fieldnotes.note(note).body
        place = chance.randrange(len(body))
        services.fieldnotes.revise_note(note, f"{body[:place]} and then {body[place:]}")
        begun = perf_counter()
        services.themes.passages(note)
        taken.append(perf_counter() - begun)
    return taken


def _timed(services: Services, note: str | None) -> float:
    begun = perf_counter()
    services.themes.passages(note)
    return round((perf_counter() - begun) * 1000, 1)
