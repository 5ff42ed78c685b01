"""Items and choices as plain values for JSON, read back with the standard library alone."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from typing import Any, cast

from qi_desktop.forms.items import Choice, Group, Item, Question, Repeat

Plain = dict[str, Any]
_KINDS: dict[str, type[Group | Repeat]] = {"group": Group, "repeat": Repeat}


def encoded(record: object) -> Any:  # noqa: ANN401  anything JSON can hold
    """Return a record and all it holds as plain values, leaving out what is empty."""
    if is_dataclass(record) and not isinstance(record, type):
        plain: Plain = {}
        for field in fields(record):
            value = getattr(record, field.name)
            if value or (field.default is MISSING and field.default_factory is MISSING):
                plain[field.name] = encoded(value)
        return {**_kind(record), **plain}
    if isinstance(record, tuple):
        return [encoded(one) for one in cast("tuple[object, ...]", record)]
    if isinstance(record, Mapping):
        return {name: encoded(one) for name, one in cast("Mapping[str, object]", record).items()}
    return record


def _kind(record: object) -> Plain:
    if isinstance(record, Group | Repeat):
        return {"kind": "group" if isinstance(record, Group) else "repeat"}
    return {}


def decoded_items(plain: list[Plain] | None) -> tuple[Item, ...]:
    """Read the items of one level."""
    return tuple(map(_decoded_item, plain or ()))


def _decoded_item(plain: Plain) -> Item:
    if "kind" not in plain:
        return Question(**plain)
    kind = _KINDS[plain["kind"]]
    rest = {name: value for name, value in plain.items() if name not in {"kind", "items"}}
    return kind(**rest, items=decoded_items(plain.get("items")))


def decoded_choices(plain: Mapping[str, list[Plain]]) -> dict[str, tuple[Choice, ...]]:
    """Read the lists of choices."""
    return {name: tuple(Choice(**one) for one in of) for name, of in plain.items()}
