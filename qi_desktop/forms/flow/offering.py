"""The choices a question offers now: those its filter lets through, remembered for what it looked at."""

from collections.abc import Callable

from qi_desktop.forms.expressions.expression import Expression
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.syntax import Call, Literal, Part, Path, Reference, inner_parts
from qi_desktop.forms.expressions.tree import Branch
from qi_desktop.forms.expressions.values import Scalar, to_boolean
from qi_desktop.forms.flow.rules import Rules
from qi_desktop.forms.flow.world import Place

_PLAIN = frozenset(
    {"selected", "not", "true", "false", "if", "coalesce", "contains", "starts-with", "ends-with", "concat"}
    | {"regex", "string-length", "string", "number", "boolean", "int", "count-selected"}
)
_REMEMBERED = 100

Offered = tuple[str, ...]


class Offering:
    """The choices of one question, and the filter over them."""

    def __init__(self, choices: Offered, rules: Rules) -> None:
        """Keep the names of all choices; a filter that looks at plain answers alone is remembered."""
        self.choices = choices
        self._filter = rules.choice_filter
        self._looks_at = _looked_at(rules.choice_filter)
        self._known: dict[tuple[Scalar, ...], Offered] = {}

    def now(self, place: Place, items: Callable[[], list[Branch]]) -> Offered:
        """Return the names of the choices offered at a place."""
        if self._filter is None:
            return self.choices
        basis = self._basis(place)
        if basis is None:
            return self._filtered(self._filter, place, items())
        if basis not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[basis] = self._filtered(self._filter, place, items())
        return self._known[basis]

    def _basis(self, place: Place) -> tuple[Scalar, ...] | None:
        if self._looks_at is None:
            return None
        seen = [place.world.value(name, place) for name in self._looks_at]
        basis = tuple(value for value in seen if not isinstance(value, tuple))
        return basis if len(basis) == len(seen) else None

    def _filtered(self, expression: Expression, place: Place, items: list[Branch]) -> Offered:
        size = len(items)
        return tuple(
            choice
            for position, (choice, item) in enumerate(zip(self.choices, items, strict=True), start=1)
            if to_boolean(expression.evaluate(Scope(place.world, item, place, position, size)))
        )


def _looked_at(expression: Expression | None) -> tuple[str, ...] | None:
    """The names a filter hangs on; None when it may hang on anything else."""
    if expression is None or not _is_plain(expression.parts):
        return None
    return tuple(sorted(expression.names))


def _is_plain(part: Part) -> bool:
    match part:
        case Literal() | Reference():
            return True
        case Path(origin, steps):
            return origin == "." and all(
                step.axis in {"child", "self"} and not step.conditions for step in steps
            )
        case Call(name) if name not in _PLAIN:
            return False
        case _:
            return all(map(_is_plain, inner_parts(part)))
