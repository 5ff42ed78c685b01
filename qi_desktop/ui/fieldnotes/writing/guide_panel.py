"""The questions of the session's guide beside the note, ticked as they are covered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import IconButton
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.layout import column, emptied, row
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.fieldnotes.guides.model import Asked
    from qi_desktop.fieldnotes.model import Session
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class GuidePanel(QFrame):
    """Shows which guide a session follows and how far it has come."""

    def __init__(self, services: Services, desk: Desk, back: Callable[[], object]) -> None:
        """Wait for a session; ``back`` puts the keyboard into the note again."""
        super().__init__()
        self.setObjectName("panel")
        self._services, self._desk, self._back = services, desk, back
        self._session: Session | None = None
        self._shown: tuple[Asked, ...] = ()
        self._choosing = False
        self.wanted = True
        """Whether the person has not put the panel away."""
        self.choice = Choice([], narrow=True)
        self.choice.setAccessibleName(tr("Guide"))
        self.choice.currentIndexChanged.connect(self._follow)
        self._covered = muted("", wrap=False)
        self._list = column(gap=0.5)
        self.ticks: list[QCheckBox] = []
        close = IconButton("close", tr("Hide the guide"), self.put_away)
        head = row(Words(tr("Guide"), strong=True, wrap=False), self._covered, None, close, gap=1)
        self.setLayout(column(head, self.choice, self._list, gap=1, margin=1.5))

    def show_session(self, session: Session) -> None:
        """Show the guide of a session and what of it was covered."""
        self._session = session
        guides = [(one.id, one.name) for one in self._services.guides.fitting(session.id)]
        self._choosing = False
        self.choice.offer([("", tr("No guide")), *guides])
        self.choice.choose(session.guide)
        self._choosing = True
        asked = self._services.guides.checklist(session.id)
        if [one.question for one in asked] != [one.question for one in self._shown]:
            self._rebuild(asked)
        self._shown = asked
        for tick, one in zip(self.ticks, asked, strict=True):
            tick.blockSignals(True)
            tick.setChecked(one.covered)
            tick.blockSignals(False)
        self.setVisible(self.wanted and bool(asked))
        done = sum(one.covered for one in asked)
        self._covered.setText(
            tr("{done} of {count} covered").format(done=done, count=len(asked)) if asked else ""
        )

    def take_keyboard(self) -> None:
        """Go to the first question that is not covered yet, or to the choice of a guide."""
        self.wanted = True
        self.show()
        waiting = next((tick for tick in self.ticks if not tick.isChecked()), None)
        (waiting or (self.ticks[0] if self.ticks else self.choice)).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, go back to the note with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _rebuild(self, asked: tuple[Asked, ...]) -> None:
        emptied(self._list)
        self.ticks = []
        for one in asked:
            tick = QCheckBox()
            tick.setAccessibleName(one.question.text)
            tick.toggled.connect(self._ticking(one.question.key))
            words = Words(one.question.text)
            words.setBuddy(tick)
            line = row(tick, words, gap=0.5)
            line.setAlignment(tick, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            self._list.addLayout(line)
            self.ticks.append(tick)

    def _ticking(self, question: str) -> Callable[[bool], None]:
        def tick(covered: bool) -> None:  # noqa: FBT001 - as Qt tells it
            if (session := self._session) is not None:
                self._desk.attempt(lambda: self._services.guides.cover(session.id, question, covered=covered))

        return tick

    def _follow(self, _place: int) -> None:
        session = self._session
        if session is not None and self._choosing:
            self._desk.attempt(
                lambda: self._services.guides.follow_guide(session.id, self.choice.value()),
                tr("Guide chosen"),
            )

    def put_away(self) -> None:
        """Leave the room to the note, until the questions are asked for again."""
        self.wanted = False
        self.hide()
        self._back()
