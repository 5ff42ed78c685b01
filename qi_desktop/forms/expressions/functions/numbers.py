"""Functions about numbers."""

import math
from collections.abc import Callable

from qi_desktop.forms.expressions.functions.definition import ANY, Function, fixed
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.values import NAN, Value, rounded, scalars, to_number


def _reckoned(reckon: Callable[..., float], count: int = 1) -> Function:
    """Declare a function of numbers; where mathematics has no answer, it is NaN."""

    def body(*values: Value) -> float:
        try:
            return float(reckon(*map(to_number, values)))
        except (ValueError, ZeroDivisionError):
            return NAN
        except OverflowError:
            return math.inf

    return fixed(body, count)


def _number(scope: Scope, *values: Value) -> float:
    return to_number(values[0] if values else scope.node.value)


def _round(value: Value, places: Value = 0.0) -> float:
    to_places = to_number(places)
    return rounded(to_number(value), int(to_places)) if math.isfinite(to_places) else math.nan


def _int(number: float) -> float:
    return number if math.isinf(number) else float(math.trunc(number))


def _power_of_ten(number: float) -> float:
    return math.pow(10, number)


def _power(number: float, power: float) -> float:
    """Nothing is too large: what is beyond all numbers is an infinity with its sign."""
    negative = power % 2 == 1 and math.copysign(1.0, number) < 0
    try:
        return math.pow(number, power)
    except OverflowError:
        return -math.inf if negative else math.inf
    except ValueError:
        if number:
            return NAN
        return -math.inf if negative else math.inf


def _logarithm(rule: Callable[[float], float]) -> Callable[[float], float]:
    return lambda number: rule(number) if number else -math.inf


def _whole(rule: Callable[[float], int]) -> Callable[[float], float]:
    return lambda number: number if math.isinf(number) else rule(number)


def _numbers(values: tuple[Value, ...]) -> list[float]:
    """Blank answers take no part in sums and extremes."""
    return [number for number in map(to_number, scalars(values)) if not math.isnan(number)]


def _sum(*values: Value) -> float:
    return math.fsum(_numbers(values))


def _max(*values: Value) -> float:
    return max(_numbers(values), default=NAN)


def _min(*values: Value) -> float:
    return min(_numbers(values), default=NAN)


def _random(scope: Scope) -> float:
    return scope.world.random()


NUMBER_FUNCTIONS: dict[str, Function] = {
    "number": Function(_number, 0, 1, scoped=True),
    "int": _reckoned(_int),
    "round": Function(_round, 1, 2),
    "floor": _reckoned(_whole(math.floor)),
    "ceiling": _reckoned(_whole(math.ceil)),
    "abs": _reckoned(math.fabs),
    "pow": _reckoned(_power, 2),
    "sqrt": _reckoned(math.sqrt),
    "exp": _reckoned(math.exp),
    "exp10": _reckoned(_power_of_ten),
    "log": _reckoned(_logarithm(math.log)),
    "log10": _reckoned(_logarithm(math.log10)),
    "sin": _reckoned(math.sin),
    "cos": _reckoned(math.cos),
    "tan": _reckoned(math.tan),
    "asin": _reckoned(math.asin),
    "acos": _reckoned(math.acos),
    "atan": _reckoned(math.atan),
    "atan2": _reckoned(math.atan2, 2),
    "pi": _reckoned(lambda: math.pi, 0),
    "sum": Function(_sum, 1, 1, nodes=(ANY,), only_nodes=True),
    "max": Function(_max, 1, nodes=(ANY,)),
    "min": Function(_min, 1, nodes=(ANY,)),
    "random": Function(_random, 0, 0, scoped=True),
}
