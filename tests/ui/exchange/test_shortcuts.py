"""No two acts of the Exchange page that can be seen at once answer to the same keys."""

from collections import Counter

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop.ui.exchange.page import CONFLICTS, HAND_OVER, OUTBOX, RECEIVED, TAKE_IN, ExchangePage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.faces import open_whole


def shown_beside(part: QWidget | None) -> bool:
    """Tell whether a part can be seen now: no stack around it shows another face."""
    while part is not None:
        around = part.parentWidget()
        if isinstance(around, QStackedWidget) and around.currentWidget() is not part:
            return False
        part = around
    return True


def keys_at_hand(view: WorkspaceView) -> Counter[str]:
    shortcuts = (one for one in view.findChildren(QShortcut) if shown_beside(_parent(one)))
    sequences: list[QKeySequence] = [keys for one in shortcuts for keys in QShortcut.keys(one)]
    return Counter(keys.toString() for keys in sequences)


def _parent(shortcut: QShortcut) -> QWidget | None:
    parent = shortcut.parent()
    return parent if isinstance(parent, QWidget) else None


def test_no_two_acts_that_can_be_seen_at_once_have_the_same_keys(opened: WorkspaceView) -> None:
    page = open_whole(opened, "exchange")
    assert isinstance(page, ExchangePage)
    for face in (CONFLICTS, TAKE_IN, RECEIVED, OUTBOX, HAND_OVER):
        page.open_subject(face)
        assert page.views.value() == face
        keys = keys_at_hand(opened)
        assert len(keys) > 10
        assert [key for key, count in keys.items() if count > 1] == []
