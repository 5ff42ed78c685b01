"""How strong a passphrase is, in a word, a bar and sentences that say why."""

from __future__ import annotations

from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget
from typing_extensions import override

from qi_desktop.security.strength import FEWEST, Level, strength_of
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QLineEdit

PAUSE_MS = 120
"""Judging takes some hundredths of a second: it waits for a pause between two keys."""
STATES = {
    Level.WEAK: Status.BAD,
    Level.FAIR: Status.CAUTION,
    Level.GOOD: Status.GOOD,
    Level.STRONG: Status.GOOD,
}


class StrengthMeter(QWidget):
    """Says of what is typed in a field how long guessing it would take; it refuses nothing."""

    def __init__(self, field: QLineEdit, known: Callable[[], tuple[str, ...]]) -> None:
        """Watch a field; ``known`` tells what whoever has the file would try first."""
        super().__init__()
        self._field, self._known, self._warm = field, known, False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.judge)
        self._mark, self._time, self._why = StatusMark(Status.BAD, ""), Words(), muted("")
        self._bar = QProgressBar()
        self._bar.setRange(0, len(Level))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Strength of the passphrase"))
        line = row(self._mark, self._bar, gap=1)
        line.setStretch(1, 1)
        self.setLayout(column(line, self._time, self._why, gap=0.5))
        self.hide()
        field.textChanged.connect(self._typed)

    @property
    def text(self) -> str:
        """Return all that is said."""
        return f"{self._time.text()} {self._why.text()}".strip() if not self.isHidden() else ""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Fetch the lists of words meanwhile, so that the first judgement comes as soon as the others."""
        super().showEvent(event)
        if not self._warm:
            self._warm = True
            Thread(target=import_module, args=("zxcvbn",), name="lists of words", daemon=True).start()

    def _typed(self, text: str) -> None:
        if text:
            self.show()
            self._pause.start()
        else:
            self._pause.stop()
            self.hide()

    def judge(self) -> None:
        """Say how strong what stands in the field is."""
        self._pause.stop()
        text = self._field.text()
        if not text:
            return
        found = strength_of(text, self._known())
        name = found.level.name.capitalize()
        missing = FEWEST - len(text)
        needed = (
            plural(missing, "%n more character needed. ", "%n more characters needed. ")
            if missing > 0
            else ""
        )
        self._mark.show_status(STATES[found.level], name)
        self._bar.setValue(found.level)
        self._bar.setAccessibleDescription(
            tr("{name}, {level} of {count}").format(name=name, level=found.level, count=len(Level))
        )
        self._time.setText(
            tr("{needed}Guessing it would take {time}, with this file and a room of computers.").format(
                needed=needed, time=found.time
            )
        )
        self._why.setText(
            " ".join((*found.reasons, "" if found.level is Level.STRONG else found.advice)).strip()
        )
        self._why.setVisible(bool(self._why.text()))
        self._field.setAccessibleDescription(f"{name}. {self.text}")
