"""Settings among what the box on top finds (no Qt)."""

from __future__ import annotations

from itertools import islice

from qi_desktop.ui.language import tr
from qi_desktop.ui.search.lines import Line
from qi_desktop.ui.settings.declared import SETTINGS

MOST, SHORTEST = 4, 2


def setting_lines(typed: str) -> list[Line]:
    """Return the settings whose names, or other words for them, begin with every word typed."""
    words = typed.casefold().split()
    if len("".join(words)) < SHORTEST:
        return []
    fitting = (one for one in SETTINGS.values() if _fits(f"{one.name} {one.also}", words))
    return [
        Line("settings", one.name, tr("Setting"), "", "settings", one.key) for one in islice(fitting, MOST)
    ]


def _fits(said: str, words: list[str]) -> bool:
    parts = said.casefold().split()
    return all(any(part.startswith(word) for part in parts) for word in words)
