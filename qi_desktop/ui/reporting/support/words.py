"""How what something rests on is called on the screen, and the page that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.reporting.support.model import SupportKind
from qi_desktop.ui.widgets.entries import Entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.reporting.support.model import Source, Support, Tie
    from qi_desktop.reporting.support.typed import TypedFigure

KINDS = {
    SupportKind.COUNT: "Counts",
    SupportKind.PASSAGE: "Passages",
    SupportKind.DOCUMENT: "Documents",
    SupportKind.CASE: "Cases",
    SupportKind.NOTE: "Notes",
}
ONE = {
    SupportKind.COUNT: "Count",
    SupportKind.PASSAGE: "Passage",
    SupportKind.DOCUMENT: "Document",
    SupportKind.CASE: "Case",
    SupportKind.NOTE: "Note",
}
NONE_THERE = {
    SupportKind.COUNT: "No question has a relevant answer yet.",
    SupportKind.PASSAGE: "No words of a note are marked yet. Mark them on the Notes page.",
    SupportKind.DOCUMENT: "No document was brought in yet. Bring one in on the Notes page.",
    SupportKind.CASE: "No sample is drawn yet.",
    SupportKind.NOTE: "No note is written yet.",
}
GONE = "This is not in the file any more."
_PAGES = {SupportKind.COUNT: "counts", SupportKind.CASE: "cases"}


def tie_entry(tie: Tie) -> Entry:
    """Return a tie as an entry; one whose figure changed, or that leads nowhere, says so."""
    source, kind = tie.source, ONE[tie.support.kind]
    if source is None:
        return Entry(tie.support.id, GONE, kind, status="caution", state="Not there any more")
    if tie.changed:
        detail = f"{_from(source, figure=False)}  ·  now {source.figure}, was {tie.then} when it was tied"
        return Entry(tie.support.id, source.title, detail, status="caution", state="Changed")
    return Entry(tie.support.id, source.title, _from(source))


def source_entry(source: Source) -> Entry:
    """Return something that can be tied as an entry."""
    return Entry(source.id, source.title, _from(source, kind=False))


def unborne_words(typed: Sequence[TypedFigure]) -> str:
    """Return which typed figures no count of the domain bears out, nothing where all do."""
    told = [f"“{one.words}” (now {one.now})" if one.now else f"“{one.words}”" for one in typed]
    return f"No count of this domain says {', '.join(told)}." if told else ""


def leads_to(support: Support) -> tuple[str, str]:
    """Return the page and the record that show what is tied."""
    record = support.source.partition("/")[0] if support.kind is SupportKind.COUNT else support.source
    return _PAGES.get(support.kind, "notes"), record


def _from(source: Source, *, kind: bool = True, figure: bool = True) -> str:
    name = ONE[source.kind] if kind and source.detail != ONE[source.kind] else ""
    return "  ·  ".join(part for part in (name, source.detail, source.figure if figure else "") if part)
