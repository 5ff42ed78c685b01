"""What is remembered of a provider's lists, so that the next one asks nothing again."""

import json
from collections.abc import Mapping
from typing import Any

from qi_desktop.inspection.listing.decoding import key_of
from qi_desktop.inspection.listing.model import Codes, Keep, Remembered


def remembered_of(provider: str, kept: Mapping[str, Any]) -> Remembered:
    """Return what was decided, from the record in which it is kept."""
    columns, codes, rows = (_held(kept, name) for name in ("columns", "codes", "duplicates"))
    return Remembered(
        provider,
        {field: tuple(labels) for field, labels in columns.items()},
        codes,
        _keep(rows.get("same_reference")),
        _keep(rows.get("same_person")),
    )


def kept_mapping(remembered: Remembered) -> dict[str, Any]:
    """Return the record in which it is kept what was decided; there is one a provider."""
    rows = {"same_reference": remembered.same_reference, "same_person": remembered.same_person}
    return {
        "provider": remembered.provider,
        "columns": {field: list(labels) for field, labels in sorted(remembered.columns.items())},
        "codes": {fact: dict(sorted(values.items())) for fact, values in sorted(remembered.codes.items())},
        "duplicates": {name: keep.value for name, keep in rows.items() if keep},
    }


def merged_codes(known: Codes, chosen: Codes) -> dict[str, dict[str, str]]:
    """Return what values stand for, decided earlier or now; what is decided now outweighs."""
    together: dict[str, dict[str, str]] = {}
    for codes in (known, chosen):
        for fact, values in codes.items():
            together.setdefault(fact, {}).update({key_of(value): code for value, code in values.items()})
    return {fact: values for fact, values in together.items() if values}


def _held(kept: Mapping[str, Any], name: str) -> dict[str, Any]:
    return json.loads(kept[name]) if kept[name] else {}


def _keep(value: str | None) -> Keep | None:
    return Keep(value) if value in set(Keep) else None
