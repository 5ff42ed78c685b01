"""Two dimensions against each other: who is on the list, who was expected, who was drawn."""

from collections import Counter
from collections.abc import Sequence

from qi_desktop.sampling.model import Candidate
from qi_desktop.sampling.reviewing.model import CrossCell, CrossTable


def cross_table(
    provider: str,
    eligible: Sequence[Candidate],
    drawn: Sequence[Candidate],
    rows_dimension: str,
    columns_dimension: str,
) -> CrossTable:
    """Return the table; its rows and columns stand as in the balance table, the largest category first."""
    listed = Counter((one.facts[rows_dimension], one.facts[columns_dimension]) for one in eligible)
    taken = Counter((one.facts[rows_dimension], one.facts[columns_dimension]) for one in drawn)
    rows = _largest_first(eligible, rows_dimension)
    columns = _largest_first(eligible, columns_dimension)
    return CrossTable(
        provider=provider,
        rows_dimension=rows_dimension,
        columns_dimension=columns_dimension,
        rows=rows,
        columns=columns,
        cells={
            (row, column): CrossCell(
                listed[row, column],
                len(drawn) * listed[row, column] / len(eligible),
                taken[row, column],
            )
            for row in rows
            for column in columns
        },
    )


def _largest_first(people: Sequence[Candidate], dimension: str) -> tuple[str, ...]:
    counts = Counter(one.facts[dimension] for one in people)
    return tuple(sorted(counts, key=lambda word: (-counts[word], word)))
