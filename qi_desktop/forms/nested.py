"""What one of pyxform's nested rows says: its type, its words, what pyxform added, what nobody asked for."""

from collections.abc import Mapping
from typing import Any, cast

from qi_desktop.forms.items import FOREIGN_TYPES

ROW = "qi_row"
Plain = Mapping[str, Any]

_ALIASES = {"photo": "image", "trigger": "acknowledge", "location": "geopoint", "gps": "geopoint"}
_KEPT = {
    *("type", "name", "label", "hint", "guidance_hint", "bind", "control", "default", "choice_filter"),
    *("parameters", "children", "choices", "itemset", "list_name", "actions", "_dynamic_default", ROW),
}
OWN = {
    f"qi_{name}": name
    for name in ("domain", "section", "key", "work_of", "unit", "yes_is", "scale", "evidence")
}
_TOLD = {"qi_guidance", "qi_warning", "qi_warning_message"}
_TRUE = {"yes", "Yes", "YES", "true", "True", "TRUE"}
_FALSE = {"no", "No", "NO", "false", "False", "FALSE", "false()"}


def kind_of(written: str, known: Plain) -> tuple[str, str]:
    """Place one of pyxform's many names for a type by what it stands for."""
    bind: Plain = known.get("bind", {})
    control: Plain = known.get("control", {})
    if "jr:preload" in bind:
        return str(bind["jr:preloadParams"]).removeprefix("uri:"), ""
    if written in FOREIGN_TYPES or written in {"calculate", "hidden", "range", "audit"}:
        return written, ""
    if control.get("tag") == "trigger":
        return "acknowledge", ""
    if bind.get("readonly"):
        return "note", ""
    kind = str(bind.get("type", written))
    plain = {"string": "calculate" if not control else "text", "int": "integer", "binary": "file"}
    return _ALIASES.get(written, plain.get(kind, kind)), str(bind.get("constraint", ""))


def chosen_from(plain: Plain) -> str:
    """Return the question of a repeat whose answers are the choices."""
    name = str(plain.get("itemset", ""))
    return name if "${" in name else ""


def is_meta(plain: Plain) -> bool:
    """Tell whether a group was added by pyxform for what it knows about an answered form."""
    return plain["type"] == "group" and plain["name"] == "meta" and ROW not in plain


def is_added_header(plain: Plain) -> bool:
    """Tell whether pyxform added an item only to head the columns of a table."""
    return ROW not in plain and str(plain["name"]).startswith("reserved_name_for_field_list_labels_")


def with_its_label(plain: Plain) -> Plain:
    """Give a table of questions the label back that pyxform made a note of inside it."""
    first: Plain = plain["children"][0] if plain["children"] else {}
    if not str(first.get("name", "")).startswith("generated_table_list_label_"):
        return plain
    words = {key: first[key] for key in ("label", "hint") if key in first}
    return {**plain, **words, "children": plain["children"][1:]}


def parameters_of(written: Plain | str, parse: Any, row: int) -> Plain:  # noqa: ANN401
    """Return parameters that pyxform has left as they were written."""
    return parse(written, row) if isinstance(written, str) else written


def switch(written: object) -> str:
    """Return a cell that may say yes or no as an expression."""
    text = str(written)
    return "true()" if text in _TRUE else "" if text in _FALSE else text


def translations(written: object) -> list[tuple[str, str]]:
    """Return the words of a cell by language; nothing when it has only one."""
    if not isinstance(written, Mapping):
        return []
    return [(str(language), str(text)) for language, text in cast("Mapping[object, object]", written).items()]


def other_columns(plain: Plain) -> dict[str, str]:
    """Return the cells of columns that XLSForm does not know."""
    return {
        key: str(value)
        for key, value in plain.items()
        if key not in _KEPT and key not in OWN and key not in _TOLD and not isinstance(value, Mapping)
    }
