"""The passages of a note beside it: code marked words, see what is coded, change or remove it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from qi_desktop.fieldnotes.enquiries.model import OpenedFrom, Origin
from qi_desktop.fieldnotes.model import Coding
from qi_desktop.ui.fieldnotes.coding.passage_form import PassageForm
from qi_desktop.ui.fieldnotes.coding.words import coding_words, passage_entry, paths
from qi_desktop.ui.language import tr
from qi_desktop.ui.names.passage_names import PassageNames
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import EntryList
from qi_desktop.ui.widgets.flow import FlowLayout
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import brought_into_view, column
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.fieldnotes.model import Passage
    from qi_desktop.services import Services
    from qi_desktop.ui.fieldnotes.coding.sheet import Sheet
    from qi_desktop.ui.page import Desk

CODE_KEY, AGAIN_KEY = "Ctrl+M", "Ctrl+Shift+M"
SHOWN_AT_MOST = 3
NOTHING = tr(
    "Mark words in the note and press {code_key} to say what they bear on; {again_key} codes"
    " them like the ones before."
).format(code_key=CODE_KEY, again_key=AGAIN_KEY)
MARK_FIRST = tr("Mark the words in the note first, then code them")


class CodingPanel(QWidget):
    """The coded passages of the note on a sheet."""

    def __init__(
        self, services: Services, desk: Desk, sheet: Sheet, opening: Callable[[], object] = lambda: None
    ) -> None:
        """Code what is marked on a sheet; ``opening`` is told before the form opens."""
        super().__init__()
        self._services, self._desk, self._sheet, self._opening = services, desk, sheet, opening
        self._place = (0, 0)
        self._editing = ""
        self._passages: dict[str, Passage] = {}
        self.code = Button(
            tr("Code words"),
            self.start,
            kind="quiet",
            picture="flag",
            description=tr("Code the marked words ({code_key})").format(code_key=CODE_KEY),
        )
        self.again = Button(
            tr("Like the last"),
            self.code_again,
            kind="quiet",
            description=tr("Code them as before ({again_key})").format(again_key=AGAIN_KEY),
        )
        for key, act in ((CODE_KEY, self.start), (AGAIN_KEY, self.code_again)):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self._heading = SectionHeading(tr("Coded passages"))
        self.form = PassageForm(services, self._keep, self._closed)
        self.form.hide()
        self._none = muted(NOTHING)
        self.list = EntryList(
            tr("Coded passages"), chosen=self._find, opened=self.change, lines=2, strong=False, details=2
        )
        self._acts = QWidget()
        self.names = PassageNames(services, desk)
        self._build()

    def _build(self) -> None:
        self.change_button = Button(tr("Change"), lambda: self.change(self.list.chosen()), kind="quiet")
        self.mark_button = Button(
            tr("Mark anew"),
            self.mark_again,
            kind="quiet",
            description=tr("Let the passage stand for the words marked in the note"),
        )
        self.enquire_button = Button(
            tr("Open an enquiry"),
            self.enquire,
            kind="quiet",
            description=tr("Open a line of enquiry from this passage"),
        )
        self.remove_button = Button(tr("Remove"), self.remove, kind="quiet", description=tr("The words stay"))
        self._acts.setLayout(
            FlowLayout.of(self.change_button, self.mark_button, self.enquire_button, self.remove_button)
        )
        remove = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self.remove)
        top = FlowLayout.of(self.code, self.again)
        self.setLayout(
            column(self._heading, top, self._none, self.form, self.list, self._acts, self.names, gap=1)
        )

    def show_passages(self) -> None:
        """Show what is coded in the note on the sheet, and underline it there."""
        note = self._sheet.note
        passages = self._services.themes.passages(note.id) if note is not None else []
        self._passages = {one.id: one for one in passages}
        self._sheet.underline(passages)
        themes = paths(self._services.themes.themes())
        lines = {one.id: one.question for one in self._services.enquiries.lines_of_enquiry()}
        domains = self._services.inspection.domains()
        self.list.show_entries(
            [passage_entry(one, coding_words(one.coding, themes, lines, domains)) for one in passages]
        )
        self._heading.say(str(len(passages)) if passages else "")
        for part in (self.list, self._acts):
            part.setVisible(bool(passages))
        self._none.setVisible(not passages and self.form.isHidden())
        self.list.fit(at_most=SHOWN_AT_MOST)
        self._enable()

    def show_passage(self, passage: str) -> None:
        """Choose a passage and mark its words on the sheet."""
        if self.list.choose(passage, tell=False):
            self._find(passage)
            # What can be done with it, with as much of the names below as there is room for.
            brought_into_view(self.names)
            brought_into_view(self._acts)

    def close_form(self) -> None:
        """Close the form, since another one opens on the page."""
        self.form.hide()
        self._editing = ""
        self._none.setVisible(not self._passages)

    def keep_typed(self) -> None:
        """Put a comment that is being typed on disk."""
        self.form.keep_typed()

    # ------------------------------------------------------------------------------------------------- acts
    def start(self) -> None:
        """Ask what the marked words are coded to."""
        place = self._marked()
        if place is None or self._sheet.note is None:
            return
        self._place, self._editing = place, ""
        fresh = Coding(provider=self._provider())
        self._opening()
        self._none.hide()
        note = self._sheet.note
        self.form.ask(f"new in {note.id}", note.body[slice(*place)], fresh, "", tr("Code the passage"))

    def code_again(self) -> None:
        """Code the marked words like the passage before, without asking."""
        last, note = self._services.themes.last_coding(), self._sheet.note
        if last is None:
            self.start()
            return
        place = self._marked()
        if place is None or note is None:
            return
        coding = replace(last, provider=self._provider() or last.provider)
        domains = self._services.inspection.domains()
        told = coding_words(coding, paths(self._services.themes.themes()), {}, domains)
        done = self._desk.attempt(
            lambda: self._services.themes.code_passage(note.id, *place, coding),
            tr("Coded: {told}").format(told=told),
        )
        if done is not None:
            self.show_passages()

    def change(self, passage: str) -> None:
        """Ask anew what a passage is coded to."""
        one = self._passages.get(passage)
        if one is None:
            return
        self._editing = one.id
        self._opening()
        self.form.ask(one.id, one.words or one.marked, one.coding, one.comment, tr("Keep the change"))

    def mark_again(self) -> None:
        """Let the chosen passage stand for the words marked in the note."""
        passage, place = self.list.chosen(), self._marked()
        if passage and place is not None:
            themes = self._services.themes
            self._desk.attempt(lambda: themes.mark_again(passage, *place), tr("Passage moved"))
            self.show_passages()

    def enquire(self) -> None:
        """Open a line of enquiry from the chosen passage."""
        if self.list.chosen():
            origin = Origin(OpenedFrom.PASSAGE, self.list.chosen())
            self._desk.open_page("enquiries", origin.address)

    def remove(self) -> None:
        """Take the chosen passage away."""
        passage = self.list.chosen()
        if passage:
            themes = self._services.themes
            self._desk.attempt(lambda: themes.remove_passage(passage) or passage, tr("Passage removed"))
            self.show_passages()

    def _keep(self) -> None:
        done = tr("Coding changed") if self._editing else tr("Passage coded")
        kept = self._desk.attempt(self._change if self._editing else self._code, done)
        if kept is not None:
            self.form.done()
            self._closed()

    def _code(self) -> object:
        note = self._sheet.note
        if note is None:
            return None
        # A new theme and the passage coded to it are one act, undone together.
        with self._services.workspace.ledger.entry("code_passage"):
            coding = self.form.coding(self.form.theme())
            return self._services.themes.code_passage(
                note.id, *self._place, coding, self.form.comment.text().strip()
            )

    def _change(self) -> object:
        themes, comment = self._services.themes, self.form.comment.text()
        with self._services.workspace.ledger.entry("recode_passage"):
            themes.comment_on_passage(self._editing, comment)
            return themes.recode_passage(self._editing, self.form.coding(self.form.theme()))

    # ------------------------------------------------------------------------------------------------ rules
    def _marked(self) -> tuple[int, int] | None:
        self._sheet.finish()
        start, stop = self._sheet.marked()
        if start == stop or self._sheet.note is None:
            self._desk.tell(MARK_FIRST)
            return None
        return start, stop

    def _provider(self) -> str:
        note = self._sheet.note
        if note is None or not note.session:
            return ""
        return self._services.fieldnotes.session(note.session).provider

    def _find(self, passage: str) -> None:
        one = self._passages.get(passage)
        if one is not None and one.words:
            self._sheet.mark(one.start, one.stop)
        self._enable()

    def _enable(self) -> None:
        chosen = self._passages.get(self.list.chosen())
        self.names.show_passage(chosen)
        for button in (self.change_button, self.mark_button, self.remove_button):
            button.setEnabled(chosen is not None)

    def _closed(self) -> None:
        self._editing = ""
        self.show_passages()
