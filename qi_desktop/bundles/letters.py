"""The very letters in which this program writes changes, as one expression that takes a part apart (pure).

Nearly all parts of nearly all bundles are, letter for letter, what ``parcels.lines`` writes. The expression
runs outside the interpreter; what it does not cover to the last letter, or what could be read in two ways,
is left to those who read line by line and tell what is wrong.
"""

import re
from collections.abc import Collection, Sequence
from functools import cache
from itertools import compress, pairwise
from typing import Any

from qi_desktop.bundles.layout import PART_SIZE
from qi_desktop.storage.ledger import chain

Columns = dict[str, Sequence[Any]]
"""Names of columns, and in each what the lines or the changes say; None where one says nothing of it."""

_LARGEST = 4 * PART_SIZE
"""Larger parts are never of the usual sort: one value fills them."""
_CONTROL = bytes(range(32))
_MANY_DIGITS = re.compile(r"[0-9]{16}")

_PLAIN = '[^"]*+'
"""A text, as long as no backslash stands in the whole part."""
_ESCAPED = r'[^"\\]*+(?:\\.[^"\\]*+)*+'
_WHOLE = "[1-9][0-9]{0,17}+"


def columns_of(content: bytes, wanted: Collection[str]) -> Columns | None:
    """Take a part apart into some of its columns, ``entries`` among them; None where it is not as we write.

    Where a backslash stands in it, what is escaped is still to be looked at.
    """
    if not content.endswith(b"]}\n") or len(content) > _LARGEST:
        return None
    try:
        found = _taken_apart(content.decode(), b"\\" in content, frozenset(wanted))
    except UnicodeDecodeError:
        return None
    # The ends of the lines are covered; no other such sign may stand in anything.
    if found is None or len(content) - len(content.translate(None, _CONTROL)) != len(found["entries"]):
        return None
    return found if all(map(_is_as_written, {*found.pop("odd")} - {None})) else None


def _taken_apart(text: str, escaped: bool, wanted: frozenset[str]) -> Columns | None:  # noqa: FBT001 - a fact
    first, each = _patterns(_ESCAPED if escaped else _PLAIN, wanted)
    begun = first.match(text)
    if begun is None:
        return None
    found: list[Any] = each.split(text[begun.end() :])
    step = each.groups + 1
    # Between what is covered stands nothing; after each line stands another, or the end.
    if any(found[::step]):
        return None
    columns: Columns = {name: found[place::step] for name, place in each.groupindex.items()}
    marks = columns["entries"]
    columns["counts"] = _counts(marks)
    for name, one in begun.groupdict().items():
        columns[name] = [one, *compress(columns[name], marks)]
    return columns


def _counts(marks: Sequence[str | None]) -> list[int]:
    """Return how many changes each line holds; a mark stands where a line ends and another begins."""
    starts = [0, *compress(range(1, len(marks) + 1), marks), len(marks)]
    return [stop - start for start, stop in pairwise(starts)]


@cache
def _patterns(quoted: str, wanted: frozenset[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return how a line begins, and how a change looks with what stands between it and the next.

    Names are looked for as if no backslash could stand in them; whoever finds some elsewhere than in
    values and reasons must refuse the whole. Nothing here can be tried in two ways: a part that does not
    fit costs no more than one that does.
    """

    def told(name: str, form: str = _PLAIN) -> str:
        return f"(?P<{name}>{form})" if name in wanted else f"(?:{form})"

    begun = (
        rf'\{{"laptop":"{told("laptops")}","entry":{told("entries", _WHOLE)}'
        rf',"clock":{told("clocks", f"0|{_WHOLE}")},"person":"{told("persons")}","act":"{told("acts")}"'
        rf',"why":"{told("whys", quoted)}","undoes":{told("undoes", f"null|{_WHOLE}")},"changes":\['
    )
    older = rf',\["[^"]*+",{_WHOLE}\]'
    supersedes = (
        rf'(?:,"supersedes":\[\["{told("old_laptops")}",{told("old_sequences", _WHOLE)}\]'
        rf"{told('older', f'(?:{older})*+')}\])?"
    )
    value = told("values", rf'"{quoted}"|(?P<odd>[^",\[{{]++|{_compound()})')
    change = (
        rf'\{{"sequence":{told("sequences", _WHOLE)},"kind":"{told("kinds")}","record":"{told("records")}"'
        rf',"field":"{told("fields")}","value":{value},"salt":"{told("salts")}"{supersedes}'
        rf'(?:,"after":"{told("after")}")?\}}'
    )
    return re.compile(begun), re.compile(rf"{change}(?:,|\]\}}\n(?:\Z|{begun}))")


def _compound() -> str:
    """Return how a list or an object looks with no more than two others in one another inside it."""
    form = "(?!)"
    for _ in range(3):
        form = rf'[\[{{](?:[^][{{}}"]++|"{_ESCAPED}"|{form})*+[\]}}]'
    return form


def _is_as_written(value: str) -> bool:
    """Tell whether a value that is no text is written as this program does, with no number that is large."""
    from pydantic_core import from_json

    try:
        found = from_json(value, allow_inf_nan=False)
    except ValueError:
        return False
    return not _MANY_DIGITS.search(value) and chain.written(found) == value
