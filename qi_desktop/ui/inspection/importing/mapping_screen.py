"""The screen before a list is taken in: which column is which on the left, what comes of it on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.foundation.progress import Cancelled
from qi_desktop.ui.inspection.importing.code_words import offered_codes
from qi_desktop.ui.inspection.importing.draft import ImportDraft
from qi_desktop.ui.inspection.importing.effect_view import EffectView
from qi_desktop.ui.inspection.importing.field_list import FieldList
from qi_desktop.ui.inspection.importing.previewing import Previewing
from qi_desktop.ui.inspection.importing.sheet_form import ASIDE, SheetForm, trouble_with
from qi_desktop.ui.inspection.importing.sheet_view import SheetView
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.folding import Folding
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, holding, scrolling
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.wording import words_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from qi_desktop.inspection.listing.model import ImportReport, Keep, Preview, SheetPreview
    from qi_desktop.inspection.listing.spreadsheet import SourceFile
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

AS_SENT, AS_TAKEN = "sent", "taken"


class MappingScreen(QWidget):
    """Everything a person decides about a list before it is taken in."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        *,
        taken: Callable[[ImportReport], object],
        given_up: Callable[[], object],
        another: Callable[[], object],
    ) -> None:
        """Wait for a file; ``taken`` is told what came of it."""
        super().__init__()
        self._services, self._desk = services, desk
        self._taken, self._given_up = taken, given_up
        self.draft = ImportDraft()
        self._source: SourceFile | None = None
        self.preview: Preview | None = None
        self._sheet = ""
        self._previewing = Previewing(desk, self._show, self._refuse)
        self.take_in, self._header = self._heading()
        self.trouble = Notice("caution", "", Button(tr("Choose another file\u2026"), another, kind="quiet"))
        self.form = SheetForm(shown=self._look_at, given=self._give, headers=self._put_headers)
        self.fields = FieldList(self._map_column, self._point_at)
        self.rows = Segments(
            tr("Rows"),
            ((AS_SENT, tr("Rows as sent")), (AS_TAKEN, tr("Rows as taken"))),
            lambda _way: self._show_rows(),
        )
        self.view = SheetView()
        self.effect = EffectView(
            desk,
            codes=lambda one: offered_codes(services, one),
            mapped=self._map_value,
            kept=self._keep,
            add_offices=self._add_offices,
        )
        self._build()

    def _heading(self) -> tuple[Button, PageHeader]:
        take_in = Button(
            tr("Take the list in"),
            self._take_in,
            kind="main",
            picture="bring_in",
            key="Ctrl+Return",
            description=tr("Take the list in as it is shown here"),
        )
        give_up = Button(tr("Cancel"), self.give_up, kind="quiet", description=tr("Take nothing in (Esc)"))
        return take_in, PageHeader(tr("Import a case list"), " ", give_up, take_in)

    def _build(self) -> None:
        inside = QWidget()
        inside.setLayout(column(self.form, 1, self.fields, None, gap=1, margin=3))
        left = holding(column(scrolling(inside, label=tr("Columns"))), "near_side")
        left.setFixedWidth(pixels(392))
        self._right = QWidget()
        right = column(self.rows, self.view, 1, self.effect, gap=0.5)
        right.setContentsMargins(24, 8, 24, 8)
        right.setStretch(1, 4)
        right.setStretch(3, 5)
        self._right.setLayout(right)
        self._body = Folding(
            (tr("Columns"), left), (tr("What comes of it"), self._right), (0, 1), both_from=800
        )
        top = column(self._header, self.trouble, gap=1, margin=3)
        top.setContentsMargins(24, 24, 24, 12)
        layout = column(top, self._body, gap=0)
        layout.setStretch(1, 1)
        layout.addStretch(0)
        self.setLayout(layout)

    # -------------------------------------------------------------------------------------- beginning, ending
    def begin(self, path: Path) -> None:
        """Read a file and show what would come of it."""
        self.draft, self._source, self.preview, self._sheet = ImportDraft(), None, None, ""
        self._header.say(tr("Reading {name}…").format(name=path.name))
        self.trouble.say("")
        self._body.hide()
        self.take_in.setEnabled(False)
        self.effect.start()
        self._desk.read(
            tr("Reading {name}").format(name=path.name),
            lambda services, progress: services.listing.read(path, progress),
            self._opened,
            self._refuse,
        )

    def give_up(self) -> None:
        """Take nothing in."""
        self._previewing.stop()
        self._given_up()

    def refresh(self) -> None:
        """Work the effect out anew, as after offices were added elsewhere."""
        if self._source is not None:
            self._ask()

    def take_keyboard(self) -> None:
        """Put the keyboard into the first thing to decide."""
        first = self.form.sheet if self.form.sheet.isVisibleTo(self) else self.form.provider
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------------------------------------ showing
    def _opened(self, source: SourceFile) -> None:
        self._source = source
        self._ask()

    def _ask(self) -> None:
        if self._source is not None:
            self.take_in.setEnabled(False)
            self.effect.figures.show_working(on=True)
            self._previewing.ask(self._source, self.draft.choices)

    def _show(self, preview: Preview) -> None:
        first = self.preview is None
        self.preview = preview
        if self.draft.learn(preview):
            # The codes suggested are shown as chosen, so that the effect has to be that of the codes.
            self._ask()
        else:
            self.effect.figures.show_working(on=False)
            self.take_in.setEnabled(bool(preview.effect.rows))
        self._header.say(
            tr("{file}, read as {how_read}. Nothing is taken in until you say so.").format(
                file=preview.file, how_read=preview.how_read
            )
        )
        self.trouble.say(trouble_with(preview), "caution")
        self._show_sheet()
        self.effect.show_effect(preview, self.draft)
        self._body.show()
        if first:
            self.take_keyboard()

    def _show_sheet(self) -> None:
        sheet = self.sheet()
        if self.preview is not None and sheet is not None:
            providers = [one.code for one in self._services.inspection.providers()]
            self.form.show_sheet(self.preview, sheet, providers)
            self.fields.show_sheet(sheet)
            self._show_rows()

    def _show_rows(self) -> None:
        sheet = self.sheet()
        if sheet is not None:
            self.view.show_sheet(sheet, as_taken=self.rows.value() == AS_TAKEN)

    def _refuse(self, error: Exception) -> None:
        self.effect.figures.show_working(on=False)
        if isinstance(error, Cancelled):
            self.trouble.say(
                tr("Stopped. Choose anything to work the effect out again, or another file."), "caution"
            )
        elif self.preview is None:
            self._header.say(tr("Nothing was taken in."))
            self.trouble.say(words_for(error), "bad")
        else:
            self._desk.show_error(error)

    def sheet(self) -> SheetPreview | None:
        """Return the sheet that is looked at."""
        sheets = self.preview.sheets if self.preview is not None else ()
        named = (one for one in sheets if one.name == self._sheet)
        taken = (one for one in sheets if one.taken)
        return next(named, None) or next(taken, None) or next(iter(sheets), None)

    # ----------------------------------------------------------------------------------------------- choosing
    def _look_at(self, sheet: str) -> None:
        self._sheet = sheet
        self._show_sheet()

    def _point_at(self, field: str) -> None:
        sheet = self.sheet()
        if sheet is not None and self.rows.value() == AS_SENT:
            labels = self.fields.fields[field].labels()
            places = (place for place, one in enumerate(sheet.columns) if one.label in labels)
            self.view.point_at(frozenset(places))

    def _map_column(self, field: str, labels: tuple[str, ...]) -> None:
        sheet = self.sheet()
        if sheet is not None:
            if not sheet.taken and sheet.header_row:
                self.draft.put_headers(sheet.name, sheet.header_row)
            self.draft.map_column(sheet.name, field, labels)
            self._point_at(field)
            self._ask()

    def _give(self, provider: str) -> None:
        sheet = self.sheet()
        if self.preview is None or sheet is None:
            return
        self._sheet = sheet.name
        taken = [one.name for one in self.preview.sheets if one.taken and one.name != sheet.name]
        if provider == ASIDE and not taken:
            self._desk.tell(tr("At least one sheet has to be taken in"))
            self._show_sheet()
            return
        if provider != ASIDE:
            taken.append(sheet.name)
            self.draft.give_to(sheet.name, provider)
        self.draft.take_sheets(taken)
        self._ask()

    def _put_headers(self, number: int) -> None:
        sheet = self.sheet()
        if sheet is not None:
            self.draft.put_headers(sheet.name, number)
            self._ask()

    def _map_value(self, fact: str, value: str, code: str) -> None:
        self.draft.map_value(fact, value, code)
        self._ask()

    def _keep(self, kind: str, which: Keep) -> None:
        self.draft.keep(kind, which)
        self._ask()

    def _add_offices(self) -> None:
        offices = self.preview.new_offices if self.preview is not None else ()
        added = self._desk.attempt(
            lambda: self._services.listing.add_listed_offices(offices), tr("Offices added")
        )
        if added is not None:
            self._ask()

    def _take_in(self) -> None:
        source, preview = self._source, self.preview
        if source is not None and preview is not None and not self._previewing.is_working:
            choices = preview.choices
            self._desk.work(
                tr("Taking the list in"),
                lambda services, progress: services.listing.import_case_list(
                    source, choices=choices, progress=progress
                ),
                self._taken,
            )
