"""A loop asks the same questions of each choice of a list: here it becomes a group of groups."""

from collections.abc import Mapping
from typing import Any, cast

Plain = Mapping[str, Any]
_WORDS = ("label", "hint", "guidance_hint")


def unrolled(loop: Plain) -> Plain:
    """Return a loop as a group that holds a group of the same questions for each choice."""
    columns = cast("list[Plain]", loop.get("columns", []))
    return {**loop, "type": "group", "children": [_round(loop, choice) for choice in columns]}


def _round(loop: Plain, choice: Plain) -> Plain:
    """Return the questions of a loop for one choice, whose name and label their words may mention."""
    label = choice.get("label", choice["name"])
    children = [_told(child, choice["name"], label) for child in loop["children"]]
    row = {key: loop[key] for key in ("qi_row",) if key in loop}
    return {"type": "group", "name": choice["name"], "label": label, "children": children, **row}


def _told(plain: Plain, name: str, label: object) -> Plain:
    inside: dict[str, Any] = {}
    if "children" in plain:
        inside["children"] = [_told(child, name, label) for child in plain["children"]]
    words = {key: _filled(plain[key], name, label) for key in _WORDS if key in plain}
    return {**plain, **words, **inside}


def _filled(text: object, name: str, label: object) -> object:
    if isinstance(text, Mapping):
        languages = cast("Mapping[str, object]", text)
        return {one: _filled(words, name, _in(label, one)) for one, words in languages.items()}
    return str(text).replace("%(name)s", name).replace("%(label)s", str(_in(label, "")))


def _in(label: object, language: str) -> object:
    """Return a label in one language, or in its first."""
    if not isinstance(label, Mapping):
        return label
    languages = cast("Mapping[str, object]", label)
    return languages.get(language, next(iter(languages.values()), ""))
