"""Six words to be read out over the telephone, large, numbered, in two lines of three."""

from PySide6.QtWidgets import QGridLayout, QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import SPACE, Step
from qi_desktop.ui.widgets.words import Words

_IN_A_LINE = 3


class SixWords(QWidget):
    """The words of a card, each with its number."""

    def __init__(self) -> None:
        """Show no words yet."""
        super().__init__()
        self._cells = [Words("", Step.BODY, strong=True, wrap=False) for _ in range(2 * _IN_A_LINE)]
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE * 2)
        grid.setVerticalSpacing(SPACE // 2)
        for place, cell in enumerate(self._cells):
            line, column = divmod(place, _IN_A_LINE)
            number = Words(str(place + 1), tone="muted", wrap=False)
            grid.addWidget(number, line, 2 * column)
            grid.addWidget(cell, line, 2 * column + 1)
        grid.setColumnStretch(2 * _IN_A_LINE, 1)
        self.setLayout(grid)

    def show_phrase(self, phrase: str) -> None:
        """Show the words of a phrase."""
        self.setAccessibleName(tr("Six words: {phrase}").format(phrase=phrase))
        for cell, word in zip(self._cells, phrase.split(), strict=False):
            cell.setText(word)
            cell.setAccessibleName(word)
