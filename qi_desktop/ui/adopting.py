"""Take a judgement form into use: the one that comes with the program, or another author's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.foundation.paths import resource
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

FORMS = tr("Judgement forms (*.xlsx);;All files (*)")
OURS = "judgement-2017.xlsx"
ADOPT_OURS = tr("Use the judgement form of 2017")
ADOPT_OTHER = tr("Adopt a form…")


def adopt_ours(services: Services, desk: Desk) -> None:
    """Take the form that comes with the program."""
    _adopt(services, desk, resource("forms", OURS))


def adopt_other(services: Services, desk: Desk) -> None:
    """Ask for another form's workbook and take it."""
    path = desk.choose_file(tr("Adopt a judgement form"), FORMS)
    if path is not None:
        _adopt(services, desk, path)


def _adopt(services: Services, desk: Desk, path: Path) -> None:
    desk.attempt(lambda: services.assessment.adopt_form(path), tr("Form adopted"))
