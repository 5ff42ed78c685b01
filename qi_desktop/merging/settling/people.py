"""Names of people in a sentence, and when they last wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.foundation.clock import moment_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any


def listed(names: Sequence[str]) -> str:
    """Return names as a sentence lists them."""
    if not names:
        return "somebody"
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]


def latest(rows: Sequence[dict[str, Any]]) -> datetime | None:
    """Return when the last of some changes was written."""
    return moment_of(rows[-1]["clock"]) if rows else None
