"""How what something rests on is called on the screen, and the page that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.reporting.support.model import SupportKind
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.entries import Entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qi_desktop.reporting.support.model import Source, Support, Tie
    from qi_desktop.reporting.support.typed import TypedFigure

KINDS = {
    SupportKind.COUNT: tr("Counts"),
    SupportKind.PASSAGE: tr("Passages"),
    SupportKind.DOCUMENT: tr("Documents"),
    SupportKind.CASE: tr("Cases"),
    SupportKind.NOTE: tr("Notes"),
}
ONE = {
    SupportKind.COUNT: tr("Count"),
    SupportKind.PASSAGE: tr("Passage"),
    SupportKind.DOCUMENT: tr("Document"),
    SupportKind.CASE: tr("Case"),
    SupportKind.NOTE: tr("Note"),
}
NONE_THERE = {
    SupportKind.COUNT: tr("No question has a relevant answer yet."),
    SupportKind.PASSAGE: tr("No words of a note are marked yet. Mark them on the Notes page."),
    SupportKind.DOCUMENT: tr("No document was brought in yet. Bring one in on the Notes page."),
    SupportKind.CASE: tr("No sample is drawn yet."),
    SupportKind.NOTE: tr("No note is written yet."),
}
GONE = tr("This is not in the file any more.")
_PAGES = {SupportKind.COUNT: "counts", SupportKind.CASE: "cases"}


def tie_entry(tie: Tie) -> Entry:
    """Return a tie as an entry; one whose figure changed, or that leads nowhere, says so."""
    source, kind = tie.source, ONE[tie.support.kind]
    if source is None:
        return Entry(tie.support.id, GONE, kind, status="caution", state=tr("Not there any more"))
    if tie.changed:
        detail = tr("{the_from}  ·  now {figure}, was {then} when it was tied").format(
            the_from=_from(source, figure=False), figure=source.figure, then=tie.then
        )
        return Entry(tie.support.id, source.title, detail, status="caution", state=tr("Changed"))
    return Entry(tie.support.id, source.title, _from(source))


def source_entry(source: Source) -> Entry:
    """Return something that can be tied as an entry."""
    return Entry(source.id, source.title, _from(source, kind=False))


def unborne_words(typed: Sequence[TypedFigure]) -> str:
    """Return which typed figures no count of the domain bears out, nothing where all do."""
    told = [
        tr("“{words}” (now {now})").format(words=one.words, now=one.now) if one.now else f"“{one.words}”"
        for one in typed
    ]
    return tr("No count of this domain says {listed}.").format(listed=", ".join(told)) if told else ""


def leads_to(support: Support) -> tuple[str, str]:
    """Return the page and the record that show what is tied."""
    record = support.source.partition("/")[0] if support.kind is SupportKind.COUNT else support.source
    return _PAGES.get(support.kind, "notes"), record


def _from(source: Source, *, kind: bool = True, figure: bool = True) -> str:
    name = ONE[source.kind] if kind and source.detail != ONE[source.kind] else ""
    return "  ·  ".join(part for part in (name, source.detail, source.figure if figure else "") if part)
