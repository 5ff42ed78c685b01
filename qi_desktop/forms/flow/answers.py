"""Answers as they are handed over (nested rows) and as flow keeps them (one text a spot)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from qi_desktop.forms.definition import Form, Group, Item, Question, Repeat
from qi_desktop.forms.errors import NoSuchRow, UnusableAnswer
from qi_desktop.forms.expressions.values import text_of_number
from qi_desktop.forms.flow.state import Row, Rows, Spot, rows_of

Answer = str | float | bool | None | Sequence["Answer"] | Mapping[str, "Answer"]
Answers = Mapping[str, Answer]


@dataclass(slots=True)
class Flat:
    """Answers one text a spot, and how many rows each repeat has."""

    given: dict[Spot, str] = field(default_factory=dict[Spot, str])
    rows: dict[Spot, int] = field(default_factory=dict[Spot, int])


def flattened(form: Form, answers: Answers) -> Flat:
    """Return answers by spot; what is None counts as not given."""
    flat = Flat()
    _flatten(flat, answers, (), {repeat.name for repeat in form.repeats()} | _nodes(form))
    return flat


def _nodes(form: Form) -> set[str]:
    return {repeat.node for repeat in form.repeats()}


def _flatten(flat: Flat, answers: Answers, rows: Rows, repeats: set[str]) -> None:
    for name, value in answers.items():
        if value is None:
            continue
        if name in repeats:
            _flatten_rows(flat, name, value, rows, repeats)
        elif isinstance(value, Mapping):
            _flatten(flat, value, rows, repeats)
        else:
            flat.given[name, rows] = text_of_answer(name, value)


def _flatten_rows(flat: Flat, name: str, value: Answer, rows: Rows, repeats: set[str]) -> None:
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise UnusableAnswer(name)
    flat.rows[name, rows] = len(value)
    for number, row in enumerate(value, start=1):
        if not isinstance(row, Mapping):
            raise UnusableAnswer(name)
        _flatten(flat, row, (*rows, number), repeats)


def text_of_answer(name: str, value: Answer) -> str:
    """Return an answer as text; several choices are joined by blanks."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return text_of_number(float(value))
    if isinstance(value, Sequence):
        return " ".join(text_of_answer(name, one) for one in value)
    raise UnusableAnswer(name)


@dataclass(frozen=True, slots=True)
class Gathered:
    """Answers ready for flow, and which stored row stands behind each row counted from 1.

    A stored row is told by its own number and, in a repeat inside a repeat, by those of the rows around it,
    outermost first. ``row_ids`` tells the rows of the outermost repeats alone; ``stored`` tells, for a repeat
    and one of its rows as flow counts them, the stored row.
    """

    answers: dict[str, Answer]
    row_ids: dict[str, tuple[int, ...]]
    stored: dict[Spot, Rows]

    def place(self, repeat: str, row: Row) -> int:
        """Return the place, from 1, of a stored row within its repeat."""
        return self.rows_at(repeat, row)[-1]

    def rows_at(self, repeat: str, row: Row) -> Rows:
        """Return the rows, as flow counts them, of a stored row."""
        path = rows_of(row)
        for (name, rows), stored in self.stored.items():
            if name == repeat and stored == path:
                return rows
        raise NoSuchRow(repeat, path[-1] if path else 0)


Record = tuple[str, Row, str | None]
"""A question, its stored row (or the path of its rows, outermost first), and its answer."""


def gathered(form: Form, records: Iterable[Record], rows: Iterable[tuple[str, Row]] = ()) -> Gathered:
    """Nest stored answers; removed rows leave no hole.

    ``rows`` are rows (repeat, stored row) that stand although nothing may have been answered in them.
    """
    found = _Nested({}, {})
    chains = dict(_chains(form.items, ()))
    for repeat, row in rows:
        found.row(chains.get(repeat, ()), rows_of(row))
    for name, row, value in records:
        chain, path = chains.get(name), rows_of(row)
        if chain is not None and len(chain) == len(path):
            found.row(chain, path).values[name] = value
    outermost = [repeat.name for repeat in form.repeats() if len(chains[repeat.name]) == 1]
    row_ids = {repeat: tuple(sorted(found.rows.setdefault(repeat, {}))) for repeat in outermost}
    stored: dict[Spot, Rows] = {}
    return Gathered(_laid_out(found, (), (), stored), row_ids, stored)


@dataclass(slots=True)
class _Nested:
    """Stored answers of the form or of one row, and the rows of the repeats inside by their numbers."""

    values: dict[str, Answer]
    rows: "dict[str, dict[int, _Nested]]"

    def row(self, chain: tuple[str, ...], path: Rows) -> "_Nested":
        place = self
        for repeat, number in zip(chain, path, strict=False):
            place = place.rows.setdefault(repeat, {}).setdefault(number, _Nested({}, {}))
        return place


def _laid_out(nested: _Nested, at: Rows, path: Rows, stored: dict[Spot, Rows]) -> dict[str, Answer]:
    laid_out = dict(nested.values)
    for repeat, rows in nested.rows.items():
        laid: list[Answer] = []
        for place, number in enumerate(sorted(rows), start=1):
            stored[repeat, (*at, place)] = (*path, number)
            laid.append(_laid_out(rows[number], (*at, place), (*path, number), stored))
        laid_out[repeat] = laid
    return laid_out


def _chains(items: tuple[Item, ...], around: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield every question and repeat with the repeats whose rows tell it apart, outermost first."""
    for item in items:
        inner = (*around, item.name) if isinstance(item, Repeat) else around
        if not isinstance(item, Group):
            yield item.name, inner
        if not isinstance(item, Question):
            yield from _chains(item.items, inner)
