"""What a passage is coded to: one line for the theme, and four choices that may be left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea, QWidget

from qi_desktop.fieldnotes.model import Coding
from qi_desktop.ui.fieldnotes.coding.theme_picker import ThemePicker
from qi_desktop.ui.fieldnotes.words import BEARINGS
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import brought_into_view, column, row
from qi_desktop.ui.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.services import Services
    from qi_desktop.ui.fieldnotes.coding.theme_picker import Picked

SHOWN_WORDS = 110
LEAST_LETTERS = 3


class PassageForm(Asking):
    """Asks for a theme, a line of enquiry, a domain, a provider, a bearing and a comment; Enter keeps."""

    def __init__(self, services: Services, keep: Callable[[], object], closed: Callable[[], object]) -> None:
        """``keep`` is what Enter does, ``closed`` is told when the form goes."""
        super().__init__(keep, self._give_up)
        self.setObjectName("panel")
        self._services, self._closed = services, closed
        self.quote = Words("", Step.BODY, strong=True)
        self.picker = ThemePicker()
        self.bearing = Choice([(one, words or tr("Nothing")) for one, words in BEARINGS.items()], narrow=True)
        self.domain, self.provider, self.line = (Choice([], narrow=True) for _field in range(3))
        self.comment = LineField(placeholder=tr("What is to be thought of it"))
        self._typed = Jotting(services.workspace.drafts, self.comment)
        self.send = Button(tr("Code the passage"), keep, description=tr("Enter does the same"))
        close = Button(tr("Close"), self._give_up, kind="quiet", description=tr("Esc does the same"))
        for choice in (self.bearing, self.domain, self.provider, self.line):
            choice.setMinimumContentsLength(LEAST_LETTERS)
        pairs = (
            (FormRow(tr("Points to"), self.bearing), FormRow(tr("Domain"), self.domain)),
            (FormRow(tr("Provider"), self.provider), FormRow(tr("Line of enquiry"), self.line)),
        )
        rows = [row(*pair, gap=1.5) for pair in pairs]
        for one in rows:
            one.setStretch(0, 1)
            one.setStretch(1, 1)
        self.setLayout(
            column(
                self.quote,
                self.picker,
                *rows,
                FormRow(tr("Comment"), self.comment),
                row(self.send, close, None),
                gap=1.5,
                margin=2,
            )
        )

    def ask(self, record: str, words: str, coding: Coding, comment: str, act: str) -> None:
        """Ask what words are coded to, beginning with what they are coded to already.

        ``record`` is the passage, or what stands for one that is not made yet.
        """
        self.quote.setText(f"“{_short(words)}”")
        self.send.setText(act)
        self.send.setAccessibleName(act)
        axes = [(one.code, one.short) for one in self._services.findings.framework().providers]
        self.provider.offer([("", tr("None")), *axes])
        self.domain.offer([("", tr("None")), *self._services.inspection.domains().items()])
        lines = self._services.enquiries.lines_of_enquiry()
        self.line.offer([("", tr("None")), *((one.id, one.question) for one in lines)])
        for choice, value in (
            (self.bearing, coding.bearing),
            (self.domain, coding.domain),
            (self.provider, coding.provider),
            (self.line, coding.line_of_enquiry),
        ):
            choice.choose(value)
        self._typed.follow("passage", record, "comment", comment)
        self.picker.offer(self._services.themes.themes(), coding.theme)
        self.open(self.picker.line)
        # The form may be taller than the place it opens in: its beginning is what must be seen.
        around: QWidget | None = self.quote
        while around is not None:
            brought_into_view(around)
            around = _scrolled_in(around)

    def coding(self, theme: str) -> Coding:
        """Return what was chosen, with a theme."""
        return Coding(
            theme=theme,
            line_of_enquiry=self.line.value(),
            domain=self.domain.value(),
            provider=self.provider.value(),
            bearing=self.bearing.value(),
        )

    def theme(self) -> str:
        """Return the theme chosen, made first if a new one was named; part of the act that keeps the form."""
        return theme_of(self._services, self.picker.picked())

    def keep_typed(self) -> None:
        """Put what was typed on disk."""
        self._typed.keep()

    def done(self) -> None:
        """Put the form away, with nothing left of what was typed into it."""
        self._typed.clear()
        self.put_away()

    def _give_up(self) -> None:
        self.done()
        self._closed()


def theme_of(services: Services, picked: Picked) -> str:
    """Return a theme that was chosen or named, the named one made."""
    if picked.name:
        return services.themes.add_theme(picked.name, parent=picked.parent).id
    return picked.theme


def _scrolled_in(widget: QWidget) -> QWidget | None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= SHOWN_WORDS else f"{line[:SHOWN_WORDS].rsplit(' ', 1)[0]} …"
