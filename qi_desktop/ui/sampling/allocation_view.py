"""The allocation: a lane for each inspector, cases carried between them, interests kept apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.inspection.model import Role
from qi_desktop.sampling.model import SampleState
from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.sampling.allocation.board import Card, Lane, lanes
from qi_desktop.ui.sampling.allocation.case_panel import ChosenCase
from qi_desktop.ui.sampling.allocation.interests import InterestsPanel
from qi_desktop.ui.sampling.allocation.lane_row import LaneRow
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.layout import brought_into_view, column, row, scrolling
from qi_desktop.ui.widgets.states import EmptyState, Notice
from qi_desktop.ui.widgets.words import reading

if TYPE_CHECKING:
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk


class AllocationView(QWidget):
    """Shares the sampled cases out among the inspectors."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the empty states and the board."""
        super().__init__()
        self._services, self._desk = services, desk
        self.rows: list[LaneRow] = []
        self._lanes: list[Lane] = []
        self._read: tuple[int, int] | None = None
        self.share_out = Button(tr("Share out the cases"), self._share_out, kind="main", picture="person")
        self.afresh = Button(
            tr("Share out afresh"),
            self._share_out_afresh,
            kind="quiet",
            description=tr("Cases somebody has begun stay with them"),
        )
        self._summary = reading("")
        self.mend = Button(tr("Give to others"), self._mend)
        self.clashes, self.nobody = Notice("bad", "", self.mend), Notice("caution")
        self.chosen = ChosenCase(self.give, self._declare)
        self.interests = InterestsPanel(services, desk)
        self._early = EmptyState(
            "person",
            tr("Cases are shared out once the sample is approved"),
            tr("Declared interests can be noted before; they stand here afterwards."),
        )
        self._to_the_team = Button(tr("Go to the team"), lambda: desk.open_page("inspection"))
        self._alone = EmptyState(
            "person",
            tr("The team has no inspectors yet"),
            tr("Read in the team cards of those who will inspect, then share the cases out."),
            self._to_the_team,
        )
        self._build()

    def _build(self) -> None:
        top = row(self._summary, self.afresh, self.share_out)
        top.setStretch(0, 1)
        self._board = column(gap=1)
        inside = QWidget()
        inside.setLayout(column(self._board, 1, self.interests, 2, None, gap=1))
        full = QWidget()
        layout = column(
            top,
            self.clashes,
            self.nobody,
            # At the foot a message about the move before would lie over what is said of the case.
            self.chosen,
            scrolling(inside, label=tr("Inspectors and their cases")),
            2,
        )
        layout.setStretch(4, 1)
        full.setLayout(layout)
        self._faces = QStackedWidget()
        for face in (self._early, self._alone, full):
            self._faces.addWidget(face)
        self.setLayout(column(self._faces))

    def refresh(self) -> None:
        """Read again who has what, unless nothing changed since it was read."""
        # After an act here the window asks for the same once more.
        version = self._services.workspace.version()
        if version != self._read:
            self._read = version
            self._read_again()

    def _read_again(self) -> None:
        sample = self._services.sampling.sample()
        team = [one for one in self._services.inspection.team() if one.role is Role.INSPECTOR]
        approved = sample is not None and sample.state is SampleState.APPROVED
        self._faces.setCurrentIndex(0 if not approved else 1 if not team else 2)
        if approved and team:
            self._show()

    def choose(self, sampled_case: str) -> None:
        """Choose a case on the board."""
        for one in self.rows:
            if one.cards.choose(sampled_case):
                brought_into_view(one)

    def take_keyboard(self) -> None:
        """Put the keyboard on the act that comes next, or on the cards."""
        if self._faces.currentWidget() is self._alone:
            self._to_the_team.setFocus()
        elif self._faces.currentWidget() is self._early:
            self.setFocus()
        elif self.share_out.isVisibleTo(self):
            self.share_out.setFocus()
        elif self.rows:
            self.rows[0].cards.setFocus()

    def give(self, sampled_case: str, inspector: str) -> None:
        """Give a case to an inspector, and keep it chosen there."""
        names = {lane.inspector: lane.name for lane in self._lanes}
        act = self._services.allocating.allocate_case
        given = self._desk.attempt(lambda: act(sampled_case, inspector))
        if given is not None:
            self._desk.tell(
                tr("{number} given to {names}").format(number=given.number, names=names.get(inspector, "")),
                undoable=True,
            )
            self.refresh()
            self._choose_with_keyboard(sampled_case)
        else:
            self._show_chosen(self._card(sampled_case))

    # ------------------------------------------------------------------------------------------ the board
    def _show(self) -> None:
        kept = next((card.id for one in self.rows if (card := one.cards.chosen())), "")
        with_keyboard = any(one.cards.hasFocus() for one in self.rows)
        self._lanes = lanes(self._services)
        self._fill_rows()
        self._say()
        self.interests.refresh()
        self._show_chosen(self._card(kept))
        for one in self.rows:
            if kept and one.cards.choose(kept, tell=False) and with_keyboard:
                one.cards.setFocus()

    def _fill_rows(self) -> None:
        while len(self.rows) < len(self._lanes):
            added = LaneRow(self._choose, self._give_to, self._leave_lane, self.give)
            self.rows.append(added)
            self._board.addWidget(added)
            self.interests.raise_()  # read out last, as it stands
        own = [lane for lane in self._lanes if lane.inspector]
        most = max(len(lane.cards) for lane in own)
        fair = sum(len(lane.cards) for lane in self._lanes) / len(own)
        for place, one in enumerate(self.rows):
            one.setVisible(place < len(self._lanes))
            if place < len(self._lanes):
                one.show_lane(self._lanes[place], max(most, round(fair)), fair)

    def _say(self) -> None:
        loads = [len(lane.cards) for lane in self._lanes if lane.inspector]
        waiting = sum(len(lane.cards) for lane in self._lanes if not lane.inspector)
        held = sum(loads)
        joint = tr(" or ") if max(loads) - min(loads) == 1 else tr(" to ")
        each = joint.join(dict.fromkeys((str(min(loads)), str(max(loads)))))
        self._summary.setText(
            tr("{held} of {number} cases allocated").format(held=held, number=held + waiting)
            + (tr(", {each} each").format(each=each) if held else "")
        )
        stuck = self._stuck()
        self.share_out.setVisible(waiting > len(stuck))
        self.afresh.setVisible(bool(held))
        self.nobody.say(
            plural(
                len(stuck),
                "Every inspector declared an interest in {listed}. Replace it, or let an interest be"
                " withdrawn.",
                "Every inspector declared an interest in {listed}. Replace them, or let an interest be"
                " withdrawn.",
            ).format(listed=", ".join(stuck))
            if stuck
            else ""
        )
        names = {lane.inspector: lane.name for lane in self._lanes}
        clashing = [
            tr("{number} with {names}").format(number=card.case.number, names=names[card.case.inspector])
            for card in self._clashing()
        ]
        self.clashes.say(
            plural(
                len(clashing),
                "An interest was declared in a case that is allocated already: {listed}.",
                "An interest was declared in cases that are allocated already: {listed}.",
            ).format(listed=", ".join(clashing))
            if clashing
            else ""
        )

    def _stuck(self) -> list[str]:
        inspectors = {lane.inspector for lane in self._lanes if lane.inspector}
        return [
            card.case.number
            for lane in self._lanes
            for card in lane.cards
            if not lane.inspector and card.barred >= inspectors
        ]

    def _clashing(self) -> list[Card]:
        return [card for lane in self._lanes for card in lane.cards if card.clash]

    def _card(self, sampled_case: str) -> Card | None:
        return next((card for lane in self._lanes for card in lane.cards if card.id == sampled_case), None)

    # ------------------------------------------------------------------------------------------ choosing
    def _choose(self, card: Card) -> None:
        for one in self.rows:
            held = one.cards.chosen()
            if held is not None and held.id != card.id:
                one.cards.let_go()
        self._show_chosen(card)

    def _show_chosen(self, card: Card | None) -> None:
        self.chosen.show_card(card, self._lanes)
        for one in self.rows:
            one.mark_for(card)

    def _choose_with_keyboard(self, sampled_case: str) -> None:
        for one in self.rows:
            if one.cards.choose(sampled_case):
                one.cards.setFocus()
                brought_into_view(one)

    def _leave_lane(self, from_: LaneRow, step: int) -> None:
        place = self.rows.index(from_) + step
        while 0 <= place < len(self._lanes):
            if self._lanes[place].cards:
                self.rows[place].cards.choose_first()
                self.rows[place].cards.setFocus()
                brought_into_view(self.rows[place])
                return
            place += step

    def _give_to(self, card: Card, place: int) -> None:
        lane = next((one for one in self._lanes if one.place == place), None)
        if lane is not None and lane.inspector != card.case.inspector:
            self.give(card.id, lane.inspector)

    # --------------------------------------------------------------------------------------------- acts
    def _share_out(self) -> None:
        self._desk.attempt(self._services.allocating.allocate_cases, tr("Cases allocated"))
        self.refresh()
        self.take_keyboard()

    def _share_out_afresh(self) -> None:
        begun = {one.id for one in self._services.sampling.begun()}
        act = self._services.allocating.allocate_cases
        self._desk.attempt(lambda: act(afresh=True, keep=begun), tr("Cases shared out afresh"))

    def _mend(self) -> None:
        mended = self._desk.attempt(self._services.allocating.mend_clashes)
        if mended is not None:
            number = len(mended.shares)
            self._desk.tell(
                plural(number, "%n case given to others", "%n cases given to others"), undoable=True
            )

    def _declare(self, card: Card) -> None:
        self.interests.ask(card.id, card.case.inspector)
