"""What marked words are coded to: a theme, a line of enquiry, a domain, and which way they point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from qi_desktop.fieldnotes.model import Coding
from qi_desktop.ui.fieldnotes.note_text import short
from qi_desktop.ui.fieldnotes.words import BEARINGS, DOMAINS
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import brought_into_view, column, row
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.model import Note
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NEW_THEME = "*"
SHOWN_WORDS = 90
LEAST_LETTERS = 3


class CodingForm(QFrame):
    """Codes the words that are marked in a note."""

    def __init__(self, services: Services, desk: Desk, closed: Callable[[], object]) -> None:
        """Build the form; ``closed`` is told when it goes."""
        super().__init__()
        self.setObjectName("panel")
        self._services, self._desk, self._closed = services, desk, closed
        self._note: Note | None = None
        self._provider = ""
        self._place = (0, 0)
        self._words = Words("", Step.BODY, strong=True)
        self.theme, self.line = Choice([], narrow=True), Choice([], narrow=True)
        self.domain = Choice([("", "None"), *((one, words) for one, words in DOMAINS.items())], narrow=True)
        self.bearing = Choice([(one, words or "Neither") for one, words in BEARINGS.items()], narrow=True)
        self.new_theme = LineField()
        self._new_row = FormRow("Name of the new theme", self.new_theme)
        self.theme.currentIndexChanged.connect(self._ask_theme)
        self._build()

    def _build(self) -> None:
        for choice in (self.theme, self.line, self.domain, self.bearing):
            choice.setMinimumContentsLength(LEAST_LETTERS)
        fields = row(
            FormRow("Theme", self.theme),
            FormRow("Line of enquiry", self.line),
            FormRow("Domain", self.domain),
            FormRow("Points to", self.bearing),
            gap=1.5,
        )
        for place in range(4):
            fields.setStretch(place, 1)
        self.code = Button("Code the passage", self._code)
        close = Button("Close", self._closed, kind="quiet")
        self.setLayout(
            column(self._words, fields, self._new_row, row(self.code, close, None), gap=1.5, margin=2)
        )

    def start(self, note: Note, provider: str, place: tuple[int, int]) -> None:
        """Ask what the words at a place of a note are coded to."""
        self._note, self._provider, self._place = note, provider, place
        self._words.setText(f"“{short(note.body[slice(*place)], SHOWN_WORDS)}”")
        themes = [(one.id, one.name) for one in self._services.themes.themes()]
        self.theme.offer([("", "None"), *themes, (NEW_THEME, "New theme…")])
        lines = self._services.enquiries.lines_of_enquiry()
        self.line.offer([("", "None"), *((one.id, one.question) for one in lines)])
        self._ask_theme()
        self.show()
        self.theme.setFocus()
        brought_into_view(self)

    def _ask_theme(self, _place: int = 0) -> None:
        self._new_row.setVisible(self.theme.value() == NEW_THEME)

    def _code(self) -> None:
        name = self.new_theme.text().strip()
        missing = self.theme.value() == NEW_THEME and not name
        self._new_row.show_error("A theme needs a name." if missing else "")
        if not missing and self._desk.attempt(self._coded, "Passage coded") is not None:
            self.new_theme.clear()
            self._closed()

    def _coded(self) -> object:
        themes, note = self._services.themes, self._note
        if note is None:
            return None
        # A new theme and the passage coded to it are one act, undone together.
        with self._services.workspace.ledger.entry("code_passage"):
            theme = self.theme.value()
            if theme == NEW_THEME:
                theme = themes.add_theme(self.new_theme.text().strip()).id
            coding = Coding(
                theme=theme,
                line_of_enquiry=self.line.value(),
                domain=self.domain.value(),
                provider=self._provider,
                bearing=self.bearing.value(),
            )
            return themes.code_passage(note.id, *self._place, coding)
