"""Functions about truth and choosing between values."""

from collections.abc import Callable

from qi_desktop.forms.expressions.functions.definition import Function, fixed, of_text
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.values import Value, is_blank, scalars, to_boolean, to_number

_Evaluate = Callable[[Scope], Value]


def _true() -> bool:
    return True


def _false() -> bool:
    return False


def _not(value: Value) -> bool:
    return not to_boolean(value)


def _boolean_from_string(text: str) -> bool:
    return text.lower() in {"true", "1"}


def _if(scope: Scope, condition: _Evaluate, then: _Evaluate, otherwise: _Evaluate) -> Value:
    return then(scope) if to_boolean(condition(scope)) else otherwise(scope)


def _coalesce(scope: Scope, *values: _Evaluate) -> Value:
    value: Value = ""
    for evaluate in values:
        value = evaluate(scope)
        if not is_blank(value):
            break
    return value


def _once(scope: Scope, value: _Evaluate) -> Value:
    """Keep what stands there already; only a blank place takes the value."""
    present = scope.node.value
    return value(scope) if is_blank(present) else present


def _checklist(least: Value, most: Value, *factors: Value) -> bool:
    return _within(sum(map(to_boolean, scalars(factors))), to_number(least), to_number(most))


def _weighted_checklist(least: Value, most: Value, *pairs: Value) -> bool:
    if len(pairs) == 2:  # noqa: PLR2004  two node-sets, factor beside weight
        factors, weights = list(scalars(pairs[:1])), list(scalars(pairs[1:]))
    else:
        factors, weights = list(pairs[::2]), list(pairs[1::2])
    total = sum(
        to_number(weight) for factor, weight in zip(factors, weights, strict=False) if to_boolean(factor)
    )
    return _within(total, to_number(least), to_number(most))


def _within(total: float, least: float, most: float) -> bool:
    return (least < 0 or total >= least) and (most < 0 or total <= most)


LOGIC_FUNCTIONS: dict[str, Function] = {
    "true": fixed(_true, 0),
    "false": fixed(_false, 0),
    "boolean": fixed(to_boolean),
    "boolean-from-string": of_text(_boolean_from_string),
    "not": fixed(_not),
    "if": Function(_if, 3, 3, lazy=True),
    "coalesce": Function(_coalesce, 1, lazy=True),
    "once": Function(_once, 1, 1, lazy=True),
    "checklist": Function(_checklist, 2),
    "weighted-checklist": Function(_weighted_checklist, 2, even=True),
}
