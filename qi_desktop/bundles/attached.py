"""The bytes of attached files on their way: which ones belong to some changes, and what is refused (pure)."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence

from qi_desktop.assessment.evidence.model import LIMIT
from qi_desktop.storage.ledger.intake import Parcel

FOLDER = "attachments/"
CARRIED = 512 * 1024 * 1024
"""How many bytes of attached files one sealed file carries at most; what is beyond stays where it is."""


class BadAttachment(ValueError):
    """A part of the sealed file is not the attached file it is named as."""


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


def payload_of(attachments: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the parts of the bag that hold attached files, each named by its digest and nothing else."""
    return {f"{FOLDER}{digest}": content for digest, content in attachments.items()}


def attachments_in(payload: Mapping[str, bytes], parcels: Sequence[Parcel]) -> dict[str, bytes]:
    """Return the attached files of a bag; one is refused that no change names, or that is not its digest."""
    found = {
        path.removeprefix(FOLDER): content for path, content in payload.items() if path.startswith(FOLDER)
    }
    named = set(named_in(parcels)) if found else set[str]()
    for digest, content in found.items():
        if digest not in named:
            raise BadAttachment(f"{FOLDER}{digest[:80]} belongs to no change")
        if len(content) > LIMIT:
            raise BadAttachment(f"{FOLDER}{digest} is larger than an attached file may be")
        if hashlib.sha256(content).hexdigest() != digest:
            raise BadAttachment(f"{FOLDER}{digest} has another digest")
    return found
