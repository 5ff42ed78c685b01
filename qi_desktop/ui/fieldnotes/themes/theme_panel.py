"""The chosen theme: its name, what belongs to it, what was joined to it, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.fieldnotes.coding.words import BELOW
from qi_desktop.ui.fieldnotes.themes.asking_forms import JoinForm, NameForm
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.layout import column, emptied
from qi_desktop.ui.widgets.words import Words, muted, reading

if TYPE_CHECKING:
    from qi_desktop.fieldnotes.model import Theme
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NO_DEFINITION = tr("Not defined yet: say what belongs here and what does not, so that everybody codes alike.")


class ThemePanel(QWidget):
    """The head of a theme, with the forms that change it."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the head and its forms, of which one is open at most."""
        super().__init__()
        self._services, self._desk = services, desk
        self._theme: Theme | None = None
        self._above, self._name = muted(""), Words("", Step.HEADING)
        self._definition = reading("")
        self._joined = QWidget()
        self._joined.setLayout(FlowLayout())
        self.name_form = NameForm(services, desk)
        self.join_form = JoinForm(services, desk)
        self.edit = Button(
            tr("Rename or define"), self.rename, kind="quiet", picture="edit", description="(F2)"
        )
        self.below = Button(
            tr("Add one below"), self.add_below, kind="quiet", picture="add", description=tr("(Ins)")
        )
        self.join = Button(tr("Join to another"), self.start_join, kind="quiet", description="(J)")
        self.remove = Button(tr("Remove"), self.remove_theme, kind="quiet", description=tr("(Del)"))
        acts = FlowLayout.of(self.edit, self.below, self.join, self.remove)
        self.setLayout(
            column(
                column(self._above, self._name, gap=0.25),
                self._definition,
                self._joined,
                acts,
                self.name_form,
                self.join_form,
                gap=1,
            )
        )

    def show_theme(self, theme: Theme, names: list[str]) -> None:
        """Show a theme; ``names`` are those of the themes above it."""
        if self._theme is None or self._theme.id != theme.id:
            self.close_forms()
        self._theme = theme
        self._above.setText(BELOW.join(names))
        self._above.setVisible(bool(names))
        self._name.setText(theme.name)
        self._definition.setText(theme.definition or NO_DEFINITION)
        self._definition.set_tone("" if theme.definition else "muted")
        self._show_joined(theme)

    def _show_joined(self, theme: Theme) -> None:
        layout = self._joined.layout()
        if layout is None:
            return
        emptied(layout)
        for one, name in self._services.themes.joined_names(theme.id):
            layout.addWidget(muted(tr("“{name}” was joined to it").format(name=name), wrap=False))
            layout.addWidget(
                Button(
                    tr("Part"),
                    lambda one=one: self._part(one),
                    kind="quiet",
                    description=tr("Part “{name}” again").format(name=name),
                )
            )
        self._joined.setVisible(bool(theme.joined))

    def close_forms(self) -> None:
        """Put every form away."""
        self.name_form.hide()
        self.join_form.hide()

    # ------------------------------------------------------------------------------------------------- acts
    def rename(self) -> None:
        """Ask for another name and what the theme means."""
        if self._theme is not None:
            self.close_forms()
            self.name_form.ask_about(self._theme)

    def add_below(self) -> None:
        """Ask for a theme below this one."""
        if self._theme is not None:
            self.close_forms()
            self.name_form.ask_new(self._theme)

    def start_join(self) -> None:
        """Ask which theme means the same."""
        if self._theme is not None:
            self.close_forms()
            self.join_form.ask(self._theme)

    def remove_theme(self) -> None:
        """Take the theme away, if nothing is coded to it."""
        theme = self._theme
        if theme is not None:
            themes = self._services.themes
            self._desk.attempt(lambda: themes.remove_theme(theme.id) or theme, tr("Theme removed"))

    def _part(self, theme: str) -> None:
        self._desk.attempt(
            lambda: self._services.themes.part_theme(theme), tr("The two themes stand apart again")
        )
