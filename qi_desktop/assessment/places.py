"""Where an answer stands in a form, and the id under which every laptop keeps it."""

from collections.abc import Mapping

from qi_desktop.assessment.model import Answer, QuestionNotAnswerable, RowNotAllowed
from qi_desktop.forms.definition import Form, Question, Repeat
from qi_desktop.forms.flow.state import Row, Rows, Spot, rows_of
from qi_desktop.forms.items import Item

Chains = Mapping[str, tuple[str, ...]]
"""The repeats that each question and each repeat stands in, the outermost first and itself last."""


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
    """Return the row that a path was kept for."""
    return row_from(tuple(map(int, path.split("/"))))


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


def spot_of(form: Form, numbers: Mapping[str, tuple[int, ...]], name: str, row: Row) -> Spot:
    """Return where in flow a place stands: rows counted from 1 instead of the numbers they were given."""
    rows = rows_of(row)
    chain = chains_of(form).get(name, ())
    if len(rows) != 1 or len(chain) != 1 or rows[0] not in numbers.get(chain[0], ()):
        return name, rows
    return name, (numbers[chain[0]].index(rows[0]) + 1,)


def row_of(form: Form, numbers: Mapping[str, tuple[int, ...]], name: str, rows: Rows) -> Row:
    """Return the number a row was given; one the form counts beyond those answered has its place for it."""
    chain = chains_of(form).get(name, ())
    if len(rows) != 1 or len(chain) != 1:
        return row_from(rows)
    kept = numbers.get(chain[0], ())
    return kept[rows[0] - 1] if rows[0] <= len(kept) else rows[0]


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
