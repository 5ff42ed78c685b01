"""Backups in words (no Qt)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.merging.kinds import kind_words
from qi_desktop.ui.dates import moment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qi_desktop.inspection.backing_up.model import Reminder
    from qi_desktop.storage.model import Backup, BackupPreview, BackupTest

_OCCASIONS = {
    "daily": "first opening of the day",
    "timed": "while you worked",
    "by-hand": "when you asked for it",
    "before-merge": "before bundles came in",
    "before-migration": "before a new version of the program",
    "after-withdrawal": "after words were taken out",
    "after-new-passphrase": "after a new passphrase",
    "replaced": "the file that a backup replaced",
}
_TOLD = 6
"""So many kinds of record are named; the rest is one number."""
_KIB, _MIB = 1 << 10, 1 << 20


def occasion_words(occasion: str) -> str:
    """Return on which occasion a backup was made."""
    return _OCCASIONS.get(occasion, occasion.replace("-", " "))


def size_words(size: int) -> str:
    """Return a size as people read it."""
    return f"{size / _MIB:,.1f} MB" if size >= _MIB else f"{max(1, round(size / _KIB)):,} KB"


def listed(records: Mapping[str, int]) -> str:
    """Return records counted by kind, the most frequent first."""
    ordered = sorted(records.items(), key=lambda item: (-item[1], item[0]))
    told = [f"{kind_words(kind)}: {count:,}" for kind, count in ordered[:_TOLD]]
    beyond = sum(count for _, count in ordered[_TOLD:])
    return "; ".join([*told, *([f"others: {beyond:,}"] if beyond else [])])


def holds(found: BackupPreview) -> str:
    """Return what a backup holds."""
    if not found.records:
        return "It holds no records yet."
    upto = f" Its last change is from {moment(found.last_change)}." if found.last_change else ""
    return f"It holds {listed(found.records)}.{upto}"


def lacks(found: BackupPreview) -> tuple[str, str]:
    """Return what putting it back would take out of this file, and in which state that is."""
    if not found.missing_changes:
        return "It holds every change that this file holds: putting it back loses nothing.", "good"
    changes = "1 change" if found.missing_changes == 1 else f"{found.missing_changes:,} changes"
    since = f", made since {moment(found.missing_since)}" if found.missing_since else ""
    return f"It lacks {changes} of this file{since}. Records changed: {listed(found.missing)}.", "caution"


def tried(found: BackupTest) -> tuple[str, str]:
    """Return what came of trying a backup, and in which state that is."""
    made, checked = moment(found.backup.made_at), found.checked
    if checked.problems:
        words = (
            f"The backup of {made} cannot be relied upon: {checked.problems[0]}. This file itself is"
            " untouched. Make a fresh backup now, try that one, and check this file."
        )
        return words, "bad"
    words = (
        f"The backup of {made} was put back into a temporary encrypted file: {checked.changes:,} changes and"
        f" {found.records:,} records, every page, chain and row as written. The temporary file is gone."
    )
    return words, "good"


def reminder_words(reminder: Reminder) -> str:
    """Return what somebody is reminded of."""
    if reminder.last_tried is None:
        return "No backup of this file was ever tried. A backup nobody tried is a hope; it takes seconds."
    return f"A backup was last tried on {moment(reminder.last_tried)}. It is time to try one again."


def choosing_words(backup: Backup) -> str:
    """Return which backup is meant."""
    return f"Backup of {moment(backup.made_at)}, {occasion_words(backup.occasion)}"
