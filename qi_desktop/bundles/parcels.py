"""Changes as lines of JSON, one entry a line, readable without this program (pure)."""

import base64
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.intake import Parcel


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


def parcels(text: Sequence[bytes]) -> list[Parcel]:
    """Read JSON lines back into parcels; raises BadLine with the number of the line."""
    found: list[Parcel] = []
    link = b""
    for number, line in enumerate(text, start=1):
        try:
            parcel, link = _parcel(json.loads(line), link)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BadLine(f"line {number}") from error
        found.append(parcel)
    return found


def _parcel(line: dict[str, Any], link: bytes) -> tuple[Parcel, bytes]:
    header = chain.Header(
        str(line["laptop"]),
        int(line["entry"]),
        int(line["clock"]),
        str(line["person"]),
        str(line["act"]),
        str(line["why"]),
        None if line["undoes"] is None else int(line["undoes"]),
    )
    bodies: list[chain.Body] = []
    before: list[bytes] = []
    for change in line["changes"]:
        body = _body(change)
        link = bytes.fromhex(change["after"]) if "after" in change else link
        bodies.append(body)
        before.append(link)
        link = chain.link(link, chain.digest_of(header, body))
    return Parcel(header, tuple(bodies), tuple(before)), link


def _body(change: dict[str, Any]) -> chain.Body:
    erased = change.get("erased")
    return chain.Body(
        int(change["sequence"]),
        str(change["kind"]),
        str(change["record"]),
        str(change["field"]),
        chain.written(change["value"]) if erased is None else None,
        base64.b64decode(change["salt"], validate=True),
        None if erased is None else bytes.fromhex(erased),
        tuple((str(laptop), int(sequence)) for laptop, sequence in change.get("supersedes", ())),
    )
