"""The rounds of factual accuracy: a draft out, the provider's points, what was decided and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.reporting.accuracy.reading import ENDINGS, read_points
from qi_desktop.ui.language import tr
from qi_desktop.ui.reporting.accuracy.editor import PointEditor
from qi_desktop.ui.reporting.accuracy.forms import DraftForm, PointForm
from qi_desktop.ui.reporting.accuracy.words import round_words, standing, state_of, status_of
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.asking import Asking
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.fields import Choice, LineField
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.states import EmptyState
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.reporting.accuracy.model import Point, Round
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

TABLES = tr("Tables of points (") + " ".join(f"*{ending}" for ending in ENDINGS) + ")"
LOWEST = 200
"""How low the list of points may become before the page scrolls."""


class AccuracyView(QWidget):
    """The points of one round on the page; the chosen one, and the forms, stand beside it, in ``side``."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the list, its acts, and what stands beside."""
        super().__init__()
        self._services, self._desk = services, desk
        self._points: dict[str, Point] = {}
        self.rounds = Choice([], narrow=True)
        self.rounds.activated.connect(self._show_round)
        self._rounds_row = FormRow(tr("Round"), self.rounds)
        self.new = Button(tr("New point"), self._new, kind="main", picture="add", key="Ctrl+N")
        self.read = Button(tr("Read a table…"), self._read, picture="bring_in")
        self.send = Button(tr("Send a draft…"), self._send, kind="quiet")
        self.table = Button(tr("Save the table…"), self._save_table, kind="quiet")
        self.close_round = Button(tr("Close the round"), self._close, kind="quiet")
        self.ask_open = Button(tr("Open it again…"), self._ask_open, kind="quiet")
        self._standing = muted("")
        self.list = EntryList(tr("Points"), chosen=self._show, lines=2, strong=False)
        self._none = EmptyState(
            "report",
            tr("Is it all as you say it is?"),
            tr(
                "Before a report is published, the provider reads a draft and says what is not so. Send the"
                " draft; then record what comes back, decide each point, and tie it to what you changed."
            ),
            Button(tr("Send a draft…"), self._send),
        )
        self.editor = PointEditor(services, desk)
        self.draft_form = DraftForm(services, desk, self._sent, self._back)
        self.point_form = PointForm(services, desk, self._added, self._back)
        self.why, self.reopening = LineField(), Asking(self._reopen)
        self._build()

    def _build(self) -> None:
        self._why_row = FormRow(tr("Why is the round opened again?"), self.why)
        self.reopening.setLayout(
            column(
                self._why_row, row(Button(tr("Open the round again"), self._reopen), None), gap=1, margin=1
            )
        )
        self.reopening.hide()
        self.side, blank = QStackedWidget(), QWidget()
        self._shown = scrolling(self.editor, label=tr("Point"))
        self._asked = scrolling(self.point_form, label=tr("New point"))
        self._drafted = scrolling(self.draft_form, label=tr("Send a draft"))
        for face in (blank, self._shown, self._asked, self._drafted):
            self.side.addWidget(face)
        full = QWidget()
        acts = FlowLayout.of(self.new, self.read, self.send, self.table, self.close_round, self.ask_open)
        layout = column(self._rounds_row, acts, self._standing, self.reopening, self.list, gap=1)
        layout.setStretch(4, 1)
        self.list.setMinimumHeight(pixels(LOWEST))
        full.setLayout(layout)
        self._faces = QStackedWidget()
        self._faces.addWidget(scrolling(full, label=tr("Points")))
        self._faces.addWidget(self._none)
        self.setLayout(column(self._faces))

    # ------------------------------------------------------------------------------------------ what is shown
    def refresh(self) -> None:
        """Show the rounds and the chosen one's points as they stand."""
        rounds = self._services.accuracy.rounds()
        self._faces.setCurrentIndex(0 if rounds else 1)
        known = self.rounds.value()
        self.rounds.offer([(one.id, round_words(one)) for one in rounds])
        if rounds and known not in {one.id for one in rounds}:
            self.rounds.choose(rounds[-1].id)
        self._rounds_row.setVisible(bool(rounds))
        self._show_round()

    def open_record(self, record: str) -> None:
        """Show a round, or a point in its round."""
        this = self._services.accuracy.round_of(record)
        if this is not None:
            self.rounds.choose(this.id)
            self._show_round()
            if self.list.choose(record, tell=False):
                self._show(record)

    def finish(self) -> None:
        """Turn everything typed into changes."""
        self.point_form.keep()
        self.editor.finish()

    def _this(self) -> Round | None:
        return next((one for one in self._services.accuracy.rounds() if one.id == self.rounds.value()), None)

    def _show_round(self, _place: int = 0) -> None:
        this = self._this()
        points = self._services.accuracy.points(this.id) if this else []
        self._points = {one.id: one for one in points}
        is_open = this is not None and this.closed_at is None
        for act in (self.new, self.read, self.close_round):
            act.setVisible(is_open)
        self.ask_open.setVisible(this is not None and not is_open)
        self.table.setVisible(bool(points))
        if is_open:
            self.reopening.hide()
        self._standing.setText(standing(points) if this else "")
        self.list.show_entries([_entry(one) for one in points])
        if points and self.list.chosen() not in self._points:
            self.list.choose(points[0].id, tell=False)
        if self.side.currentWidget() not in {self._asked, self._drafted}:
            self._show(self.list.chosen())

    def _show(self, record: str) -> None:
        self.new.setEnabled(True)
        point = self._points.get(record)
        self.side.setCurrentIndex(1 if point else 0)
        if point is not None:
            self.editor.show_point(point)
        else:
            self.editor.let_go()

    # ------------------------------------------------------------------------------------------- what is done
    def _send(self) -> None:
        self.editor.finish()
        self.side.setCurrentWidget(self._drafted)
        self.draft_form.start()

    def _sent(self, this: Round) -> None:
        self.side.setCurrentIndex(0)
        self._desk.tell(
            tr("The draft for {provider} is written: {file}").format(provider=this.provider, file=this.file),
            undoable=True,
        )
        self.refresh()
        self.open_record(this.id)

    def _new(self) -> None:
        this = self._this()
        if this is not None:
            self.editor.finish()
            self.new.setEnabled(False)
            self.side.setCurrentWidget(self._asked)
            self.point_form.start(this.id)

    def _added(self, record: str) -> None:
        self.side.setCurrentIndex(0)
        self.open_record(record)
        self.list.setFocus()

    def _back(self) -> None:
        self.side.setCurrentIndex(0)
        self._show(self.list.chosen())
        (self.list if self._points else self.send).setFocus()

    def _read(self) -> None:
        path = self._desk.choose_file(tr("Read the provider's points"), TABLES)
        this = self._this()
        if path is not None and this is not None:
            self.read_table(path)

    def read_table(self, path: Path) -> None:
        """Record the points of a table in the chosen round, all or none of them."""
        this, accuracy = self._this(), self._services.accuracy
        if this is None or this.closed_at is not None:
            return
        made = self._desk.attempt(lambda: accuracy.record_points(this.id, read_points(path)))
        if made:
            self._desk.tell(
                tr("{count} points recorded from {name}").format(count=len(made), name=path.name),
                undoable=True,
            )
            self.side.setCurrentIndex(0)
            self.open_record(made[0])

    def _save_table(self) -> None:
        this = self._this()
        if this is None:
            return
        self.editor.finish()
        name = f"{self._services.accuracy.paper(this.id).file_name}.pdf"
        path = self._desk.choose_new_file(tr("Save the table"), name, tr("PDF (*.pdf);;Workbook (*.xlsx)"))
        if path is not None:
            self._desk.attempt(
                lambda: self._services.accuracy.build_table(this.id, path), tr("Table saved"), undoable=False
            )

    def _close(self) -> None:
        this = self._this()
        if this is not None:
            self.editor.finish()
            self._desk.attempt(
                lambda: self._services.accuracy.close_round(this.id), tr("Round closed; its table is kept")
            )

    def _ask_open(self) -> None:
        self._why_row.show_error("")
        self.reopening.open(self.why)

    def _reopen(self) -> None:
        this, why = self._this(), self.why.text().strip()
        self._why_row.show_error("" if why else tr("Say why."))
        if this is None or not why:
            return
        done = self._desk.attempt(
            lambda: self._services.accuracy.reopen_round(this.id, why), tr("Round opened again")
        )
        if done is not None:
            self.why.clear()
            self.reopening.put_away()


def _entry(point: Point) -> Entry:
    title = f"{point.number}. {' '.join(point.text.split())}"
    return Entry(point.id, title, f"{point.place}  ·  {state_of(point)}", status=status_of(point).value)
