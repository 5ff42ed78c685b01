"""Counts: how many met, out of how many relevant, by any fact; each opens onto its cases."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from qi_desktop.analysis.grouping import BY_PROVIDER
from qi_desktop.reporting.shown_counts import write_shown
from qi_desktop.ui.analysis.agreement_view import AgreementView
from qi_desktop.ui.analysis.choosing import Choosing
from qi_desktop.ui.analysis.coming_view import ComingView
from qi_desktop.ui.analysis.counts_view import CountsView
from qi_desktop.ui.analysis.crossed_view import CrossedView
from qi_desktop.ui.analysis.earlier_view import EarlierView
from qi_desktop.ui.analysis.handing_out import TEAM, HandingOut
from qi_desktop.ui.analysis.look import Look
from qi_desktop.ui.analysis.reading import Reading
from qi_desktop.ui.analysis.shown import ShownTable, worded
from qi_desktop.ui.analysis.wording import FactWords
from qi_desktop.ui.language import tr
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column, row, scrolling
from qi_desktop.ui.widgets.segments import Segments
from qi_desktop.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qi_desktop.analysis.withholding import Row
    from qi_desktop.foundation.progress import Progress
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Changed

FaceT = TypeVar("FaceT", bound=QWidget)
COUNTS, CROSSED, TO_COME, AGREEMENT, EARLIER = "counts", "crossed", "to_come", "agreement", "earlier"
VIEWS = (
    (COUNTS, tr("Counts")),
    (CROSSED, tr("Crossed")),
    (TO_COME, tr("Still to come")),
    (AGREEMENT, tr("Agreement")),
    (EARLIER, tr("Earlier")),
)
IN_TEAM, OUTSIDE = "team", "outside"
_OF_COUNTS = frozenset(
    {"answer", "assessment", "settled_difference", "sampled_case", "sample", "eligible_case", "form"}
    | {"provider", "team_member", "second_choice", "inspection"}
    | {"earlier_inspection", "earlier_count", "attachment", "passage", "note"}
)


class CountsPage(Page):
    """The counts in several views; each is built when first looked at."""

    key: ClassVar[str] = "counts"
    title: ClassVar[str] = tr("Counts")

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the head of the page; the rest comes with the first count."""
        super().__init__(services, desk)
        self.look: Look | None = None
        self._wanted = ""
        self.hand_out = Button(tr("Export"), self._ask_whom, picture="send_out", key="Ctrl+Shift+E")
        self._header = PageHeader(
            tr("Counts"), tr("Met out of relevant; each question has its own relevant cases."), self.hand_out
        )
        self._empty = EmptyState(
            "counts",
            tr("Nothing to count yet"),
            tr("Counts appear as soon as the first judgement of the form is answered."),
        )
        self.views = Segments(tr("View"), VIEWS, self._show_view)
        self.eyes = Segments(
            tr("Shown"),
            ((IN_TEAM, tr("In the team")), (OUTSIDE, tr("As it may leave it"))),
            self._eyes_chosen,
        )
        self.choosing = Choosing(services, self._looked, self._searched)
        self.handing_out = HandingOut(self._write)
        self.reading = Reading(services, self.refresh)
        self._build()

    def _build(self) -> None:
        self._stack = QStackedWidget()
        over = row(self.views, self.eyes, gap=2)
        over.setStretch(0, 1)
        inside = QWidget()
        layout = column(self._header, over, self.handing_out, self.choosing, self._stack, gap=1.5, margin=3)
        layout.setStretch(4, 1)
        inside.setLayout(layout)
        self._whole = scrolling(inside, label=tr("Counts"))
        self._faces = QStackedWidget()
        for face in (self._empty, self.reading, self._whole):
            self._faces.addWidget(face)
        self.setLayout(column(self._faces))

    # ------------------------------------------------------------------------------------------- the faces
    @cached_property
    def counts(self) -> CountsView:
        """Return the face of all questions."""
        return self._added(CountsView(self.services, self.desk, self._domain_chosen))

    @cached_property
    def crossed(self) -> CrossedView:
        """Return the face of one question by two facts."""
        return self._added(CrossedView(self.services, self.desk))

    @cached_property
    def to_come(self) -> ComingView:
        """Return the face of what is still to come."""
        return self._added(ComingView(self.services))

    @cached_property
    def agreement(self) -> AgreementView:
        """Return the face of how far two assessors agree."""
        return self._added(AgreementView(self.services, self.desk))

    @cached_property
    def earlier(self) -> EarlierView:
        """Return the face of earlier inspections beside this one."""
        return self._added(EarlierView(self.services, self.desk))

    def _added(self, face: FaceT) -> FaceT:
        self._stack.addWidget(face)
        return face

    # ----------------------------------------------------------------------------- what a page promises
    @override
    def refresh(self, changed: Changed | None = None) -> None:
        if changed is not None and not any(kind in _OF_COUNTS for kind, _ in changed.records):
            return
        if not self.reading.is_ready():
            self._faces.setCurrentWidget(self.reading)
            self.reading.resume()
            return
        if self.look is None:
            self.look = Look.from_text(self.services.analysis.remembered_view())
        if not self.services.analysis.questions() or not self.services.sampling.sampled_cases():
            self._faces.setCurrentWidget(self._empty)
            return
        self.look = self.look.among(self.services.analysis.facts())
        self._faces.setCurrentWidget(self._whole)
        self._show_look()
        if wanted := self._wanted:
            self._wanted = ""
            self.open_subject(wanted)

    @override
    def open_subject(self, subject: str) -> None:
        """Show a question's counts, or those of one group of it."""
        if self.look is None or self._faces.currentWidget() is not self._whole:
            self._wanted = subject
            return
        question, _, group = subject.partition("/")
        look = replace(self.look, view=COUNTS)
        if group:
            # What the report says is always a provider's own count of all its cases.
            look = replace(look, by=(BY_PROVIDER,), where={})
        self._looked(look)
        self.choosing.search.clear()
        self.counts.choose(question)
        if group:
            self.counts.behind.choose_group(group)

    @override
    def leave(self) -> None:
        """Stop working out what nobody waits for."""
        self.reading.rest()

    @override
    def take_keyboard(self) -> None:
        if self.views.value() == COUNTS and self._faces.currentWidget() is self._whole:
            self.counts.table.setFocus()
        else:
            self.views.setFocus()

    # -------------------------------------------------------------------------------------- what is shown
    def _show_view(self, view: str) -> None:
        if self.look is not None:
            self._looked(replace(self.look, view=view))

    def _eyes_chosen(self, eyes: str) -> None:
        if self.look is not None:
            self._looked(replace(self.look, outside=eyes == OUTSIDE))

    def _domain_chosen(self, domain: str) -> None:
        if self.look is not None:
            self.look = replace(self.look, domain=domain)
            self.services.analysis.remember_view(self.look.to_text())

    def _searched(self, text: str) -> None:
        if self.look is not None and self.look.view == COUNTS:
            self.counts.look_for(text)

    def _looked(self, look: Look) -> None:
        """Look another way from now on, also when the program is next started."""
        self.look = look
        self.services.analysis.remember_view(look.to_text())
        self._show_look()

    def _show_look(self) -> None:
        look = self.look
        if look is None:
            return
        words = FactWords(self.services.analysis)
        self.views.choose(look.view)
        self.eyes.choose(OUTSIDE if look.outside else IN_TEAM)
        self.eyes.setVisible(look.view in {COUNTS, CROSSED})
        self.hand_out.setVisible(look.view not in {AGREEMENT, EARLIER})
        self.choosing.setVisible(look.view not in {AGREEMENT, EARLIER})
        self.choosing.show_look(look, words, look.view)
        self._show_face(look, words)

    def _show_face(self, look: Look, words: FactWords) -> None:
        if look.view == CROSSED:
            question = self.counts.chosen_question() if "counts" in vars(self) else ""
            self.crossed.show_look(look, words, question)
            self._stack.setCurrentWidget(self.crossed)
        elif look.view == TO_COME:
            self.to_come.show_look(look, words)
            self._stack.setCurrentWidget(self.to_come)
        elif look.view == AGREEMENT:
            self.agreement.refresh()
            self._stack.setCurrentWidget(self.agreement)
        elif look.view == EARLIER:
            self.earlier.refresh()
            self._stack.setCurrentWidget(self.earlier)
        else:
            self._show_counts(look, words)
            self._stack.setCurrentWidget(self.counts)

    def _show_counts(self, look: Look, words: FactWords) -> None:
        told = self.services.analysis.to_publish(look.by or None, look.where)
        if not look.outside:
            self.counts.show_counts(list(told.counts), told.pointing(), look, words)
            return
        # Until the guard is done nothing is shown that it might withhold.
        everything = frozenset((one.question, one.group) for one in told.counts)
        self.counts.show_counts(list(told.counts), everything, look, words)

        def show(withheld: frozenset[Row]) -> None:
            if self.look == look:
                self.counts.show_counts(list(told.counts), withheld, look, words)

        self.desk.compute(tr("Guarding small numbers"), lambda _progress: told.withheld(), show)

    # -------------------------------------------------------------------------------------------- its acts
    def _ask_whom(self) -> None:
        self.handing_out.open(self.handing_out.whom)

    def _write(self, whom: str) -> None:
        """Write what is shown, guarded unless it stays in the team."""
        shown = self._shown()
        path = self.desk.choose_new_file(tr("Export the counts"), "counts.csv", tr("Tables (*.csv *.xlsx)"))
        if path is None:
            return
        published = whom != TEAM

        def write(_progress: Progress) -> Path:
            return write_shown(shown.table(published=published), path)

        self.handing_out.put_away()
        guarded = tr("small numbers withheld") if published else tr("unguarded: for the team alone")
        self.desk.compute(
            tr("Writing the table"),
            write,
            lambda made: self.desk.tell(
                tr("{name} written, {guarded}").format(name=made.name, guarded=guarded)
            ),
        )

    def _shown(self) -> ShownTable:
        look, words = self.look or Look(), FactWords(self.services.analysis)
        if look.view == CROSSED and (crossed := self.crossed.crossed) is not None:
            both = (look.rows_by, look.columns_by)
            rows = [(one.group, told.group) for one in crossed.rows for told in crossed.columns]
            return ShownTable(look, worded(words, both, rows, look), words.facts, crossed=crossed)
        if look.view == TO_COME:
            coming = self.services.analysis.to_come(look.by or None, look.where)
            said = worded(words, look.by, [one.groups for one in coming], look)
            return ShownTable(look, said, words.facts, coming=coming)
        told = self.services.analysis.to_publish(look.by or None, look.where)
        said = worded(words, look.by, [one.groups for one in told.counts], look)
        shown = frozenset((one.question, one.group) for one in self.counts.shown())
        return ShownTable(look, said, words.facts, told, shown)

    @override
    def scenes(self, scratch: Path) -> Iterator[str]:
        """Show the views, and the counts of some cases by two facts."""
        look = self.look
        if look is None:
            return
        for face in ("parts", "words"):
            self.counts.behind.faces.choose(face)
            self.counts.behind.refresh()
            yield f"behind-{face}"
        self.counts.behind.faces.choose("cases")
        self._looked(replace(look, by=("office", "gender")))
        yield "by-office-and-gender"
        self._looked(replace(look, outside=True, by=("office",)))
        yield "as-it-may-leave-the-team"
        for view in (CROSSED, TO_COME, AGREEMENT, EARLIER):
            self._looked(replace(look, view=view))
            yield view.replace("_", "-")
        self._looked(look)
