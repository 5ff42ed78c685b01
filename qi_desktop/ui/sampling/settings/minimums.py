"""The least number of a category that each provider's sample must hold, beside what there is of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.sampling.model import Minimum
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.settings.listed import Listed
from qi_desktop.ui.sampling.settings.numbers import whole_number
from qi_desktop.ui.sampling.words import category_words, dimension
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.sampling.model import SampleSettings

NOT_A_NUMBER = tr("Write a whole number from 1.")
SEEN_AT_MOST = 7
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class MinimumLine:
    """A minimum of one provider beside how many are eligible and what their share would give."""

    dimension: str
    category: str
    number: int
    eligible: int
    share: float

    @property
    def key(self) -> str:
        """Return what tells it apart."""
        return f"{self.dimension}/{self.category}"


class MinimumsPanel(QWidget):
    """The minimums of the provider shown; each is changed or taken away in place."""

    def __init__(self, changed: Callable[[], object], size: Callable[[str], int]) -> None:
        """Wait for minimums; ``size`` tells how many cases are asked of a provider."""
        super().__init__()
        self._changed, self._size = changed, size
        self._listed = Listed()
        self._minimums: dict[str, dict[Key, int]] = {}
        self.provider = Segments(tr("Minimums of"), (), lambda _code: self.show_shares())
        self.table = MinimumsTable(self._fill, self._remove)
        self.category, self.number = Choice([], narrow=True), LineField()
        self.number.setMaximumWidth(pixels(88))
        self.number.returnPressed.connect(self._set)
        self._number_row = FormRow(tr("At least"), self.number)
        self.set_button = Button(tr("Set minimum"), self._set)
        self.remove = Button(
            tr("Remove"), self._remove, kind="quiet", description=tr("Remove the chosen minimum")
        )
        self.error = Words("", tone="bad", strong=True)
        self._none = muted(tr("No minimum: every category comes as often as its share gives."))
        self._build()

    def _build(self) -> None:
        line = row(
            FormRow(tr("Category"), self.category), self._number_row, self.set_button, self.remove, gap=1.5
        )
        line.setStretch(0, 1)
        for button in (self.set_button, self.remove):
            line.setAlignment(button, Qt.AlignmentFlag.AlignBottom)
        self.error.hide()
        self.setLayout(column(self.provider, self._none, self.table, self.error, line, gap=1))

    def show_minimums(self, settings: SampleSettings, listed: Listed) -> None:
        """Show the minimums asked for."""
        self._listed = listed
        self._minimums = {
            code: {(one.dimension, one.category): one.number for one in settings.minimums_for(code)}
            for code in listed.providers
        }
        self.provider.offer([(code, code) for code in listed.providers])
        self.say("")
        self.show_shares()

    def show_shares(self) -> None:
        """Show the chosen provider's minimums, beside what the size asked for gives by share."""
        code = self.provider.value()
        one, size = self._listed.of(code), self._size(code)
        every = max(1, len(one.cases))
        lines = [
            MinimumLine(name, word, number, one.number(name, word), size * one.number(name, word) / every)
            for (name, word), number in self._minimums.get(code, {}).items()
        ]
        self.table.show_rows(lines)
        self.table.fit_to_rows(at_most=SEEN_AT_MOST)
        self.table.setVisible(bool(lines))
        self._none.setVisible(not lines)
        self.remove.setEnabled(bool(lines))
        self.category.offer(
            [
                (f"{name}/{word}", f"{dimension(name)}: {category_words(word)} ({one.number(name, word):,})")
                for name in self._listed.dimensions
                for word in one.categories(name)
            ]
        )

    def minimums(self) -> tuple[Minimum, ...]:
        """Return all minimums, provider by provider."""
        return tuple(
            Minimum(name, category, number, code)
            for code, asked in self._minimums.items()
            for (name, category), number in asked.items()
        )

    def complete(self) -> bool:
        """Tell whether the minimums of every provider fit its size; says so beside them where not."""
        for code in self._minimums:
            if trouble := self._trouble(code):
                self.show_trouble(code, trouble)
                return False
        self.say("")
        return True

    def show_trouble(self, code: str, trouble: str) -> None:
        """Show a provider's minimums and say what cannot be used about them."""
        self.provider.choose(code)
        self.show_shares()
        self.say(trouble)
        self.number.setFocus()

    def say(self, trouble: str) -> None:
        """Say below the table what cannot be used, or nothing."""
        self.error.setText(trouble)
        self.error.setVisible(bool(trouble))

    def stops(self) -> list[QWidget]:
        """Return the controls in the order of Tab."""
        return [
            *self.provider.buttons(),
            self.table,
            self.category,
            self.number,
            self.set_button,
            self.remove,
        ]

    def _trouble(self, code: str) -> str:
        asked, size, one = self._minimums[code], self._size(code), self._listed.of(code)
        for (name, word), number in asked.items():
            if number > one.number(name, word):
                what = f"{dimension(name)} {category_words(word)}"
                return tr("{what}: {number} asked, {eligible:,} eligible. Lower it.").format(
                    what=what, number=number, eligible=one.number(name, word)
                )
        together = Counter[str]()
        for (name, _), number in asked.items():
            together[name] += number
        return next(
            (
                tr(
                    "{dimension}: the minimums add up to {total}, more than the {size} cases asked for."
                ).format(dimension=dimension(name), total=total, size=size)
                for name, total in together.items()
                if total > size
            ),
            "",
        )

    def _fill(self, line: MinimumLine) -> None:
        self.category.choose(line.key)
        self.number.setText(str(line.number))

    def _set(self) -> None:
        code, number = self.provider.value(), whole_number(self.number.text())
        name, _, word = self.category.value().partition("/")
        self._number_row.show_error("")
        if not number:
            self.say(NOT_A_NUMBER)
            self.number.setFocus()
            return
        eligible = self._listed.of(code).number(name, word)
        if number > eligible:
            self.say(
                tr("Only {eligible:,} such cases of {code} are eligible.").format(
                    eligible=eligible, code=code
                )
            )
            self.number.setFocus()
            return
        self._minimums.setdefault(code, {})[name, word] = number
        self.say("")
        self._shown_anew()
        self.table.choose(f"{name}/{word}", tell=False)

    def _remove(self) -> None:
        chosen = self.table.chosen()
        if chosen is not None:
            self._minimums[self.provider.value()].pop((chosen.dimension, chosen.category), None)
            self.say("")
            self._shown_anew()
            if self.table.isHidden():
                self.category.setFocus()

    def _shown_anew(self) -> None:
        self.show_shares()
        self._changed()


class MinimumsTable(Table[MinimumLine]):
    """Minimums; Delete takes the chosen one away."""

    def __init__(self, chosen: Callable[[MinimumLine], object], remove: Callable[[], object]) -> None:
        """``chosen`` is told the row, ``remove`` that it shall go."""
        super().__init__(
            tr("Minimum numbers"), _COLUMNS, key=lambda line: line.key, chosen=chosen, sortable=False
        )
        self._remove = remove

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)


_COLUMNS = (
    Column[MinimumLine](tr("Fact"), lambda line: dimension(line.dimension), width=176),
    Column[MinimumLine](tr("Category"), lambda line: category_words(line.category), stretch=True),
    Column[MinimumLine](tr("Eligible"), lambda line: f"{line.eligible:,}", number=True),
    Column[MinimumLine](tr("By share"), lambda line: f"{line.share:.1f}", number=True),
    Column[MinimumLine](tr("At least"), lambda line: str(line.number), number=True, strong=True),
)
