"""Practice examples: cases told under a changed name, to follow or to learn from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.names.panel import AT_ONCE
from qi_desktop.ui.reporting.example_names import ExampleNames, waiting_words
from qi_desktop.ui.reporting.texts_view import NewText, Subject, TextsView
from qi_desktop.ui.reporting.words import QUALITIES, domain_words, provider_words
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry
from qi_desktop.ui.widgets.fields import Choice, LineField, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.reporting.model import PracticeExample
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

NEW = "new practice example"
IDENTIFIES = "Nothing that points to the real person: no true name, place, age or unusual event."


def examples_view(services: Services, desk: Desk) -> TextsView:
    """Return the list of practice examples with its editor and form."""
    reporting = services.reporting

    def by_id(record: str) -> PracticeExample:
        return next(one for one in reporting.practice_examples() if one.id == record)

    def place(example: PracticeExample) -> str:
        domain = domain_words(reporting.framework(), example.domain)
        return f"{QUALITIES[example.quality][1]}  ·  {domain}  ·  {provider_words(example.provider)}"

    def entry(example: PracticeExample, *, checked: bool) -> Entry:
        status, _word = QUALITIES[example.quality]
        text = " ".join(example.text.split())
        waiting = waiting_words(services.changed_names.standing(example.id)) if checked else ""
        name = example.changed_name
        title = text if text.startswith(name) else f"{name}: {text}"
        return Entry(example.id, title, place(example), waiting, status=status.value)

    def entries() -> list[Entry]:
        # A long list is read beside the page; the words at the edge come when it has been.
        checked = services.names.is_ready or services.names.listed <= AT_ONCE
        return [entry(example, checked=checked) for example in reporting.practice_examples()]

    def shown(record: str) -> tuple[str, str, str]:
        example = by_id(record)
        return example.changed_name, place(example), example.text

    subject = Subject(
        kind="practice_example",
        name="practice example",
        many="practice examples",
        first="A case told under a changed name shows what was done well or poorly. Tell the first one.",
        hint=IDENTIFIES,
        lines=2,
        entries=entries,
        shown=shown,
        revise=reporting.revise_practice_example,
        remove=reporting.remove_practice_example,
        beside=lambda: ExampleNames(services, desk),
    )
    return TextsView(services, desk, subject, lambda added, back: ExampleForm(services, desk, added, back))


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
        framework = services.reporting.framework()
        self.quality = Choice([(one.value, words) for one, (_, words) in QUALITIES.items()], narrow=True)
        self.domain = Choice([(one.code, one.title) for one in framework.domains], narrow=True)
        self.provider = Choice(
            [(one.code, provider_words(one.code)) for one in framework.providers], narrow=True
        )
        self.name, self.text = LineField(), TextField(lines=8, grows=True)
        self._name_row = FormRow(
            "Changed name", self.name, "Not the real one, nor one that stands in the list already."
        )
        self._text_row = FormRow("What happened", self.text, IDENTIFIES)
        drafts = services.workspace.drafts
        self._typed = (
            Jotting(drafts, self.name, ("practice_example", NEW, "changed_name")),
            Jotting(drafts, self.text, ("practice_example", NEW, "text")),
        )
        self.add = Button("Add practice example", self._add)
        layout = column(
            heading("New practice example"),
            row(FormRow("It shows", self.quality), FormRow("Whose work", self.provider), gap=2),
            FormRow("Domain", self.domain),
            self._name_row,
            self._text_row,
            row(self.add, Button("Cancel", given_up, kind="quiet"), None),
            gap=2,
            margin=3,
        )
        layout.setStretch(4, 1)
        self.setLayout(layout)

    def start(self) -> None:
        """Take the keyboard."""
        self.quality.setFocus()

    def keep(self) -> None:
        """Put what was typed on disk."""
        for jotting in self._typed:
            jotting.keep()

    def _add(self) -> None:
        name, text = (jotting.text() for jotting in self._typed)
        self._text_row.show_error("" if text else "Say what happened.")
        self._name_row.show_error("" if name else "Give a changed name.")
        if not (name and text):
            return
        record = self._desk.attempt(
            lambda: self._services.reporting.add_practice_example(
                self.domain.value(), self.provider.value(), self.quality.value(), name, text
            ),
            "Practice example added",
        )
        if record is not None:
            for jotting in self._typed:
                jotting.clear()
            self._added(record)
