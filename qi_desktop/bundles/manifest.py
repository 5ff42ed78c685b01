"""The first thing read of a sealed file: what it says about itself."""

from dataclasses import fields
from datetime import datetime
from typing import Any, cast

from qi_desktop.bundles.model import FORMAT, BundleNewer, Kind, Manifest
from qi_desktop.bundles.plain_json import BadJson, facts_in


def manifest_in(file: str, content: bytes) -> Manifest:
    """Read a manifest; one of a later format is told from one that is no manifest at all."""
    facts = facts_in(content)
    number: Any = facts.get("format")
    if type(number) is not int:
        raise BadJson("its manifest says nothing of its format")
    if number > FORMAT:
        raise BundleNewer(file, number)
    kinds = {one.name: one.type for one in fields(Manifest)}
    try:
        manifest = Manifest(**{name: _fitting(value, kinds.get(name)) for name, value in facts.items()})
        datetime.fromisoformat(manifest.made_at)
    except (TypeError, ValueError) as error:
        raise BadJson("its manifest is no manifest") from error
    return manifest


def _fitting(value: Any, kind: object) -> Any:  # noqa: ANN401 - whatever JSON may hold
    """Return a value as a manifest holds it; raises TypeError or ValueError where it cannot."""
    if kind is Kind:
        return Kind(value)
    if isinstance(kind, type) and type(value) is kind and not (kind is int and value < 0):
        return value
    if not isinstance(kind, type) and type(value) is list:
        texts = cast("list[Any]", value)
        if all(type(one) is str for one in texts):
            return tuple(texts)
    raise TypeError(kind)
