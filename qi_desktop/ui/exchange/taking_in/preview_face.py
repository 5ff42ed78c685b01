"""What the chosen files would bring: whose, how much, which conflicts, what is missing, what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from qi_desktop.ui.dates import moment
from qi_desktop.ui.exchange import merge_words as told
from qi_desktop.ui.language import several, tr
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words, muted, reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.merging.previewing.model import ConflictForeseen, FileForeseen, Preview

ROWS = 8


class PreviewFace(QWidget):
    """Shows what would come, and offers to take it in."""

    def __init__(
        self, take_in: Callable[[], object], choose: Callable[[], object], leave: Callable[[], object]
    ) -> None:
        """Build it, empty."""
        super().__init__()
        self.take_in = Button(tr("Take in"), take_in, kind="main", picture="bring_in", key="Ctrl+Return")
        self._others = Button(tr("Choose others…"), choose, picture="folder", description="Ctrl+I")
        self._leave = Button(tr("Leave them"), leave, kind="quiet", description=tr("Nothing is taken in"))
        self._title, self._from = Words(step=Step.HEADING), reading("")
        self._why, self._missing = Notice("bad"), Notice("caution")
        self.files: Table[FileForeseen] = Table(
            tr("Files to take in"), _FILES, key=lambda one: one.file, chosen=self._show_file
        )
        self._name, self._origin, self._holds = SectionHeading(""), muted(""), reading("")
        self._held = QFrame()
        self._held.setLayout(column(self._name, self._holds, self._origin, gap=0.75))
        self._conflicts = SectionHeading(tr("Conflicts that would arise"))
        self.conflicts: Table[ConflictForeseen] = Table(
            tr("Conflicts that would arise"), _CONFLICTS, key=lambda one: one.key
        )
        self._part = QFrame()
        self._part.setLayout(column(self._conflicts, self.conflicts, gap=0.5))
        self._build()

    def _build(self) -> None:
        acts = row(self.take_in, self._others, self._leave, None, gap=1)
        inside = QWidget()
        inside.setLayout(
            column(
                column(self._title, self._from, gap=0.5),
                acts,
                self.files,
                self._why,
                self._missing,
                self._part,
                self._held,
                None,
                gap=1.75,
            )
        )
        self.setLayout(column(scrolling(inside, label=tr("What the files would bring"))))

    def show_preview(self, preview: Preview) -> None:
        """Show what some files would bring, the first of them in full."""
        self._title.setText(told.would_bring(preview))
        self._from.setText(told.from_whom(preview))
        self.take_in.setText(tr("Take in {bundles}").format(bundles=several(len(preview.good), "bundle")))
        self.take_in.setAccessibleName(self.take_in.text())
        self.take_in.setVisible(bool(preview.good))
        self.files.show_rows(preview.files)
        self.files.fit_to_rows(at_most=ROWS)
        self._missing.say(told.missing(preview.missing))
        self._part.setVisible(bool(preview.conflicts))
        self.conflicts.show_rows(preview.conflicts)
        self.conflicts.fit_to_rows(at_most=ROWS)
        shown = len(preview.conflicts)
        self._conflicts.say(
            f"{preview.arising:,}"
            + (tr(", the first {shown}").format(shown=shown) if shown < preview.arising else "")
        )
        first = next((one for one in preview.files if one.refused is None), preview.files[0])
        self.files.choose(first.file, tell=False)
        self._show_file(first)
        self._why.say(told.refusals(preview.files))

    def take_keyboard(self) -> None:
        """Put the keyboard on what is to be done next."""
        (self.files if self.take_in.isHidden() else self.take_in).setFocus()

    def _show_file(self, one: FileForeseen) -> None:
        self._name.name(one.sender or one.file)
        self._origin.setText(
            tr("Written {moment}, in {file}").format(moment=moment(one.made_at), file=one.file)
            if one.made_at
            else one.file
        )
        self._holds.setText(told.holds(one))
        self._held.setVisible(one.refused is None)


def _changes(one: FileForeseen) -> str:
    return "" if one.refused else f"{one.changes:,}"


def _new(one: FileForeseen) -> str:
    return "" if one.refused else f"{one.fresh:,}"


_FILES = (
    Column["FileForeseen"](
        tr("From"), lambda one: one.sender or tr("Unknown"), strong=True, status=told.status
    ),
    Column["FileForeseen"](
        tr("Written"),
        lambda one: moment(one.made_at) if one.made_at else "",
        lambda one: str(one.made_at or ""),
        spare=3,
    ),
    Column["FileForeseen"](tr("File"), lambda one: one.file, stretch=True, spare=1),
    Column["FileForeseen"](tr("Changes"), _changes, lambda one: one.changes, number=True, spare=2),
    Column["FileForeseen"](tr("New"), _new, lambda one: one.fresh, number=True),
    Column["FileForeseen"](tr("What comes of it"), told.standing),
)
_CONFLICTS = (
    Column["ConflictForeseen"](
        tr("Where"), lambda one: one.title or one.record, strong=True, status=lambda _: "caution"
    ),
    Column["ConflictForeseen"](tr("What"), lambda one: one.detail, stretch=True),
    Column["ConflictForeseen"](tr("Values"), lambda one: one.told, stretch=True),
)
