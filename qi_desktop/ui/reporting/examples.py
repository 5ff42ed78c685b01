"""Practice examples: cases told under a changed name, to follow or to learn from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.names.beside import NamesBeside
from qi_desktop.ui.reporting.example_form import IDENTIFIES, ExampleForm
from qi_desktop.ui.reporting.example_names import ExampleNames, waiting_words
from qi_desktop.ui.reporting.texts_view import Subject, TextsView
from qi_desktop.ui.reporting.words import QUALITIES, domain_words, provider_words
from qi_desktop.ui.widgets.entries import Entry

if TYPE_CHECKING:
    from qi_desktop.reporting.model import PracticeExample
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


def examples_view(services: Services, desk: Desk) -> TextsView:
    """Return the list of practice examples with its editor and form."""
    reporting, beside = services.reporting, NamesBeside(services, desk)

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
        checked = beside.is_quick
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
