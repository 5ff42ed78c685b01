"""Asking for a theme's name and meaning, and for the theme it is to be joined to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.fieldnotes.coding.theme_picker import ThemePicker
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words, reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.model import Theme
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NEW = "new"
MEANING = tr("What belongs to it and what does not, so that everybody codes alike.")


class NameForm(Asking):
    """Asks for the name and the meaning of a theme, new or known."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        added: Callable[[str], object] = lambda _: None,
        closed: Callable[[], object] = lambda: None,
    ) -> None:
        """``added`` is told a theme that was kept, ``closed`` that the form was put away without."""
        super().__init__(self._keep, self._give_up)
        self._closed = closed
        self.setObjectName("panel")
        self._services, self._desk, self.added = services, desk, added
        self._theme: Theme | None = None
        self._parent = ""
        self._title = Words("", strong=True)
        self.name, self.definition = LineField(), TextField(lines=3)
        drafts = services.workspace.drafts
        self._typed = Jotting(drafts, self.name), Jotting(drafts, self.definition)
        self._row = FormRow(tr("Name"), self.name)
        self.send = Button(tr("Keep"), self._keep)
        close = Button(tr("Close"), self._give_up, kind="quiet", description=tr("Esc does the same"))
        self.setLayout(
            column(
                self._title,
                self._row,
                FormRow(tr("What it means"), self.definition, MEANING),
                row(self.send, close, None),
                gap=1.5,
                margin=2,
            )
        )
        self.hide()

    def ask_about(self, theme: Theme) -> None:
        """Ask for another name or meaning of a theme."""
        self._theme = theme
        self._show(
            tr("Rename or define “{name}”").format(name=theme.name), theme.id, (theme.name, theme.definition)
        )

    def ask_new(self, parent: Theme | None = None) -> None:
        """Ask for a new theme, at the top or below another."""
        self._theme, self._parent = None, parent.id if parent else ""
        title = tr("A new theme below “{name}”").format(name=parent.name) if parent else tr("A new theme")
        self._show(
            title,
            tr("{new} below {parent}").format(new=NEW, parent=self._parent).removesuffix(" below "),
            ("", ""),
        )

    def keep_typed(self) -> None:
        """Put what was typed on disk."""
        for jotting in self._typed:
            jotting.keep()

    def _give_up(self) -> None:
        self.keep_typed()
        if self._theme is not None:
            self._forget()
        self.put_away()
        self._closed()

    def _forget(self) -> None:
        for jotting in self._typed:
            jotting.clear()

    def _show(self, title: str, record: str, stored: tuple[str, str]) -> None:
        self._title.setText(title)
        for jotting, name, text in zip(self._typed, ("name", "definition"), stored, strict=True):
            jotting.follow("theme", record, name, text)
        self.name.selectAll()
        self._row.show_error("")
        self.open(self.name)

    def _keep(self) -> None:
        name, definition = self.name.text().strip(), self.definition.toPlainText().strip()
        self._row.show_error("" if name else tr("A theme needs a name."))
        if not name:
            return
        theme, themes = self._theme, self._services.themes

        def keep() -> Theme:
            if theme is None:
                return themes.add_theme(name, definition, parent=self._parent)
            with self._services.workspace.ledger.entry("rename_theme"):
                themes.rename_theme(theme.id, name)
                return themes.define_theme(theme.id, definition)

        kept = self._desk.attempt(keep, tr("Theme kept") if theme else tr("Theme added"))
        if kept is not None:
            self._forget()
            self.put_away()
            self.added(kept.id)


class JoinForm(Asking):
    """Asks which theme means the same as the chosen one."""

    def __init__(
        self, services: Services, desk: Desk, joined: Callable[[str], object] = lambda _: None
    ) -> None:
        """``joined`` is told the theme that stands."""
        super().__init__(self._join)
        self.setObjectName("panel")
        self._services, self._desk, self.joined = services, desk, joined
        self._theme: Theme | None = None
        self._title = Words("", strong=True)
        told = reading(
            tr(
                "Its passages and the themes below it come to the other one. Both keep what they were:"
                " they can be parted again."
            )
        )
        self.picker = ThemePicker(tr("Join it to"), tr("Type to find the other theme"), may_name=False)
        self.send = Button(tr("Join them"), self._join)
        close = Button(tr("Close"), self.put_away, kind="quiet", description=tr("Esc does the same"))
        self.setLayout(column(self._title, told, self.picker, row(self.send, close, None), gap=1.5, margin=2))
        self.hide()

    def ask(self, theme: Theme) -> None:
        """Ask what a theme is joined to."""
        self._theme = theme
        self._title.setText(tr("Join “{name}” to a theme that means the same").format(name=theme.name))
        self.picker.offer([one for one in self._services.themes.themes() if one.id != theme.id])
        self.open(self.picker.line)

    def _join(self) -> None:
        theme, into = self._theme, self.picker.picked().theme
        self.picker.row.show_error("" if into else tr("Choose the theme it is joined to."))
        if theme is None or not into:
            return
        themes = self._services.themes
        if self._desk.attempt(lambda: themes.join_themes(theme.id, into), tr("Themes joined")) is not None:
            self.put_away()
            self.joined(into)
