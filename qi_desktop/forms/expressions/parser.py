"""Reads tokens into parts: a Pratt parser for XPath 1.0's operators, paths and calls."""

from typing import NoReturn

from qi_desktop.forms.expressions.errors import ExpressionSyntax
from qi_desktop.forms.expressions.lexer import Kind, Token, tokens_of
from qi_desktop.forms.expressions.syntax import Binary, Call, Literal, Part, Path, Reference, Step, Unary

_BINDING = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
    "|": 8,
}
_UNARY = 7
_DEEPEST = 120
"""Brackets, functions and minus signs inside one another; the longest public forms have some 60."""
_WIDEST = 500
"""Sums, products and comparisons in a row; and and or have no such limit."""
_LEVEL = 16
"""Rows of and, or longer than this are read as a balanced tree, so that no row is too long."""
_BALANCED = frozenset({"and", "or"})
_SPELLED = frozenset({"and", "or", "div", "mod"})
_MEANT = {
    "==": ": write = once",
    "=<": ": write <=",
    "=>": ": write >=",
    "<>": ": write !=",
    "||": ": write or",
    "**": ": write pow()",
}
_AXES = {"child", "parent", "self", "descendant-or-self"}
_ANYWHERE = Step("any", "*")


def parsed(expression: str) -> Part:
    """Return the parts of an expression, or say where it breaks the grammar."""
    return _Parser(expression).whole()


