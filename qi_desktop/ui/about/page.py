"""What this program is, from inside a workspace."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from typing_extensions import override

from qi_desktop.ui.about.view import PARTS, PROGRAM, TRIAL, UPDATE, AboutView
from qi_desktop.ui.language import tr
from qi_desktop.ui.page import Desk, Page
from qi_desktop.ui.widgets.heading import PageHeader
from qi_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from qi_desktop.services import Services


class AboutPage(Page):
    """Version, licences of everything shipped, an update as a file, and the self-test."""

    key: ClassVar[str] = "about"
    title: ClassVar[str] = tr("About")

    def __init__(self, services: Services, desk: Desk) -> None:
        """Show what the program is."""
        super().__init__(services, desk)
        header = PageHeader(
            tr("About QI Desktop"), tr("What it is, what it is built from, and whether it works here.")
        )
        layout = column(header, self.view, gap=1.5, margin=3)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    @cached_property
    def view(self) -> AboutView:
        """Return the faces."""
        return AboutView(self.desk)

    @override
    def take_keyboard(self) -> None:
        self.view.take_keyboard()

    @override
    def open_subject(self, subject: str) -> None:
        """Show one face."""
        self.view.show_face(subject)
        self.view.take_keyboard()

    @override
    def keyboard_at(self) -> str:
        """Return the face that is shown."""
        return self.view.views.value()

    @override
    def receive(self, paths: list[Path]) -> None:
        """Check an update that was dropped on the window."""
        self.view.look_at_update(paths[0])

    @override
    def scenes(self, scratch: Path) -> Iterator[str]:
        """Show each further face."""
        del scratch
        for face in (PARTS, UPDATE, TRIAL):
            self.view.show_face(face)
            yield face
        self.view.show_face(PROGRAM)
