"""Changes as lines of JSON, one entry a line, readable without this program (pure)."""

import json
from binascii import a2b_base64, b2a_base64
from collections.abc import Iterable, Iterator
from json.encoder import encode_basestring as _quoted
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
        laptop = parcel.header.laptop
        changes: list[str] = []
        for body, before in zip(parcel.bodies, parcel.before, strict=True):
            follows = previous == (laptop, body.sequence - 1)
            changes.append(_change(body, None if follows else before))
            previous = laptop, body.sequence
        header = _encoded(parcel.header._asdict())
        yield f'{header[:-1]},"changes":[{",".join(changes)}]}}\n'.encode()


def _change(body: chain.Body, before: bytes | None) -> str:
    """Write one change; its value is JSON as it is kept, always the same text for the same value."""
    told = f'"erased":"{(body.value_digest or b"").hex()}"' if body.value is None else f'"value":{body.value}'
    supersedes = f',"supersedes":{_identities(body.supersedes)}' if body.supersedes else ""
    after = "" if before is None else f',"after":"{before.hex()}"'
    return (
        f'{{"sequence":{body.sequence},"kind":{_quoted(body.kind)},"record":{_quoted(body.record)}'
        f',"field":{_quoted(body.field)},{told},"salt":"{b2a_base64(body.salt, newline=False).decode()}"'
        f"{supersedes}{after}}}"
    )


def _identities(identities: Iterable[tuple[str, int]]) -> str:
    return _encoded([list(one) for one in identities])


_encoded = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


_HEADERS = {(str, int, int, str, str, str, undoes) for undoes in (int, type(None))}


class BadLine(ValueError):
    """A line does not hold an entry as this format writes it."""


def lines_of(content: bytes) -> list[bytes]:
    """Return the lines of a part; each has its end, the last too."""
    return content.split(b"\n")[:-1]


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
    header = chain.Header._make([line[name] for name in chain.Header._fields])
    if tuple(map(type, header)) not in _HEADERS:
        raise TypeError(header)
    changes = line["changes"]
    elsewhere = {
        place: bytes.fromhex(change["after"]) for place, change in enumerate(changes) if "after" in change
    }
    return following(header, tuple(map(_body, changes)), link, elsewhere)


def _body(change: dict[str, Any]) -> chain.Body:
    erased = change.get("erased")
    supersedes = change.get("supersedes")
    sequence, kind, record, name = change["sequence"], change["kind"], change["record"], change["field"]
    if not (type(sequence) is int and type(kind) is type(record) is type(name) is str):
        raise TypeError(sequence)
    facts = (
        sequence,
        kind,
        record,
        name,
        _written(change["value"]) if erased is None else None,
        a2b_base64(change["salt"], strict_mode=True),
        None if erased is None else bytes.fromhex(erased),
        tuple((str(laptop), int(old)) for laptop, old in supersedes) if supersedes else (),
    )
    return chain.Body._make(facts)


def _written(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """Return a value as JSON text; most are texts, for which there is a shorter way."""
    return _quoted(value) if type(value) is str else chain.written(value)
