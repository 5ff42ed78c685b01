"""What is told of a handover that came (no Qt)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.language import plural, tr

if TYPE_CHECKING:
    from qi_desktop.central.model import Arrived


def arrived_in_words(arrived: Arrived, words: str, *, card: bool) -> tuple[str, str]:
    """Return what came, and in which state that is; ``words`` are those of the file."""
    files = plural(arrived.files, "%n open file", "%n open files")
    told = tr(
        "Handover number {number} of {title} came: {fresh:,} new changes and {files}, in the"
        " folder {name}. The words of the file are {words}; the lead's outbox shows the same."
    ).format(
        number=arrived.number,
        title=arrived.title or tr("an inspection"),
        fresh=arrived.fresh,
        files=files,
        name=arrived.workspace.parent.name,
        words=words,
    )
    if not arrived.alike:
        told += tr(
            " The workspace here holds more than was handed over, as where another lead's came before."
        )
    if arrived.first and not card:
        told += tr(
            " It is the first of this inspection, so nobody has vouched for its sender yet. Telephone"
            " the lead and compare the six words of their card: {sender}."
        ).format(sender=arrived.sender or tr("none are known here"))
    return told, "good" if arrived.alike and (card or not arrived.first) else "caution"
