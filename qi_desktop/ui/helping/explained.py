"""What each field, list and column is, from one table of texts for each page (no Qt)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from qi_desktop.foundation.paths import resource
from qi_desktop.ui.helping.topics import tasks_of, written
from qi_desktop.ui.language import spoken, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

EVERYWHERE = "everywhere"
_ANY = "*"


@dataclass(frozen=True, slots=True)
class Table:
    """The texts of one page: of its fields and parts, and of the columns of its lists."""

    fields: dict[str, str]
    columns: dict[str, dict[str, str]]


@cache
def table_of(page: str) -> Table:
    """Return the texts of a page, or empty ones."""
    places = (
        resource("help", spoken(), "fields", f"{page}.json"),
        resource("help", "fields", f"{page}.json"),
    )
    file = next((one for one in places if one.is_file()), None)
    if file is None:
        return Table({}, {})
    read = json.loads(file.read_text("utf-8"))
    return Table({_shown(name): text for name, text in read["fields"].items()}, read["columns"])


def explained(page: str, name: str, around: Sequence[str] = ()) -> str:
    """Return what a control is: by its name within a part, by its name alone, or by the part it belongs to.

    ``around`` names the parts it lies in, the nearest first.
    """
    for table in (table_of(page).fields, table_of(EVERYWHERE).fields):
        wanted = (*(f"{part}/{name}" for part in around), name, *around)
        found = next((table[one] for one in wanted if one in table), "")
        if found:
            return found
    return ""


def column_explained(page: str, listed: str, heading: str) -> str:
    """Return what a column of a list shows."""
    columns = {_shown(name): {_shown(one): text for one, text in of.items()} for name, of in _columns(page)}
    for of in (columns.get(listed, {}), columns.get("", {})):
        found = of.get(heading, of.get(_ANY, ""))
        if found:
            return found
    return ""


def told_in_help(page: str, name: str) -> str:
    """Return the paragraph of the page's help that tells of a button, as it stands there."""
    wanted = (f"**{name}**", f"**{name.rstrip('…')}**", f"**{name}…**")
    lines = [line.strip() for line in written(page).splitlines()]
    return next((line.lstrip("-0123456789. ") for line in lines if any(one in line for one in wanted)), "")


def task_about(page: str, name: str) -> str:
    """Return the link to the task of the page's help that speaks of a control, or to the page's help."""
    word = name.casefold().rstrip("….")
    tasks = tasks_of(page, written(page))
    near = [task for task in tasks if word in task.heading.casefold() or word in task.text.casefold()]
    return near[0].link if word and near else page


def _columns(page: str) -> list[tuple[str, dict[str, str]]]:
    return list(table_of(page).columns.items())


def _shown(name: str) -> str:
    """Return a name as the window shows it, in the language that is spoken."""
    part, apart, last = name.rpartition("/")
    return f"{part}{apart}{tr(last)}" if last else name
