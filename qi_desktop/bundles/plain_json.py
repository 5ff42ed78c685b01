"""JSON as this program writes it, and nothing that two programs could read differently (pure)."""

import json
import math
import re
from collections.abc import Callable
from functools import cache
from typing import Any, cast

DEPTH = 40
"""How deep lists and objects may lie in one another."""

LARGE = 2**63
"""Whole numbers below this are told alike by every program."""
_DIGITS = 32
# Half of a sign that takes two: JSON may write it, no text can hold it.
_HALF_SIGN = re.compile(rb"\\u[dD][89a-fA-F]")


class BadJson(ValueError):
    """The text is not JSON as this program writes it."""


def loaded(text: bytes) -> object:
    """Read one value; refuses a name given twice, endless numbers and half signs."""
    try:
        found = _DECODER.decode(text.decode())
    except RecursionError as error:
        raise BadJson("it is nested too deep") from error
    except ValueError as error:
        raise error if isinstance(error, BadJson) else BadJson("it is no JSON") from error
    if _HALF_SIGN.search(text):
        _check_signs(found)
    return found


def loaded_quickly(text: bytes) -> object:
    """Read one value as ``loaded`` does, but look at no number: whoever wants some small must see to it.

    A text that is letter for letter as it would be written again gives no name twice and has no sign that
    could be read in two ways. Nearly all are like that, and are read and written outside the interpreter.
    """
    read, write = _quick_ways()
    try:
        found = read(text, allow_inf_nan=False, cache_strings="keys")
        same = write(found) == text
    except (ValueError, RecursionError):
        return loaded(text)
    return found if same else loaded(text)


@cache
def _quick_ways() -> tuple[Callable[..., object], Callable[[object], bytes]]:
    """Return the reader and the writer, which are loaded when the first text comes."""
    from pydantic_core import from_json, to_json

    return from_json, to_json


def is_small(number: int) -> bool:
    """Tell whether every program can hold a number."""
    return -LARGE <= number < LARGE


def facts_in(text: bytes) -> dict[str, Any]:
    """Read an object that does not lie deep."""
    found = loaded(text)
    check_depth(found)
    if not isinstance(found, dict):
        raise BadJson("it is no object")
    return cast("dict[str, Any]", found)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BadJson("it gives a name twice")
    return found


def _whole(text: str) -> int:
    if len(text) > _DIGITS or not -LARGE <= (number := int(text)) < LARGE:
        raise BadJson("it holds a number that is too large")
    return number


def _fraction(text: str) -> float:
    if len(text) > _DIGITS or not math.isfinite(number := float(text)):
        raise BadJson("it holds a number that is too large")
    return number


def _constant(text: str) -> float:
    raise BadJson(f"{text} is no number")


def _check_signs(found: object) -> None:
    try:
        json.dumps(found, ensure_ascii=False).encode()
    except (UnicodeEncodeError, RecursionError) as error:
        raise BadJson("it holds half of a sign") from error


def check_depth(found: object, left: int = DEPTH) -> None:
    """Refuse what lists and objects lie too deep in."""
    if not left:
        raise BadJson("it is nested too deep")
    if isinstance(found, dict):
        found = list(cast("dict[str, Any]", found).values())
    if isinstance(found, list):
        for one in cast("list[Any]", found):
            check_depth(one, left - 1)


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_whole, parse_float=_fraction, parse_constant=_constant
)
