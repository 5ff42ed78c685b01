"""What a person types into the search, understood: words, "phrases", beginnings*, AND, OR, NOT, ( ) (pure).

Nothing that can be typed is an error: a phrase or bracket left open is closed, a word without a partner
stands alone. Words side by side must all be there. AND, OR and NOT are spelled in capitals; ``-word`` is
NOT, too.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_PARTS = re.compile(r'(-?)(?:"([^"]*)("|$)(\*?)|(\()|([^\s()"]+))|(\))')
_LONGEST, _BRACKETS = 2_000, 40
"""So much of what is typed is read at most; with more brackets than this, brackets are blanks."""
_QUOTES = dict.fromkeys(map(ord, "“”„«»"), '"')
_LEAST = 2
"""A word of fewer letters is not taken for the beginning of another."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase; ``begins`` says that its last word may go on."""

    words: str
    begins: bool = False

    @property
    def expression(self) -> str:
        """Return the term in the language of the index."""
        quoted = '"' + self.words.replace('"', '""') + '"'
        # Where the word itself stands it fits better than where it only begins another.
        return f"({quoted} OR {quoted} *)" if self.begins else quoted


@dataclass(frozen=True, slots=True)
class All:
    """Every part must be there, and none of ``but``."""

    parts: "tuple[Tree, ...]"
    but: "tuple[Tree, ...]" = ()


@dataclass(frozen=True, slots=True)
class Any:
    """One part is enough."""

    parts: "tuple[Tree, ...]"


Tree = Term | All | Any


def understood(text: str, *, typing: bool = False) -> Tree | None:
    """Return what was meant; None where nothing is said to be there."""
    text = text[:_LONGEST].translate(_QUOTES)
    if text.count("(") > _BRACKETS:
        text = text.translate({ord("("): " ", ord(")"): " "})
    return _Reader(list(_tokens(text, typing=typing))).whole()


def expression(tree: Tree) -> str:
    """Return what was meant in the language of the index."""
    match tree:
        case Term():
            return tree.expression
        case Any(parts):
            return f"({' OR '.join(map(expression, parts))})"
        case All(parts, but):
            told = " AND ".join(map(expression, parts))
            return f"({told})" if not but else f"(({told}) NOT ({' OR '.join(map(expression, but))}))"


def terms(tree: Tree) -> list[Term]:
    """Return the words and phrases that should be there."""
    if isinstance(tree, Term):
        return [tree]
    return list(dict.fromkeys(term for part in tree.parts for term in terms(part)))


def fulfilled(tree: Tree, found: Callable[[Term], frozenset[int]]) -> frozenset[int]:
    """Return the numbers that fit, where ``found`` tells which fit a single term."""
    match tree:
        case Term():
            return found(tree)
        case Any(parts):
            return frozenset[int]().union(*(fulfilled(part, found) for part in parts))
        case All(parts, but):
            first, *others = (fulfilled(part, found) for part in parts)
            return first.intersection(*others).difference(*(fulfilled(part, found) for part in but))


@dataclass(frozen=True, slots=True)
class _Token:
    """A piece of what was typed: a term, or a sign such as ``(`` or ``OR``."""

    sign: str = ""
    term: Term | None = None


def _tokens(text: str, *, typing: bool) -> Iterator[_Token]:
    for found in _PARTS.finditer(text):
        minus, phrase, closing, star, opened, word, closed = found.groups()
        if closed:
            yield _Token(")")
            continue
        if word in {"AND", "OR", "NOT"} and not minus:
            yield _Token(word)
            continue
        if minus:
            yield _Token("NOT")
        if opened:
            yield _Token("(")
            continue
        last = typing and found.end() == len(text)
        if word is None:
            term = _term(phrase, begins=bool(star), unfinished=last and not closing)
        else:
            term = _term(word.rstrip("*"), begins=word.endswith("*"), unfinished=last)
        yield _Token(term=term)


def _term(words: str, *, begins: bool, unfinished: bool) -> Term | None:
    """Return a term; None for signs alone, of which the index holds nothing."""
    if not any(_counts(letter) for letter in words):
        return None
    last = re.split(r"\W+", words)[-1]
    # A sign at the end says that the word before it is whole.
    begins = (begins and bool(last)) or (unfinished and len(last) >= _LEAST)
    return Term(words, begins)


def _counts(letter: str) -> bool:
    """Tell whether the index keeps a letter; it keeps letters, figures and what nobody has named yet."""
    return unicodedata.category(letter)[0] in "LN" or unicodedata.category(letter) == "Co"


class _Reader:
    """Reads tokens from left to right: NOT binds closest, then AND, then OR."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens

    def whole(self) -> Tree | None:
        parts: list[Tree] = []
        while self._tokens:
            part = self._either()
            if part is not None:
                parts.append(part)
            if self._tokens:  # a bracket closed that was never opened
                self._tokens.pop(0)
        return _all(parts, [])

    def _either(self) -> Tree | None:
        parts = [self._every()]
        while self._take("OR"):
            parts.append(self._every())
        told = [part for part in parts if part is not None]
        return Any(tuple(told)) if len(told) > 1 else told[0] if told else None

    def _every(self) -> Tree | None:
        parts: list[Tree] = []
        but: list[Tree] = []
        while self._tokens and self._tokens[0].sign not in {"OR", ")"}:
            if self._take("AND"):
                continue
            side = parts
            while self._take("NOT"):
                side = but
            part = self._one()
            if part is not None:
                side.append(part)
        return _all(parts, but)

    def _one(self) -> Tree | None:
        if not self._tokens or self._tokens[0].sign in {"AND", "OR", ")"}:
            return None
        token = self._tokens.pop(0)
        if token.sign == "(":
            inside = self._either()
            self._take(")")
            return inside
        return token.term

    def _take(self, sign: str) -> bool:
        if self._tokens and self._tokens[0].sign == sign:
            self._tokens.pop(0)
            return True
        return False


def _all(parts: list[Tree], but: list[Tree]) -> Tree | None:
    if not parts:
        return None
    return parts[0] if len(parts) == 1 and not but else All(tuple(parts), tuple(but))
