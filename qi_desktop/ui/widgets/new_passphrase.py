"""A new passphrase: typed twice, judged as it is typed, or made of suggested words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from qi_desktop.security.strength import FEWEST, suggested
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.passphrase import PassphraseRow
from qi_desktop.ui.widgets.strength import StrengthMeter
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable


class NewPassphrase(QWidget):
    """Two fields, how strong the first is, and a button that suggests words."""

    def __init__(self, known: Callable[[], tuple[str, ...]]) -> None:
        """``known`` tells what whoever has the file would try first, such as the words of its name."""
        super().__init__()
        hint = tr(
            "At least {fewest} characters. Words count more than signs: five that have nothing to do"
            " with each other are strong and easy to keep. Nobody can reset it."
        ).format(fewest=FEWEST)
        self.first = PassphraseRow(tr("New passphrase"), hint)
        self.meter = StrengthMeter(self.first.field, known)
        self.suggest_button = Button(
            tr("Suggest five words"), self.suggest, kind="quiet", description=tr("Draw five words at random")
        )
        self._suggested = muted(
            tr("Write them down and keep the paper apart from the laptop until you know them.")
        )
        self._suggested.hide()
        self.first.field.textEdited.connect(self._suggested.hide)
        self.second = PassphraseRow(tr("The same passphrase again"), "")
        self.setLayout(
            column(
                self.first,
                self.meter,
                row(self.suggest_button, None),
                self._suggested,
                self.second,
                gap=1,
            )
        )

    def text(self) -> str:
        """Return what was typed."""
        return self.first.text()

    def clear(self) -> None:
        """Forget what was typed."""
        for part in (self.first, self.second):
            part.clear()
        self._suggested.hide()
        if self.first.field.echoMode() == QLineEdit.EchoMode.Normal:
            self.first.turn()

    def suggest(self) -> None:
        """Put five words drawn at random into the first field, shown; they are typed once more by hand."""
        self.first.show_error("")
        self.first.field.setText(suggested())
        if self.first.field.echoMode() == QLineEdit.EchoMode.Password:
            self.first.turn()
        self.meter.judge()
        self._suggested.show()
        self.second.clear()
        self.second.field.setFocus()

    def fits(self) -> bool:
        """Tell whether it can be taken; what is wrong is said at its field, the keyboard in the first."""
        long_enough, same = len(self.first.text()) >= FEWEST, self.first.text() == self.second.text()
        again = tr("The two are not the same.") if self.second.text() else tr("Type it once more.")
        self.second.show_error("" if same or not long_enough else again)
        self.first.show_error(
            "" if long_enough else tr("At least {fewest} characters are needed.").format(fewest=FEWEST)
        )
        return long_enough and same
