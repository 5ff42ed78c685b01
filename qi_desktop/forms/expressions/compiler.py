"""Turns the parts of an expression into one function over a scope."""

import operator
from collections.abc import Callable
from difflib import get_close_matches
from typing import NoReturn

from qi_desktop.forms.expressions.errors import ExpressionSyntax, UnknownFunction, WrongArguments
from qi_desktop.forms.expressions.functions import FUNCTIONS, NOT_HERE, Function
from qi_desktop.forms.expressions.paths import Evaluate, NodesOf, Walk, walked
from qi_desktop.forms.expressions.patterns import PatternFault, read_pattern
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.syntax import Binary, Call, Literal, Part, Path, Reference, Step, Unary
from qi_desktop.forms.expressions.values import (
    Nodes,
    Value,
    divided,
    equal,
    ordering,
    remainder,
    to_boolean,
    to_number,
    to_text,
    unequal,
)

_ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": divided,
    "mod": remainder,
}
_COMPARISON: dict[str, Callable[[Value, Value], bool]] = {
    "=": equal,
    "!=": unequal,
    **{sign: ordering(sign) for sign in ("<", "<=", ">", ">=")},
}
_Operation = Callable[[Value, Value], Value]


def _reckoning(sign: str) -> _Operation:
    reckon = _ARITHMETIC[sign]
    return lambda left, right: reckon(to_number(left), to_number(right))


_FOLDED: dict[str, _Operation] = {**{sign: _reckoning(sign) for sign in _ARITHMETIC}, **_COMPARISON}


def compiled(expression: str, part: Part) -> Evaluate:
    """Return the function that evaluates the parts of an expression."""
    return _Compiler(expression).value(part)


class _Compiler:
    def __init__(self, expression: str) -> None:
        self.expression = expression

    def value(self, part: Part) -> Evaluate:
        match part:
            case Literal(value):
                return lambda _scope: value
            case Reference(name):
                return lambda scope: scope.world.value(name, scope.origin)
            case Path():
                return self.path_value(part)
            case Unary(operand):
                inner = self.value(operand)
                return lambda scope: -to_number(inner(scope))
            case Binary():
                return self.binary(part)
            case _:
                return self.call(part)

    def path_value(self, path: Path) -> Evaluate:
        if path.origin == "." and [step.axis for step in path.steps if not step.conditions] == ["self"]:
            return lambda scope: scope.node.value
        return self.nodes(path)

    def binary(self, part: Binary) -> Evaluate:
        if part.sign == "|":
            return self.nodes(part)
        if isinstance(part.left, Binary) and part.sign in _FOLDED and part.left.sign in _FOLDED:
            return self.folded(part)
        left, right = self.value(part.left), self.value(part.right)
        if part.sign == "and":
            return lambda scope: to_boolean(left(scope)) and to_boolean(right(scope))
        if part.sign == "or":
            return lambda scope: to_boolean(left(scope)) or to_boolean(right(scope))
        if part.sign in _COMPARISON:
            compare = _COMPARISON[part.sign]
            return lambda scope: compare(left(scope), right(scope))
        reckon = _ARITHMETIC[part.sign]
        return lambda scope: reckon(to_number(left(scope)), to_number(right(scope)))

    def folded(self, part: Binary) -> Evaluate:
        """Evaluate a row of sums, products or comparisons one after another, however long it is."""
        row: list[tuple[_Operation, Evaluate]] = []
        left: Part = part
        while isinstance(left, Binary) and left.sign in _FOLDED:
            row.insert(0, (_FOLDED[left.sign], self.value(left.right)))
            left = left.left
        first = self.value(left)

        def fold(scope: Scope) -> Value:
            value = first(scope)
            for operate, right in row:
                value = operate(value, right(scope))
            return value

        return fold

    def nodes(self, part: Part) -> NodesOf:
        match part:
            case Reference(name):
                return lambda scope: scope.world.nodes(name, scope.origin)
            case Path():
                return self.path(part)
            case Binary("|", left, right):
                return _union(self.nodes(left), self.nodes(right))
            case Call(name) if name in FUNCTIONS and FUNCTIONS[name].gives_nodes:
                return _as_nodes(self.call(part))
            case _:
                raise ExpressionSyntax(
                    self.expression, part.position, "a question, group or repeat must stand here"
                )

    def path(self, path: Path) -> NodesOf:
        walks = tuple(map(self.walk, path.steps))
        if path.origin == "/":
            return walked(_from_root, _below_root(walks), absolute=True)
        start = _from_here if isinstance(path.origin, str) else self.nodes(path.origin)
        return walked(start, walks, absolute=False)

    def walk(self, step: Step) -> Walk:
        conditions = tuple(self.value(condition) for condition in step.conditions)
        match step:
            case Step("child", name, (Binary("=", Path(".", (Step("child", column, ()),)), right), *_)) if (
                name != "*" and column != "*" and isinstance(right, Literal | Reference)
            ):
                return Walk("child", name, conditions, column, self.value(right))
            case _:
                return Walk(step.axis, step.name, conditions)

    def call(self, call: Call) -> Evaluate:
        function = FUNCTIONS.get(call.name)
        if function is None:
            raise UnknownFunction(self.expression, call.position, _unknown(call.name), call.name)
        count = len(call.arguments)
        if not function.accepts(count):
            reason = f"{call.name}() takes {function.arity}, not {count}"
            raise WrongArguments(self.expression, call.position, reason, call.name)
        if call.name == "regex":
            self.read_pattern(call.arguments[1])
        if function.names:
            return self.named_call(call, function)
        arguments = [self.argument(part, index, function) for index, part in enumerate(call.arguments)]
        return _applied(function, arguments)

    def read_pattern(self, part: Part) -> None:
        """A pattern that is written out is read with the form, so that its author hears of it."""
        if isinstance(part, Literal):
            try:
                read_pattern(to_text(part.value))
            except PatternFault as fault:
                position = part.position + 1 + fault.position
                reason = f"regex() cannot read this pattern: {fault.reason}"
                raise WrongArguments(self.expression, position, reason, "regex") from fault

    def argument(self, part: Part, index: int, function: Function) -> Evaluate:
        if function.wants_nodes(index) and (self.reaches_nodes(part) or function.only_nodes):
            return self.nodes(part)
        return self.value(part)

    def reaches_nodes(self, part: Part) -> bool:
        if isinstance(part, Call):
            return part.name in FUNCTIONS and FUNCTIONS[part.name].gives_nodes
        return isinstance(part, Reference | Path) or (isinstance(part, Binary) and part.sign == "|")

    def named_call(self, call: Call, function: Function) -> Evaluate:
        """Some arguments are the *name* of a question or repeat rather than its value."""
        arguments: list[Evaluate] = []
        for index, part in enumerate(call.arguments):
            if function.wants_name(index):
                name = name_meant(part) or self.refuse_name(call, part)
                arguments.append(lambda _scope, name=name: name)
            else:
                arguments.append(self.value(part))
        return _applied(function, arguments)

    def refuse_name(self, call: Call, part: Part) -> NoReturn:
        reason = f"{call.name}() needs the name of a question or repeat here"
        raise WrongArguments(self.expression, part.position, reason, call.name)


