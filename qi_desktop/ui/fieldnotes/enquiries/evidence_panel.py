"""The evidence of a line of enquiry: what speaks for it, what against it, what nobody has weighed yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.fieldnotes.enquiries.model import EvidenceKind, Weighs
from qi_desktop.ui.fieldnotes.enquiries.evidence_form import EvidenceForm
from qi_desktop.ui.fieldnotes.enquiries.subjects import evidence_subject
from qi_desktop.ui.fieldnotes.enquiries.words import WEIGHTS
from qi_desktop.ui.fieldnotes.words import short_day
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.fieldnotes.enquiries.model import Evidence
    from qi_desktop.fieldnotes.model import LineOfEnquiry
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

SHOWN = 8
NONE = tr("Nothing yet. Mark words of a note and code them to this line of enquiry, or add something here.")
NOTHING = tr("Nothing was gathered before it was closed.")
_WEIGHS = {Qt.Key.Key_F: Weighs.FOR, Qt.Key.Key_A: Weighs.AGAINST, Qt.Key.Key_N: Weighs.NEITHER}


class KeyedList(EntryList):
    """Entries of which single keys do something."""

    def __init__(
        self,
        label: str,
        keys: Mapping[Qt.Key, Callable[[], object]],
        chosen: Callable[[str], object],
        opened: Callable[[str], object],
    ) -> None:
        """``keys`` says what each key does to the chosen entry."""
        super().__init__(label, chosen=chosen, opened=opened, lines=3, strong=False, details=2)
        self._keys = keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key does."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = self._keys.get(Qt.Key(event.key())) if plain and self.chosen() else None
        if act is None:
            super().keyPressEvent(event)
        else:
            act()


class EvidencePanel(QWidget):
    """What bears on the line of enquiry that is shown."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the list, its acts and the form for more."""
        super().__init__()
        self._services, self._desk = services, desk
        self._line: LineOfEnquiry | None = None
        self._evidence: dict[str, Evidence] = {}
        self.add = Button(tr("Add evidence"), self._ask, kind="quiet", picture="add")
        self._heading = SectionHeading(tr("Evidence"), self.add)
        self._none, self._counts = muted(NONE), muted("")
        keys: dict[Qt.Key, Callable[[], object]] = {
            key: lambda weighs=weighs: self._weigh(weighs) for key, weighs in _WEIGHS.items()
        }
        keys[Qt.Key.Key_Delete] = self._remove
        self.list = KeyedList(tr("Evidence"), keys, lambda _one: self._offer(), self._open)
        self.weights = {
            weighs: Button(
                words,
                lambda weighs=weighs: self._weigh(weighs),
                kind="quiet",
                description=tr("Key {key}").format(key=key),
            )
            for weighs, words, key in (
                (Weighs.FOR, tr("Speaks for it"), "F"),
                (Weighs.AGAINST, tr("Speaks against it"), "A"),
                (Weighs.NEITHER, tr("Not weighed"), "N"),
            )
        }
        self._go = Button(
            tr("Open"), lambda: self._open(self.list.chosen()), kind="quiet", description="Enter"
        )
        self._away = Button(tr("Remove"), self._remove, kind="quiet", description=tr("Delete"))
        self._acts = QWidget()
        self._acts.setLayout(FlowLayout.of(*self.weights.values(), self._go, self._away, gap=4))
        self.form = EvidenceForm(services, desk, self._close)
        self.form.hide()
        self.setLayout(
            column(self._heading, self._counts, self._none, self.list, self._acts, self.form, gap=1)
        )

    def show_line(self, line: LineOfEnquiry) -> None:
        """Show what bears on a line of enquiry."""
        if self._line is None or self._line.id != line.id:
            self.finish()
            self.form.hide()
        self._line = line
        self._evidence = {one.id: one for one in self._services.enquiries.evidence(line.id)}
        found = list(self._evidence.values())
        self._heading.say(str(len(found)) if found else "")
        self._counts.setText(_counted(found))
        self._counts.setVisible(bool(found))
        self._none.setText(NOTHING if line.status.is_closed else NONE)
        self._none.setVisible(not found)
        self.list.setVisible(bool(found))
        self.list.show_entries([self._entry(one) for one in found])
        self.list.fit(at_most=SHOWN)
        self.add.setVisible(not line.status.is_closed)
        self._offer()

    def finish(self) -> None:
        """Put what was typed on disk."""
        self.form.jotting.keep()

    def _entry(self, one: Evidence) -> Entry:
        subject, (status, word) = evidence_subject(self._services, one), WEIGHTS[one.weighs]
        detail = "  ·  ".join(part for part in (word, subject.detail) if part)
        aside = short_day(one.added_at.date()) if one.added_at else ""
        return Entry(one.id, subject.title, detail, aside=aside, status=status.value)

    def _offer(self) -> None:
        """Offer what can be done with the chosen piece."""
        chosen = self._evidence.get(self.list.chosen())
        workable = chosen is not None and self._line is not None and not self._line.status.is_closed
        self._acts.setVisible(chosen is not None)
        for weighs, button in self.weights.items():
            button.setVisible(chosen is not None and chosen.weighs is not weighs)
        own = workable and chosen is not None and chosen.kind is not EvidenceKind.PASSAGE
        self._away.setVisible(own)
        self._go.setVisible(chosen is not None and bool(evidence_subject(self._services, chosen).page))

    def _weigh(self, weighs: Weighs) -> None:
        chosen = self._evidence.get(self.list.chosen())
        if chosen is not None and chosen.weighs is not weighs:
            word = WEIGHTS[weighs][1].lower()
            act = self._services.enquiries.weigh_evidence
            self._desk.attempt(lambda: act(chosen, weighs), tr("Evidence weighed: {word}").format(word=word))

    def _remove(self) -> None:
        chosen = self._evidence.get(self.list.chosen())
        if chosen is not None:
            self._desk.attempt(
                lambda: self._services.enquiries.remove_evidence(chosen), tr("Evidence removed")
            )

    def _open(self, evidence: str) -> None:
        chosen = self._evidence.get(evidence)
        subject = evidence_subject(self._services, chosen) if chosen else None
        if subject is not None and subject.page:
            self._desk.open_page(subject.page, subject.record)

    def _ask(self) -> None:
        if self._line is not None:
            self.form.start(self._line)

    def _close(self) -> None:
        self.form.hide()
        (self.list if self._evidence else self.add).setFocus()


def _counted(found: list[Evidence]) -> str:
    counts = [(WEIGHTS[weighs][1].lower(), sum(one.weighs is weighs for one in found)) for weighs in Weighs]
    return ", ".join(f"{count} {word}" for word, count in counts if count)
