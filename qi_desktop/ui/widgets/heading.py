"""The top of a page and the tops of its parts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from qi_desktop.ui.theme import Step
from qi_desktop.ui.widgets.layout import column, row
from qi_desktop.ui.widgets.spoken_role import Role, spoken_as
from qi_desktop.ui.widgets.words import Words, hairline, heading, muted, title


class PageHeader(QWidget):
    """A page's title, one line under it, and what can be done here on the right."""

    def __init__(self, text: str, lead: str = "", *acts: QWidget) -> None:
        """Head a page; the main act comes last, at the edge."""
        super().__init__()
        self._lead = muted(lead)
        # Hidden, never shown here: shown without a parent it would be a window of its own.
        if not lead:
            self._lead.hide()
        self._title = title(text)
        top = row(self._title, None, *acts)
        top.setStretch(0, 1)
        self.setLayout(column(top, self._lead, gap=0.25))

    def name(self, text: str) -> None:
        """Change the title."""
        self._title.setText(text)

    def say(self, lead: str) -> None:
        """Change the line under the title."""
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))


class SectionHeading(QWidget):
    """The heading of a part, over a hairline, with its own acts."""

    def __init__(self, text: str, *acts: QWidget, note: str = "") -> None:
        """Head a part of a page."""
        super().__init__()
        self._note = muted(note)
        self._words = heading(text)
        self._words.setWordWrap(False)
        self._note.setContentsMargins(0, 0, 0, 2)
        name = row(self._words, self._note, gap=1.25)
        name.setAlignment(self._words, Qt.AlignmentFlag.AlignBottom)
        name.setAlignment(self._note, Qt.AlignmentFlag.AlignBottom)
        name.setStretch(1, 1)
        line = row(name, *acts)
        line.setStretch(0, 1)
        line.setAlignment(name, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(column(line, hairline(), gap=0.75))
        self.say(note)

    def name(self, text: str) -> None:
        """Change the heading."""
        self._words.setText(text)

    def say(self, note: str) -> None:
        """Change the note beside the heading; where there is none, the heading has its room."""
        self._note.setText(note)
        self._note.setVisible(bool(note))


class KeyHint(Words):
    """Names a key and what it does, in small muted text."""

    def __init__(self, key: str, does: str) -> None:
        """Tell which key does what."""
        super().__init__(f"{key}  {does}", Step.SMALL, tone="muted", wrap=False)


class Figure(QWidget):
    """A number that matters, with the words for it below."""

    def __init__(self, number: str, words: str) -> None:
        """Show a number over its words."""
        super().__init__()
        self.number, self.words = Words(number, Step.TITLE, wrap=False), muted(words, wrap=False)
        spoken_as(self.number, Role.StaticText)  # large, and yet no heading
        self.setLayout(column(self.number, self.words, gap=0))

    def show_number(self, number: str, words: str = "") -> None:
        """Change the number and, if given, its words."""
        self.number.setText(number)
        if words:
            self.words.setText(words)