def name_meant(part: Part) -> str | None:
    """Return the question or repeat that a reference, a path, or a quoted reference means."""
    match part:
        case Reference(name):
            return name
        case Path(_, steps) if steps and steps[-1].name != "*":
            return steps[-1].name
        case Literal(str(text)):
            return text.strip().removeprefix("${").removesuffix("}").rpartition("/")[2].strip() or None
        case _:
            return None


def _unknown(name: str) -> str:
    if name in NOT_HERE:
        return f"{name}() cannot be used here: {NOT_HERE[name]}"
    near = get_close_matches(name.lower(), FUNCTIONS, n=1)
    return f"there is no function {name}()" + (f"; did you mean {near[0]}()?" if near else "")


def _applied(function: Function, arguments: list[Evaluate]) -> Evaluate:
    body = function.body
    if function.lazy:
        return lambda scope: body(scope, *arguments)
    if function.scoped:
        return lambda scope: body(scope, *[argument(scope) for argument in arguments])
    if len(arguments) == 2:  # noqa: PLR2004  selected() and its kin, by far the most frequent
        first, second = arguments
        return lambda scope: body(first(scope), second(scope))
    return lambda scope: body(*[argument(scope) for argument in arguments])


def _union(left: NodesOf, right: NodesOf) -> NodesOf:
    return lambda scope: tuple(dict.fromkeys(left(scope) + right(scope)))


def _as_nodes(call: Evaluate) -> NodesOf:
    def nodes(scope: Scope) -> Nodes:
        value = call(scope)
        return value if isinstance(value, tuple) else ()

    return nodes


def _from_root(scope: Scope) -> Nodes:
    return (scope.world.root,)


def _from_here(scope: Scope) -> Nodes:
    return (scope.node,)


def _below_root(walks: tuple[Walk, ...]) -> tuple[Walk, ...]:
    """The first name of an absolute path is the form itself, whatever it is called."""
    if walks and walks[0].axis == "child":
        return (Walk("self", "*", walks[0].conditions), *walks[1:])
    return walks