class _Parser:
    def __init__(self, expression: str) -> None:
        self.expression = expression
        self.tokens = tokens_of(expression)
        self.at = 0
        self.depth = 0

    @property
    def token(self) -> Token:
        return self.tokens[self.at]

    def take(self) -> Token:
        token = self.token
        self.at += 1
        return token

    def takes(self, mark: str) -> bool:
        if self.token.is_mark(mark):
            self.at += 1
            return True
        return False

    def needs(self, mark: str) -> None:
        if not self.takes(mark):
            self.refuse(f"expected {mark}")

    def refuse(self, reason: str) -> NoReturn:
        found = f" but found {self.token.text}" if self.token.text else " but the expression ends"
        raise ExpressionSyntax(self.expression, self.token.position, reason + found + self.advice())

    def advice(self) -> str:
        """Guess what was meant by what other languages write."""
        before = self.tokens[self.at - 1].text if self.at else ""
        if self.token.text.lower() in _SPELLED:
            return f": write {self.token.text.lower()} in small letters"
        return _MEANT.get(before + self.token.text, "")

    def whole(self) -> Part:
        part = self.operation(0)
        if self.token.kind is not Kind.END:
            self.refuse("expected an operator or the end")
        return part

    def operation(self, least: int) -> Part:
        self.deepen(1)
        row = [self.operand()]
        signs: list[Token] = []
        while self.token.kind is Kind.OPERATOR and _BINDING[self.token.text] > least:
            sign = self.take()
            right = self.operation(_BINDING[sign.text])
            if signs and signs[-1].text != sign.text:
                row, signs = [self.joined(row, signs)], []
            row.append(right)
            signs.append(sign)
        self.deepen(-1)
        return self.joined(row, signs)

    def deepen(self, step: int) -> None:
        self.depth += step
        if self.depth > _DEEPEST:
            raise ExpressionSyntax(self.expression, self.token.position, "nested too deeply here")

    def joined(self, row: list[Part], signs: list[Token]) -> Part:
        """Join the parts of a row with its operators, from left to right."""
        if len(signs) > _LEVEL and signs[0].text in _BALANCED:
            half = len(signs) // 2
            left, right = (
                self.joined(row[: half + 1], signs[:half]),
                self.joined(row[half + 1 :], signs[half + 1 :]),
            )
            return Binary(signs[half].text, left, right, signs[half].position)
        if len(signs) > _WIDEST:
            raise ExpressionSyntax(
                self.expression, signs[_WIDEST].position, f"more than {_WIDEST} operators in a row"
            )
        part = row[0]
        for sign, right in zip(signs, row[1:], strict=True):
            part = Binary(sign.text, part, right, sign.position)
        return part

    def operand(self) -> Part:
        token = self.token
        if token.kind is Kind.OPERATOR and token.text == "-":
            self.take()
            return Unary(self.operation(_UNARY), token.position)
        if token.kind in {Kind.NUMBER, Kind.LITERAL, Kind.REFERENCE} or token.is_mark("(") or self.is_call():
            return self.filtered(self.primary())
        return self.path()

    def is_call(self) -> bool:
        return self.token.kind is Kind.NAME and self.tokens[self.at + 1].is_mark("(")

    def primary(self) -> Part:
        token = self.take()
        match token.kind:
            case Kind.NUMBER:
                return Literal(float(token.text), token.position)
            case Kind.LITERAL:
                return Literal(token.text, token.position)
            case Kind.REFERENCE:
                return Reference(token.text, token.position)
            case Kind.NAME:
                return Call(token.text, self.arguments(), token.position)
            case _:
                inner = self.operation(0)
                self.needs(")")
                return inner

    def arguments(self) -> tuple[Part, ...]:
        self.needs("(")
        arguments: list[Part] = []
        if not self.token.is_mark(")"):
            arguments.append(self.operation(0))
            while self.takes(","):
                arguments.append(self.operation(0))
        self.needs(")")
        return tuple(arguments)

    def filtered(self, part: Part) -> Part:
        """A primary part may be narrowed by conditions and followed by more steps."""
        steps: list[Step] = []
        position = self.token.position
        if conditions := self.conditions():
            steps.append(Step("set", "*", conditions))
        while self.token.is_mark("/", "//"):
            if self.take().text == "//":
                steps.append(_ANYWHERE)
            steps.append(self.step())
        return Path(part, tuple(steps), position) if steps else part

    def path(self) -> Part:
        position = self.token.position
        origin: str = "."
        steps: list[Step] = []
        if self.token.is_mark("/", "//"):
            origin = "/"
            if self.take().text == "//":
                steps.append(_ANYWHERE)
            elif not self.begins_step():
                return Path(origin, (), position)
        steps.append(self.step())
        while self.token.is_mark("/", "//"):
            if self.take().text == "//":
                steps.append(_ANYWHERE)
            steps.append(self.step())
        return Path(origin, tuple(steps), position)

    def begins_step(self) -> bool:
        return self.token.kind is Kind.NAME or self.token.is_mark(".", "..", "*", "@")

    def step(self) -> Step:
        if self.takes("."):
            return Step("self", "*", self.conditions())
        if self.takes(".."):
            return Step("parent", "*", self.conditions())
        axis = self.axis()
        if self.takes("*"):
            return Step(axis, "*", self.conditions())
        if self.token.kind is not Kind.NAME:
            self.refuse("expected a value, a name or a function")
        return self.named_step(axis)

    def named_step(self, axis: str) -> Step:
        name = self.take().text
        if self.token.is_mark("("):
            if name not in {"node", "text"} or (name == "text" and axis != "child"):
                self.refuse("a function cannot stand inside a path")
            self.take()
            self.needs(")")
            axis, name = "text" if name == "text" else axis, "*"
        return Step(axis, name, self.conditions())

    def axis(self) -> str:
        if self.token.is_mark("@"):
            self.refuse("attributes are not part of a form's answers")
        if not self.tokens[min(self.at + 1, len(self.tokens) - 1)].is_mark("::"):
            return "child"
        if self.token.text not in _AXES:
            self.refuse("only the axes child, parent and self may be used")
        name = self.take().text
        self.take()
        return "any" if name == "descendant-or-self" else name

    def conditions(self) -> tuple[Part, ...]:
        conditions: list[Part] = []
        while self.takes("["):
            conditions.append(self.operation(0))
            self.needs("]")
        return tuple(conditions)
