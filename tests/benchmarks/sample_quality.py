"""Balance and fairness of the draw over many seeds on the demonstration list, beside other methods.

``python -m tests.benchmarks.sample_quality [SEEDS]`` measures this table alone.
"""

import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace

from qi_desktop.sampling.drawing.fairness import chances
from qi_desktop.sampling.drawing.proposal import proposed_settings
from qi_desktop.sampling.drawing.shares import bounds
from qi_desktop.sampling.model import Candidate, SampleSettings, SpreadRule
from tests.benchmarks.sample_methods import Method, optimum, ours, proportional, simple_random
from tests.sampling.lists import demo_people

SEEDS = 10_000
SIZES = (("CRC", 30), ("NPS", 16))
PLAIN = SampleSettings(SIZES, cover=(), spread="")
Maker = Callable[[Sequence[Candidate], SampleSettings, str], Method]
METHODS: dict[str, tuple[Maker, SampleSettings]] = {
    "simple random": (simple_random, PLAIN),
    "proportional, largest remainder": (proportional, PLAIN),
    "exact optimum (integer programme)": (optimum, PLAIN),
    "this program: shares alone": (ours, PLAIN),
    "this program: and every level": (ours, replace(PLAIN, cover=SampleSettings(SIZES).cover)),
    "this program: and officers, evenly": (ours, replace(SampleSettings(SIZES), spread_rule=SpreadRule.EVEN)),
    "this program: and officers, widest": (ours, SampleSettings(SIZES)),
}


@dataclass(slots=True)
class Tally:
    """What many draws came to."""

    draws: int = 0
    right_size: int = 0
    in_bands: int = 0
    deviation: float = 0.0
    times: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])

    def add(self, other: "Tally") -> None:
        """Add the draws of another part."""
        self.draws += other.draws
        self.right_size += other.right_size
        self.in_bands += other.in_bands
        self.deviation += other.deviation
        self.times.update(other.times)


def measure(seeds: int = SEEDS) -> dict[str, dict[str, float]]:
    """Draw so many samples by every method and return one line of figures for each."""
    people = demo_people()
    methods = dict(METHODS)
    methods["this program: and proposed minimums"] = (ours, proposed_settings(dict(SIZES), people))
    figures: dict[str, dict[str, float]] = {}
    for name, (maker, settings) in methods.items():
        began = time.perf_counter()
        tally = _tallied(maker, settings, seeds)
        figures[name] = {
            **_figures(people, tally, settings if maker is ours else None),
            "seconds": round(time.perf_counter() - began, 1),
        }
    return figures


def _tallied(maker: Maker, settings: SampleSettings, seeds: int) -> Tally:
    parts = os.cpu_count() or 1
    whole = Tally()
    with ProcessPoolExecutor(parts) as pool:
        jobs = [pool.submit(_part, maker, settings, range(part, seeds, parts)) for part in range(parts)]
        for job in jobs:
            whole.add(job.result())
    return whole


def _part(maker: Maker, settings: SampleSettings, seeds: range) -> Tally:
    people = demo_people()
    facts = {(one.provider, one.key): one.facts for one in people}
    listed = {code: [one for one in people if one.provider == code] for code, _ in SIZES}
    counts = {
        (code, name): Counter(one.facts[name] for one in listed[code])
        for code, _ in SIZES
        for name in PLAIN.balance
    }
    between = {
        (code, name): bounds(counts[code, name], size, {}) for code, size in SIZES for name in PLAIN.balance
    }
    methods = {code: maker(people, settings, code) for code, _ in SIZES}
    tally = Tally()
    for seed in seeds:
        right, held = True, True
        for code, size in SIZES:
            keys = methods[code](seed)
            tally.times.update((code, key) for key in keys)
            right &= len(set(keys)) == size
            for name in PLAIN.balance:
                drawn = Counter(facts[code, key][name] for key in keys)
                for category, number in counts[code, name].items():
                    lowest, highest = between[code, name][category]
                    held &= lowest <= drawn[category] <= highest
                    tally.deviation += abs(drawn[category] - size * number / len(listed[code]))
        tally.draws += 1
        tally.right_size += right
        tally.in_bands += held
    return tally


def _figures(people: Sequence[Candidate], tally: Tally, settings: SampleSettings | None) -> dict[str, float]:
    distances: list[float] = []
    never = 0
    for code, size in SIZES:
        listed = [one for one in people if one.provider == code]
        for name in PLAIN.balance:
            eligible = Counter(one.facts[name] for one in listed)
            drawn = dict.fromkeys(eligible, 0)
            for one in listed:
                drawn[one.facts[name]] += tally.times[code, one.key]
            never += sum(number == 0 for number in drawn.values())
            distances.append(
                sum(abs(drawn[one] / tally.draws / size - eligible[one] / len(listed)) for one in eligible)
                / 2
            )
    figures: dict[str, float] = {
        "exact_size_of_100": round(100 * tally.right_size / tally.draws, 2),
        "all_shares_rounded_of_100": round(100 * tally.in_bands / tally.draws, 2),
        "mean_total_deviation": round(tally.deviation / tally.draws, 2),
        "distance_of_group_chances_measured": round(max(distances), 4),
        "groups_never_drawn": never,
        "people_never_drawn": sum(tally.times[one.provider, one.key] == 0 for one in people),
    }
    if settings is not None:
        computed = max(chances(people, settings, code).distance for code, _ in SIZES)
        figures["distance_of_peoples_chances_computed"] = round(computed, 4)
    return figures


def main() -> None:
    """Print the table."""
    seeds = int(sys.argv[1]) if len(sys.argv) > 1 else SEEDS
    rows = measure(seeds)
    heads = list(dict.fromkeys(name for row in rows.values() for name in row))
    print(f"{seeds:,} seeds, 46 of {len(demo_people())} cases")
    for number, head in enumerate(heads, 1):
        print(f"  ({number}) {head.replace('_', ' ')}")
    print(f"{'':38}" + "".join(f"{f'({number})':>9}" for number in range(1, len(heads) + 1)))
    for name, row in rows.items():
        print(f"{name:38}" + "".join(f"{row.get(head, '-')!s:>9}" for head in heads))


if __name__ == "__main__":
    main()
