"""Functions about text."""

import base64
import hashlib
import operator
import re

from qi_desktop.forms.expressions.functions.definition import ANY, Function, fixed, of_text, of_texts
from qi_desktop.forms.expressions.patterns import PatternFault, read_pattern
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.values import Value, rounded, scalars, to_number, to_text

_SPACES = re.compile(r"[ \t\r\n]+")
_ALGORITHMS = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}


_LONGEST_ID = 10_000


def _concat(*values: Value) -> str:
    return "".join(map(to_text, scalars(values)))


def _join(separator: Value, *values: Value) -> str:
    return to_text(separator).join(map(to_text, scalars(values)))


def _substr(value: Value, start: Value, end: Value | None = None) -> str:
    """ODK's own: counts from 0, the end is left out, negative places count from the end."""
    text = to_text(value)
    first = _place(to_number(start), len(text), 0)
    last = len(text) if end is None else _place(to_number(end), len(text), 0)
    return text[first:last] if first <= last else ""


def _place(number: float, length: int, otherwise: int) -> int:
    if number != number:  # noqa: PLR0124  NaN is the one number unlike itself
        return otherwise
    place = int(max(min(number, length), -length))
    return place + length if place < 0 else place


def _substring(value: Value, start: Value, length: Value | None = None) -> str:
    """XPath's own: counts from 1 and rounds."""
    first = rounded(to_number(start))
    if length is None:
        return "".join(sign for place, sign in enumerate(to_text(value), 1) if place >= first)
    stop = first + rounded(to_number(length))
    return "".join(sign for place, sign in enumerate(to_text(value), 1) if first <= place < stop)


def _before(value: Value, mark: Value) -> str:
    head, found, _ = _parted(value, mark)
    return head if found else ""


def _after(value: Value, mark: Value) -> str:
    return _parted(value, mark)[2]


def _parted(value: Value, mark: Value) -> tuple[str, bool, str]:
    text, sought = to_text(value), to_text(mark)
    at = text.find(sought)
    return ("", False, "") if at < 0 else (text[:at], True, text[at + len(sought) :])


def _translate(value: Value, old: Value, new: Value) -> str:
    table: dict[int, str] = {}
    replacements = to_text(new)
    for index, sign in enumerate(to_text(old)):
        table.setdefault(ord(sign), replacements[index : index + 1])
    return to_text(value).translate(table)


def _string(scope: Scope, *values: Value) -> str:
    return to_text(values[0] if values else scope.node.value)


def _string_length(scope: Scope, *values: Value) -> float:
    return float(len(_string(scope, *values)))


def _normalize_space(scope: Scope, *values: Value) -> str:
    return _SPACES.sub(" ", _string(scope, *values)).strip(" ")


def _regex(value: Value, pattern: Value) -> bool:
    """The whole answer must match; a reckoned pattern that cannot be read matches nothing."""
    try:
        return read_pattern(to_text(pattern)).matches(to_text(value))
    except PatternFault:
        return False


def _digest(value: Value, algorithm: Value, encoding: Value = "base64") -> str:
    name = _ALGORITHMS.get(to_text(algorithm).upper())
    if name is None:
        return ""
    digest = hashlib.new(name, to_text(value).encode(), usedforsecurity=False).digest()
    return digest.hex() if to_text(encoding).lower() == "hex" else base64.b64encode(digest).decode()


def _base64_decode(value: Value) -> str:
    try:
        return base64.b64decode(to_text(value)).decode()
    except ValueError:
        return ""


def _uuid(scope: Scope, length: Value | None = None) -> str:
    made = scope.world.new_id()
    if length is None:
        return made
    asked = to_number(length)
    wanted = int(max(0, min(asked, _LONGEST_ID))) if asked == asked else 0  # noqa: PLR0124  NaN is unlike itself
    signs = made.replace("-", "")
    while len(signs) < wanted:
        signs += scope.world.new_id().replace("-", "")
    return signs[:wanted]


TEXT_FUNCTIONS: dict[str, Function] = {
    "string": Function(_string, 0, 1, scoped=True),
    "concat": Function(_concat, 0, nodes=(ANY,)),
    "join": Function(_join, 1, nodes=(ANY,)),
    "substr": Function(_substr, 2, 3),
    "substring": Function(_substring, 2, 3),
    "substring-before": fixed(_before, 2),
    "substring-after": fixed(_after, 2),
    "translate": fixed(_translate, 3),
    "string-length": Function(_string_length, 0, 1, scoped=True),
    "normalize-space": Function(_normalize_space, 0, 1, scoped=True),
    "contains": of_texts(operator.contains),
    "starts-with": of_texts(str.startswith),
    "ends-with": of_texts(str.endswith),
    "upper-case": of_text(str.upper),
    "lower-case": of_text(str.lower),
    "regex": fixed(_regex, 2),
    "digest": Function(_digest, 2, 3),
    "base64-decode": fixed(_base64_decode),
    "uuid": Function(_uuid, 0, 1, scoped=True),
}
