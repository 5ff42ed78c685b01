"""How long guessing a passphrase would take, and what makes it weak, both in words.

What is typed is never quoted: somebody may look on while the field hides it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING

from qi_desktop.security.words import drawn, is_listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zxcvbn import Match

FEWEST = 12
"""A new passphrase has at least so many characters; how strong it is beyond that is told, never asked for."""
GUESSES_A_SECOND = 10_000
"""What a room of computers manages: each guess costs 64 MiB of memory and about 0.2 s of one processor."""
_LISTED = 2048
"""Whoever guesses knows the list that words are suggested from."""
_LONGEST = 72
"""Judged as a whole; what follows counts word by word."""
_FEW = 4
_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_YEAR = 365 * _DAY
_TOO_LONG_TO_COUNT = 1000 * _YEAR
_BETWEEN_WORDS = re.compile(r"[\s\-_.,;]+")
_ONLY_LETTERS = re.compile(r"[^\W\d_]+")
_NAMES = {"surnames", "female_names", "male_names"}


class Level(IntEnum):
    """Four levels, each with the time that guessing takes at least."""

    WEAK = 1
    FAIR = 2
    GOOD = 3
    STRONG = 4


_AT_LEAST = ((Level.STRONG, 100 * _YEAR), (Level.GOOD, 2 * _YEAR), (Level.FAIR, 30 * _DAY))


@dataclass(frozen=True, slots=True)
class Strength:
    """How many guesses are needed, and in words what makes it weak and what would help."""

    guesses: float
    reasons: tuple[str, ...]
    advice: str

    @property
    def seconds(self) -> float:
        """Return how long all these guesses take."""
        return self.guesses / GUESSES_A_SECOND

    @property
    def level(self) -> Level:
        """Return the level it reaches."""
        return next((level for level, least in _AT_LEAST if self.seconds >= least), Level.WEAK)

    @property
    def time(self) -> str:
        """Return how long guessing would take, in words."""
        return in_words(self.seconds)


def strength_of(passphrase: str, known: tuple[str, ...] = ()) -> Strength:
    """Judge a passphrase; ``known`` are words that whoever has the file would try first."""
    if not passphrase.strip():
        return Strength(1.0, (), _advice([]))
    from zxcvbn import zxcvbn

    whole = zxcvbn(passphrase[:_LONGEST], user_inputs=known)
    words = [word for word in _BETWEEN_WORDS.split(passphrase) if word]
    guesses = float(whole["guesses"])
    if len(words) > 1:
        # As a whole, a word between two spaces passes for random letters. Whoever guesses goes by words.
        guesses = min(guesses, _by_words(words, known))
    found = Strength(guesses, (), _advice(words))
    if found.level >= Level.GOOD:
        return found
    reasons = tuple(_reasons(whole["sequence"], words))
    return replace(found, reasons=reasons or ("Its words are short or in everyone's mouth.",))


def suggested() -> str:
    """Return five words drawn at random; the few draws that are not strong are drawn again."""
    while strength_of(words := drawn()).level < Level.STRONG:
        pass
    return words


def _by_words(words: list[str], known: tuple[str, ...]) -> float:
    """Return the guesses of somebody who tries words one beside another; a word that comes again is free."""
    from zxcvbn import zxcvbn

    guesses = 1.0
    for word in dict.fromkeys(word.casefold() for word in words):
        alone = float(zxcvbn(word[:_LONGEST], user_inputs=known)["guesses"])
        guesses *= min(alone, _LISTED) if is_listed(word) else alone
    return guesses


def _reasons(sequence: list[Match], words: list[str]) -> Iterator[str]:
    """Tell what is tried first, each once, the worst first."""
    found = {_kind(match) for match in sequence}
    if any(match.get("l33t") for match in sequence):
        found.add("signs")
    told = {
        "known": "Part of it is known to whoever has the file.",
        "passwords": "Part of it is among the passwords people use most.",
        "repeat": "Part of it repeats itself.",
        "sequence": "Letters or digits in a row, like abcd or 1234, are tried first.",
        "spatial": "Keys that lie side by side are tried first.",
        "day": "A year or a day is tried early.",
        "names": "A name is tried early.",
        "signs": "Signs in the place of letters, like @ for a, are tried at once.",
    }
    yield from (told[kind] for kind in told if kind in found)
    if len({word.casefold() for word in words}) < len(words):
        yield "A word that comes again counts for nothing."
    if len(words) < _FEW:
        yield "It has few words." if len(words) > 1 else "It is one piece, not words."


def _kind(match: Match) -> str:
    pattern = match["pattern"]
    if pattern != "dictionary":
        return "day" if pattern in {"date", "regex"} else pattern
    named = match.get("dictionary_name", "")
    if named == "user_inputs":
        return "known"
    if named == "passwords" and not _ONLY_LETTERS.fullmatch(match["token"]):
        return "passwords"
    # Ordinary words are passwords of somebody too; in a row of words that tells nothing.
    return "names" if named in _NAMES and not is_listed(match["token"]) else "word"


def _advice(words: list[str]) -> str:
    more = "One more word" if len(words) > 1 else "Each word"
    return f"{more} that has nothing to do with the others makes it hundreds of times harder, a sign some 30."


def in_words(seconds: float) -> str:
    """Return a stretch of time as one says it."""
    if seconds < 1:
        return "less than a second"
    if seconds >= _TOO_LONG_TO_COUNT:
        return "more than a thousand years"
    steps = ((_YEAR, "year"), (30 * _DAY, "month"), (_DAY, "day"), (_HOUR, "hour"), (_MINUTE, "minute"))
    length, unit = next(((one, name) for one, name in steps if seconds >= one), (1, "second"))
    count = round(seconds / length)
    return f"about {count} {unit}{'' if count == 1 else 's'}"
