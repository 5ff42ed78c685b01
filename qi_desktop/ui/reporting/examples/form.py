"""Asks for a practice example: begun with a passage from the notes, or afresh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.fieldnotes.model import Bearing
from qi_desktop.fieldnotes.names.model import Gender, NamesUnsettled
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr
from qi_desktop.ui.reporting.texts_view import NewText
from qi_desktop.ui.reporting.words import QUALITIES
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.model import Passage
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NEW = tr("new practice example")
IDENTIFIES = tr("Nothing that points to the real person: no true name, place, age or unusual event.")
_PROPOSED = 12
_SHOWN = 60


class ExampleForm(NewText):
    """Asks for a practice example."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        added: Callable[[str], object],
        given_up: Callable[[], object],
    ) -> None:
        """Build the form; ``added`` is told the record, ``given_up`` that there will be none."""
        super().__init__()
        self._services, self._desk, self._added = services, desk, added
        framework = services.findings.framework()
        self.quality = Choice([(one.value, words) for one, (_, words) in QUALITIES.items()], narrow=True)
        self.domain = Choice([(one.code, one.title) for one in framework.domains], narrow=True)
        self.provider = Choice([(one.code, one.short) for one in framework.providers], narrow=True)
        self.name, self.text = LineField(), TextField(lines=8, grows=True)
        self._name_row = FormRow(
            tr("Changed name"), self.name, tr("Not the real one, nor one that stands in the list already.")
        )
        self._text_row = FormRow(tr("What happened"), self.text, IDENTIFIES)
        self._proposed: list[str] = []
        self._passages: dict[str, Passage] = {}
        self._begun = ""
        self.passage = Choice([], narrow=True)
        self.passage.currentIndexChanged.connect(self._begin)
        self._passage_row = FormRow(
            tr("Begin with a passage"), self.passage, tr("Marked in the notes to be told.")
        )
        self.propose = Button(tr("Propose a name"), self._propose, kind="quiet")
        drafts = services.workspace.drafts
        self._typed = (
            Jotting(drafts, self.name, ("practice_example", NEW, "changed_name")),
            Jotting(drafts, self.text, ("practice_example", NEW, "text")),
        )
        self.add = Button(tr("Add practice example"), self._add)
        self._build(Button(tr("Cancel"), given_up, kind="quiet"))

    def _build(self, cancel: Button) -> None:
        layout = column(
            heading(tr("New practice example")),
            row(FormRow(tr("It shows"), self.quality), FormRow(tr("Whose work"), self.provider), gap=2),
            FormRow(self._services.findings.framework().report.domain, self.domain),
            self._passage_row,
            column(self._name_row, row(self.propose, None), gap=0.25),
            self._text_row,
            row(self.add, cancel, None),
            gap=2,
            margin=3,
        )
        layout.setStretch(5, 1)
        self.setLayout(layout)

    def start(self) -> None:
        """Offer the passages that stand now, and take the keyboard."""
        self._passages = {
            one.id: one
            for one in self._services.themes.passages()
            if one.coding.bearing == Bearing.PRACTICE_EXAMPLE.value and one.words
        }
        offered = [(one.id, _short(one.words)) for one in self._passages.values()]
        self.passage.offer([("", tr("None")), *offered])
        self.passage.choose("")
        self._passage_row.setVisible(bool(offered))
        self._proposed, self._begun = [], ""
        self.quality.setFocus()

    def keep(self) -> None:
        """Put what was typed on disk."""
        for jotting in self._typed:
            jotting.keep()

    def _begin(self, _place: int = 0) -> None:
        """Put a passage's words where nothing else is written, with the names in them changed if settled."""
        passage = self._passages.get(self.passage.value())
        if passage is None or self.text.toPlainText() not in {"", self._begun}:
            return
        try:
            words = self._services.names.cleared("passage", passage.id, passage.words)
        except NamesUnsettled:
            words = passage.words
        self.text.setPlainText(words)
        self._begun = self.text.toPlainText()
        if passage.coding.domain:
            self.domain.choose(passage.coding.domain)
        if passage.coding.provider:
            self.provider.choose(passage.coding.provider)

    def _propose(self) -> None:
        self._proposed = self._proposed or self._services.names.plausible(Gender.EITHER, _PROPOSED)
        if self._proposed:
            self.name.setText(self._proposed.pop(0))

    def _add(self) -> None:
        name, text = (jotting.text() for jotting in self._typed)
        self._text_row.show_error("" if text else tr("Say what happened."))
        self._name_row.show_error("" if name else tr("Give a changed name."))
        if not (name and text):
            return
        record = self._desk.attempt(
            lambda: self._services.examples.add_practice_example(
                self.domain.value(), self.provider.value(), self.quality.value(), name, text
            ),
            tr("Practice example added"),
        )
        if record is not None:
            for jotting in self._typed:
                jotting.clear()
            self._added(record)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rsplit(' ', 1)[0]} …"
