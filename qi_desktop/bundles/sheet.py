"""Changes as this program writes them, taken apart all at once into columns (pure).

Nearly all parts of nearly all bundles are, letter for letter, what ``parcels.lines`` writes. One expression
takes such a part apart, outside the interpreter; what it does not cover to the last letter, or what could
be read in two ways, is left to those who read line by line and tell what is wrong.
"""

import json
import re
from collections.abc import Sequence
from functools import cache
from itertools import compress
from json.encoder import encode_basestring as _quoted
from operator import sub
from typing import Any, NamedTuple

from qi_desktop.bundles.layout import PART_SIZE
from qi_desktop.storage.ledger import chain

_LARGEST = 4 * PART_SIZE
"""Larger parts are never of the usual sort: one value fills them."""
_CONTROL = bytes(range(32))
_MANY_DIGITS = re.compile(r"[0-9]{16}")

_PLAIN = '[^"]*+'
"""A text, as long as no backslash stands in the whole part."""
_ESCAPED = r'[^"\\]*+(?:\\.[^"\\]*+)*+'
_WHOLE = "[1-9][0-9]{0,17}+"


class Sheet(NamedTuple):
    """What a part says: first of each line, then of each change; all still as text."""

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


def sheet_of(content: bytes) -> Sheet | None:
    """Take a part apart; None where it is not of the usual sort."""
    if not content.endswith(b"]}\n") or len(content) > _LARGEST:
        return None
    try:
        sheet = _taken_apart(content.decode(), _ESCAPED if b"\\" in content else _PLAIN)
    except ValueError:
        return None
    # The ends of the lines are covered; no other such sign may stand in anything.
    if sheet is None or len(content) - len(content.translate(None, _CONTROL)) != len(sheet.laptops):
        return None
    if not all(map(_is_as_written, {value for value in sheet.values if value[0] != '"'})):
        return None
    return _unescaped(sheet, content.count(b"\\")) if b"\\" in content else sheet


def _taken_apart(text: str, quoted: str) -> Sheet | None:
    first, each = _forms(quoted)
    begun = first.match(text)
    if begun is None:
        return None
    found: list[Any] = each.split(text[begun.end() :])
    step = each.groups + 1
    # Between what the form covers stands nothing; after each line stands another, or the end.
    if any(found[::step]):
        return None
    columns: list[list[Any]] = [found[place::step] for place in range(1, step)]
    marks = columns[_OF_CHANGE + _ENTRY]
    lines = [
        [one, *compress(column, marks)]
        for one, column in zip(begun.groups(), columns[_OF_CHANGE:], strict=True)
    ]
    return Sheet._make([*lines, _counts(marks), *columns[:_OF_CHANGE]])


def _counts(marks: Sequence[str | None]) -> list[int]:
    starts = [0, *compress(range(1, len(marks) + 1), marks)]
    return list(map(sub, [*starts[1:], len(marks)], starts))


_OF_CHANGE = 10
"""So many columns are of changes; the others are of the line that begins after a change."""
_ENTRY = 1


@cache
def _forms(quoted: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the forms of what a line begins with, and of a change with what stands between it and the next.

    Names are looked for as if no backslash could stand in them; whoever finds some elsewhere than in
    values and reasons must refuse the whole. Nothing here can be tried in two ways: a part that does not
    fit costs no more than one that does.
    """
    name = '"([^"]*+)"'
    begun = (
        rf'\{{"laptop":{name},"entry":({_WHOLE}),"clock":(0|{_WHOLE}),"person":{name},"act":{name}'
        rf',"why":"({quoted})","undoes":(null|{_WHOLE}),"changes":\['
    )
    identity = rf'\["[^"]*+",{_WHOLE}\]'
    supersedes = rf'(?:,"supersedes":\[\[{name},({_WHOLE})\]((?:,{identity})*+)\])?'
    change = (
        rf'\{{"sequence":({_WHOLE}),"kind":{name},"record":{name},"field":{name}'
        rf',"value":("{quoted}"|[^",\[{{]++|{_compound()}),"salt":{name}{supersedes}(?:,"after":{name})?\}}'
    )
    return re.compile(begun), re.compile(rf"{change}(?:,|\]\}}\n(?:\Z|{begun}))")


def _compound() -> str:
    """Return the form of a list or an object with no more than two others in one another inside it."""
    form = "(?!)"
    for _ in range(3):
        form = rf'[\[{{](?:[^][{{}}"]++|"{_ESCAPED}"|{form})*+[\]}}]'
    return form


def _is_as_written(value: str) -> bool:
    """Tell whether a value that is no text is written as this program does, with no number that is large."""
    from pydantic_core import from_json

    try:
        return (
            not _MANY_DIGITS.search(value) and chain.written(from_json(value, allow_inf_nan=False)) == value
        )
    except ValueError:
        return False


def _unescaped(sheet: Sheet, backslashes: int) -> Sheet | None:
    """Return the sheet with its reasons as they read, if all that is escaped is so as this program does."""
    reasons = {why: f'"{why}"' for why in sheet.whys if "\\" in why}
    values = [value for value in sheet.values if "\\" in value]
    escaped = sum(value.count("\\") for value in values) + sum(why.count("\\") for why in sheet.whys)
    try:
        read = {text: json.loads(text) for text in (*values, *reasons.values()) if text[0] == '"'}
    except ValueError:
        return None
    if escaped != backslashes or any(_quoted(one) != text for text, one in read.items()):
        return None
    return sheet._replace(whys=[read[reasons[why]] if why in reasons else why for why in sheet.whys])
