"""Everything out of a file in open formats: where it is written, and what is told of it (no Qt)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.language import plural, tr

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.storage.getting_out import GotOut


def free_folder(folder: Path, name: str) -> Path:
    """Return a folder of that name that is not there yet: nothing is ever written over."""
    number, place = 1, folder / name
    while place.exists():
        number += 1
        place = folder / f"{name}-{number}"
    return place


def got_out_in_words(found: GotOut, place: Path) -> tuple[str, str]:
    """Return what was got out, and in which state that is."""
    rows, unread = sum(found.rows.values()), found.unread
    told = tr("{rows:,} rows are in the folder {name}; READ-ME-FIRST.txt says what each file holds.").format(
        rows=rows, name=place.name
    )
    if not unread.pages and not unread.rows:
        return tr("{told} Nothing of it is encrypted: keep it where only those can read it who may.").format(
            told=told
        ), "caution"
    lost = len(unread.lost)
    words = plural(
        lost,
        "{told} {count} of {looked_at} pages of the file could not be read, and %n row was lost;"
        " could-not-be-read.csv names each. Open the latest backup from the folder beside this"
        " file.",
        "{told} {count} of {looked_at} pages of the file could not be read, and %n rows were"
        " lost; could-not-be-read.csv names each. Open the latest backup from the folder beside"
        " this file.",
    ).format(told=told, count=len(unread.pages), looked_at=unread.looked_at)
    return words, "bad"
