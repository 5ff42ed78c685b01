"""Values of expressions and their conversions: XPath 1.0, with ODK's dates on top."""

import math
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol

from qi_desktop.forms.expressions.dates import at_midnight, days_of, parsed_date, written_moment


class Node(Protocol):
    """A place in a form's answers: a question, a group, one row of a repeat, or a choice."""

    @property
    def name(self) -> str:
        """The name the author gave it."""
        ...

    @property
    def value(self) -> "Scalar":
        """What stands there; blank when nothing does."""
        ...

    @property
    def parent(self) -> "Node | None":
        """The place around this one."""
        ...

    @property
    def position(self) -> int:
        """Its place, from 1, among its namesakes under the same parent."""
        ...

    def children(self) -> "Sequence[Node]":
        """Return the places inside, in order."""
        ...


Scalar = str | float | bool | date
Nodes = tuple[Node, ...]
Value = Scalar | Nodes

NAN = math.nan
_NUMBER = re.compile(r"\s*-?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)\s*")
_NEAR = 1e-12
"""Numbers nearer than this are equal, as in JavaRosa: 6.1 - 7.8 is -1.7, though not to the last bit."""


def scalar(value: Value) -> Scalar:
    """Return a value that is no node-set: the first node speaks for its set, an empty set is blank."""
    if isinstance(value, tuple):
        return _spoken(value[0]) if value else ""
    return value


def _spoken(node: Node) -> Scalar:
    """Return what stands in a place; a group says what stands in it, one after another."""
    value = node.value
    if value == "" and (inside := node.children()):
        return "".join(to_text(_spoken(one)) for one in inside)
    return value


def to_text(value: Value) -> str:
    """Return a value as text, as XPath's string() does."""
    value = scalar(value)
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return written_moment(value)
    return text_of_number(value)


def text_of_number(number: float) -> str:
    """Write a number as XPath does: 1 rather than 1.0, and never with an exponent."""
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number == int(number):
        return str(int(number))
    written = repr(number)
    return format(Decimal(written), "f") if "e" in written else written


def to_number(value: Value) -> float:
    """Return a value as a number; blank and other text is NaN, a date counts days since 1970.

    A comma may stand for the decimal point, as in JavaRosa.
    """
    value = scalar(value)
    if isinstance(value, float):
        return value
    if isinstance(value, str):
        if _NUMBER.fullmatch(value):
            return float(value.replace(",", "."))
        moment = parsed_date(value)
        return NAN if moment is None else days_of(moment)
    return days_of(value) if isinstance(value, date) else float(value)


def to_boolean(value: Value) -> bool:
    """Return a value as truth: a number by not being 0 or NaN, text by its length.

    Several nodes are true; a single one is what stands there, as in JavaRosa, and a group is there.
    """
    if isinstance(value, tuple):
        return len(value) > 1 or (
            len(value) == 1 and (to_boolean(value[0].value) or bool(value[0].children()))
        )
    return bool(value) and not (isinstance(value, float) and math.isnan(value))


def is_blank(value: Value) -> bool:
    """Tell whether a value is empty text, no node, or no number."""
    value = scalar(value)
    return value == "" or (isinstance(value, float) and math.isnan(value))


def scalars(values: Iterable[Value]) -> Iterator[Scalar]:
    """Yield every value, each node of a node-set by itself."""
    for value in values:
        if isinstance(value, tuple):
            yield from (node.value for node in value)
        else:
            yield value


def kind_of(value: Value) -> str:
    """Name the type of a value for people."""
    if isinstance(value, tuple):
        return "nodeset"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "dateTime" if isinstance(value, datetime) else "date"


def equal(left: Value, right: Value) -> bool:
    """Tell whether two values are equal; one equal pair suffices between node-sets."""
    left, right = _alone(left), _alone(right)
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    if isinstance(left, tuple) or isinstance(right, tuple):
        return _exists(left, right, _same)
    return _same(left, right)


def unequal(left: Value, right: Value) -> bool:
    """Tell whether two values differ; one differing pair suffices between node-sets."""
    left, right = _alone(left), _alone(right)
    if isinstance(left, str) and isinstance(right, str):
        return left != right
    if isinstance(left, tuple) or isinstance(right, tuple):
        return _exists(left, right, _differ)
    return not _same(left, right)


def _alone(value: Value) -> Value:
    """A single node is compared by what stands there."""
    return value[0].value if isinstance(value, tuple) and len(value) == 1 else value


def _exists(left: Value, right: Value, test: Callable[[Scalar, Scalar], bool]) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return test(to_boolean(left), to_boolean(right))
    return any(test(a, b) for a in _sides(left) for b in _sides(right))


def _sides(value: Value) -> list[Scalar]:
    """An empty node-set compares as blank: in a form it means an answer that is not relevant."""
    return list(scalars((value,))) or [""]


def _same(left: Scalar, right: Scalar) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return to_boolean(left) == to_boolean(right)
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    a, b = _measured(left, right)
    return a == b or abs(a - b) < _NEAR


def _differ(left: Scalar, right: Scalar) -> bool:
    return not _same(left, right)


def _measured(left: Scalar, right: Scalar) -> tuple[float, float]:
    """Return two values as numbers; a day beside a moment counts from its midnight on this clock."""
    if isinstance(left, float) or isinstance(right, float):
        return to_number(left), to_number(right)
    first, second = _moment_in(left), _moment_in(right)
    if first is None or second is None or isinstance(first, datetime) == isinstance(second, datetime):
        return to_number(left), to_number(right)
    return days_of(at_midnight(first)), days_of(at_midnight(second))


def _moment_in(value: Scalar) -> date | None:
    if isinstance(value, date):
        return value
    return parsed_date(value) if isinstance(value, str) else None


_ORDERS: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def ordering(sign: str) -> Callable[[Value, Value], bool]:
    """Return the comparison behind one of < <= > >=; it always compares numbers."""
    compare = _ORDERS[sign]

    def test(left: Value, right: Value) -> bool:
        left, right = _alone(left), _alone(right)
        if isinstance(left, tuple) or isinstance(right, tuple):
            return _exists(left, right, lambda a, b: compare(*_measured(a, b)))
        return compare(*_measured(left, right))

    return test


def divided(left: float, right: float) -> float:
    """Divide as XPath does: by zero gives an infinity, zero by zero gives NaN."""
    if right:
        return left / right
    if left == 0 or math.isnan(left) or math.isnan(right):
        return NAN
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def remainder(left: float, right: float) -> float:
    """Return what truncating division leaves; it carries the sign of the dividend."""
    if right == 0 or math.isinf(left):
        return NAN
    return math.fmod(left, right)


_FINEST = 350
"""More decimal places than any number of ours has before or behind its point."""


def rounded(number: float, places: int = 0) -> float:
    """Round half up towards positive infinity, as XPath does, to some decimal places."""
    if math.isnan(number) or math.isinf(number) or places > _FINEST:
        return number
    if places < -_FINEST:
        return 0.0
    scale = Decimal(10) ** places
    scaled = Decimal(repr(number)) * scale + Decimal("0.5")
    return float(Decimal(math.floor(scaled)) / scale)
