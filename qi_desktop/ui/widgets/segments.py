"""A few choices of which one holds, each a button with a key; in a narrow place they take more lines."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from qi_desktop.ui.widgets.flow import FlowLayout


class Segments(QWidget):
    """Chooses what part of a page is shown."""

    def __init__(
        self, label: str, choices: Sequence[tuple[str, str]], chosen: Callable[[str], object]
    ) -> None:
        """Offer choices, each a value and its words; ``chosen`` is told the value."""
        super().__init__()
        self.setAccessibleName(label)
        self._label, self._chosen = label, chosen
        self._group = QButtonGroup(self)
        self._line = FlowLayout(gap=0)
        self.setLayout(self._line)
        self._values: list[str] = []
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Replace the choices, keeping the chosen one where it still exists."""
        if [value for value, _ in choices] == self._values:
            self._rename(choices)
            return
        kept = self.value()
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.deleteLater()
        while self._line.takeAt(0):
            pass
        self._values = [value for value, _ in choices]
        for place, (value, words) in enumerate(choices):
            self._group.addButton(self._button(value, words), place)
        self.choose(kept if kept in self._values else self._values[0] if self._values else "")

    def come_after(self, other: "Segments") -> None:
        """Stand behind another row on the way round with Tab, where choices offered later would come last."""
        for before, after in pairwise([*other.buttons(), *self.buttons()]):
            QWidget.setTabOrder(before, after)

    def buttons(self) -> list[QAbstractButton]:
        """Return the choices from left to right."""
        return self._group.buttons()

    def _rename(self, choices: Sequence[tuple[str, str]]) -> None:
        for button, (_, words) in zip(self._group.buttons(), choices, strict=True):
            button.setText(words)
            button.setAccessibleName(f"{self._label}: {words}")

    def value(self) -> str:
        """Return the chosen value."""
        place = self._group.checkedId()
        return self._values[place] if 0 <= place < len(self._values) else ""

    def choose(self, value: str) -> None:
        """Choose a value without telling anybody."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    def _button(self, value: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "segment")
        button.setCheckable(True)
        button.setAutoExclusive(True)  # the group sees to it already; so it is spoken of as one of several
        button.setAutoDefault(True)
        button.setAccessibleName(f"{self._label}: {words}")
        button.clicked.connect(lambda _checked=False: self._chosen(value))
        self._line.addWidget(button)
        return button
