"""Pages with all their faces, also those that are built only when somebody asks for them."""

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from qi_desktop.ui.page import Page
from qi_desktop.ui.workspace import WorkspaceView


def open_whole(view: WorkspaceView, key: str) -> Page:
    """Open a page and build every face it has."""
    view.open_page(key)
    page = view.current_page()
    _build_late_parts(page)
    return page


def _build_late_parts(part: QWidget) -> None:
    for name, made_late in vars(type(part)).items():
        if isinstance(made_late, cached_property) and isinstance(face := getattr(part, name), QWidget):
            _build_late_parts(face)


def each_face(page: QWidget) -> Iterator[QWidget]:
    """Bring every face of a page to the screen, one after another, also the faces inside another."""
    for stack in page.findChildren(QStackedWidget):
        shown = stack.currentIndex()
        for place in range(stack.count()):
            stack.setCurrentIndex(place)
            face = stack.widget(place)
            if face is not None and stack.isVisible():
                QApplication.processEvents()
                yield face
        stack.setCurrentIndex(shown)
