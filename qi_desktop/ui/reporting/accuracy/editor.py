"""One point about the draft: how it was raised, what is decided and why, and what was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.dates import day
from qi_desktop.ui.drafting import Drafting
from qi_desktop.ui.jotting import Jotting
from qi_desktop.ui.language import tr
from qi_desktop.ui.reporting.accuracy.changes import ChangesPanel
from qi_desktop.ui.reporting.accuracy.forms import PLACE_HINT
from qi_desktop.ui.reporting.accuracy.words import CHOICES, leads_to
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import LineField, TextField
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.words import heading, muted

if TYPE_CHECKING:
    from qi_desktop.reporting.accuracy.model import Point, Tie
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

WHY_FIRST = tr("Say why first: a decision is kept with its reason.")


class PointEditor(QWidget):
    """A point that stands; nothing of it can be changed once its round is closed."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the fields."""
        super().__init__()
        self._services, self._desk = services, desk
        self._point: Point | None = None
        self._title, self._decided = heading(""), muted("")
        self.place, self.text, self.reason = LineField(), TextField(lines=4), TextField(lines=3)
        drafts = services.workspace.drafts
        self._place = Drafting(drafts, self.place, self._moved, desk.saved)
        self._text = Drafting(drafts, self.text, self._reworded, desk.saved)
        self._reason = Jotting(drafts, self.reason)
        self.ruling = Segments(tr("Decision"), CHOICES, self._look)
        self.decide = Button(tr("Keep the decision"), self._decide, key="Ctrl+Return")
        self.reason.textChanged.connect(self._look)
        self._reason_row = FormRow(tr("Why"), self.reason, tr("The provider reads it."))
        self.go = Button(tr("Open what it is about"), self._go, kind="quiet")
        self.changes = ChangesPanel(self._tie, self._open)
        self.remove = Button(tr("Remove this point"), self._take_out, kind="quiet")
        self.setLayout(
            column(
                self._title,
                column(FormRow(tr("Where"), self.place, PLACE_HINT), row(self.go, None), gap=0.25),
                FormRow(tr("What the provider says"), self.text),
                column(self.ruling, self._decided, gap=0.5),
                column(self._reason_row, row(self.decide, None), gap=0.5),
                self.changes,
                row(self.remove, None),
                None,
                gap=2,
                margin=3,
            )
        )

    def show_point(self, point: Point) -> None:
        """Show a point as it stands."""
        accuracy, before = self._services.accuracy, self._point
        closed = accuracy.round(point.round).closed_at is not None
        if before is None or before.id != point.id:
            self.let_go()
        self._point = point
        self._follow(self._place, "place", point.place, before.place if before else "")
        self._follow(self._text, "text", point.text, before.text if before else "")
        self._title.setText(tr("Point {number}").format(number=point.number))
        decided = (point.id, point.ruling, point.reason)
        if before is None or (before.id, before.ruling, before.reason) != decided:
            self.ruling.choose(point.ruling.value)
            self._reason.follow("accuracy_point", point.id, "reason", point.reason)
            self._reason_row.show_error("")
        self._look()
        self.go.setVisible(bool(accuracy.anchor_of(point)))
        self._tell_who(point)
        for field in (self.place, self.text, self.reason):
            field.setReadOnly(closed)
        self.ruling.setEnabled(not closed)
        for act in (self.remove, self.decide):
            act.setVisible(not closed)
        since = [] if closed else accuracy.changes_since(point.round)
        self.changes.show_changes(accuracy.tied(point), since, closed=closed)

    def finish(self) -> None:
        """Turn what was typed into changes."""
        self._reason.keep()
        for drafting in (self._place, self._text):
            drafting.finish()

    def let_go(self) -> None:
        """Stop writing to the point that was shown."""
        self._reason.keep()
        for drafting in (self._place, self._text):
            drafting.let_go()
        self._point = None

    def _follow(self, drafting: Drafting, name: str, stored: str, before: str) -> None:
        point = self._point
        if point is not None and (drafting.record != point.id or stored != before):
            drafting.follow("accuracy_point", point.id, name, stored)

    def _tell_who(self, point: Point) -> None:
        if point.decided_at is None:
            self._decided.setText("")
            return
        names = {one.id: one.name for one in self._services.inspection.team()}
        by = f"{names[point.decided_by]}, " if point.decided_by in names else ""
        self._decided.setText(
            tr("Decided: {by}{day}").format(by=by, day=day(point.decided_at.date().isoformat()))
        )

    def _moved(self, place: str) -> bool:
        point = self._services.accuracy.point(self._place.record)
        return self._revise(point.id, place, point.text)

    def _reworded(self, text: str) -> bool:
        point = self._services.accuracy.point(self._text.record)
        return self._revise(point.id, point.place, text)

    def _revise(self, point: str, place: str, text: str) -> bool:
        revise = self._services.accuracy.revise_point
        return self._desk.attempt(lambda: revise(point, place, text) or True) is not None

    def _look(self, _value: str = "") -> None:
        """Offer to keep the decision where it differs from the one that stands."""
        point = self._point
        now = (self.ruling.value(), self._reason.text() if self.ruling.value() else "")
        self.decide.setEnabled(point is not None and now != (point.ruling.value, point.reason))

    def _decide(self) -> None:
        point, ruling, reason = self._point, self.ruling.value(), self._reason.text()
        if point is None:
            return
        wanting = bool(ruling) and not reason
        self._reason_row.show_error(WHY_FIRST if wanting else "")
        if wanting:
            self.reason.setFocus()
            return
        accuracy = self._services.accuracy
        kept = self._desk.attempt(
            lambda: accuracy.decide(point.id, ruling, reason if ruling else ""), tr("Decision kept")
        )
        if kept is not None:
            self._services.workspace.drafts.drop(point.id, "reason")

    def _go(self) -> None:
        if self._point is not None:
            self._open(self._services.accuracy.anchor_of(self._point))

    def _open(self, anchor: str) -> None:
        self._desk.open_page(*leads_to(self._services, anchor))

    def _tie(self, ties: list[Tie]) -> None:
        if self._point is not None:
            point = self._point.id
            self._desk.attempt(lambda: self._services.accuracy.tie_changes(point, ties), tr("Changes tied"))

    def _take_out(self) -> None:
        if self._point is not None:
            point = self._point.id
            self.let_go()
            self._desk.attempt(
                lambda: self._services.accuracy.remove_point(point) or True, tr("Point removed")
            )
