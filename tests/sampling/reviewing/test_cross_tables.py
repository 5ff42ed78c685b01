from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from qi_desktop.sampling.model import Candidate
from qi_desktop.sampling.reviewing.balance import balance_table
from qi_desktop.sampling.reviewing.cross_tables import cross_table
from tests.sampling.lists import lists, settings, someone


@given(lists(longest=80), st.data())
def test_the_sums_of_a_cross_table_are_the_rows_of_the_balance(
    people: list[Candidate], data: st.DataObject
) -> None:
    drawn = data.draw(st.lists(st.sampled_from(people), min_size=1, unique_by=lambda one: one.key))
    asked = settings(len(drawn))
    rows = {(row.dimension, row.category): row for row in balance_table("", people, drawn, asked)}
    for first, second in permutations((*asked.balance, *asked.cover, asked.spread), 2):
        table = cross_table("", people, drawn, first, second)
        assert (table.total.eligible, table.total.drawn) == (len(people), len(drawn))
        assert abs(table.total.difference) < 1e-9
        if first in asked.balance:
            assert list(table.rows) == [word for name, word in rows if name == first]
            for word in table.rows:
                total, row = table.row_total(word), rows[first, word]
                assert (total.eligible, total.drawn) == (row.eligible, row.drawn)
                assert abs(total.expected - row.expected) < 1e-9
        other = cross_table("", people, drawn, second, first)
        assert {(row, column): cell for (column, row), cell in other.cells.items()} == table.cells


def test_a_dimension_stands_against_another() -> None:
    people = [someone(str(place), colour="red", size="small") for place in range(3)]
    people.append(someone("3", colour="grey", size="large"))
    table = cross_table("CRC", people, people[2:], "colour", "size")
    assert (table.rows, table.columns) == (("red", "grey"), ("small", "large"))
    cell = table.cells["grey", "large"]
    assert (cell.eligible, cell.expected, cell.drawn, cell.difference) == (1, 0.5, 1, 0.5)
    assert table.cells["grey", "small"].eligible == 0
    assert table.column_total("large") == table.row_total("grey") == cell
