"""The help on paper: a topic of it, or all of it as one booklet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from typing_extensions import override

from qi_desktop.foundation.writing import written_whole
from qi_desktop.storage.model import PlaceReadOnly
from qi_desktop.ui.commands.printing import ENDING, KINDS, print_keys
from qi_desktop.ui.fonts import body_font
from qi_desktop.ui.helping.pictures import FOLDER, NAMED, file_of
from qi_desktop.ui.helping.setting_out import blocks_of, set_out
from qi_desktop.ui.helping.topics import CONTENTS, KEYS, all_topics, title_of, written
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from qi_desktop.ui.page import Desk

_MARGIN_MM, _DOTS, _PICTURE_WIDTH, _GREY = 20, 96, 420, "#555555"
_ONLY_HERE = re.compile(r"(?<!!)\[([^\]]+)\]\([\w#-]+\)")
"""A link to elsewhere in the help: nobody presses it on paper."""


def print_topic(desk: Desk, topic: str) -> None:
    """Ask where to write the pages, and write them; from the contents, the whole help."""
    if topic == KEYS:
        print_keys(desk)
        return
    whole = topic in {CONTENTS, ""}
    title = tr("Help of QI Desktop") if whole else title_of(topic)
    path = desk.choose_new_file(tr("Write the help to print"), f"{title}.pdf", KINDS)
    if path is not None:
        place = path.with_suffix(ENDING)
        topics = [one for one in all_topics() if one != KEYS] if whole else [topic]
        said = tr("{name} written").format(name=place.name)
        desk.attempt(lambda: write_pages(topics, title, place), said, undoable=False)


def write_pages(topics: list[str], title: str, path: Path) -> Path:
    """Write topics to a PDF, each on a new page, whole or not at all."""
    drawn = QBuffer()
    drawn.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(drawn)
    writer.setTitle(title)
    margins, unit = QMarginsF(*[_MARGIN_MM] * 4), QPageLayout.Unit.Millimeter
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, upright, margins, unit))
    writer.setResolution(_DOTS)
    _paper(topics).print_(writer)
    try:
        with written_whole(path) as file:
            file.write(drawn.data().data())
    except OSError as error:
        raise PlaceReadOnly(path.name) from error
    return path


class _Paper(QTextDocument):
    """A text whose pictures are those of the light theme, as wide as a page likes them."""

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Give Qt a picture of the help."""
        folder, _, picture = QUrl(name).path().partition("/")
        if folder != FOLDER:
            return super().loadResource(type, name)
        drawn = QImage(str(file_of(picture, dark=False)))
        drawn.setDevicePixelRatio(max(1.0, drawn.width() / _PICTURE_WIDTH))
        return drawn


def _plain_font() -> QFont:
    """Return the font without its finer forms, whose letters nobody could search for or copy."""
    font = body_font(1.0)
    for feature in ("calt", "liga", "clig"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


def _paper(topics: list[str]) -> QTextDocument:
    paper = _Paper()
    paper.setDefaultFont(_plain_font())
    texts = [_ONLY_HERE.sub(r"\1", NAMED.sub(r"![\1](pictures/\2)\n\n*\1*", written(one))) for one in topics]
    paper.setMarkdown("\n\n".join(texts))
    set_out(paper, round, _GREY)
    titles = [block for block in blocks_of(paper) if block.blockFormat().headingLevel() == 1]
    for title in titles[1:]:
        shape = title.blockFormat()
        shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        QTextCursor(title).setBlockFormat(shape)
    return paper
