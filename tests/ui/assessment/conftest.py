"""The Cases page in an active window, its form built."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from qi_desktop.ui.assessment.page import CasesPage
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.assessment.small_forms import FIRST, a_small_form
from tests.ui.typing_keys import the_page


@pytest.fixture
def page(opened: WorkspaceView) -> CasesPage:
    page = the_page(opened, "cases")
    assert isinstance(page, CasesPage)
    page.form.cards()
    page.form.go_to_first_open()
    return page


@pytest.fixture
def small(opened: WorkspaceView, tmp_path: Path) -> CasesPage:
    """The page with a form of four questions, three of them required, at its first open question."""
    opened.services.assessment.adopt_form(a_small_form(tmp_path, "1", FIRST))
    page = the_page(opened, "cases")
    assert isinstance(page, CasesPage)
    page.form.go_to_first_open()
    QApplication.processEvents()
    return page
