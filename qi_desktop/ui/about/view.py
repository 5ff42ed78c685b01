"""The four faces of what this program is, each built when somebody looks at it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from qi_desktop import __version__
from qi_desktop.ui.about.parts_face import PartsFace
from qi_desktop.ui.about.program_face import ProgramFace
from qi_desktop.ui.about.trial_face import TrialFace
from qi_desktop.ui.about.update_face import UpdateFace
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.ui.about.desk import AboutDesk

FaceT = TypeVar("FaceT", bound=QWidget)
PROGRAM, PARTS, UPDATE, TRIAL = "program", "licences", "update", "test"


class AboutView(QWidget):
    """Version, licences, update, test."""

    def __init__(self, desk: AboutDesk) -> None:
        """Show what the program is."""
        super().__init__()
        self._desk = desk
        choices = (
            (PROGRAM, tr("This program")),
            (PARTS, tr("Licences")),
            (UPDATE, tr("Update")),
            (TRIAL, tr("Test")),
        )
        self.views = Segments(tr("View"), choices, self.show_face)
        self._stack = QStackedWidget()
        layout = column(self.views, self._stack, gap=2)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.show_face(PROGRAM)

    @cached_property
    def program(self) -> ProgramFace:
        """Return the face of what this program is."""
        return self._added(ProgramFace(self._desk))

    @cached_property
    def parts(self) -> PartsFace:
        """Return the face of what it is built from."""
        return self._added(PartsFace(__version__))

    @cached_property
    def update_face(self) -> UpdateFace:
        """Return the face of an update that came as a file."""
        return self._added(UpdateFace(self._desk))

    @cached_property
    def trial(self) -> TrialFace:
        """Return the face of its self-test."""
        return self._added(TrialFace(self._desk))

    def show_face(self, which: str) -> None:
        """Show one face."""
        self.views.choose(which)
        self._stack.setCurrentWidget(self._face())

    def take_keyboard(self) -> None:
        """Put the keyboard where the face that is shown begins."""
        self._face().first().setFocus()

    def look_at_update(self, pack: Path) -> None:
        """Check an update that was dropped or opened."""
        self.show_face(UPDATE)
        self.update_face.look(pack)

    def _face(self) -> ProgramFace | PartsFace | UpdateFace | TrialFace:
        which = self.views.value()
        if which == PARTS:
            return self.parts
        if which == UPDATE:
            return self.update_face
        return self.trial if which == TRIAL else self.program

    def _added(self, face: FaceT) -> FaceT:
        self._stack.addWidget(face)
        return face
