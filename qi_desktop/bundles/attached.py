"""The bytes of attached files on their way: which ones belong to some changes (pure)."""

import json
from collections.abc import Callable, Iterable, Sequence

from qi_desktop.storage.ledger.intake import Parcel

CARRIED = 512 * 1024 * 1024
"""How many bytes of attached files one sealed file carries at most; what is beyond stays where it is."""


def named_in(parcels: Iterable[Parcel]) -> list[str]:
    """Return the digests of the files that these changes attach, each once, in their order."""
    found = (
        json.loads(body.value)
        for parcel in parcels
        for body in parcel.bodies
        if (body.kind, body.field) == ("attachment", "digest") and body.value is not None
    )
    return list(dict.fromkeys(digest for digest in found if digest))


def gathered(digests: Sequence[str], content: Callable[[str], bytes | None]) -> dict[str, bytes]:
    """Return the bytes that are here, as many as one sealed file carries."""
    carried: dict[str, bytes] = {}
    room = CARRIED
    for digest in digests:
        held = content(digest)
        if held is not None and len(held) <= room:
            carried[digest] = held
            room -= len(held)
    return carried
