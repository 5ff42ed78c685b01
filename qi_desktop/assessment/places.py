"""Where an answer stands in a form, and the id under which every laptop keeps it."""

import re
from collections.abc import Iterable, Iterator, Mapping

from qi_desktop.assessment.model import Answer, Place, QuestionNotAnswerable, RowNotAllowed, RowUnreadable
from qi_desktop.forms.definition import Form, Question, Repeat
from qi_desktop.forms.flow.answers import Gathered, Record, gathered
from qi_desktop.forms.flow.state import Row, Rows, Spot, rows_of
from qi_desktop.forms.items import Item

Chains = Mapping[str, tuple[str, ...]]
"""The repeats that each question and each repeat stands in, the outermost first and itself last."""

Stored = Mapping[Spot, Rows]
"""For a repeat and one of its rows as flow counts them, the numbers the row was given."""

_NUMBER = re.compile("[0-9]{1,9}")
_CHAINS: dict[str, Chains] = {}


def chains_of(form: Form) -> Chains:
    """Return in which repeats everything of a form stands; what stands in none is left out."""
    known = _CHAINS.get(form.digest)
    if known is None:
        found: dict[str, tuple[str, ...]] = {}
        _chain(form.items, (), found)
        known = _CHAINS[form.digest] = found
    return known


def _chain(items: tuple[Item, ...], above: tuple[str, ...], found: dict[str, tuple[str, ...]]) -> None:
    for item in items:
        here = (*above, item.name) if isinstance(item, Repeat) else above
        if here and isinstance(item, Question | Repeat):
            found[item.name] = here
        if not isinstance(item, Question):
            _chain(item.items, here, found)


def row_from(rows: Rows) -> Row:
    """Return rows as a place holds them: none, one number, or a number for each repeat."""
    return rows[0] if len(rows) == 1 else rows or None


def path_of(row: Row) -> str:
    """Return the numbers of a row as they are kept: the outermost first, parted by strokes."""
    return "/".join(map(str, rows_of(row)))


def row_at(path: str) -> Row:
    """Return the row that a path was kept for; raises RowUnreadable on what is none."""
    numbers = path.split("/")
    if not all(_NUMBER.fullmatch(number) for number in numbers):
        raise RowUnreadable(path)
    return row_from(tuple(map(int, numbers)))


def answer_id(form: Form, assessment: str, name: str, row: Row) -> str:
    """Return the id under which every laptop keeps the same answer, or the row of a repeat itself."""
    chain = chains_of(form).get(name)
    if chain is None:
        return f"{assessment}/{name}"
    at_row = f"{assessment}/{chain[-1]}[{path_of(row)}]"
    return at_row if chain[-1] == name else f"{at_row}/{name}"


def stands_in(form: Form, name: str, row: Row, repeat: str, repeat_row: Rows) -> bool:
    """Tell whether a place lies in one row of a repeat, or in a row of a repeat inside it."""
    return repeat in chains_of(form).get(name, ()) and rows_of(row)[: len(repeat_row)] == repeat_row


def nested_in(form: Form, records: Iterable[Record]) -> Gathered:
    """Return stored answers nested as flow reads them, with the rows that stand without any."""
    told = list(records)
    chains = chains_of(form)
    rows = [(name, row) for name, row, _ in told if chains.get(name, ("",))[-1] == name]
    counted = _counted(form)
    if counted:
        rows += [one for name, row, _ in told for one in _before(chains.get(name, ()), rows_of(row), counted)]
    return gathered(form, [one for one in told if form.has_question(one[0])], rows)


_COUNTED: dict[str, frozenset[str]] = {}


def _counted(form: Form) -> frozenset[str]:
    """Return the repeats whose rows the form itself counts."""
    known = _COUNTED.get(form.digest)
    if known is None:
        known = _COUNTED[form.digest] = frozenset(one.name for one in form.repeats() if one.count)
    return known


def _before(chain: tuple[str, ...], path: Rows, counted: frozenset[str]) -> Iterator[tuple[str, Row]]:
    """Yield the rows before one that the form counts: there a row's number is its place."""
    for depth, repeat in enumerate(chain[: len(path)]):
        if repeat in counted:
            yield from ((repeat, row_from((*path[:depth], number))) for number in range(1, path[depth]))


def spot_of(form: Form, stored: Stored, name: str, row: Row) -> Spot | None:
    """Return where in flow a place stands, its rows counted from 1; None where there is no such row yet."""
    chain, path = chains_of(form).get(name, ()), rows_of(row)
    rows = _counted_from_one(chain, path, stored, _counted(form)) if len(chain) == len(path) else None
    return None if rows is None else (name, rows)


def _counted_from_one(
    chain: tuple[str, ...], path: Rows, stored: Stored, counted: frozenset[str]
) -> Rows | None:
    if not path:
        return ()
    found = next(
        (rows for (repeat, rows), kept in stored.items() if kept == path and repeat == chain[-1]), None
    )
    if found is not None or chain[-1] not in counted:
        return found
    around = _counted_from_one(chain[:-1], path[:-1], stored, counted)
    return None if around is None else (*around, path[-1])


def overruled_spots(form: Form, stored: Stored, places: Iterable[Place]) -> frozenset[Spot]:
    """Return where in flow the places stand that a person declared relevant; a version may lack some."""
    found = (spot_of(form, stored, *place) for place in places if form.has_question(place[0]))
    return frozenset(spot for spot in found if spot is not None)


def row_of(form: Form, stored: Stored, name: str, rows: Rows) -> Row:
    """Return the numbers a row was given; one the form counts beyond those answered has its place for it."""
    chain = chains_of(form).get(name, ())
    return row_from(_numbers(chain, rows, stored)) if len(chain) == len(rows) else row_from(rows)


def _numbers(chain: tuple[str, ...], rows: Rows, stored: Stored) -> Rows:
    if not chain:
        return ()
    found = stored.get((chain[-1], rows))
    return found if found is not None else (*_numbers(chain[:-1], rows[:-1], stored), rows[-1])


def require_place(form: Form, question: Question, row: Row) -> None:
    """Refuse a question that nobody answers, and a row where there is none or none where there is one."""
    if not question.is_asked:
        raise QuestionNotAnswerable(question.name, question.label)
    rows = rows_of(row)
    if len(rows) != len(chains_of(form).get(question.name, ())) or any(number < 1 for number in rows):
        raise RowNotAllowed(question.name, question.label, row)


def has_place(form: Form, answer: Answer) -> bool:
    """Tell whether a form still asks what an answer was given to, in the same kind of row."""
    depth = len(chains_of(form).get(answer.question, ()))
    return form.has_question(answer.question) and depth == len(rows_of(answer.row))
