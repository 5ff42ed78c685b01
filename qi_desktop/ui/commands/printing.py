"""All keys on paper, to lie beside the laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.commands.keys import all_keys
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.ui.page import Desk

KINDS, ENDING = tr("Pages to print (*.pdf)"), ".pdf"


def print_keys(desk: Desk) -> None:
    """Ask where to write the sheet of keys, and write it in the background."""
    path = desk.choose_new_file(tr("Write the keys to print"), tr("Keys of QI Desktop.pdf"), KINDS)
    if path is None:
        return
    place, listed = path.with_suffix(ENDING), all_keys()

    def write(progress: Progress) -> Path:
        from qi_desktop.reporting.key_sheet.pdf import build_pdf

        return build_pdf(listed, place, progress)

    desk.compute(
        tr("Writing the keys"),
        write,
        lambda written: desk.tell(tr("{file} written").format(file=written.name)),
    )
