"""In which of its languages a form is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.layout import row
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.forms.definition import Form


class Languages(QWidget):
    """Offers the languages of a form that has several; out of sight for all others."""

    def __init__(self, chosen: Callable[[str], object]) -> None:
        """Offer nothing yet; ``chosen`` is told the language wanted, blank for the form's own."""
        super().__init__()
        self._chosen = chosen
        self.choice = Choice([])
        self.choice.setAccessibleName(tr("Language of the form"))
        self.choice.activated.connect(self._picked)
        self.setLayout(row(None, muted(tr("Language"), wrap=False), self.choice))
        self._offered: tuple[str, ...] = ()
        self.hide()

    def _picked(self, _place: int) -> None:
        self._chosen(self.choice.value())

    def offer(self, form: Form, language: str) -> None:
        """Offer the languages of a form."""
        own = form.language if form.language not in {"", "default"} else ""
        others = [one for one in form.languages if one not in {form.language, own}]
        offered = (own, *others)
        if offered != self._offered:
            self._offered = offered
            self.choice.offer([("", own or tr("The form's own")), *((one, one) for one in others)])
        self.choice.choose(language)
        self.setVisible(bool(others))
