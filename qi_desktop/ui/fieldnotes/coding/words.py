"""How a coded passage is told in a line or two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.fieldnotes.model import Standing
from qi_desktop.ui.fieldnotes.words import BEARINGS
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.entries import Entry

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qi_desktop.fieldnotes.model import Coding, Passage, Theme

BELOW = " / "
DOT = "  ·  "

STANDING = {
    Standing.AS_MARKED: ("", ""),
    Standing.CHANGED: ("waiting", tr("Words changed since they were marked")),
    Standing.GONE: ("caution", tr("Words gone from the note")),
    Standing.UNKNOWN: ("caution", tr("Its wording is not in this file")),
}


def paths(themes: Sequence[Theme]) -> dict[str, str]:
    """Return each theme with the ones above it: Contact / Hub."""
    found: dict[str, str] = {}
    for theme in themes:
        above = found.get(theme.parent, "")
        found[theme.id] = f"{above}{BELOW}{theme.name}" if above else theme.name
    return found


def coding_words(
    coding: Coding, themes: Mapping[str, str], lines: Mapping[str, str], domains: Mapping[str, str]
) -> str:
    """Return what a passage is coded to: Contact, Barrier, Protecting the public."""
    line = lines.get(coding.line_of_enquiry, "")
    parts = (
        themes.get(coding.theme, ""),
        BEARINGS.get(coding.bearing, ""),
        domains.get(coding.domain, coding.domain),
        coding.provider,
        tr("Enquiry: {line}").format(line=line) if line else "",
    )
    return DOT.join(part for part in parts if part) or tr("Not coded to anything yet")


def passage_entry(passage: Passage, told: str, aside: str = "") -> Entry:
    """Return a passage as an entry: its words, or those that are gone, then what is told of it."""
    status, state = STANDING[passage.standing]
    words = " ".join((passage.words or passage.marked).split())
    title = f"“{words}”" if words else tr("Words not in this file")
    comment = tr("Comment: {comment}").format(comment=passage.comment) if passage.comment else ""
    detail = DOT.join(part for part in (state, told, comment) if part)
    return Entry(passage.id, title, detail, aside, status, state)
