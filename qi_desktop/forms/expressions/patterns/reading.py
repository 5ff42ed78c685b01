"""Reads a pattern in Java's way of writing into shapes."""

from qi_desktop.forms.expressions.patterns.kinds import (
    ANY_SIGN,
    ANY_SIGN_AND_BREAK,
    kind_named,
    kind_of_letter,
    one_of,
    sign_itself,
)
from qi_desktop.forms.expressions.patterns.shapes import (
    Again,
    Choice,
    Edge,
    Look,
    PatternFault,
    Row,
    Shape,
    Sign,
)

_EDGES = {"A": "begin", "Z": "end", "z": "last", "b": "word", "B": "no word"}
_PLAIN = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "a": "\a", "e": "\x1b", "v": "\v", "0": "\0"}
_LOOKS = {
    "(?=": (False, False),
    "(?!": (False, True),
    "(?<=": (True, False),
    "(?<!": (True, True),
}
_MOST = 1_000
_DEEPEST = 30


class Reader:
    """Walks along a pattern."""

    def __init__(self, pattern: str) -> None:
        """Take off the switches that stand in front."""
        self.pattern = pattern
        self.at = 0
        self.depth = 0
        self.ignores_case = False
        self.dot = ANY_SIGN
        self._switches()

    def _switches(self) -> None:
        while self.pattern.startswith(("(?i)", "(?s)", "(?u)"), self.at):
            letter = self.pattern[self.at + 2]
            self.ignores_case = self.ignores_case or letter == "i"
            self.dot = ANY_SIGN_AND_BREAK if letter == "s" else self.dot
            self.at += 4

    def whole(self) -> Shape:
        """Return the shape of the whole pattern."""
        shape = self._choice()
        if self.at < len(self.pattern):
            raise PatternFault(self.at, "a closing bracket without its opening one")
        return shape

    @property
    def sign(self) -> str:
        """The character to be read next; blank at the end."""
        return self.pattern[self.at : self.at + 1]

    def _takes(self, mark: str) -> bool:
        if self.pattern.startswith(mark, self.at):
            self.at += len(mark)
            return True
        return False

    def _choice(self) -> Shape:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise PatternFault(self.at, "brackets nested too deeply")
        rows = [self._row()]
        while self._takes("|"):
            rows.append(self._row())
        self.depth -= 1
        return rows[0] if len(rows) == 1 else Choice(tuple(rows))

    def _row(self) -> Shape:
        shapes: list[Shape] = []
        while self.sign and self.sign not in "|)":
            shapes.append(self._repeated(self._one()))
        return shapes[0] if len(shapes) == 1 else Row(tuple(shapes))

    def _repeated(self, shape: Shape) -> Shape:
        start = self.at
        times = self._times()
        if times is None:
            return shape
        if isinstance(shape, Edge | Look):
            raise PatternFault(start, "nothing stands before it that could be repeated")
        if self.sign == "+":
            raise PatternFault(self.at, "a repetition that never gives back (such as a++) is not known here")
        self._takes("?")
        if self.sign and self.sign in "*+?":
            raise PatternFault(self.at, "a repetition of a repetition")
        return Again(shape, *times)

    def _times(self) -> tuple[int, int | None] | None:
        for mark, times in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self._takes(mark):
                return times
        close = self.pattern.find("}", self.at)
        if self.sign != "{" or close < 0:
            return None
        least, comma, most = self.pattern[self.at + 1 : close].partition(",")
        if not (least + most).isdecimal() or not (least + most).isascii():
            return None
        start, self.at = self.at, close + 1
        low = int(least or 0)
        high = low if not comma else int(most) if most else None
        if max(low, high or 0) > _MOST or (high is not None and high < low):
            raise PatternFault(start, f"the number of times goes from low to high, at most {_MOST:,}")
        return low, high

    def _one(self) -> Shape:
        sign = self.sign
        if sign == "(":
            return self._group()
        if sign in "*+?":
            raise PatternFault(self.at, "nothing stands before it that could be repeated")
        self.at += 1
        if sign == "[":
            return self._class()
        if sign == ".":
            return self.dot
        if sign in "^$":
            return Edge("begin" if sign == "^" else "end")
        return self._escaped() if sign == "\\" else sign_itself(sign)

    def _group(self) -> Shape:
        start = self.at
        for mark, (behind, absent) in _LOOKS.items():
            if self._takes(mark):
                shape: Shape = Look(self._choice(), behind, absent)
                break
        else:
            self._opened()
            shape = Row((self._choice(),))
        if not self._takes(")"):
            raise PatternFault(start, "a bracket without its closing one")
        return shape

    def _opened(self) -> None:
        if self._takes("(?<") or self._takes("(?P<"):
            close = self.pattern.find(">", self.at)
            if close < 0:
                raise PatternFault(self.at, "a name without its closing >")
            self.at = close + 1
        elif not self._takes("(?:"):
            if self.pattern.startswith("(?", self.at):
                raise PatternFault(self.at, "a bracket that begins with (? of a kind not known here")
            self.at += 1

    def _escaped(self) -> Shape:
        letter = self.sign
        if letter in _EDGES and letter:
            self.at += 1
            return Edge(_EDGES[letter])
        if letter == "Q":
            close = self.pattern.find("\\E", self.at)
            stop = len(self.pattern) if close < 0 else close
            quoted, self.at = self.pattern[self.at + 1 : stop], stop + 2 * (close >= 0)
            return Row(tuple(map(sign_itself, quoted)))
        return self._kind() or sign_itself(self._literal())

    def _kind(self) -> Sign | None:
        """Read what follows a backslash as a kind of character, such as d or p{L}; None when it is none."""
        letter = self.sign
        if letter in {"p", "P"}:
            start = self.at
            name = self.pattern[self.at + 1 : self.at + 2]
            self.at += 2
            if name == "{":
                close = self.pattern.find("}", self.at)
                name, self.at = self.pattern[self.at : max(close, self.at)], close + 1
            kind = kind_named(name, absent=letter == "P")
            if kind is None:
                raise PatternFault(start - 1, f"there is no kind of character named {name}")
            return kind
        kind = kind_of_letter(letter)
        self.at += kind is not None
        return kind

    def _literal(self) -> str:
        letter = self.sign
        self.at += 1
        for mark, digits in (("u", 4), ("x", 2)):
            written = self.pattern[self.at : self.at + digits]
            if (
                letter == mark
                and len(written) == digits
                and all(d in "0123456789abcdefABCDEF" for d in written)
            ):
                self.at += digits
                return chr(int(written, 16))
        if letter in _PLAIN and letter:
            return _PLAIN[letter]
        if not letter or letter.isalnum():
            raise PatternFault(self.at - 2, f"\\{letter} has no meaning here")
        return letter

    def _class(self) -> Sign:
        start = self.at - 1
        absent = self._takes("^")
        kinds: list[Sign] = []
        while self.sign != "]" or not kinds:
            if not self.sign:
                raise PatternFault(start, "a bracket [ without its closing one")
            if self.sign == "[" or self.pattern.startswith("&&", self.at):
                raise PatternFault(
                    self.at, "a kind within a kind is not known here; write \\[ for the sign itself"
                )
            kinds.append(self._range())
        self.at += 1
        return one_of(kinds, absent=absent)

    def _range(self) -> Sign:
        escaped = self._takes("\\")
        if escaped and (kind := self._kind()) is not None:
            return kind
        low = self._end_of_range(escaped=escaped)
        if self.sign != "-" or self.pattern[self.at + 1 : self.at + 2] in {"]", ""}:
            return sign_itself(low)
        start = self.at
        self.at += 1
        high = self._end_of_range(escaped=self._takes("\\"))
        if high < low:
            raise PatternFault(start, "a range goes from low to high")
        return sign_itself(low, high)

    def _end_of_range(self, *, escaped: bool) -> str:
        if escaped:
            return self._literal()
        self.at += 1
        return self.pattern[self.at - 1]
