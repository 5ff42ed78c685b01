"""Kinds of characters a pattern may ask for."""

import re
import unicodedata
from collections.abc import Sequence

from qi_desktop.forms.expressions.patterns.shapes import Sign

_BREAKS = "\n\r\x85\u2028\u2029"
_POSIX = {
    "Alpha": "a-zA-Z",
    "Digit": "0-9",
    "Alnum": "a-zA-Z0-9",
    "Upper": "A-Z",
    "Lower": "a-z",
    "Punct": r"!-/:-@\[-`{-~",
    "Space": r"\s",
    "XDigit": "0-9a-fA-F",
    "Blank": r" \t",
    "ASCII": r"\x00-\x7f",
}
_CATEGORIES = frozenset({"L", "M", "N", "P", "S", "Z", "C"})
_WHOLE = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp"})
_SCRIPTLESS = {
    "IsAlphabetic": "L",
    "IsLetter": "L",
    "IsDigit": "Nd",
    "IsUppercase": "Lu",
    "IsLowercase": "Ll",
}


def _within(inside: str, *, absent: bool = False) -> Sign:
    """Return a kind given as the inside of a class; letters and digits are those of plain English."""
    source = f"[{'^' if absent else ''}{inside}]"
    return Sign(_Class(source), source)


class _Class:
    """Asks Python's own classes, for one character."""

    def __init__(self, source: str) -> None:
        self.match = re.compile(source, re.ASCII).match

    def __call__(self, sign: str) -> bool:
        return self.match(sign) is not None


ANY_SIGN = _within("".join(map(re.escape, _BREAKS)), absent=True)
ANY_SIGN_AND_BREAK = _within(r"\s\S")


def sign_itself(low: str, high: str = "") -> Sign:
    """Return one character, or those of a range."""
    return _within(_safe(low) + (f"-{_safe(high)}" if high else ""))


def _safe(sign: str) -> str:
    return sign if sign.isalnum() else f"\\U{ord(sign):08x}"


def kind_of_letter(letter: str) -> Sign | None:
    """Return what d, w, s and their opposites mean; None for other letters."""
    if letter and letter in "dwsDWS":
        return _within(f"\\{letter}")
    return _within(r" \t\u00a0\u2000-\u200a\u3000") if letter == "h" else None


def kind_named(name: str, *, absent: bool) -> Sign | None:
    """Return a kind by its name, such as Alpha or Lu; None when there is none of that name."""
    if name in _POSIX:
        return _within(_POSIX[name], absent=absent)
    category = _SCRIPTLESS.get(name, name.removeprefix("Is"))
    if category not in _CATEGORIES | _WHOLE:
        return None
    return Sign(lambda sign: unicodedata.category(sign).startswith(category) != absent)


def one_of(kinds: Sequence[Sign], *, absent: bool) -> Sign:
    """Return the kind of characters that are of any of these kinds, or of none."""
    if all(kind.written and not kind.written.startswith("[^") for kind in kinds):
        return _within("".join(kind.written[1:-1] for kind in kinds), absent=absent)
    held = tuple(kind.holds for kind in kinds)
    return Sign(lambda sign: any(holds(sign) for holds in held) != absent)
