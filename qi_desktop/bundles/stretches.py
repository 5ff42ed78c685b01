"""Lines of changes read into columns: what nearly all of a bundle is, and quicker than one by one.

Only lines of which nothing can be doubtful are read here; all others are left to ``parcels``, which reads
every line the format allows and tells what is wrong with one that it does not.
"""

from binascii import a2b_base64
from collections.abc import Iterable, Iterator, Sequence
from json.encoder import encode_basestring as _quoted
from typing import Any

from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.stretch import SALT, Act, Columns, Stretch, stretch

_ACT = ("entry", "clock", "person", "act", "why", "undoes")
_ACTS = {(int, int, str, str, str, undoes) for undoes in (int, type(None))}
_MANY = 256
"""So many different kinds and fields fit into one byte each."""

Change = dict[str, Any]


class _Doubtful(ValueError):
    """These lines are not of the usual sort."""


def stretch_of(text: Sequence[bytes]) -> Stretch | None:
    """Read JSON lines that are one stretch of one laptop's changes; None where they are anything else."""
    from pydantic_core import from_json

    try:
        return _stretch([from_json(line, cache_strings="keys") for line in text])
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        return None


def _stretch(lines: Sequence[dict[str, Any]]) -> Stretch:
    changes: list[Change] = [change for line in lines for change in line["changes"]]
    laptop: str = lines[0]["laptop"]
    _require({line["laptop"] for line in lines} == {laptop} and type(laptop) is str)
    counts = [len(line["changes"]) for line in lines]
    _require(min(counts) > 0)
    before = bytes.fromhex(changes[0]["after"])
    return stretch(laptop, list(map(_act, lines)), counts, _columns(changes), before)


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
    places = list(dict.fromkeys(pairs))
    _require(len(places) <= _MANY)
    _require(_all_texts(records) and _all_texts(one for place in places for one in place))
    salts = [a2b_base64(change["salt"], strict_mode=True) for change in changes]
    _require(set(map(len, salts)) == {SALT})
    number = {place: code for code, place in enumerate(places)}
    codes = bytes(map(number.__getitem__, pairs))
    return Columns(
        first, places, codes, records, _texts(changes), b"".join(salts), dict(_superseding(changes))
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
