"""Erasing an inspection in words (no Qt)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.language import plural, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qi_desktop.reporting.erasing.model import ErasurePlan, SentCopy


def kind_words(name: str, file: str) -> str:
    """Return what one of the files is that would go."""
    stem = file.removesuffix(".qi")
    if name == file:
        return tr("the inspection itself")
    if name.startswith(f"{file}-"):
        return tr("its working file")
    if name.startswith(f"{stem}-outbox"):
        return tr("a sealed file in the outbox")
    if name.startswith(f"{stem}-backups/") or "-backups-" in name:
        return tr("a backup")
    return tr("a copy of the inspection")


def what_stays(plan: ErasurePlan) -> Iterator[str]:
    """Yield what no erasure on this laptop reaches, a sentence each."""
    for place in plan.away:
        yield tr(
            "Backups in {place}, which is not there now. Put it in before you erase, or erase them there."
        ).format(place=place)
    if plan.sent:
        words = plural(
            len(plan.sent),
            "%n sealed file that was sent. It opens only with the keys of whom it was sealed to.",
            "%n sealed files that were sent. They open only with the keys of whom they were sealed to.",
        )
        yield words
    yield tr("What the other laptops of the inspection and the central team hold: their own files.")
    yield tr("Reports, tables and exports that were written to folders, calendars and paper.")
    yield tr("Copies that somebody made by hand, and backups of the whole laptop.")
    yield tr(
        "Old cells of solid-state drives and sticks, which no program can reach. They are encrypted, and of"
        " use only to somebody who knows the passphrase."
    )


def not_received(plan: ErasurePlan) -> str:
    """Return that some of it may be nowhere else: not sent yet, or not known to have been received."""
    if plan.unsent:
        return plural(
            plan.unsent,
            "%n change was not sent to anybody yet and would be lost. Send a bundle first.",
            "%n changes were not sent to anybody yet and would be lost. Send a bundle first.",
        )
    unheard: list[SentCopy] = [one for one in plan.sent if one.acknowledged_at is None]
    if not unheard:
        return ""
    words = tr(
        "{unheard} of {sent} sealed files are not known to have been received. Make sure that the lead or the"
        " central team has this inspection before it goes from here."
    )
    return words.format(unheard=len(unheard), sent=len(plan.sent))
