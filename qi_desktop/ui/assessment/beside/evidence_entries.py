"""Evidence as it is listed: what is cited, and the files that are attached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.dates import day
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.entries import Entry

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.assessment.evidence.model import Attachment
    from qi_desktop.assessment.model import Evidence

CITED, FILE = "cited:", "file:"
_KB, _MB = 1024, 1024 * 1024


def evidence_entries(
    cited: Sequence[Evidence], files: Sequence[Attachment], quoted: Callable[[str], tuple[str, str]]
) -> list[Entry]:
    """Return the evidence of one answer; ``quoted`` returns a passage's words and where they stand."""
    return [
        *(_cited(f"{CITED}{place}", one, quoted) for place, one in enumerate(cited) if not one.attachment),
        *(_attached(one) for one in files),
    ]


def in_words(one: Evidence) -> str:
    """Return what is cited, in one line."""
    if one.document:
        return (
            tr("{document}, page {page}").format(document=one.document, page=one.page)
            if one.page
            else one.document
        )
    return one.note or tr("A passage of a note")


def size_in_words(size: int) -> str:
    """Return a size in the unit people use for it."""
    if size >= _MB:
        return tr("{number:.1f} MB").format(number=size / _MB)
    return tr("{number} KB").format(number=max(1, round(size / _KB)))


def _cited(key: str, one: Evidence, quoted: Callable[[str], tuple[str, str]]) -> Entry:
    seen = tr("seen {day}").format(day=day(one.seen_on)) if one.seen_on else ""
    if one.passage:
        words, where = quoted(one.passage)
        return Entry(key, f"“{words}”", ", ".join(filter(None, (where, seen, one.note))), state=tr("Passage"))
    remark = one.note if one.document else ""
    return Entry(key, in_words(one), ", ".join(filter(None, (seen, remark))))


def _attached(one: Attachment) -> Entry:
    if one.present:
        return Entry(
            f"{FILE}{one.id}",
            one.name,
            tr("File, {size_in_words}").format(size_in_words=size_in_words(one.size)),
        )
    waits = tr("{size_in_words}, not on this laptop yet: it comes with the next bundle or pack.").format(
        size_in_words=size_in_words(one.size)
    )
    return Entry(f"{FILE}{one.id}", one.name, waits, status="waiting", state=tr("Not here yet"))
