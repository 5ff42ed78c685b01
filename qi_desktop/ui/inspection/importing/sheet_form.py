"""What has to be known of a sheet before its columns: whose cases it lists, where its headers stand."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSpinBox, QWidget

from qi_desktop.inspection.listing.problems import WHOSE_CASES
from qi_desktop.ui.inspection.words import SHEET_WORDS
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qi_desktop.inspection.listing.model import Effect, Preview, SheetPreview

ASIDE = "-"
"""Stands for leaving a sheet aside; no provider has this code."""
ROWS_OFFERED = 99


class SheetForm(QWidget):
    """Chooses a sheet of a workbook and says how it is to be read."""

    def __init__(
        self,
        *,
        shown: Callable[[str], object],
        given: Callable[[str], object],
        headers: Callable[[int], object],
    ) -> None:
        """Tell what was chosen: the sheet to look at, whose cases it lists, the header row."""
        super().__init__()
        self.sheet = Choice([], narrow=True)
        self.provider = Choice([], narrow=True)
        self.headers = QSpinBox()
        self.headers.setRange(1, ROWS_OFFERED)
        self.headers.setKeyboardTracking(False)
        self.headers.lineEdit().setTextMargins(6, 0, 0, 0)
        self._sheet_row = FormRow(tr("Sheet"), self.sheet)
        line = row(
            FormRow(tr("Whose cases"), self.provider), FormRow(tr("Headers in row"), self.headers), gap=1.5
        )
        line.setStretch(0, 1)
        self.setLayout(column(self._sheet_row, line, gap=1))
        self.sheet.activated.connect(lambda _place=0: shown(self.sheet.value()))
        self.provider.activated.connect(lambda _place=0: given(self.provider.value()))
        self.headers.valueChanged.connect(headers)

    def show_sheet(self, preview: Preview, sheet: SheetPreview, providers: Sequence[str]) -> None:
        """Show the sheets there are and how one of them is read."""
        alone = len(preview.sheets) == 1
        self._sheet_row.setVisible(not alone)
        self.sheet.offer([(one.name, _sheet_words(one)) for one in preview.sheets])
        self.sheet.choose(sheet.name)
        self.provider.offer(_owners(sheet, providers, alone=alone))
        self.provider.choose(
            sheet.provider if sheet.taken or sheet.why_not == WHOSE_CASES or alone else ASIDE
        )
        self.headers.blockSignals(True)
        if not self.headers.hasFocus():
            self.headers.setValue(max(1, sheet.header_row))
        self.headers.blockSignals(False)


def trouble_with(preview: Preview) -> str:
    """Return why nothing, or not all that was chosen, could be taken in, or nothing."""
    lost = [one for one in preview.sheets if one.why_not == WHOSE_CASES]
    if lost:
        named = tr(" and ").join(f"\u201c{one.name}\u201d" for one in lost)
        return tr(
            "Nothing says whose cases stand on {named}. Choose the provider of each such sheet."
        ).format(named=named)
    if not any(one.taken for one in preview.sheets):
        return tr(
            "No sheet has headers that look like those of a case list. Say in which row they stand,"
            " then choose the columns below."
        )
    if not preview.effect.rows:
        return tr("The sheet holds no rows below its headers. Is this the right file?")
    return "" if preview.effect.eligible else _nobody(preview.effect)


def _nobody(effect: Effect) -> str:
    reasons = Counter({**effect.excluded_by_reason, **effect.refused})
    reason, rows = reasons.most_common(1)[0]
    return tr(
        "No case could be drawn: {rows:,} of {effect_rows:,} rows: {reason}. Is a column taken wrongly?"
    ).format(rows=rows, effect_rows=effect.rows, reason=reason)


def _owners(sheet: SheetPreview, providers: Sequence[str], *, alone: bool) -> list[tuple[str, str]]:
    named = any(one.field == "provider" and one.labels for one in sheet.proposals)
    open_ = (
        [("", tr("As its column says") if named else tr("Please choose"))]
        if named or not sheet.provider
        else []
    )
    aside = [] if alone else [(ASIDE, tr("Leave this sheet aside"))]
    return [*open_, *((code, code) for code in providers), *aside]


def _sheet_words(sheet: SheetPreview) -> str:
    what = SHEET_WORDS.get(sheet.why_not, sheet.why_not)
    if sheet.taken:
        what = tr("{provider}, taken in").format(provider=sheet.provider or tr("cases"))
    return f"{sheet.name}: {what}"
