"""Results of commands as plain text: facts as lines, lists of records as aligned columns."""

from collections.abc import Mapping, Sequence
from typing import Any, cast


def in_words(result: Mapping[str, Any]) -> str:
    """Return a result as text a person reads in a terminal."""
    parts: list[str] = []
    for name, value in result.items():
        label = name.replace("_", " ")
        if isinstance(value, list | tuple) and value and isinstance(value[0], dict):
            parts.append(f"{label}:\n{_table(cast('Sequence[Mapping[str, Any]]', value))}")
        elif isinstance(value, list | tuple):
            parts.append("\n".join([f"{label}:", *(f"  {item}" for item in cast("Sequence[Any]", value))]))
        elif isinstance(value, dict):
            facts = cast("Mapping[str, Any]", value)
            parts.append("\n".join([f"{label}:", *(f"  {key}: {fact}" for key, fact in facts.items())]))
        else:
            parts.append(f"{label}: {'' if value is None else value}")
    return "\n".join(parts)


def _table(rows: Sequence[Mapping[str, Any]]) -> str:
    names = list(rows[0])
    cells = [[_cell(row.get(name)) for name in names] for row in rows]
    widths = [max(len(name), *(len(row[place]) for row in cells)) for place, name in enumerate(names)]
    lines = [names, *cells]
    return "\n".join(
        "  " + "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _cell(value: object) -> str:
    if value is None:
        return ""
    return f"{value:.3f}" if isinstance(value, float) else str(value).replace("\n", " ")
