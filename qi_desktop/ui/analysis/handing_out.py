"""Writing what is shown to a file: for outside, or for the team when the person says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame
from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

OUTSIDE, TEAM = "outside", "team"
EXPLAINED = tr("Lines as they are shown: CSV or XLSX, by the ending of the name.")
ALONE = tr(
    "A file is guarded by itself and against the report's totals, not against other files. Two of the same"
    " cases by different facts together can give back what each withholds: let one of them leave the team."
)


class HandingOut(Asking):
    """Asks for whom the table is, then where to write it."""

    def __init__(self, write: Callable[[str], object]) -> None:
        """``write`` is told for whom the table is."""
        super().__init__(lambda: write(self.whom.value()))
        self.setObjectName("panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.whom = Choice(
            [
                (OUTSIDE, tr("It may leave the team: small numbers are withheld")),
                (TEAM, tr("It stays in the team")),
            ]
        )
        self.go = Button(tr("Choose a file"), lambda: write(self.whom.value()), kind="main")
        self.cancel = Button(tr("Cancel"), self.put_away, kind="quiet")
        buttons = row(self.go, self.cancel, None)
        explained = muted(EXPLAINED)
        self.alone = muted(ALONE)
        self.whom.currentIndexChanged.connect(self._explain)
        asked = FormRow(tr("Who may see the file?"), self.whom)
        self.setLayout(column(asked, explained, self.alone, buttons, margin=2))
        self.hide()

    def _explain(self) -> None:
        self.alone.setVisible(self.whom.value() == OUTSIDE)

    @override
    def put_away(self) -> None:
        """Hide the question; the next table is guarded again unless somebody says otherwise."""
        super().put_away()
        self.whom.choose(OUTSIDE)
