"""What the lead writes for the report in own words: the foreword, and what stands beside the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.drafting import Drafting
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.fields import Choice, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

LINES = 12
KIND, FIELD = "report_text", "text"
CONTESTED = tr("Two laptops hold different words here. Decide on the Exchange page, then go on.")
HINT = tr(
    "Saved as you type. An empty line begins a new paragraph; without words the report goes without it."
)


class OwnTexts(QWidget):
    """One text at a time, chosen by its heading in the report."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the choice and the field below it."""
        super().__init__()
        self._services = services
        self.section = Choice([], narrow=True)
        self.section.currentIndexChanged.connect(self._show_chosen)
        self._about, self._contested = muted(""), Notice("caution")
        self.text = TextField(lines=LINES)
        self.drafting = Drafting(services.workspace.drafts, self.text, self._keep, desk.saved)
        chosen = column(FormRow(tr("Own text"), self.section), self._about, gap=0.5)
        words = FormRow(tr("Words"), self.text, HINT)
        self.setLayout(column(chosen, self._contested, words, gap=1.5))

    def refresh(self) -> None:
        """Read the texts again; what is being typed stays."""
        texts = self._services.texts.texts()
        offered = [(one.section.code, _named(one.section.title, one.text)) for one in texts]
        self.section.offer(offered)
        self._show_chosen()

    def choose(self, section: str) -> None:
        """Show one text, and begin to write."""
        self.section.choose(section)
        self.text.setFocus()

    def finish(self) -> None:
        """Turn everything typed into a change."""
        self.drafting.finish()

    def _show_chosen(self, _place: int = 0) -> None:
        if not self.section.value():
            return
        shown = self._services.texts.text(self.section.value())
        self._about.setText(shown.section.about)
        contested = self._services.workspace.ledger.is_contested(shown.section.code, FIELD, KIND)
        self._contested.say(CONTESTED if contested else "")
        self.text.setReadOnly(contested)
        if self.drafting.record != shown.section.code or not self.text.hasFocus():
            self.drafting.follow(KIND, shown.section.code, FIELD, shown.text)

    def _keep(self, text: str) -> None:
        self._services.texts.keep_text(self.drafting.record, text)


def _named(title: str, text: str) -> str:
    return title if text else tr("{title} (not written)").format(title=title)
