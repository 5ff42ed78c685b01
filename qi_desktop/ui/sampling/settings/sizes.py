"""How many cases are drawn from each provider's list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.settings.listed import Listed
from qi_desktop.ui.sampling.settings.numbers import whole_number
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.fields import LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, emptied, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.sampling.model import SampleSettings

NOT_A_NUMBER = tr("Write a whole number, such as 30.")
NOTHING_ASKED = tr("Ask for at least one case.")


class SizesPanel(QWidget):
    """A number for each provider, beside how many there are to draw from."""

    def __init__(self, changed: Callable[[], object]) -> None:
        """Wait for providers; ``changed`` is told of every number typed."""
        super().__init__()
        self._changed = changed
        self._listed = Listed()
        self.rows: dict[str, FormRow] = {}
        self.fields: dict[str, LineField] = {}
        self._across = row(gap=3)
        self.setLayout(column(self._across))

    def show_sizes(self, settings: SampleSettings, listed: Listed) -> None:
        """Show the sizes asked for."""
        self._listed = listed
        if list(self.fields) != list(listed.providers):
            self._build(listed)
        for code, field in self.fields.items():
            field.setText(str(settings.size(code)))
            self.rows[code].show_error("")

    def asked(self, code: str) -> int:
        """Return what is asked of a provider as far as it can be read, for showing shares while typing."""
        return whole_number(self.fields[code].text(), empty=0) or 0 if code in self.fields else 0

    def sizes(self) -> tuple[tuple[str, int], ...] | None:
        """Return the sizes; None, with the trouble said beside its field, if one cannot be used."""
        wrong = [code for code, field in self.fields.items() if self.say(code, self._trouble(code, field))]
        if not wrong and not any(self.asked(code) for code in self.fields):
            wrong = [code for code in list(self.fields)[:1] if self.say(code, NOTHING_ASKED)]
        return None if wrong else tuple((code, self.asked(code)) for code in self.fields)

    def say(self, code: str, trouble: str) -> bool:
        """Say beside a provider's number what cannot be used; tells whether there is anything."""
        if code in self.rows:
            self.rows[code].show_error(trouble)
        return bool(trouble)

    def stops(self) -> list[QWidget]:
        """Return the controls in the order of Tab."""
        return list(self.fields.values())

    def _trouble(self, code: str, field: LineField) -> str:
        size, eligible = whole_number(field.text()), len(self._listed.of(code).cases)
        if size is None:
            return NOT_A_NUMBER
        return (
            tr("Only {eligible:,} cases are eligible.").format(eligible=eligible) if size > eligible else ""
        )

    def _build(self, listed: Listed) -> None:
        emptied(self._across)
        self.rows, self.fields = {}, {}
        for code, one in listed.providers.items():
            field = LineField()
            field.setMaximumWidth(pixels(96))
            field.textEdited.connect(lambda _text="": self._changed())
            line = FormRow(
                tr("{code} cases").format(code=code),
                field,
                tr("of {count:,} eligible").format(count=len(one.cases)),
            )
            self.fields[code], self.rows[code] = field, line
            line.setMinimumWidth(pixels(168))
            self._across.addWidget(line, 0, Qt.AlignmentFlag.AlignTop)
            # Shown at once: a field that Qt shows in the next turn could not take the keyboard in this one.
            line.show()
        self._across.addStretch(1)
