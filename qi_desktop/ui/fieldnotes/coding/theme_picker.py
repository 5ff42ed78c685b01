"""Choosing a theme by typing some of its letters, or naming a new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.ui.fieldnotes.coding.words import BELOW, paths
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent

    from qi_desktop.fieldnotes.model import Theme

NEW = "*"
SHOWN = 4
NAMING = tr("Type to find one, or to name a new one")
BELOW_TIP = tr("“Contact / Hub” names Hub, below Contact")


@dataclass(frozen=True, slots=True)
class Picked:
    """A theme that was chosen, or the name of a new one and where it goes; nothing at all is no theme."""

    theme: str = ""
    name: str = ""
    parent: str = ""


class ThemePicker(QWidget):
    """A line to type in, and the themes that fit below it; the arrows go from one to the other."""

    changed = Signal()

    def __init__(self, label: str = "", placeholder: str = NAMING, *, may_name: bool = True) -> None:
        """Offer themes; ``may_name`` lets a new one be named."""
        super().__init__()
        label = label or tr("Theme")
        self._paths: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._may_name = may_name
        self.line = _PickLine(self, placeholder)
        self.line.setToolTip(BELOW_TIP if may_name else "")
        self.list = EntryList(
            tr("{label}: those that fit").format(label=label), strong=False, chosen=self._chosen
        )
        self.list.clicked.connect(self._take)
        self.row = FormRow(label, self.line)
        self.line.setAccessibleDescription(placeholder)
        self.line.textEdited.connect(self._typed)
        self.setLayout(column(self.row, self.list, gap=0.5))

    def offer(self, themes: Sequence[Theme], chosen: str = "") -> None:
        """Offer themes in the order of their tree, one of them chosen."""
        self._paths, self._names = paths(themes), {one.id: one.name for one in themes}
        self.line.setText(self._paths.get(chosen, ""))
        self.line.selectAll()
        self.row.show_error("")
        self._show_fitting("")
        self.list.choose(chosen, tell=False)

    def picked(self) -> Picked:
        """Return what was chosen or named."""
        text, chosen = self.line.text().strip(), self.list.chosen()
        if not text:
            return Picked()
        if chosen and chosen != NEW:
            return Picked(theme=chosen)
        return _named(text, self._paths) if self._may_name else Picked()

    def step(self, by: int) -> None:
        """Choose the theme above or below, as the arrows do from the line."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < len(self.list.records.entries):
            self.list.choose(self.list.records.entries[row].key)
            self._take()

    def _typed(self, text: str) -> None:
        self._show_fitting(text)
        if text.strip() and self.list.records.entries:
            self.list.choose(_likeliest(text, self.list.records.entries), tell=False)
        self.changed.emit()

    def _show_fitting(self, text: str) -> None:
        found = [Entry(one, path) for one, path in _fitting(text, self._paths, self._names)]
        if self._may_name and text.strip() and not _exact(text, self._paths):
            found.append(Entry(NEW, _new_words(_named(text, self._paths), self._paths)))
        self.list.setVisible(bool(found))
        self.list.show_entries(found)
        self.list.fit(at_most=SHOWN)

    def _chosen(self, _key: str) -> None:
        self.changed.emit()

    def _take(self, _index: QModelIndex | None = None) -> None:
        """Write the chosen theme into the line, so that what Enter takes can be read there."""
        if (key := self.list.chosen()) in self._paths:
            self.line.setText(self._paths[key])
        self.changed.emit()


class _PickLine(LineField):
    """The line; its up and down arrows move in the list."""

    def __init__(self, picker: ThemePicker, placeholder: str) -> None:
        super().__init__(placeholder=placeholder)
        self._picker = picker

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrows."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._picker.step(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)


def _fitting(text: str, known: Mapping[str, str], names: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return the themes that hold all words typed; those whose own name begins with them come first."""
    words = text.casefold().replace("/", " ").split()
    found = [(one, path) for one, path in known.items() if all(word in path.casefold() for word in words)]
    wanted = " ".join(words)
    return sorted(found, key=lambda one: not names[one[0]].casefold().startswith(wanted))


def _exact(text: str, known: Mapping[str, str]) -> str:
    wanted = _clean(text)
    return next((one for one, path in known.items() if _clean(path) == wanted), "")


def _clean(path: str) -> str:
    return BELOW.join(" ".join(part.split()) for part in path.split("/")).casefold()


def _likeliest(text: str, entries: Sequence[Entry]) -> str:
    wanted = _clean(text)
    return next((one.key for one in entries if _clean(one.title) == wanted), entries[0].key)


def _named(text: str, known: Mapping[str, str]) -> Picked:
    """Return a new theme as it was named; what stands before the last stroke is the theme above it."""
    above, stroke, name = text.rpartition("/")
    parent = _exact(above, known) if stroke else ""
    if parent and name.strip():
        return Picked(name=name.strip(), parent=parent)
    return Picked(name=text.strip())


def _new_words(picked: Picked, known: Mapping[str, str]) -> str:
    below = tr(", below {known}").format(known=known[picked.parent]) if picked.parent else ""
    return tr("New theme “{name}”{below}").format(name=picked.name, below=below)
