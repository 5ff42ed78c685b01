"""Which paragraph of a draft is about what, so that a point that names its number leads there (pure)."""

import json
import re
from collections.abc import Iterable

from qi_desktop.reporting.placing import Placed

_NAMED = re.compile(
    r"\s*(?:(?:para(?:graph)?|no|number|section)\b\.?\s*)?(\d+)(?![.\d]*\d)\s*(?:[,;:(].*)?", re.IGNORECASE
)


def paragraphs_of(placed: Iterable[Placed]) -> bytes:
    """Return the numbers of a draft's paragraphs with what each is of, as they are kept."""
    known = {one.number: one.anchor for one in placed if one.number and one.anchor}
    return json.dumps(known, indent=1).encode()


def paragraph_named(place: str, kept: bytes) -> str:
    """Return what the paragraph is of that a provider names by its number; blank for anything else."""
    named = _NAMED.fullmatch(place)
    return str(json.loads(kept).get(named[1], "")) if named else ""
