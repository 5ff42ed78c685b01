"""Cases that must be in the sample, or must not, found by reference and each with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.sampling.model import NamedCase
from qi_desktop.sampling.reviewing.model import Asked
from qi_desktop.ui.language import tr
from qi_desktop.ui.sampling.settings.listed import Listed
from qi_desktop.ui.sampling.settings.references import FoundCases, ReferenceField
from qi_desktop.ui.sampling.words import NAMED
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.table import Column, Table
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.sampling.model import SampleSettings

MUST, MUST_NOT = Asked.MUST_HAVE, Asked.MUST_NOT
SEEN_AT_MOST = 6
NO_REASON = tr("Say why; the statement of the sample prints it.")


@dataclass(frozen=True, slots=True)
class NamedLine:
    """A named case with what is asked of it."""

    rule: Asked
    case: NamedCase
    about: str

    @property
    def key(self) -> str:
        """Return what tells it apart."""
        return f"{self.case.provider}/{self.case.reference}"


class NamedCasesPanel(QWidget):
    """The list of named cases, and below it the line that adds one."""

    def __init__(self, changed: Callable[[], object]) -> None:
        """``changed`` is told whenever a case is added or taken away."""
        super().__init__()
        self._changed = changed
        self._listed = Listed()
        self._lines: list[NamedLine] = []
        self.table = NamedTable(self._remove)
        self.reference, self.reason = ReferenceField(self._to_found), LineField()
        self.rule = Choice([(rule.value, words.capitalize()) for rule, words in NAMED.items()])
        self.found = FoundCases(self._took, self.reference)
        self.reference.textEdited.connect(self._search)
        self.reference.returnPressed.connect(self._enter)
        self.reason.returnPressed.connect(self._add)
        self.add = Button(tr("Name the case"), self._add)
        self.remove = Button(
            tr("Remove"), self._remove, kind="quiet", description=tr("Remove the chosen case")
        )
        self.error = Words("", tone="bad", strong=True)
        self.error.hide()
        self._none = muted(tr("Nobody is named: chance alone decides."))
        self._build()

    def _build(self) -> None:
        self.reference.setMinimumWidth(pixels(150))
        line = row(
            FormRow(tr("Reference"), self.reference),
            FormRow(tr("Rule"), self.rule),
            FormRow(tr("Reason"), self.reason),
            self.add,
            self.remove,
            gap=1.5,
        )
        line.setStretch(0, 2)
        line.setStretch(2, 3)
        for button in (self.add, self.remove):
            line.setAlignment(button, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(column(self._none, self.table, self.error, line, self.found, gap=1))

    def show_cases(self, settings: SampleSettings, listed: Listed) -> None:
        """Show the cases that the settings name."""
        self._listed = listed
        self._lines = [
            *(self._line(MUST, one) for one in settings.must_have),
            *(self._line(MUST_NOT, one) for one in settings.must_not),
        ]
        self.say("")
        self._show()

    def named(self, rule: Asked) -> tuple[NamedCase, ...]:
        """Return the cases of a rule."""
        return tuple(line.case for line in self._lines if line.rule == rule)

    def complete(self, sizes: tuple[tuple[str, int], ...]) -> bool:
        """Tell whether every named case can be had; says so above the line where not."""
        trouble = next(filter(None, (self._trouble(code, size) for code, size in sizes)), "")
        self.say(trouble)
        if trouble:
            self.table.setFocus()
        return not trouble

    def say(self, trouble: str) -> None:
        """Say what cannot be used, or nothing."""
        self.error.setText(trouble)
        self.error.setVisible(bool(trouble))

    def stops(self) -> list[QWidget]:
        """Return the controls in the order of Tab."""
        return [self.table, self.reference, self.found, self.rule, self.reason, self.add, self.remove]

    def _trouble(self, code: str, size: int) -> str:
        cases = self._listed.of(code).cases
        named = [line for line in self._lines if line.case.provider == code]
        gone = next((line for line in named if line.case.reference not in cases), None)
        if gone is not None:
            return tr("{reference} of {code} is no longer eligible. Remove it.").format(
                reference=gone.case.reference, code=code
            )
        must = sum(line.rule == MUST for line in named)
        if must > size:
            return tr("{must} cases of {code} must be in, more than the {size} asked for.").format(
                must=must, code=code, size=size
            )
        left = len(cases) - (len(named) - must)
        return (
            tr("Without those left out only {left} cases of {code} remain.").format(left=left, code=code)
            if left < size
            else ""
        )

    def _search(self, typed: str) -> None:
        self.found.show_cases(self._listed.found(typed))

    def _to_found(self) -> None:
        if not self.found.isHidden():
            self.found.choose_first()
            self.found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _took(self, reference: str) -> None:
        self.reference.setText(reference)
        self.found.hide()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        """Take the first reference found for what was typed, or say that there is none."""
        hits = self._listed.found(self.reference.text())
        if hits and not self.reason.text().strip():
            self._took(hits[0][1].reference)
        else:
            self._add()

    def _add(self) -> None:
        typed, reason = self.reference.text().strip(), self.reason.text().strip()
        hits = [(code, case) for code, case in self._listed.found(typed) if case.reference == typed]
        if not hits:
            self._refuse(
                self.reference, tr("No eligible case has the reference “{typed}”.").format(typed=typed)
            )
        elif any(line.case.reference == typed for line in self._lines):
            self._refuse(self.reference, tr("{typed} is named already.").format(typed=typed))
        elif not reason:
            self._refuse(self.reason, NO_REASON)
        else:
            named = NamedCase(hits[0][0], typed, reason)
            self._lines.append(self._line(Asked(self.rule.value()), named))
            self.reference.clear()
            self.reason.clear()
            self.found.hide()
            self.say("")
            self._show()
            self._changed()
            self.reference.setFocus()

    def _refuse(self, field: LineField, trouble: str) -> None:
        self.say(trouble)
        field.setFocus()

    def _remove(self) -> None:
        chosen = self.table.chosen()
        if chosen is not None:
            self._lines.remove(chosen)
            self.say("")
            self._show()
            self._changed()
            if self.table.isHidden():
                self.reference.setFocus()

    def _line(self, rule: Asked, case: NamedCase) -> NamedLine:
        facts = self._listed.of(case.provider).cases.get(case.reference)
        about = ", ".join(filter(None, (facts.office, facts.sentence_type))) if facts else tr("not eligible")
        return NamedLine(rule, case, about)

    def _show(self) -> None:
        self.table.show_rows(self._lines)
        self.table.fit_to_rows(at_most=SEEN_AT_MOST)
        self.table.setVisible(bool(self._lines))
        self.remove.setVisible(bool(self._lines))
        self._none.setVisible(not self._lines)


class NamedTable(Table[NamedLine]):
    """Named cases; Delete takes the chosen one away."""

    def __init__(self, remove: Callable[[], object]) -> None:
        """``remove`` is told that the chosen case shall go."""
        super().__init__(tr("Named cases"), _COLUMNS, key=lambda line: line.key, sortable=False)
        self._remove = remove

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)


_COLUMNS = (
    Column[NamedLine](tr("Reference"), lambda line: line.case.reference, strong=True),
    Column[NamedLine](tr("Provider"), lambda line: line.case.provider),
    Column[NamedLine](tr("Rule"), lambda line: NAMED[line.rule]),
    Column[NamedLine](tr("Reason"), lambda line: line.case.reason, stretch=True),
    Column[NamedLine](tr("Who"), lambda line: line.about, stretch=True),
)
