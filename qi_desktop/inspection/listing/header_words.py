"""The words that providers put over their columns, and the field each stands for."""

import json
from dataclasses import dataclass
from functools import cache

from qi_desktop.foundation.paths import resource
from qi_desktop.inspection.listing.codes import bare


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an eligible case, whether a list should have it, and what kind of thing it holds."""

    name: str
    needed: bool
    kind: str


FIELDS = (
    Field("reference", True, "text"),
    Field("name", False, "name"),
    Field("surname", False, "name"),
    Field("forename", False, "name"),
    Field("birth_date", False, "date"),
    Field("gender", True, "code"),
    Field("ethnicity", True, "code"),
    Field("sentence_type", True, "code"),
    Field("started", True, "date"),
    Field("ended", False, "date"),
    Field("status", False, "code"),
    Field("office", True, "office"),
    Field("responsible_officer", True, "name"),
    Field("risk_of_serious_harm", True, "code"),
    Field("likelihood_of_reoffending", True, "code"),
    Field("provider", False, "provider"),
)
"""Every field a column can be taken for, in the order in which a person is asked."""

KIND = {field.name: field.kind for field in FIELDS}


@cache
def header_fields() -> dict[str, str]:
    """Return the field that each known header word stands for."""
    known: dict[str, list[str]] = json.loads(resource("codes", "columns.json").read_text(encoding="utf-8"))
    return {bare(word): field for field, words in known.items() for word in words}
