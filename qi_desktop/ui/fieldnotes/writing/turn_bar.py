"""A key for everybody in the room: pressed, it begins their turn in the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.labels import attendees
from qi_desktop.ui.fieldnotes.words import role_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import emptied
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.fieldnotes.model import Participant

KEYS = 9
OWN_KEY = "Alt+0"
_MOST_INITIALS = 3


class TurnBar(QWidget):
    """A button for each person who may speak, and one for the inspector."""

    def __init__(self, begin: Callable[[str], object]) -> None:
        """Offer nobody yet; ``begin`` is told whose turn begins."""
        super().__init__()
        self._begin = begin
        self._line = FlowLayout(gap=4)
        self.setLayout(self._line)
        self.labels: tuple[str, ...] = ()
        self._shown: tuple[tuple[str, str], ...] = ()
        self.hide()

    def show_people(self, participants: Sequence[Participant], writer: str) -> None:
        """Offer the people of a session in the order they were added, the writer last."""
        people = [(one.label, role_words(one.role, 1)) for one in attendees(participants)]
        own = initials(writer)
        if people and own and own not in {label for label, _ in people}:
            people.append((own, tr("you")))
        self.labels = tuple(label for label, _ in people)
        self.setVisible(bool(people))
        if tuple(people) == self._shown:
            return
        self._shown = tuple(people)
        emptied(self._line)
        for number, (label, who) in enumerate(people, start=1):
            key = OWN_KEY if who == "you" else f"Alt+{number}" if number <= KEYS else ""
            self._line.addWidget(self._button(label, who, key))
        if people:
            last = min(len(people) - (people[-1][1] == "you"), KEYS)
            turns = f"Alt+1 to Alt+{last}" if last > 1 else "Alt+1"
            hint = muted(
                tr("{turns} begin a turn, {own_key} yours").format(turns=turns, own_key=OWN_KEY), wrap=False
            )
            self._line.addWidget(hint)

    def _button(self, label: str, who: str, key: str) -> Button:
        does = tr("Begin your own turn") if who == "you" else tr("Begin a turn: {who}").format(who=who)
        button = Button(label, lambda: self._begin(label), kind="quiet", key=key, description=does)
        button.setAccessibleName(f"{does}, {label}")
        return button


def initials(name: str) -> str:
    """Return what marks somebody's own turns: AI for Ada Invented."""
    letters = [part[0].upper() for part in name.split() if part[0].isalpha()]
    return "".join(letters[:_MOST_INITIALS])
