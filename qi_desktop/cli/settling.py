"""Commands for conflicts: which are open, and deciding one."""

import argparse
from dataclasses import dataclass
from typing import Any

from qi_desktop.cli.deciding import waiting_matters
from qi_desktop.cli.passphrase import workspace
from qi_desktop.foundation.errors import InputError
from qi_desktop.merging.settling.model import OpenConflict
from qi_desktop.services import services_of
from qi_desktop.storage.model import Value


@dataclass(eq=False)
class NoSuchConflict(InputError):
    """No open conflict concerns this field."""

    record: str
    field: str


@dataclass(eq=False)
class NoSuchValue(InputError):
    """A conflict about a listed row can only be settled with one of the rows that stand side by side."""

    record: str
    field: str
    value: str
    values: tuple[str, ...]


def conflicts_list(options: argparse.Namespace) -> dict[str, Any]:
    """List the open conflicts with their values."""
    with workspace(options, read_only=True) as opened:
        services = services_of(opened)
        return {
            "conflicts": [_in_facts(conflict) for conflict in services.settling.conflicts()],
            "matters": waiting_matters(services),
        }


def _in_facts(conflict: OpenConflict) -> dict[str, Any]:
    values = [
        f"{conflict.told(side.value)} ({side.person}, {side.at:%d %b %H:%M})" for side in conflict.sides
    ]
    return {
        "case": conflict.title,
        "question": conflict.detail,
        "values": values,
        "record": conflict.record,
        "field": conflict.field,
    }


def conflicts_resolve(options: argparse.Namespace) -> dict[str, Any]:
    """Decide one conflict with a value and a reason."""
    with workspace(options) as opened:
        settling = services_of(opened).settling
        for conflict in settling.conflicts():
            if (conflict.record, conflict.field) == (options.record, options.field):
                settling.resolve_conflict(conflict, _chosen(conflict, options.value), options.reason)
                return {
                    "record": options.record,
                    "value": options.value,
                    "open_conflicts": len(settling.conflicts()),
                }
    raise NoSuchConflict(options.record, options.field)


def _chosen(conflict: OpenConflict, text: str) -> Value:
    """Return the value a text names: a listed row goes by what it says otherwise."""
    rows = [side.value for side in conflict.sides if isinstance(side.value, dict)]
    if not rows:
        return text
    for row in rows:
        if conflict.told(row) == text:
            return row
    raise NoSuchValue(conflict.record, conflict.field, text, tuple(map(conflict.told, rows)))
