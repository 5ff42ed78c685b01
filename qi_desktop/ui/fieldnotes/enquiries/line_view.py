"""One line of enquiry: why it is asked, what bears on it, what is to be done, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.model import EnquiryStatus
from qi_desktop.ui.dates import moment
from qi_desktop.ui.fieldnotes.enquiries.closing import TurnForm
from qi_desktop.ui.fieldnotes.enquiries.evidence_panel import EvidencePanel
from qi_desktop.ui.fieldnotes.enquiries.sessions_panel import SessionsPanel
from qi_desktop.ui.fieldnotes.enquiries.steps_panel import StepsPanel
from qi_desktop.ui.fieldnotes.enquiries.subjects import subject_of
from qi_desktop.ui.fieldnotes.enquiries.words import NOBODY, STANDINGS, turn_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import Step, pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import Words, muted, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from qi_desktop.fieldnotes.model import LineOfEnquiry
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class LineView(QWidget):
    """The line of enquiry on the right of the list."""

    def __init__(self, services: Services, desk: Desk, edit: Callable[[LineOfEnquiry], object]) -> None:
        """Build the parts from top to bottom; ``edit`` is told the line whose words are to change."""
        super().__init__()
        self._services, self._desk = services, desk
        self._line: LineOfEnquiry | None = None
        self._question = Words("", Step.HEADING)
        self.standing = StatusMark(Status.WAITING, "")
        self.follower = Choice([], narrow=True)
        self.follower.setAccessibleName(tr("Who follows it"))
        self.follower.setMinimumWidth(pixels(180))
        self.follower.activated.connect(self._assign)
        self.follow = Button(
            tr("Follow it"), self._follow, kind="quiet", description=tr("Somebody is on it now")
        )
        self.edit = Button(
            tr("Edit"), lambda: self._line and edit(self._line), kind="quiet", picture="edit", key="Ctrl+E"
        )
        self.conflict = Notice("caution", "", Button(tr("Settle it"), lambda: desk.open_page("exchange")))
        self._because, self._settles = reading(""), reading("")
        self.origin = Button(tr("Open what it came from"), self._open_origin, kind="quiet", picture="right")
        self._origin_words = muted("")
        self.evidence, self.steps = EvidencePanel(services, desk), StepsPanel(services, desk)
        self.sessions = SessionsPanel(services, desk)
        self._concluded = SectionHeading(tr("Conclusion"))
        self._conclusion = reading("")
        self.turn = TurnForm(services, desk)
        self._turns = muted("")
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        top = row(self._question, self.edit, gap=2)
        top.setStretch(0, 1)
        because = column(SectionHeading(tr("Why it was opened")), self._because, gap=1)
        because.addWidget(self._origin_words)
        because.addLayout(row(self.origin, None))
        inside.setLayout(
            column(
                top,
                FlowLayout.of(self.standing, self.follower, self.follow, gap=16),
                self.conflict,
                because,
                column(SectionHeading(tr("What would settle it")), self._settles, gap=1),
                self.evidence,
                self.steps,
                self.sessions,
                column(self._concluded, self._conclusion, self.turn, self._turns, gap=1),
                None,
                gap=2,
                margin=3,
            )
        )
        self.setLayout(column(scrolling(inside, label=tr("Line of enquiry"))))

    def show_line(self, line: LineOfEnquiry) -> None:
        """Show a line of enquiry."""
        self._line = line
        names = {one.id: one.name for one in self._services.inspection.team()}
        self._question.setText(line.question)
        self._show_head(line, names)
        self._because.setText(line.opened_because or tr("Not said."))
        self._settles.setText(line.would_settle or tr("Not said."))
        self._show_origin(line)
        self.evidence.show_line(line)
        self.steps.show_line(line, names)
        self.sessions.show_line(line)
        self._conclusion.setText(line.conclusion)
        self._conclusion.setVisible(line.status.is_closed)
        self._concluded.say(STANDINGS[line.status][1].lower() if line.status.is_closed else tr("not yet"))
        self.turn.show_line(line)
        self._turns.setText(self._history(line, names))

    def take_keyboard(self) -> None:
        """Put the keyboard on the first thing to do here."""
        (self.edit if self.edit.isVisibleTo(self) else self.turn.text).setFocus()

    def finish(self) -> None:
        """Put what was typed on disk."""
        self.turn.jotting.keep()
        self.evidence.finish()
        self.steps.finish()

    def _show_head(self, line: LineOfEnquiry, names: Mapping[str, str]) -> None:
        status, word = STANDINGS[line.status]
        self.standing.show_status(status, word)
        self.follower.offer([("", NOBODY), *names.items()])
        self.follower.choose(line.inspector)
        closed = line.status.is_closed
        self.follower.setEnabled(not closed)
        self.edit.setVisible(not closed)
        self.follow.setVisible(not closed)
        name = tr("Let it rest") if line.status is EnquiryStatus.FOLLOWED else tr("Follow it")
        self.follow.setText(name)
        self.follow.setAccessibleName(name)
        disputed = self._services.enquiries.disputed(line.id)
        self.conflict.say(tr("Two laptops say different things of this line of enquiry.") if disputed else "")

    def _show_origin(self, line: LineOfEnquiry) -> None:
        origin = self._services.enquiries.origin(line)
        subject = subject_of(self._services, origin) if origin else None
        self.origin.setVisible(subject is not None and bool(subject.page))
        self._origin_words.setVisible(subject is not None)
        if origin is not None and subject is not None:
            name = tr("Open the {value}").format(value=origin.kind.value)
            self.origin.setText(name)
            self.origin.setAccessibleName(name)
            self._origin_words.setText(
                tr("From: {title}").format(title=subject.title)
                + (f" ({subject.detail})" if subject.detail else "")
            )

    def _history(self, line: LineOfEnquiry, names: Mapping[str, str]) -> str:
        turns = self._services.enquiries.happenings(line.id)
        said: list[str] = []
        for one in turns:
            who = tr(" by {names}").format(names=names[one.person]) if one.person in names else ""
            word = turn_words(one.status, said_before=bool(said), why=one.why)
            said.append(f"{word}{who}, {moment(one.at)}" + (f": {one.why}" if one.why else ""))
        return "\n".join(said)

    def _assign(self) -> None:
        line, person = self._line, self.follower.value()
        if line is not None and person != line.inspector:
            act = self._services.enquiries.assign_line_of_enquiry
            name = self.follower.currentText()
            self._desk.attempt(
                lambda: act(line.id, person),
                tr("Followed by {name}").format(name=name) if person else tr("Nobody follows it"),
            )

    def _follow(self) -> None:
        line, enquiries = self._line, self._services.enquiries
        if line is not None and line.status is EnquiryStatus.FOLLOWED:
            self._desk.attempt(
                lambda: enquiries.rest_line_of_enquiry(line.id), tr("Line of enquiry open again")
            )
        elif line is not None:
            self._desk.attempt(
                lambda: enquiries.follow_line_of_enquiry(line.id), tr("Line of enquiry followed")
            )

    def _open_origin(self) -> None:
        origin = self._services.enquiries.origin(self._line) if self._line else None
        subject = subject_of(self._services, origin) if origin else None
        if subject is not None:
            self._desk.open_page(subject.page, subject.record)
