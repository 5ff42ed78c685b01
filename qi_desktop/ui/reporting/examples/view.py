"""Practice examples: cases told under a changed name, to follow or to learn from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.reporting.example_checks.standing import Look
from qi_desktop.ui.language import tr
from qi_desktop.ui.names.beside import NamesBeside
from qi_desktop.ui.reporting.examples.beside import ExampleBeside
from qi_desktop.ui.reporting.examples.form import IDENTIFIES, ExampleForm
from qi_desktop.ui.reporting.examples.names import waiting_words
from qi_desktop.ui.reporting.examples.second_look import ASIDES
from qi_desktop.ui.reporting.texts_view import Subject, TextsView
from qi_desktop.ui.reporting.words import QUALITIES
from qi_desktop.ui.widgets.entries import Entry

if TYPE_CHECKING:
    from qi_desktop.reporting.model import PracticeExample
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

UNCHECKED = "unchecked"


def examples_view(services: Services, desk: Desk) -> TextsView:
    """Return the list of practice examples with its editor and form."""
    told = _Told(services, NamesBeside(services, desk))
    subject = Subject(
        kind="practice_example",
        name=tr("practice example"),
        many=tr("practice examples"),
        first=tr("A case told under a changed name shows what was done well or poorly. Tell the first one."),
        hint=IDENTIFIES,
        lines=2,
        entries=told.entries,
        shown=told.shown,
        order=services.examples.order_practice_examples,
        filters=told.filters,
        keeps=told.keeps,
        revise=services.examples.revise_practice_example,
        remove=services.examples.remove_practice_example,
        beside=lambda: ExampleBeside(services, desk),
    )
    return TextsView(services, desk, subject, lambda added, back: ExampleForm(services, desk, added, back))


class _Told:
    """How practice examples are told in the list and above their words."""

    def __init__(self, services: Services, beside: NamesBeside) -> None:
        self._services, self._names = services, services.changed_names
        self._beside = beside

    def entries(self) -> list[Entry]:
        # A long list is read beside the page; the words at the edge come when it has been.
        checked = self._beside.is_quick
        looks = self._services.example_checks.all()
        return [
            self._entry(example, ASIDES[looks[example.id].look], checked=checked)
            for example in self._services.examples.practice_examples()
        ]

    def filters(self) -> list[tuple[str, str]]:
        """Return what the list can be narrowed to."""
        providers = {one.provider for one in self._services.examples.practice_examples()}
        axes = [one for one in self._services.findings.framework().providers if one.code in providers]
        return [
            *((one.value, words) for one, (_, words) in QUALITIES.items()),
            *((one.code, one.short) for one in axes),
            (UNCHECKED, tr("Waiting for a second person")),
        ]

    def keeps(self, record: str, value: str) -> bool:
        """Tell whether an example is shown when the list is narrowed."""
        if value == UNCHECKED:
            return self._services.example_checks.standing(record).look is not Look.CHECKED
        example = self._services.examples.practice_example(record)
        return value in {example.quality.value, example.provider}

    def shown(self, record: str) -> tuple[str, str, str]:
        example = self._services.examples.practice_example(record)
        return example.changed_name, self._place(example), example.text

    def _entry(self, example: PracticeExample, unread: str, *, checked: bool) -> Entry:
        status, _word = QUALITIES[example.quality]
        text, name = " ".join(example.text.split()), example.changed_name
        title = text if text.startswith(name) else f"{name}: {text}"
        waiting = waiting_words(self._names.standing(example.id)) if checked else ""
        return Entry(example.id, title, self._place(example), waiting or unread, status=status.value)

    def _place(self, example: PracticeExample) -> str:
        framework = self._services.findings.framework()
        domain = framework.domain_title(example.domain)
        return (
            f"{QUALITIES[example.quality][1]}  ·  {domain}  ·  {framework.provider_words(example.provider)}"
        )
