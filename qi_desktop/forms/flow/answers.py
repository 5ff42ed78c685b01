"""Answers as they are handed over (nested rows) and as flow keeps them (one text a spot)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from qi_desktop.forms.definition import Form, Repeat
from qi_desktop.forms.errors import UnusableAnswer
from qi_desktop.forms.expressions.values import text_of_number
from qi_desktop.forms.flow.state import Rows, Spot

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
    """Answers ready for flow, and which stored row stands behind each row counted from 1."""

    answers: dict[str, Answer]
    row_ids: dict[str, tuple[int, ...]]

    def place(self, repeat: str, row_id: int) -> int:
        """Return the place, from 1, of a stored row."""
        return self.row_ids[repeat].index(row_id) + 1


def gathered(form: Form, records: Iterable[tuple[str, int | None, str | None]]) -> Gathered:
    """Nest stored answers (question, row, value); removed rows leave no hole."""
    kept = [(name, row, value) for name, row, value in records if form.has_question(name)]
    row_ids = {repeat.name: _row_ids(form, repeat, kept) for repeat in form.repeats()}
    answers: dict[str, Answer] = {name: value for name, row, value in kept if row is None}
    for repeat, ids in row_ids.items():
        answers[repeat] = [
            {name: value for name, row, value in kept if row == row_id and _stands_in(form, name, repeat)}
            for row_id in ids
        ]
    return Gathered(answers, row_ids)


def _row_ids(form: Form, repeat: Repeat, kept: list[tuple[str, int | None, str | None]]) -> tuple[int, ...]:
    found = {row for name, row, _ in kept if row is not None and _stands_in(form, name, repeat.name)}
    return tuple(sorted(found))


def _stands_in(form: Form, question: str, repeat: str) -> bool:
    found = form.repeat_of(question)
    return found is not None and found.name == repeat
