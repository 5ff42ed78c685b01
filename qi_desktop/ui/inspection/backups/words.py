"""Backups in words (no Qt)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.inspection.backing_up.model import PlaceState
from qi_desktop.merging.kinds import kind_words
from qi_desktop.ui.dates import day, moment
from qi_desktop.ui.language import plural, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qi_desktop.inspection.backing_up.model import BackupPlace, Reminder
    from qi_desktop.storage.model import Backup, BackupPreview, BackupTest

_OCCASIONS = {
    "daily": tr("first opening of the day"),
    "timed": tr("while you worked"),
    "by-hand": tr("when you asked for it"),
    "before-merge": tr("before bundles came in"),
    "before-migration": tr("before a new version of the program"),
    "after-withdrawal": tr("after words were taken out"),
    "after-new-passphrase": tr("after a new passphrase"),
    "replaced": tr("the file that a backup replaced"),
}
_TOLD = 6
"""So many kinds of record are named; the rest is one number."""
_KIB, _MIB = 1 << 10, 1 << 20


def occasion_words(occasion: str) -> str:
    """Return on which occasion a backup was made."""
    return _OCCASIONS.get(occasion, occasion.replace("-", " "))


def where_words(backup: Backup) -> str:
    """Return where a backup lies, by the folder that people know."""
    folder = backup.path.parent
    if backup.occasion == "replaced" or folder.name.endswith("-backups"):
        return tr("beside this file")
    return folder.parent.name or str(folder.parent)


def size_words(size: int) -> str:
    """Return a size as people read it."""
    return (
        tr("{number:,.1f} MB").format(number=size / _MIB)
        if size >= _MIB
        else tr("{number:,} KB").format(number=max(1, round(size / _KIB)))
    )


def listed(records: Mapping[str, int]) -> str:
    """Return records counted by kind, the most frequent first."""
    ordered = sorted(records.items(), key=lambda item: (-item[1], item[0]))
    told = [f"{kind_words(kind)}: {count:,}" for kind, count in ordered[:_TOLD]]
    beyond = sum(count for _, count in ordered[_TOLD:])
    return "; ".join([*told, *([tr("others: {beyond:,}").format(beyond=beyond)] if beyond else [])])


def holds(found: BackupPreview) -> str:
    """Return what a backup holds."""
    if not found.records:
        return tr("It holds no records yet.")
    upto = (
        tr(" Its last change is from {moment}.").format(moment=moment(found.last_change))
        if found.last_change
        else ""
    )
    return tr("It holds {listed}.{upto}").format(listed=listed(found.records), upto=upto)


def lacks(found: BackupPreview) -> tuple[str, str]:
    """Return what putting it back would take out of this file, and in which state that is."""
    if not found.missing_changes:
        return tr("It holds every change that this file holds: putting it back loses nothing."), "good"
    changes = plural(found.missing_changes, "%n change", "%n changes")
    since = (
        tr(", made since {moment}").format(moment=moment(found.missing_since)) if found.missing_since else ""
    )
    return tr("It lacks {changes} of this file{since}. Records changed: {listed}.").format(
        changes=changes, since=since, listed=listed(found.missing)
    ), "caution"


def tried(found: BackupTest) -> tuple[str, str]:
    """Return what came of trying a backup, and in which state that is."""
    made, checked = moment(found.backup.made_at), found.checked
    if checked.problems:
        words = tr(
            "The backup of {made} cannot be relied upon: {problems}. This file itself is untouched."
            " Make a fresh backup now, try that one, and check this file."
        ).format(made=made, problems=checked.problems[0])
        return words, "bad"
    words = tr(
        "The backup of {made} was put back into a temporary encrypted file: {changes:,} changes"
        " and {records:,} records, every page, chain and row as written. The temporary file is"
        " gone."
    ).format(made=made, changes=checked.changes, records=found.records)
    return words, "good"


def reminder_words(reminder: Reminder) -> str:
    """Return what somebody is reminded of."""
    place = reminder.unreached
    if place is not None and place.copied_at is not None:
        return tr("No backup has reached {place} since {day}. Put it in or connect it when you can.").format(
            place=place.name, day=day(place.copied_at.astimezone().date().isoformat())
        )
    if reminder.last_tried is None:
        return tr("No backup of this file was ever tried. A backup nobody tried is a hope; it takes seconds.")
    return tr("A backup was last tried on {moment}. It is time to try one again.").format(
        moment=moment(reminder.last_tried)
    )


def place_words(place: BackupPlace) -> tuple[str, str]:
    """Return how a place stands where copies are kept, and in which state that is."""
    last = tr("last copied {moment}").format(moment=moment(place.copied_at)) if place.copied_at else ""
    if place.state is PlaceState.THERE:
        copies = plural(place.copies, "%n copy", "%n copies")
        return tr("{copies}, {last}").format(copies=copies, last=last), "good"
    if place.state is PlaceState.FAILED:
        return tr("could not be copied to; {last}").format(last=last or tr("nothing copied yet")), "bad"
    if place.state is PlaceState.EMPTIED:
        words = tr("the folder is there, and what was put into it is not: another stick, perhaps; {last}")
        return words.format(last=last), "caution"
    if place.state is PlaceState.MISSING:
        return tr("not there just now; {last}").format(last=last or tr("nothing copied yet")), "waiting"
    return tr("nothing copied yet"), "waiting"


def made_words(places: Sequence[BackupPlace]) -> str:
    """Return what came of a backup that was made by hand and copied to the places chosen."""
    left = _not_reached(places)
    if left:
        return tr("Backup made. Not copied to {places}").format(places=left)
    if not places:
        return tr("Backup made")
    return plural(len(places), "Backup made, and copied to %n place", "Backup made, and copied to %n places")


def copied_words(places: Sequence[BackupPlace]) -> str:
    """Return what came of copying the newest backup to the places chosen."""
    left = _not_reached(places)
    if left:
        return tr("Not copied to {places}").format(places=left)
    return plural(len(places), "Copied to %n place and read back", "Copied to %n places and read back")


def _not_reached(places: Sequence[BackupPlace]) -> str:
    return ", ".join(one.name for one in places if one.state is not PlaceState.THERE)


def choosing_words(backup: Backup) -> str:
    """Return which backup is meant."""
    return tr("Backup of {moment}, {occasion_words}").format(
        moment=moment(backup.made_at), occasion_words=occasion_words(backup.occasion)
    )
