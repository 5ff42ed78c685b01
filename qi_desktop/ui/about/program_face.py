"""What this program is: the facts somebody is asked for when something does not work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.about.fact_list import FactList
from qi_desktop.ui.about.words import facts
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.words import reading

if TYPE_CHECKING:
    from qi_desktop.ui.about.desk import AboutDesk


class ProgramFace(QWidget):
    """Shows version, formats and what the program stands on."""

    def __init__(self, desk: AboutDesk) -> None:
        """List the facts."""
        super().__init__()
        self._desk, self._facts = desk, facts({"Qt": qVersion()})
        self.copy = Button(tr("Copy these facts"), self._copy, picture="report")
        inside = QWidget()
        inside.setLayout(
            column(
                reading(
                    tr(
                        "Nothing leaves this laptop by itself: the network is touched only where you press"
                        " send or fetch, and an update comes as a file."
                    )
                ),
                FactList(self._facts),
                row(self.copy, None),
                None,
                gap=2,
            )
        )
        self.setLayout(column(scrolling(inside, label=tr("This program"))))

    def first(self) -> QWidget:
        """Return where the keyboard begins."""
        return self.copy

    def _copy(self) -> None:
        text = "\n".join(f"{name}: {value}" for name, value in self._facts)
        QGuiApplication.clipboard().setText(f"QI Desktop\n{text}\n")
        self._desk.tell(tr("The facts are in the clipboard; they name nobody"))
