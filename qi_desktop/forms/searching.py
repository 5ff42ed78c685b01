"""The appearance search(): choices looked up in an attached file, as older forms write it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

SEARCH = re.compile(r"\bsearch\s*\((.*)\)", re.DOTALL)
_COMPARED = {
    "matches": "{column} = ({value})",
    "contains": "contains({column}, {value})",
    "startswith": "starts-with({column}, {value})",
    "endswith": "ends-with({column}, {value})",
}
_WHOLE, _NARROWED, _FILTERED = 1, 4, 6


@dataclass(frozen=True, slots=True)
class Search:
    """The file that is searched, which of its rows are wanted, and the columns of name and label."""

    file: str
    rule: str
    value: str
    label: str

    @property
    def parameters(self) -> dict[str, str]:
        """The same as select_one_from_file would say it."""
        return {"file": f"{self.file}.csv", "value": self.value, "label": self.label}

    @property
    def list(self) -> str:
        """The name of the list of choices."""
        return f"{self.file} ({self.value}, {self.label})"

    def narrowed(self, choice_filter: str) -> str:
        """Return a filter with the search joined to it."""
        return " and ".join(f"({rule})" for rule in (self.rule, choice_filter) if rule)


def searched(plain: Mapping[str, Any], label_of: Any) -> Search | None:  # noqa: ANN401  a reader of words
    """Return the search a question asks for; None when there is none, or none that can be followed."""
    found = SEARCH.search(str(plain.get("control", {}).get("appearance", "")))
    columns = [one for one in plain.get("choices", ()) if not str(one["name"]).isdigit()]
    if found is None or not columns or len(columns) < len(plain["choices"]):
        return None
    parts = _parts(found[1])
    rule = _rule(parts)
    if rule is None:
        return None
    label = str(label_of(columns[0].get("label", columns[0]["name"])))
    return Search(_unquoted(parts[0]).removesuffix(".csv"), rule, str(columns[0]["name"]), label)


def _rule(parts: list[str]) -> str | None:
    if len(parts) == _WHOLE:
        return ""
    if len(parts) not in {_NARROWED, _FILTERED} or _unquoted(parts[1]) not in _COMPARED:
        return None
    compared = _COMPARED[_unquoted(parts[1])]
    rules = [compared.format(column=one.strip(), value=parts[3]) for one in _unquoted(parts[2]).split(",")]
    rule = " or ".join(rules)
    if len(parts) == _FILTERED:
        rule = f"({rule}) and {_unquoted(parts[4])} = ({parts[5]})"
    return rule


def _parts(text: str) -> list[str]:
    """Part the arguments of a call at the commas that stand outside of quotes and brackets."""
    parts, depth, quote = [""], 0, ""
    for mark in text:
        if quote:
            quote = "" if mark == quote else quote
        elif mark in "'\"":
            quote = mark
        elif mark in "()":
            depth += 1 if mark == "(" else -1
        if mark == "," and not quote and not depth:
            parts.append("")
        else:
            parts[-1] += mark
    return [part.strip() for part in parts]


def _unquoted(text: str) -> str:
    return text.strip("'\" ")
