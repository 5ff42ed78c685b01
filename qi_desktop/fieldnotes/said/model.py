"""What somebody said about a case, with the place where it stands."""

from dataclasses import dataclass

from qi_desktop.fieldnotes.model import Passage


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a note that concern a case; ``start`` and ``stop`` count code points of the note.

    ``kind`` says in words what the words come from ("officer interview", "focus group", "note"), ``where``
    at what place and on what day. ``passages`` are the coded passages inside these words.
    """

    kind: str
    title: str
    text: str
    where: str
    note: str
    session: str
    start: int
    stop: int
    passages: tuple[Passage, ...] = ()
