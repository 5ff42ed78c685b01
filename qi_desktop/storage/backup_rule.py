"""Which of the timed backups of a workspace stay, by their names alone (pure).

The newest ten stay, and besides them the newest of each of the last seven days and of each of the last four
weeks that have any. Days and weeks in which nobody worked do not count: whoever opens the program again after
a month finds all of them still there.
"""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

NEWEST, DAYS, WEEKS = 10, 7, 4
WITHDRAWN = "copies_withdrawn"
"""The setting with the moment before which copies in other places hold what they may not hold any more."""
MIGRATION = "before-migration"
"""The newest of these stays whatever else there is: the way back to an earlier version of the program."""
_NAME = re.compile(r"(\d{4}-\d\d-\d\d-\d{6}-\d{6})-(.+)\.qi")
_MOMENT = "%Y-%m-%d-%H%M%S-%f"


def named(moment: datetime, occasion: str) -> str:
    """Return the name of a backup made at a moment for an occasion."""
    return f"{moment.astimezone(UTC).strftime(_MOMENT)}-{occasion}.qi"


def told_by(name: str) -> tuple[datetime, str] | None:
    """Return when and on which occasion a backup of this name was made; None for any other file."""
    told = _NAME.fullmatch(name)
    try:
        return (datetime.strptime(told[1], _MOMENT).replace(tzinfo=UTC), told[2]) if told else None
    except ValueError:
        return None


def superfluous(backups: Iterable[Path], fresh: Path | None = None) -> list[Path]:
    """Return the backups that make way; one just made stays, even where the clock went back."""
    told = {path: when for path in backups if (when := told_by(path.name))}
    newest_first = sorted(told, key=lambda path: path.name, reverse=True)
    ordered = ([fresh] if fresh in told else []) + [path for path in newest_first if path != fresh]
    kept = set(ordered[:NEWEST])
    kept |= _newest_of_each(newest_first, lambda path: told[path][0].astimezone().date(), DAYS)
    kept |= _newest_of_each(newest_first, lambda path: told[path][0].astimezone().isocalendar()[:2], WEEKS)
    kept |= _newest_of_each([one for one in newest_first if told[one][1] == MIGRATION], lambda _: 0, 1)
    return [path for path in reversed(newest_first) if path not in kept]


def _newest_of_each(newest_first: list[Path], period: Callable[[Path], object], most: int) -> set[Path]:
    first: dict[object, Path] = {}
    for path in newest_first:
        first.setdefault(period(path), path)
    return set(list(first.values())[:most])
