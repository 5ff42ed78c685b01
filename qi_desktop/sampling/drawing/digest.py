"""A digest of the list that a sample was drawn from, so that anyone can tell it is still the same."""

import hashlib
import json
from collections.abc import Sequence

from qi_desktop.sampling.model import Candidate


def list_digest(people: Sequence[Candidate]) -> str:
    """Return the SHA-256 of the people and their facts, whatever their order."""
    content = sorted([one.provider, one.key, sorted(one.facts.items())] for one in people)
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()
