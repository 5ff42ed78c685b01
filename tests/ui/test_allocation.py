"""The board of the allocation: cases given by key, by drop and by choice; interests kept apart."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qi_desktop.ui.sampling.allocation.cards import CARRIED
from qi_desktop.ui.sampling.allocation.lane_row import LaneRow
from qi_desktop.ui.sampling.allocation_view import AllocationView
from qi_desktop.ui.workspace import WorkspaceView

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def view(opened: WorkspaceView, qtbot: QtBot) -> AllocationView:
    """The board of three inspectors, the first of whom has all cases."""
    for name in ("Cleo Invented", "Dev Invented"):
        opened.services.inspection.add_team_member(name, "inspector")
    view = AllocationView(opened.services, opened)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    view.refresh()
    return view


def loads(view: AllocationView) -> list[int]:
    return [len(one.lane.cards) for one in view.rows if one.lane is not None]


def first(view: AllocationView, place: int = 0) -> str:
    card = view.rows[place].cards.records.card(0)
    assert card is not None
    return card.id


def drop(lane: LaneRow, sampled_case: str) -> None:
    content = QMimeData()
    content.setData(CARRIED, sampled_case.encode())
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), move, content, left, plain)
    lane.dragEnterEvent(entered)
    assert entered.isAccepted()
    lane.dropEvent(QDropEvent(QPointF(5, 5), move, content, left, plain))


def test_a_case_is_given_to_another_inspector_by_key_and_stays_chosen(view: AllocationView) -> None:
    cards = view.rows[0].cards
    cards.setFocus()
    cards.choose_first()
    case = first(view)
    QTest.keyClick(cards, Qt.Key.Key_2, ALT)
    assert loads(view) == [45, 1, 0]
    chosen = view.rows[1].cards.chosen()
    assert chosen is not None
    assert chosen.id == case


def test_a_case_is_dropped_on_another_lane_and_undo_brings_it_back(
    view: AllocationView, opened: WorkspaceView
) -> None:
    drop(view.rows[2], first(view))
    assert loads(view) == [45, 0, 1]
    opened.undo()
    view.refresh()
    assert loads(view) == [46, 0, 0]


def test_a_case_is_given_by_the_choice_at_the_foot(view: AllocationView) -> None:
    view.rows[0].cards.choose_first()
    inspector = view.rows[1].lane
    assert inspector is not None
    view.chosen.inspector.choose(inspector.inspector)
    view.chosen.inspector.activated.emit(2)
    assert loads(view) == [45, 1, 0]


def test_the_arrows_go_from_card_to_card_and_from_lane_to_lane(view: AllocationView) -> None:
    view.give(first(view), view.rows[2].lane.inspector if view.rows[2].lane else "")
    cards = view.rows[0].cards
    cards.choose_first()
    QTest.keyClick(cards, Qt.Key.Key_Right)
    assert cards.chosen() == cards.records.card(1)
    QTest.keyClick(cards, Qt.Key.Key_End)
    assert cards.chosen() == cards.records.card(44)
    QTest.keyClick(cards, Qt.Key.Key_Down)
    assert view.rows[2].cards.chosen() is not None
    assert cards.chosen() is None


def test_a_declared_interest_marks_its_lane_and_refuses_the_case(
    view: AllocationView, opened: WorkspaceView
) -> None:
    lane, case = view.rows[1].lane, first(view)
    assert lane is not None
    opened.services.allocating.declare_interest(lane.inspector, "case", case, "A neighbour.")
    view.refresh()
    view.choose(case)
    assert [one.is_barred for one in view.rows] == [False, True, False]
    view.give(case, lane.inspector)
    assert "A neighbour." in opened.error.text
    assert loads(view) == [46, 0, 0]


def test_an_interest_declared_in_the_form_shows_a_clash_that_can_be_mended(view: AllocationView) -> None:
    case = first(view)
    view.choose(case)
    view.chosen.declare.click()
    form = view.interests.form
    assert form.subject.value() == case
    form.send.click()
    assert form.isVisibleTo(view)
    form.reason.setText("A cousin.")
    form.send.click()
    view.refresh()
    assert not form.isVisibleTo(view)
    assert len(view.interests.table.records.rows) == 1
    assert "Bo Invented" in view.clashes.text
    assert view.rows[0].cards.records.laid[0].card.clash
    view.mend.click()
    view.refresh()
    assert view.clashes.text == ""
    assert sorted(loads(view)) == [0, 1, 45]


def test_an_interest_is_withdrawn(view: AllocationView, opened: WorkspaceView) -> None:
    lane = view.rows[1].lane
    assert lane is not None
    opened.services.allocating.declare_interest(lane.inspector, "office", "Ipswich", "Worked there.")
    view.refresh()
    view.interests.table.selectRow(0)
    view.interests.withdraw.click()
    view.refresh()
    assert view.interests.table.records.rows == []


def test_every_kind_of_subject_is_offered(view: AllocationView) -> None:
    view.interests.declare.click()
    form = view.interests.form
    offered: list[int] = []
    for about in ("case", "responsible_officer", "office"):
        form.about.choose(about)
        offered.append(form.subject.count())
    assert offered[0] == 46
    assert offered[1] > 10
    assert offered[2] == 2


def test_cases_are_shared_out_afresh_but_not_those_that_were_begun(
    view: AllocationView, opened: WorkspaceView
) -> None:
    assessment, holder = opened.services.assessment, view.rows[0].lane
    assert holder is not None
    begun = [card.id for card in holder.cards][:20]
    for case in begun:
        assessment.start_assessment(case)
    view.afresh.click()
    view.refresh()
    assert loads(view) == [20, 13, 13]
    assert {one.id for one in opened.services.allocating.cases_of(holder.inspector)} == set(begun)


def test_a_case_nobody_may_take_is_named(view: AllocationView, opened: WorkspaceView) -> None:
    services = opened.services
    case = first(view)
    for one in view.rows:
        assert one.lane is not None
        services.allocating.declare_interest(one.lane.inspector, "case", case, "Known to all.")
    services.allocating.mend_clashes()
    number = services.sampling.sampled_case(case).number
    view.refresh()
    assert number in view.clashes.text
    with services.workspace.ledger.entry("allocate_case") as entry:
        entry.put("sampled_case", case, inspector=None)
    view.refresh()
    assert number in view.nobody.text
    assert not view.share_out.isVisibleTo(view)
    assert view.rows[0].lane is not None
    assert view.rows[0].lane.name == "Nobody yet"


def test_what_is_not_ready_says_what_comes_first(empty: WorkspaceView, qtbot: QtBot) -> None:
    view = AllocationView(empty.services, empty)
    qtbot.addWidget(view)
    view.refresh()
    view.take_keyboard()
    assert view.share_out.isVisibleTo(view) is False


def test_the_cards_keep_the_rules_of_models(view: AllocationView, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(view.rows[0].cards.records)  # pyright: ignore[reportUnknownMemberType]
