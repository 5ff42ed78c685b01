"""A thousand orders of the same bundles, each of which must give the same digest."""

import random
from time import perf_counter
from typing import TYPE_CHECKING

from tests.benchmarks import Figures
from tests.builders import laptops
from tests.merging.test_orders import answer, digest_after, own, sends

if TYPE_CHECKING:
    from qi_desktop.storage.ledger.parcel import Parcel

ORDERS = 1000


def orders() -> Figures:
    """Count the digests that so many random orders give, with repetitions."""
    chance, digests = random.Random(7), set[str]()
    with laptops(4) as (*writers, lead):
        bundles: list[list[Parcel]] = []
        for turn in range(4):
            for number, laptop in enumerate(writers):
                before = len(own(laptop))
                answer(laptop, f"shared {turn}", f"{number} {turn}")
                answer(laptop, f"of {number}", str(turn))
                bundles.append(own(laptop)[before:])
            sends(writers[turn % 3], writers[(turn + 1) % 3])
        begun = perf_counter()
        for _ in range(ORDERS):
            order = chance.sample(bundles, len(bundles)) + chance.choices(bundles, k=4)
            digests.add(digest_after(lead, order))
    return {
        f"{ORDERS:,} random orders: digests (goal 1)": len(digests),
        f"{ORDERS:,} random orders: s": round(perf_counter() - begun, 1),
    }
