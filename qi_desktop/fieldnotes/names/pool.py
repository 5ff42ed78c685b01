"""Names to tell a case under: a shipped pool, and names put together of syllables once it is used up."""

import hashlib
import json
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cache
from random import SystemRandom

from qi_desktop.fieldnotes.names.folding import plain
from qi_desktop.fieldnotes.names.model import Gender
from qi_desktop.foundation.paths import resource

_CHANCE = SystemRandom()


@dataclass(frozen=True, slots=True)
class Share:
    """A laptop's own part of all names: two that cannot speak to each other never propose the same."""

    place: int = 0
    laptops: int = 1

    def holds(self, name: str) -> bool:
        """Tell whether a name is among this laptop's own."""
        digest = hashlib.sha256(plain(name).encode()).digest()
        return int.from_bytes(digest[:8]) % self.laptops == self.place


_ALL = Share()


def proposals(
    gender: Gender, used: Collection[str], real: Callable[[str], bool], share: Share = _ALL
) -> Iterator[str]:
    """Yield names nobody has, in an order that tells nothing about whom they are proposed for.

    An order that followed from the real name, or from the alphabet, would let somebody with the list guess.
    """
    taken = {plain(name) for name in used}
    for names in (_pool(gender), _coined(gender)):
        own = [name for name in names if share.holds(name)]
        for name in _CHANCE.sample(own, len(own)):
            if plain(name) not in taken and not real(name):
                taken.add(plain(name))
                yield name


@cache
def _kept() -> dict[str, dict[str, list[str]]]:
    return json.loads(resource("names", "pseudonyms.json").read_text("utf-8"))


def _pool(gender: Gender) -> tuple[str, ...]:
    return tuple(name for which in _which(gender) for name in _kept()["names"][which])


def _coined(gender: Gender) -> tuple[str, ...]:
    kept = _kept()
    return tuple(
        f"{front}{back}" for front in kept["syllables"]["front"] for which in _which(gender)
        for back in kept["syllables"].get(which, [])
    )  # fmt: skip


def _which(gender: Gender) -> tuple[str, ...]:
    return (gender.value, "either") if gender else ("female", "male", "either")
