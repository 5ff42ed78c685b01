"""How the report looks: its house style, and the picture on its cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QWidget

from qi_desktop.ui.language import tr
from qi_desktop.ui.theme import pixels
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.fields import Choice
from qi_desktop.ui.widgets.form_row import FormRow
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.words import Words, muted

if TYPE_CHECKING:
    from qi_desktop.reporting.house_style import Look
    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

KINDS = tr("Pictures (*.png *.svg)")
ABOUT = tr("PNG or SVG, at most 256 KiB. Where and with what it was made is not kept.")
DOTS_ACROSS = 1200
"""An SVG is drawn so wide for paper: on a cover nobody sees single dots."""
SHOWN = 56


class LookPanel(QWidget):
    """A choice, and a picture that can be put on the cover and taken off it."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Build the controls."""
        super().__init__()
        self._services, self._desk = services, desk
        self.style_choice = Choice([])
        self.style_choice.activated.connect(self._choose_style)
        self._picture, self._none = QLabel(), muted(tr("No picture on the cover."))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.choose = Button(tr("Choose a picture…"), self._choose_picture)
        self.remove = Button(tr("Take it off"), self._remove, kind="quiet")
        cover = column(
            Words(tr("Picture on the cover"), strong=True),
            muted(ABOUT),
            self._picture,
            self._none,
            row(self.choose, self.remove, None),
        )
        self.setLayout(column(FormRow(tr("House style"), self.style_choice), cover, gap=2))

    def show_look(self, look: Look) -> None:
        """Show how the report looks."""
        self.style_choice.offer(list(self._services.look.house_styles().items()))
        self.style_choice.blockSignals(True)
        self.style_choice.choose(look.code)
        self.style_choice.blockSignals(False)
        logo = look.logo
        self._picture.setVisible(logo is not None)
        self._none.setVisible(logo is None)
        self.remove.setVisible(logo is not None)
        if logo is not None:
            picture = QPixmap()
            picture.loadFromData(QByteArray(logo.png))
            tall = min(pixels(SHOWN), picture.height())
            self._picture.setPixmap(picture.scaledToHeight(tall, Qt.TransformationMode.SmoothTransformation))
            self._picture.setAccessibleName(
                tr("Picture of {width} by {height} dots").format(width=logo.width, height=logo.height)
            )

    def _choose_style(self, _place: int) -> None:
        code = self.style_choice.value()
        self._desk.attempt(lambda: self._services.look.choose_house_style(code), tr("House style chosen"))

    def _choose_picture(self) -> None:
        path = self._desk.choose_file(tr("Which picture goes on the cover?"), KINDS)
        if path is not None:
            picture = path.read_bytes()
            drawn = drawn_for_paper(picture) if path.suffix.lower() == ".svg" else b""
            self._desk.attempt(
                lambda: self._services.look.keep_logo(picture, drawn), tr("Picture on the cover")
            )

    def _remove(self) -> None:
        self._desk.attempt(self._services.look.remove_logo, tr("Picture taken off"))


def drawn_for_paper(picture: bytes) -> bytes:
    """Return an SVG as PNG, nothing where it cannot be drawn."""
    renderer = QSvgRenderer(QByteArray(picture))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        return b""
    image = QImage(
        size.scaled(DOTS_ACROSS, DOTS_ACROSS, Qt.AspectRatioMode.KeepAspectRatio), QImage.Format.Format_ARGB32
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(written.data())
