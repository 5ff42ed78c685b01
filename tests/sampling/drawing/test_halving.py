from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.drawing.chance import Chance
from qi_desktop.sampling.drawing.halving import Halving, in_units
from qi_desktop.sampling.drawing.model import Band, Weight

BITS = 6
FREE = Band("any", "any", 0, 10_000, Weight.SHARE)


class Start(Chance):
    """A chance that always picks the same number."""

    def __init__(self, number: int) -> None:
        super().__init__(0)
        self.number = number

    def below(self, limit: int) -> int:
        return self.number % limit


@given(st.lists(st.integers(0, 40), min_size=1, max_size=6).filter(any), st.integers(1, 30))
def test_rounding_to_units_gives_everyone_exactly_their_expected_number_on_average(
    expected: list[int], whole: int
) -> None:
    total = sum(expected)
    outcomes = [in_units(expected, whole, Start(number)) for number in range(total)]
    for place, number in enumerate(expected):
        share = Fraction(number * whole, total)
        assert sum(one[place] for one in outcomes) == share * total
        assert {one[place] for one in outcomes} <= {share.__floor__(), share.__ceil__()}
    assert {sum(one) for one in outcomes} == {whole}


@given(st.lists(st.integers(0, 3 << BITS), min_size=1, max_size=25), st.integers(0, 2**32))
def test_halving_ends_with_whole_people_each_number_rounded_down_or_up(numbers: list[int], seed: int) -> None:
    numbers.append(-sum(numbers) % (1 << BITS))
    cells = [(0,)] * len(numbers)
    halving = Halving(cells, numbers, [FREE], BITS)
    halving.halve([list(range(len(numbers)))], 0, BITS, Chance(seed))
    assert sum(halving.units) == sum(numbers)
    for before, after in zip(numbers, halving.units, strict=True):
        assert after % (1 << BITS) == 0
        assert before >> BITS <= after >> BITS <= -(-before >> BITS)


def test_every_band_is_kept_while_the_numbers_are_halved() -> None:
    # Forty people in two crossed dimensions, each expected 0.35 times.
    cells = [(place % 4, 4 + place % 5) for place in range(40)]
    expected = [round(0.35 * (1 << BITS))] * 40
    whole = sum(expected) >> BITS
    for seed in range(50):
        units = in_units(expected, whole << BITS, Chance(seed))
        bands = [
            Band("", str(category), (whole * share) // 40, -(-whole * share // 40), Weight.SHARE)
            for category, share in enumerate([10] * 4 + [8] * 5)
        ]
        halving = Halving(cells, units, bands, BITS)
        assert halving.halve([list(range(40))], 0, BITS, Chance(seed)) == 0
        for category, band in enumerate(bands):
            number = sum(
                units >> BITS for cell, units in zip(cells, halving.units, strict=True) if category in cell
            )
            assert band.miss(number) == 0
