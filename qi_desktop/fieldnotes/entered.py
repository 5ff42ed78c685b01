"""Whether what a person entered can be used: a known word, a text that says something, a known record."""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from qi_desktop.fieldnotes.model import TextMissing, UnknownFieldnote, WordNotAllowed

_Word = TypeVar("_Word", bound=StrEnum)
_Record = TypeVar("_Record")


def word(words: type[_Word], field: str, value: str) -> _Word:
    """Return the word meant, refused if it is none of those the field takes."""
    try:
        return words(value)
    except ValueError:
        raise WordNotAllowed(field, value, tuple(one.value for one in words)) from None


def one_of(values: Iterable[str], field: str, value: str) -> str:
    """Return a value, refused if it is none of those the field takes."""
    allowed = tuple(values)
    if value not in allowed:
        raise WordNotAllowed(field, value, allowed)
    return value


def said(field: str, text: str) -> str:
    """Return a text, refused if it says nothing."""
    if not text.strip():
        raise TextMissing(field)
    return text


def found(kind: str, record: str, one: _Record | None) -> _Record:
    """Return a record, refused if it is not in this file."""
    if one is None:
        raise UnknownFieldnote(kind, record)
    return one
