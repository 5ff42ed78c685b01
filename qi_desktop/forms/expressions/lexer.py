"""Cuts an expression into tokens, each with the place where it begins."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from qi_desktop.forms.expressions.errors import ExpressionSyntax


class Kind(Enum):
    """What a token is."""

    NUMBER = auto()
    LITERAL = auto()
    REFERENCE = auto()
    NAME = auto()
    OPERATOR = auto()
    MARK = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """One token: its kind, its text (a literal without its quotes), and where it begins."""

    kind: Kind
    text: str
    position: int

    def is_mark(self, *marks: str) -> bool:
        """Tell whether this is one of these marks."""
        return self.kind is Kind.MARK and self.text in marks


_NAME = r"[^\W\d][\w.\-·]*"
_TOKEN = re.compile(
    rf"""
    (?P<space>\s+)
  | (?P<number>[0-9]+(?:\.[0-9]*)?|\.[0-9]+)
  | (?P<literal>"[^"]*"|'[^']*')
  | (?P<reference>\$\{{\s*(?P<inner>{_NAME})\s*\}})
  | (?P<name>{_NAME}(?::(?!:){_NAME})?)
  | (?P<operator><=|>=|!=|=|<|>|\+|-|\|)
  | (?P<mark>::|//|\.\.|[/()\[\],.@*])
    """,
    re.VERBOSE,
)
_OPERATING = re.compile(r"and|or|div|mod|\*")
_QUOTES = "\u2018\u2019\u201c\u201d"
_LONGEST = 100_000
"""A cell of a workbook holds a third of this."""
_ADVICE = {
    "&lt;": "write < instead of &lt;",
    "&gt;": "write > instead of &gt;",
    "&amp;": "write the sign itself instead of &amp;",
    "&": "write and instead of &",
    "!": "write != or not()",
    "%": "the remainder of a division is written mod",
    "${last-saved#": "answers of the form last saved are not kept here",
    "${": "${ without a name and a closing brace",
    "$": "a question is written ${name}",
    "#": "# has no meaning here",
    **dict.fromkeys("\u2013\u2014\u2212", "minus is written with the hyphen of the keyboard"),
    "\u2264": "write <=",
    "\u2265": "write >=",
    "\u2260": "write !=",
    "\u00d7": "times is written *",
    "\u00f7": "divided by is written div",
    **dict.fromkeys(
        "\u200b\u200c\u200d\u2060\ufeff", "an invisible character, perhaps copied with the text; delete it"
    ),
    ":": "a colon stands only inside a name such as jr:choice-name",
}


def tokens_of(expression: str) -> list[Token]:
    """Return the tokens of an expression, closed by an END token."""
    return list(_tokens(expression))


def _tokens(expression: str) -> Iterator[Token]:
    if len(expression) > _LONGEST:
        raise ExpressionSyntax(expression[:_LONGEST], _LONGEST, f"more than {_LONGEST:,} characters")
    position, previous = 0, None
    while position < len(expression):
        found = _TOKEN.match(expression, position)
        if not found:
            raise ExpressionSyntax(expression, position, _refusal(expression, position))
        start, position = position, found.end()
        if found.lastgroup != "space":
            previous = _token(found, start, previous)
            position = start + len(previous.text) if previous.kind is Kind.OPERATOR else position
            yield previous
    yield Token(Kind.END, "", len(expression))


def _token(found: re.Match[str], start: int, previous: Token | None) -> Token:
    """A star or a word such as ``div`` is an operator only after something it can operate on."""
    text = found.group()
    if found["number"]:
        return Token(Kind.NUMBER, text, start)
    if found["literal"]:
        return Token(Kind.LITERAL, text[1:-1], start)
    if found["reference"]:
        return Token(Kind.REFERENCE, found["inner"], start)
    if (word := _OPERATING.match(text)) and _ends_operand(previous):
        # After a value no name can stand, so that 4mod3 and 6andpath can be read.
        return Token(Kind.OPERATOR, word[0], start)
    if found["name"]:
        return Token(Kind.NAME, text, start)
    return Token(Kind.OPERATOR if found["operator"] else Kind.MARK, text, start)


def _ends_operand(previous: Token | None) -> bool:
    if previous is None or previous.kind is Kind.OPERATOR:
        return False
    return previous.kind is not Kind.MARK or previous.text in {")", "]", ".", "..", "*"}


def _refusal(expression: str, position: int) -> str:
    sign = expression[position]
    if sign in _QUOTES:
        return f"curly quotation mark {sign}: use straight quotes"
    if sign in "'\"":
        return "quotation mark without its partner"
    advice = next((words for mark, words in _ADVICE.items() if expression.startswith(mark, position)), "")
    return f"unexpected character {sign}" + (f": {advice}" if advice else "")
