"""The expressions of each slot, compiled once."""

from collections.abc import Iterator
from dataclasses import dataclass

from qi_desktop.forms.definition import Item, Question, Repeat
from qi_desktop.forms.expressions.expression import Expression, compile_expression

COLUMNS = {
    "relevant": "relevant",
    "calculation": "calculation",
    "default": "default",
    "count": "repeat_count",
    "constraint": "constraint",
    "warning": "qi_warning",
    "required": "required",
    "read_only": "read_only",
    "choice_filter": "choice_filter",
    "chosen_from": "type",
}


@dataclass(frozen=True, slots=True)
class Rules:
    """What the author's expressions say about one item."""

    relevant: Expression | None = None
    calculation: Expression | None = None
    default: Expression | None = None
    count: Expression | None = None
    constraint: Expression | None = None
    warning: Expression | None = None
    required: Expression | None = None
    read_only: Expression | None = None
    choice_filter: Expression | None = None
    chosen_from: Expression | None = None

    def settling(self) -> Iterator[tuple[str, Expression]]:
        """Yield the expressions that decide whether an item is relevant and what its value is."""
        yield from self._present("relevant", "calculation", "default", "count")

    def checking(self) -> Iterator[tuple[str, Expression]]:
        """Yield the expressions that look at values without changing any."""
        yield from self._present("constraint", "warning", "required", "read_only")
        yield from self._present("choice_filter", "chosen_from")

    def _present(self, *names: str) -> Iterator[tuple[str, Expression]]:
        for name in names:
            expression: Expression | None = getattr(self, name)
            if expression is not None:
                yield name, expression


def expressions_of(item: Item) -> dict[str, str]:
    """Return the expression texts of an item by the name of their rule."""
    texts = {"relevant": item.relevant}
    if isinstance(item, Repeat):
        texts["count"] = item.count
    elif isinstance(item, Question):
        texts |= {
            "calculation": item.calculation,
            "default": item.default if item.default_is_expression else "",
            "constraint": item.constraint,
            "warning": item.warning,
            "required": item.required,
            "read_only": item.read_only,
            "choice_filter": item.choice_filter,
            "chosen_from": item.chosen_from,
        }
    return {name: text for name, text in texts.items() if text}


def rules_of(item: Item) -> Rules:
    """Compile the expressions of an item."""
    return Rules(**{name: compile_expression(text) for name, text in expressions_of(item).items()})
