"""Themes: the tree on the left, the chosen theme with its passages on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.ui.fieldnotes.themes.asking_forms import NameForm
from qi_desktop.ui.fieldnotes.themes.passage_editor import PassageEditor
from qi_desktop.ui.fieldnotes.themes.passages_list import PassagesList
from qi_desktop.ui.fieldnotes.themes.theme_panel import ThemePanel
from qi_desktop.ui.fieldnotes.themes.tree import NONE, ThemeTree
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.theme import Step, pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.folding import Folding
from qi_desktop.ui.widgets.layout import column, holding, row, scrolling
from qi_desktop.ui.widgets.states import EmptyState, Notice
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.model import Passage, Theme
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed
    from qi_desktop.ui.page import Desk

NARROWEST, WIDEST = 232, 384
NEW_KEY = "Ctrl+N"
KEYS = tr("Alt and an arrow move a theme.")
ALL_WORDS = tr("All coded passages"), tr("Everything that was marked in the notes, whatever it was coded to.")
NONE_WORDS = tr("Without a theme"), tr("Passages that were coded to something else, or to nothing yet.")


class ThemesView(QWidget):
    """What comes up again and again, and every passage that says so."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the tree, the theme, its passages and the empty state."""
        super().__init__()
        self._services, self._desk = services, desk
        self._themes: dict[str, Theme] = {}
        self._passages: list[Passage] = []
        self.new = Button(tr("New theme"), self.start_new, kind="main", picture="add", key=NEW_KEY)
        self._count = muted("", wrap=False)
        self.join_twins = Button(
            tr("Join them"),
            self._join_twins,
            description=tr("Their passages come together; they can be parted again"),
        )
        self.twins = Notice("waiting", "", self.join_twins, stacked=True)
        self.new_form = NameForm(services, desk, self._added, self.refresh)
        self.theme = ThemePanel(services, desk)
        self.theme.join_form.joined = self._show_joined
        self.theme.name_form.added = self._added
        self._name, self._about = Words("", Step.HEADING), muted("")
        self._plain = QWidget()
        self._plain.setLayout(column(self._name, self._about, gap=0.25))
        self.passages = PassagesList(services, lambda one: desk.open_page("notes", one), self._choose_passage)
        self.editor = PassageEditor(services, desk)
        self.tree = ThemeTree(self._show, self._move, self._single_keys())
        self.first = Button(tr("Name the first theme"), self.start_new, key=NEW_KEY)
        self._empty = EmptyState(
            "flag",
            tr("No themes yet"),
            tr(
                "A theme is a subject that comes up again and again. In a note, mark words, press Ctrl+M and"
                " name it; or name the first one here."
            ),
            self.first,
        )
        self._build()

    def _build(self) -> None:
        layout = column(row(self._count, None, self.new), self.twins, self.tree, muted(KEYS), gap=1)
        layout.setContentsMargins(24, 16, 12, 16)
        layout.setStretch(2, 1)
        self._side = holding(layout, "near_side")
        self._side.setMinimumWidth(pixels(NARROWEST))
        self._side.setMaximumWidth(pixels(WIDEST))
        inside = QWidget()
        whole = column(self.new_form, self._plain, self.theme, self.passages, self.editor, gap=2, margin=3)
        whole.setStretch(3, 1)
        inside.setLayout(whole)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._empty)
        self._faces.addWidget(scrolling(inside, label=tr("Theme")))
        self._folding = Folding((tr("Themes"), self._side), (tr("Chosen"), self._faces), (5, 8))
        self.setLayout(column(self._folding))

    # ------------------------------------------------------------------------------------- what a face does
    def refresh(self, changed: Changed | None = None) -> None:
        """Read themes and passages again."""
        del changed
        service = self._services.themes
        self._themes = {one.id: one for one in service.themes()}
        self._passages = service.passages()
        self.passages.read(self._passages)
        loose = sum(not one.coding.theme for one in self._passages)
        self._count.setText(several(len(self._themes), "theme"))
        self.tree.show_branches(service.branches(), len(self._passages), loose)
        self._show_twins()
        self._anything = anything = bool(self._themes or self._passages)
        self._folding.offer(self._side, there=anything)
        self._faces.setCurrentIndex(1 if anything or not self.new_form.isHidden() else 0)
        self._show(self.tree.chosen())
        self._plain.setVisible(anything and self.theme.isHidden())
        self.passages.setVisible(anything)

    def leave(self) -> None:
        """Put what was typed into the forms on disk."""
        self.new_form.keep_typed()
        self.theme.name_form.keep_typed()
        self.editor.form.keep_typed()

    def take_keyboard(self) -> None:
        """Put the keyboard into the tree, or on the first act where there is none."""
        (self.tree if self._anything else self.first).setFocus()

    def open_subject(self, subject: str) -> None:
        """Show a theme, or the one it was joined to."""
        stands = next((one.id for one in self._themes.values() if subject in {one.id, *one.joined}), subject)
        if self.tree.choose(stands):
            self._show(stands)

    # ------------------------------------------------------------------------------------------------- acts
    def start_new(self) -> None:
        """Ask for a new theme at the top."""
        self._faces.setCurrentIndex(1)
        self.new_form.ask_new()

    def _added(self, theme: str) -> None:
        self.refresh()
        if self.tree.choose(theme):
            self.tree.setFocus()

    def _show_joined(self, theme: str) -> None:
        self.refresh()
        self.tree.choose(theme)
        self.tree.setFocus()

    def _move(self, theme: str, parent: str, before: str) -> None:
        themes = self._services.themes
        self._desk.attempt(lambda: themes.move_theme(theme, parent, before=before), tr("Theme moved"))
        self.refresh()
        self.tree.choose(theme)

    def _join_twins(self) -> None:
        """Join the themes of one name, the younger to the oldest."""
        twins = self._services.themes.namesakes()
        if not twins:
            return
        oldest, *others = twins[0]

        def join() -> Theme:
            with self._services.workspace.ledger.entry("join_themes"):
                for one in others:
                    self._services.themes.join_themes(one.id, oldest.id)
            return oldest

        if self._desk.attempt(join, tr("Themes joined")) is not None:
            self._show_joined(oldest.id)

    def _single_keys(self) -> dict[Qt.Key, Callable[[], object]]:
        return {
            Qt.Key.Key_F2: self.theme.rename,
            Qt.Key.Key_Insert: self.theme.add_below,
            Qt.Key.Key_J: self.theme.start_join,
            Qt.Key.Key_Delete: self.theme.remove_theme,
            Qt.Key.Key_Return: self.passages.list.setFocus,
        }

    # ------------------------------------------------------------------------------------------------ shown
    def _show(self, key: str) -> None:
        theme = self._themes.get(key)
        self._plain.setVisible(theme is None)
        self.theme.setVisible(theme is not None)
        self.editor.put_away()
        if theme is not None:
            self.theme.show_theme(theme, self._above(theme))
        else:
            name, about = NONE_WORDS if key == NONE else ALL_WORDS
            self._name.setText(name)
            self._about.setText(about)
        self.passages.show_passages([one for one in self._passages if self._belongs(one, key)])
        self._choose_passage(self.passages.list.chosen())

    def _belongs(self, passage: Passage, key: str) -> bool:
        if key in self._themes:
            return passage.coding.theme in self._within(key)
        return not passage.coding.theme if key == NONE else True

    def _within(self, key: str) -> set[str]:
        found = {key}
        for one in self._themes.values():
            if one.parent in found:
                found.add(one.id)
        return found

    def _above(self, theme: Theme) -> list[str]:
        names: list[str] = []
        above = self._themes.get(theme.parent)
        while above is not None:
            names.insert(0, above.name)
            above = self._themes.get(above.parent)
        return names

    def _show_twins(self) -> None:
        twins = self._services.themes.namesakes()
        self.twins.say(
            tr("{themes} are called “{name}”. Join them if they mean the same, or rename one.").format(
                themes=several(len(twins[0]), "theme"), name=twins[0][0].name
            )
            if twins
            else ""
        )

    def _choose_passage(self, passage: str) -> None:
        one = self.passages.passage(passage)
        if one is not None:
            self.editor.show_passage(one)
