"""Changes as this program writes them, taken apart all at once into columns (pure)."""

import json
from collections.abc import Sequence
from json.encoder import encode_basestring as _quoted
from typing import NamedTuple

from qi_desktop.bundles.letters import columns_of

_BACKSLASH = "\\"


class Outline(NamedTuple):
    """What of a part is counted: first of each line, then of each change."""

    laptops: Sequence[str]
    entries: Sequence[str]
    """Whole numbers, as everywhere here still as text."""
    persons: Sequence[str]
    kinds: Sequence[str]
    attached: Sequence[str] = ()
    """The values that name attached files, as JSON."""


class Sheet(NamedTuple):
    """All a part says: first of each line, then of each change."""

    laptops: Sequence[str]
    entries: Sequence[str]
    clocks: Sequence[str]
    persons: Sequence[str]
    acts: Sequence[str]
    whys: Sequence[str]
    undoes: Sequence[str]
    """A number or ``null``."""
    counts: Sequence[int]
    """How many changes each line holds."""
    sequences: Sequence[str]
    kinds: Sequence[str]
    records: Sequence[str]
    fields: Sequence[str]
    values: Sequence[str]
    """JSON as it is kept, always the same text for the same value."""
    salts: Sequence[str]
    old_laptops: Sequence[str | None]
    """Whose change each supersedes first; None where it supersedes nothing."""
    old_sequences: Sequence[str | None]
    older: Sequence[str | None]
    """What each supersedes beyond that, with a comma before it."""
    after: Sequence[str | None]


ATTACHMENT = "attachment", "digest"
"""The kind and field that name an attached file."""
_COUNTED = frozenset(Outline._fields) - {"attached"}
_ALL = frozenset(Sheet._fields) - {"counts"}


def outline_of(content: bytes) -> Outline | None:
    """Return what of a part is counted; None where it is not of the usual sort."""
    if b"\\" not in content and b'"attachment"' not in content:
        found = columns_of(content, _COUNTED)
        return Outline(*(found[name] for name in Outline._fields[:-1])) if found else None
    sheet = sheet_of(content)
    if sheet is None:
        return None
    told = zip(zip(sheet.kinds, sheet.fields, strict=True), sheet.values, strict=True)
    attached = [value for place, value in told if place == ATTACHMENT]
    return Outline(sheet.laptops, sheet.entries, sheet.persons, sheet.kinds, attached)


def sheet_of(content: bytes) -> Sheet | None:
    """Take a part apart; None where it is not of the usual sort."""
    found = columns_of(content, _ALL)
    if found is None:
        return None
    sheet = Sheet._make(found[name] for name in Sheet._fields)
    return _unescaped(sheet, content.count(b"\\")) if b"\\" in content else sheet


def _unescaped(sheet: Sheet, backslashes: int) -> Sheet | None:
    """Return the sheet with its reasons as they read, if all that is escaped is so as this program does."""
    reasons = {why: f'"{why}"' for why in sheet.whys if _BACKSLASH in why}
    values = [value for value in sheet.values if _BACKSLASH in value]
    escaped = sum(one.count(_BACKSLASH) for one in (*values, *sheet.whys))
    try:
        read = {text: json.loads(text) for text in (*values, *reasons.values()) if text[0] == '"'}
    except ValueError:
        return None
    if escaped != backslashes or any(_quoted(one) != text for text, one in read.items()):
        return None
    return sheet._replace(whys=[read[reasons[why]] if why in reasons else why for why in sheet.whys])
