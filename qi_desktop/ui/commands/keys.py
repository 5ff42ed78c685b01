"""Keys as people read them, and all of them listed for the help and for paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from qi_desktop.ui.commands.catalogue import GROUPS
from qi_desktop.ui.commands.model import Action, said
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from qi_desktop.ui.commands.model import Key

Listed = tuple[str, tuple[tuple[str, str], ...]]
"""A heading, and below it each key with what it does."""
_WRITTEN = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+\w+")


def shown_keys(keys: str) -> str:
    """Return keys as this system writes them."""
    written = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return written.replace("Return", "Enter")


def all_keys() -> tuple[Listed, ...]:
    """Return every key of the program, group by group in the order of the work."""
    listed = ((said(group.title), tuple(_row(row) for row in group.rows if row.keys)) for group in GROUPS)
    return tuple((title, rows) for title, rows in listed if rows)


def keys_as_markdown() -> str:
    """Return every key as a text of the help."""
    parts = [f"# {tr('Keys')}"]
    for title, rows in all_keys():
        lines = [f"| {keys} | {does} |" for keys, does in rows]
        parts.append("\n".join((f"## {title}", f"| {tr('Key')} | {tr('Does')} |", "|---|---|", *lines)))
    return "\n\n".join(parts)


def _row(row: Action | Key) -> tuple[str, str]:
    if isinstance(row, Action):
        return shown_keys(row.keys), said(row.name).removesuffix("…")
    does = tr(row.does)
    return _WRITTEN.sub(lambda found: shown_keys(found[0]), row.keys), does[0].upper() + does[1:]
