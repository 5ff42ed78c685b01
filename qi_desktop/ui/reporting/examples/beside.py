"""What stands below the words of a practice example: what it shows, the names in it, the second look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from qi_desktop.ui.language import tr
from qi_desktop.ui.reporting.examples.names import ExampleNames
from qi_desktop.ui.reporting.examples.second_look import SecondLook
from qi_desktop.ui.reporting.texts_view import TextCheck
from qi_desktop.ui.reporting.words import QUALITIES
from qi_desktop.ui.widgets.fields import Choice, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class ExampleBeside(TextCheck):
    """Everything about an example but its words."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the parts."""
        super().__init__()
        self._services, self._desk = services, desk
        self._example = ""
        framework = services.findings.framework()
        self.quality = Choice([(one.value, words) for one, (_, words) in QUALITIES.items()], narrow=True)
        self.provider = Choice([(one.code, one.short) for one in framework.providers], narrow=True)
        self.domain = Choice([(one.code, one.title) for one in framework.domains], narrow=True)
        for choice in (self.quality, self.provider, self.domain):
            choice.activated.connect(self._place)
        self.names = ExampleNames(services, desk)
        self.second = SecondLook(services, desk)
        self.setLayout(
            column(
                self.names,
                self.second,
                row(FormRow(tr("It shows"), self.quality), FormRow(tr("Whose work"), self.provider), gap=2),
                FormRow(framework.report.domain, self.domain),
                gap=2,
            )
        )

    @override
    def watch(self, field: TextField, finish: Callable[[], object]) -> None:
        self.names.watch(field, finish)

    @override
    def look_at(self, record: str) -> None:
        """Look at an example, or at none."""
        self._example = record
        self.names.look_at(record)
        self.second.look_at(record)
        if record:
            told = self._services.examples.practice_example(record)
            self.quality.choose(told.quality.value)
            self.provider.choose(told.provider)
            self.domain.choose(told.domain)

    def _place(self, _place: int = 0) -> None:
        example, examples = self._example, self._services.examples
        told = examples.practice_example(example)
        wanted = (self.domain.value(), self.provider.value(), self.quality.value())
        if wanted != (told.domain, told.provider, told.quality.value):
            self._desk.attempt(
                lambda: examples.place_practice_example(example, *wanted) or True, tr("Placed")
            )
