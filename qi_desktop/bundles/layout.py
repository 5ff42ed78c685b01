"""Where everything stands in a sealed file (pure).

Since format 3: the manifest first, so that a file of a later format is told before anything else of it is
read; then the changes in numbered parts, attached files, what is said beside them, and further files.
"""

import re
from enum import IntEnum

MANIFEST = "manifest.json"
SAID = "said.json"
ATTACHMENTS = "attachments/"

MANIFEST_SIZE = 1 << 16
SAID_SIZE = 8 << 20
PART_SIZE = 1 << 20
"""About how many bytes of changes one part holds."""
PART_LIMIT = 64 << 20
"""How many bytes of changes a part may hold at most: a single change is never split."""
CARRIED = 512 << 20
"""How many bytes of attached files one sealed file carries at most; what is beyond goes with the next."""
OLD_PART_LIMIT = 512 << 20
"""The same for formats 1 and 2, which kept all changes in one part."""

_CHANGES = re.compile(r"changes-([0-9]{5})\.jsonl")
OLD_CHANGES = "changes.jsonl"


class Place(IntEnum):
    """What a part is, in the order in which parts stand."""

    MANIFEST = 0
    CHANGES = 1
    ATTACHMENT = 2
    SAID = 3
    EXTRA = 4


def part_name(number: int) -> str:
    """Return the name of a part with changes; they are numbered from 1."""
    return f"changes-{number:05}.jsonl"


def place_of(path: str) -> Place:
    """Tell what a part is by its path."""
    if path.startswith(ATTACHMENTS):
        return Place.ATTACHMENT
    if path == OLD_CHANGES or _CHANGES.fullmatch(path):
        return Place.CHANGES
    return {MANIFEST: Place.MANIFEST, SAID: Place.SAID}.get(path, Place.EXTRA)
