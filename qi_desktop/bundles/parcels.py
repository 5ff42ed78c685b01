"""Changes as lines of JSON, one entry a line, readable without this program (pure)."""

import base64
import json
from binascii import a2b_base64
from collections.abc import Iterable, Iterator
from json.encoder import encode_basestring
from typing import Any

from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.parcel import Parcel, following


def lines(parcels: Iterable[Parcel]) -> Iterator[bytes]:
    """Yield the parcels as JSON lines.

    The chain's value before a change is written only where the change does not follow the one
    written before it; the reader computes all others.
    """
    previous: tuple[str, int] | None = None
    for parcel in parcels:
        changes: list[dict[str, Any]] = []
        for body, before in zip(parcel.bodies, parcel.before, strict=True):
            follows = previous == (parcel.header.laptop, body.sequence - 1)
            changes.append(_change(body, None if follows else before))
            previous = parcel.header.laptop, body.sequence
        line = {**parcel.header._asdict(), "changes": changes}
        yield json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _change(body: chain.Body, before: bytes | None) -> dict[str, Any]:
    change: dict[str, Any] = {
        "sequence": body.sequence,
        "kind": body.kind,
        "record": body.record,
        "field": body.field,
    }
    if body.value is None:
        change["erased"] = (body.value_digest or b"").hex()
    else:
        change["value"] = json.loads(body.value)
    change["salt"] = base64.b64encode(body.salt).decode()
    if body.supersedes:
        change["supersedes"] = [list(identity) for identity in body.supersedes]
    if before is not None:
        change["after"] = before.hex()
    return change


class BadLine(ValueError):
    """A line does not hold an entry as this format writes it."""


def parcels(text: Iterable[bytes]) -> list[Parcel]:
    """Read JSON lines back into parcels; raises BadLine with the number of the line."""
    return list(one_by_one(text))


def one_by_one(text: Iterable[bytes]) -> Iterator[Parcel]:
    """Yield the parcels of JSON lines; raises BadLine with the number of the line."""
    from pydantic_core import from_json

    link = b""
    for number, line in enumerate(text, start=1):
        try:
            parcel = _parcel(from_json(line, cache_strings="keys"), link)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BadLine(f"line {number}") from error
        link = parcel.links[-1] if parcel.bodies else link
        yield parcel


def _parcel(line: dict[str, Any], link: bytes) -> Parcel:
    header = chain.Header(
        str(line["laptop"]),
        int(line["entry"]),
        int(line["clock"]),
        str(line["person"]),
        str(line["act"]),
        str(line["why"]),
        None if line["undoes"] is None else int(line["undoes"]),
    )
    elsewhere: dict[int, bytes] = {}
    bodies: list[chain.Body] = []
    for place, change in enumerate(line["changes"]):
        if "after" in change:
            elsewhere[place] = bytes.fromhex(change["after"])
        bodies.append(_body(change))
    return following(header, bodies, link, elsewhere)


def _body(change: dict[str, Any]) -> chain.Body:
    erased = change.get("erased")
    supersedes = change.get("supersedes")
    return chain.Body(
        int(change["sequence"]),
        str(change["kind"]),
        str(change["record"]),
        str(change["field"]),
        _written(change["value"]) if erased is None else None,
        a2b_base64(change["salt"], strict_mode=True),
        None if erased is None else bytes.fromhex(erased),
        tuple((str(laptop), int(sequence)) for laptop, sequence in supersedes) if supersedes else (),
    )


def _written(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """Return a value as JSON text; most are texts, for which there is a shorter way."""
    return encode_basestring(value) if type(value) is str else chain.written(value)
