"""The sample desk by keyboard alone: draw, send back with a comment, draw again, approve, replace, accept."""

from PySide6.QtCore import Qt

from qi_desktop.sampling.model import SampleState
from tests.ui.sampling.sample_desk import SampleDesk
from tests.ui.typing_keys import focused, go_to, press, press_button, write

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_from_the_settings_to_an_accepted_replacement_by_keyboard_alone(unset: SampleDesk) -> None:
    draw_with(unset, "46")
    send_back_with_a_comment(unset)
    unset.page.sample.review.area.verticalScrollBar().setValue(600)
    draw_again(unset, "47")
    assert unset.page.sample.review.area.verticalScrollBar().value() == 0
    approve(unset)
    replace(unset)
    accept(unset)


def state(desk: SampleDesk) -> SampleState:
    return desk.services.sampling.required().state


def retype(name: str, text: str) -> None:
    go_to(name)
    press(Qt.Key.Key_A, CONTROL)
    write(text)


def draw_with(desk: SampleDesk, seed: str) -> None:
    retype("Seed", seed)
    press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.services.sampling.required().seed == int(seed)
    assert state(desk) is SampleState.DRAWN


def send_back_with_a_comment(desk: SampleDesk) -> None:
    go_to("Balance")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert desk.page.sample.behind.isVisible()
    go_to("Comment on this category")
    write("Six, for a section of its own")
    press(Qt.Key.Key_Return)
    desk.settle()
    press(Qt.Key.Key_Escape)
    press_button("Send back")
    desk.settle()
    assert state(desk) is SampleState.SENT_BACK


def draw_again(desk: SampleDesk, seed: str) -> None:
    assert focused().accessibleName() == "Draw again…"
    press(Qt.Key.Key_Space)
    desk.settle()
    assert "Six, for a section of its own" in desk.page.settings.notice.text
    go_to("Minimum numbers")
    press(Qt.Key.Key_Home, CONTROL)
    retype("At least", "6")
    press(Qt.Key.Key_Return)
    draw_with(desk, seed)
    assert desk.services.sampling.required().settings.minimums_for("CRC")[0].number == 6


def approve(desk: SampleDesk) -> None:
    press_button("Approve")
    desk.settle()
    assert state(desk) is SampleState.APPROVED


def replace(desk: SampleDesk) -> None:
    go_to("View: Review")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    go_to("Sampled cases")
    press(Qt.Key.Key_Down)
    press_button("Replace…")
    desk.settle()
    go_to("In your own words")
    write("twice looked for")
    press(Qt.Key.Key_Return)
    desk.settle()
    replacement = desk.services.replacing.replacements()[0]
    assert replacement.reason.endswith(": twice looked for")
    assert focused().accessibleName() == "Sampled cases"
    chosen = desk.page.sample.cases.table.chosen()
    assert chosen is not None
    assert chosen.case.id == replacement.by.id


def accept(desk: SampleDesk) -> None:
    go_to("View: Cases")
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Space)
    desk.settle()
    go_to("Replacements")
    press(Qt.Key.Key_Home, CONTROL)
    press(Qt.Key.Key_Return)
    press_button("Accept")
    desk.settle()
    assert desk.services.replacing.open_replacements() == []
    said = desk.page.sample.panel.history.text()
    for words in ("drew the sample", "sent the sample back", "approved the sample", "replaced", "accepted"):
        assert words in said
