"""The place of an attachment or a difference in two columns: the question, and the number of a row."""

from qi_desktop.assessment.places import path_of, row_at
from qi_desktop.forms.flow.state import Row


def columns_of(question: str, row: Row) -> tuple[str, int | None]:
    """Return a place as it is kept; rows inside rows stand behind the question, as in ``need[2/1]``."""
    if isinstance(row, tuple):
        return f"{question}[{path_of(row)}]", row[-1]
    return question, row


def placed(question: str, number: int | None) -> tuple[str, Row]:
    """Return the place that was kept in two columns."""
    name, bracket, path = question.partition("[")
    return (name, row_at(path.rstrip("]"))) if bracket else (question, number)


def second_id(sampled_case: str) -> str:
    """Return the id of the second, blind assessment of a case."""
    return f"second/{sampled_case}"
