"""Lines of changes read into columns: what nearly all of a bundle is, and quicker than one by one.

Only lines of which nothing can be doubtful are read here; all others are left to ``parcels``, which reads
every line the format allows and tells what is wrong with one that it does not.
"""

import json
from array import array
from binascii import a2b_base64
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress
from json.encoder import encode_basestring as _quoted
from typing import Any

from qi_desktop.bundles.parcels import lines_of
from qi_desktop.bundles.sheet import Sheet, sheet_of
from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.stretch import SALT, Act, Columns, Stretch, Subject, stretch

_LINK = 32
_ACT = ("entry", "clock", "person", "act", "why", "undoes")
_ACTS = {(int, int, str, str, str, undoes) for undoes in (int, type(None))}
_MANY = 256
"""So many different kinds and fields fit into one byte each."""

Change = dict[str, Any]


class _Doubtful(ValueError):
    """These lines are not of the usual sort."""


def stretch_of(content: bytes) -> Stretch | None:
    """Read a part that is one stretch of one laptop's changes; None where it is anything else."""
    sheet = sheet_of(content)
    try:
        return _from_lines(lines_of(content)) if sheet is None else _from_sheet(sheet)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        return None


def _from_sheet(sheet: Sheet) -> Stretch:
    changes, laptop = len(sheet.sequences), sheet.laptops[0]
    first, after = int(sheet.sequences[0]), sheet.after[0]
    _require(sheet.laptops.count(laptop) == len(sheet.laptops))
    _require(sheet.sequences == list(map(str, range(first, first + changes))))
    _require(after is not None and sheet.after.count(None) == changes - 1)
    acts = zip(
        map(int, sheet.entries),
        map(int, sheet.clocks),
        _shared(sheet.persons),
        _shared(sheet.acts),
        _shared(sheet.whys),
        [None if entry == "null" else int(entry) for entry in sheet.undoes],
        strict=True,
    )
    columns = Columns(
        first,
        *_coded(list(zip(sheet.kinds, sheet.fields, strict=True))),
        *_numbered(list(zip(sheet.kinds, sheet.records, strict=True))),
        sheet.values,
        _salts(sheet.salts),
        _old(sheet),
    )
    return stretch(laptop, list(acts), sheet.counts, columns, _link(after or ""))


def _shared(texts: Sequence[str]) -> Sequence[str]:
    """Return the same texts; where all are one, as most are, it is one in memory too."""
    first = texts[0]
    return [first] * len(texts) if texts.count(first) == len(texts) else texts


def _coded(pairs: Sequence[tuple[str, str]]) -> tuple[list[tuple[str, str]], bytes]:
    """Return the different kinds and fields, and which of these each change is of."""
    places = list(dict.fromkeys(pairs))
    _require(len(places) <= _MANY)
    number = {place: code for code, place in enumerate(places)}
    return places, bytes(map(number.__getitem__, pairs))


def _numbered(pairs: Sequence[Subject]) -> tuple[list[Subject], "array[int]"]:
    """Return the different records with their kinds, and which of these each change is about."""
    number = {subject: place for place, subject in enumerate(dict.fromkeys(pairs))}
    return list(number), array("I", map(number.__getitem__, pairs))


def _salts(salts: Sequence[str]) -> bytes:
    """Read salts all at once; each has 22 letters and two signs that fill it up."""
    _require(set(map(len, salts)) == {24})
    joined = "".join(salts)
    filled = "=" * len(salts)
    _require(joined[22::24] == joined[23::24] == filled and joined.count("=") == 2 * len(salts))
    found = bytearray(a2b_base64(joined.replace("==", "AA"), strict_mode=True))
    _require(not any(found[16::18]) and not any(found[17::18]))
    del found[17::18]
    del found[16::17]
    return bytes(found)


def _old(sheet: Sheet) -> dict[int, tuple[tuple[str, int], ...]]:
    places = list(compress(range(len(sheet.older)), sheet.old_sequences))
    laptops = [laptop for laptop in sheet.old_laptops if laptop is not None]
    sequences = [int(sequence) for sequence in sheet.old_sequences if sequence]
    shared = {laptop: laptop for laptop in laptops}
    first = zip(map(shared.__getitem__, laptops), sequences, strict=True)
    old: dict[int, tuple[tuple[str, int], ...]] = dict(zip(places, zip(first, strict=True), strict=True))
    for place, more in enumerate(sheet.older):
        if more:
            told = json.loads(f"[{more[1:]}]")
            old[place] += tuple([(str(laptop), int(sequence)) for laptop, sequence in told])
    return old


def _from_lines(text: Sequence[bytes]) -> Stretch:
    from pydantic_core import from_json

    return _stretch([from_json(line, cache_strings="keys") for line in text])


def _stretch(lines: Sequence[dict[str, Any]]) -> Stretch:
    changes: list[Change] = [change for line in lines for change in line["changes"]]
    laptop: str = lines[0]["laptop"]
    _require({line["laptop"] for line in lines} == {laptop} and type(laptop) is str)
    counts = [len(line["changes"]) for line in lines]
    _require(min(counts) > 0)
    before = changes[0]["after"]
    return stretch(laptop, list(map(_act, lines)), counts, _columns(changes), _link(before))


def _link(text: str) -> bytes:
    found = bytes.fromhex(text)
    _require(len(found) == _LINK)
    return found


def _require(usual: bool) -> None:  # noqa: FBT001 - it is all there is to tell
    if not usual:
        raise _Doubtful


def _act(line: dict[str, Any]) -> Act:
    act = tuple([line[name] for name in _ACT])
    _require(tuple(map(type, act)) in _ACTS)
    return act  # pyright: ignore[reportReturnType] - its sorts were looked at


def _columns(changes: Sequence[Change]) -> Columns:
    sequences = [change["sequence"] for change in changes]
    first: int = sequences[0]
    _require(set(map(type, sequences)) == {int})
    _require(sequences == list(range(first, first + len(changes))))
    _require(sum("after" in change for change in changes) == 1)
    _require(not any("erased" in change for change in changes))
    pairs = [(change["kind"], change["field"]) for change in changes]
    records = [change["record"] for change in changes]
    places, codes = _coded(pairs)
    _require(_all_texts(records) and _all_texts(one for place in places for one in place))
    salts = [a2b_base64(change["salt"], strict_mode=True) for change in changes]
    _require(set(map(len, salts)) == {SALT})
    subjects = _numbered([(kind, record) for (kind, _), record in zip(pairs, records, strict=True)])
    return Columns(
        first, places, codes, *subjects, _texts(changes), b"".join(salts), dict(_superseding(changes))
    )


def _all_texts(told: Iterable[object]) -> bool:
    return set(map(type, told)) == {str}


def _texts(changes: Sequence[Change]) -> list[str]:
    """Return the values as JSON text; most are texts, for which there is a shorter way."""
    values = [change["value"] for change in changes]
    return [_quoted(value) if type(value) is str else chain.written(value) for value in values]


def _superseding(changes: Sequence[Change]) -> Iterator[tuple[int, tuple[tuple[str, int], ...]]]:
    for place, change in enumerate(changes):
        if supersedes := change.get("supersedes"):
            yield place, tuple([(str(laptop), int(old)) for laptop, old in supersedes])
