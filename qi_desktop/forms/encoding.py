"""A form as JSON, read back with the standard library alone (a form opens in a millisecond or two)."""

import json
from dataclasses import MISSING, fields
from typing import Any, cast

from qi_desktop.forms.definition import Choice, Form, Group, Item, Question, Repeat

_KINDS: dict[type[Item], str] = {Group: "group", Repeat: "repeat"}


def encoded(form: Form) -> str:
    """Write a form as JSON, leaving out what is empty."""
    plain = _plain(form)
    plain["items"] = [_item(item) for item in form.items]
    plain["choices"] = {name: [_plain(choice) for choice in of] for name, of in form.choices.items()}
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def decoded(text: str) -> Form:
    """Read a form from its JSON."""
    plain: dict[str, Any] = json.loads(text)
    plain["items"] = _items(plain["items"])
    plain["choices"] = {name: tuple(Choice(**one) for one in of) for name, of in plain["choices"].items()}
    plain["languages"] = tuple(plain.get("languages", ()))
    return Form(**plain)


def _plain(record: Question | Group | Repeat | Choice | Form) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if value or (field.default is MISSING and field.default_factory is MISSING):
            plain[field.name] = value
    return plain


def _item(item: Item) -> dict[str, Any]:
    plain = _plain(item)
    if not isinstance(item, Question):
        plain["kind"] = _KINDS[type(item)]
        plain["items"] = [_item(inner) for inner in item.items]
    return plain


def _items(plain: list[dict[str, Any]]) -> tuple[Item, ...]:
    return tuple(map(_decoded_item, plain))


def _decoded_item(plain: dict[str, Any]) -> Item:
    kind = plain.pop("kind", None)
    if kind is None:
        return Question(**plain)
    plain["items"] = _items(cast("list[dict[str, Any]]", plain["items"]))
    return Repeat(**plain) if kind == "repeat" else Group(**plain)
