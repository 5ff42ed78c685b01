"""The window in a language nobody speaks: every text longer by two fifths, accented and in brackets.

Run in a process of its own, because words kept in modules are translated as these are imported:
``python -m tests.ui.pseudo FILLED.qi SETTINGS WIDTH HEIGHT`` prints what is cut off, and what is in English.
"""

import json
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from qi_desktop.ui import language

LONGER = 0.4
SETTLING_S = 0.3
ACCENTS = str.maketrans("aeiouyAEIOUYncs", "àéîöüýÀÉÎÖÜÝñçš")
KEPT = re.compile(r"(\{[^}]*\}|%n|&(?=\w)|\(\*[^)]*\)|;;|\n|\t)")
"""Parts of a text that are no words: facts, the number, the key of a menu, endings of files."""
INNERMOST = re.compile(r"\[[^\[\]]*\]")


def longer(text: str, _note: str = "", _count: int = -1) -> str:
    """Return a text as that language says it; spaces at its ends stay outside."""
    body = text.strip()
    if not body:
        return text
    before, _, after = text.partition(body)
    said = "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in KEPT.split(body))
    more = max(1, round(len(re.sub(r"\{[^}]*\}", "", body)) * LONGER))
    words = " ".join(["éxtrá"] * (more // 6)) if more >= 6 else "é" * more
    return f"{before}[{said}{' ' if more >= 6 else ''}{words}]{after}"


def outside_brackets(text: str) -> str:
    """Return what of a text was not translated."""
    while (less := INNERMOST.sub("", text)) != text:
        text = less
    return text


def shown(root: QWidget) -> Iterator[str]:
    """Return the words of labels, buttons and fields, and the names they are spoken with."""
    for widget in root.findChildren(QWidget):
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(widget.count()))


def settle(application: QApplication) -> None:
    """Let what a page reads come, and the page make room for it."""
    until = time.monotonic() + SETTLING_S
    while time.monotonic() < until:
        application.processEvents()


@dataclass(slots=True)
class Seen:
    """What was seen of a window so far: what is cut off, by page, and what is in English."""

    application: QApplication
    window: QWidget
    cut: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    english: set[str] = field(default_factory=set[str])

    def look(self, at: str) -> None:
        """Look twice at what is shown: what is cut off only while a page makes room does not count."""
        from tests.ui.fit import cut_off

        settle(self.application)
        first = set(cut_off(self.window))
        settle(self.application)
        self.cut[at] = sorted(first & set(cut_off(self.window)))
        self.english.update(map(outside_brackets, shown(self.window)))


def walk(file: Path, settings: Path, size: QSize) -> dict[str, list[str]]:
    """Open every page with all its faces, and return by page what is cut off and what is in English."""
    # Imported only now, so that their words are in that language.
    from qi_desktop.app import Program
    from qi_desktop.services import services_of
    from qi_desktop.ui.navigation import ASIDE, PLACES
    from qi_desktop.ui.remembered import Remembered
    from qi_desktop.ui.wardrobe import wear
    from tests.builders import the_workspace_at
    from tests.ui.faces import open_whole

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    wear(application, "light")
    with the_workspace_at(file) as workspace:
        program = Program(Remembered(settings))
        program.begin()
        window = program.window
        window.resize(size)
        window.show()
        seen = Seen(application, window)
        seen.look("first")
        window.show_workspace(services_of(workspace), lambda: None, "inspection")
        assert window.view is not None
        for place in (*PLACES, *ASIDE):
            open_whole(window.view, place.key)
            seen.look(place.key)
        window.put_away()
        window.close()
    return {**seen.cut, "english": sorted(seen.english)}


if __name__ == "__main__":
    language.hear("en", longer)
    *paths, width, height = sys.argv[1:]
    found = walk(Path(paths[0]), Path(paths[1]), QSize(int(width), int(height)))
    sys.stdout.write(json.dumps(found))
