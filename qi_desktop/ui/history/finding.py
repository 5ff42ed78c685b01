"""What the words typed over the history may mean: acts, people, reasons, and records they are found in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.fieldnotes.searching.model import Wanted
from qi_desktop.storage.model import ActsWanted, ActWord
from qi_desktop.ui.acts import ACTS, act_words
from qi_desktop.ui.search.found import searched

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qi_desktop.services import Services

RECORDS = 40
"""So many of the records found are followed to what was done with them."""


def wanted(services: Services, text: str, names: Mapping[str, str], *, own: bool) -> ActsWanted:
    """Return which acts fit what was typed: every word in what was done, by whom, why, or about what."""
    words = text.casefold().split()
    if not words:
        return ActsWanted(own)
    entries = _entries(services, text)
    return ActsWanted(own, tuple(_word(word, names, entries) for word in words))


def _word(word: str, names: Mapping[str, str], entries: frozenset[tuple[str, int]]) -> ActWord:
    acts = frozenset(act for act in ACTS if word in act_words(act).casefold())
    people = frozenset(person for person, name in names.items() if word in name.casefold())
    return ActWord(acts, people, word, entries)


def _entries(services: Services, text: str) -> frozenset[tuple[str, int]]:
    found = searched(services, Wanted(text, typing=True), RECORDS)
    return services.looking_back.entries_of(hit.record for hit in found.hits) if found else frozenset()
