"""The panel beside a text that is to be published: what it gives away, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from qi_desktop.ui.language import plural, tr
from qi_desktop.ui.names.beside import NamesBeside
from qi_desktop.ui.names.hit_form import HitForm
from qi_desktop.ui.names.settling import Found, Settling, found_in
from qi_desktop.ui.widgets.buttons import Button
from qi_desktop.ui.widgets.entries import Entry, EntryList
from qi_desktop.ui.widgets.heading import SectionHeading
from qi_desktop.ui.widgets.layout import column
from qi_desktop.ui.widgets.states import Notice
from qi_desktop.ui.widgets.status import Status, StatusMark
from qi_desktop.ui.widgets.words import muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.services import Services
    from qi_desktop.ui.page import Desk

ENTRIES_SHOWN = 5
_WORDS_SHOWN = 6
NOTHING = tr(
    "No name, reference, place or birth date of the inspection stands here."
    " Whether an age or an unusual event gives somebody away is for you to judge."
)


class NamesPanel(QWidget):
    """Shows the hits of one text and settles them; hidden while no text is shown."""

    def __init__(self, services: Services, desk: Desk, settled: Callable[[], object] = lambda: None) -> None:
        """Build the panel; ``settled`` is told after each decision, before the text is looked at again."""
        super().__init__()
        self._services, self._desk, self._settled = services, desk, settled
        self._settling: Settling | None = None
        self._found: dict[str, Found] = {}
        self._beside = NamesBeside(services, desk)
        self._heading = SectionHeading(tr("Names"))
        self._none = QWidget()
        self._none.setLayout(
            column(StatusMark(Status.GOOD, tr("Nothing to settle")), muted(NOTHING), gap=0.5)
        )
        self._wait = muted(tr("Reading the inspection's names…"))
        self.list = EntryList(
            tr("Names to settle"), chosen=self._show_form, opened=self._open, lines=2, strong=False, details=2
        )
        self.form = HitForm(self._change, self._blacken, self._keep, self._ask_again, self._proposals)
        self.ordinary = Notice(
            "waiting", "", Button(tr("They are ordinary words"), self._keep_ordinary), stacked=True
        )
        self.setLayout(
            column(self._heading, self._none, self._wait, self.ordinary, self.list, self.form, gap=1)
        )
        self.hide()

    def show_text(self, settling: Settling | None) -> None:
        """Show what a text gives away, or nothing."""
        another = (settling.subject if settling else "") != (self._settling.subject if self._settling else "")
        self._settling = settling
        self.setVisible(settling is not None)
        if settling is None:
            return
        if not self._beside.wait(lambda: self._draw(another=True)):
            self._show_waiting()
            return
        self._draw(another=another)

    @property
    def is_waiting(self) -> bool:
        """Tell whether the inspection's names are still being read."""
        return self._beside.is_reading

    @property
    def open_words(self) -> list[str]:
        """Return the words that still wait for a decision."""
        return [one.words for one in self._found.values() if one.is_open]

    def _draw(self, *, another: bool) -> None:
        if self._settling is None:
            return
        found = found_in(self._settling.examined())
        self._found = {one.words: one for one in found}
        ordinary = [one.words for one in found if one.ordinary and one.is_open]
        listed = [one for one in found if not (one.ordinary and one.is_open)]
        waiting = sum(one.is_open for one in found)
        self._wait.hide()
        self._none.setVisible(not found)
        self._heading.say(_waiting_words(waiting) if found else "")
        self.ordinary.say(_ordinary_words(ordinary))
        self._show_list(listed, another=another)

    def _show_list(self, listed: list[Found], *, another: bool) -> None:
        before = "" if another else self.list.chosen()
        self.list.show_entries([_entry(one) for one in listed])
        self.list.setVisible(bool(listed))
        self.list.fit(at_most=ENTRIES_SHOWN)
        words = before if before in self._found and self._found[before].is_open else ""
        words = words or (listed[0].words if listed else "")
        self.list.choose(words, tell=False)
        self._show_form(words, again=another or words != before)

    def _show_form(self, words: str, *, again: bool = True) -> None:
        self.form.setVisible(words in self._found)
        if words in self._found and again:
            self.form.show_found(self._found[words])

    def _open(self, words: str) -> None:
        self._show_form(words)
        self.form.take_keyboard()

    def _proposals(self) -> list[str]:
        return self._settling.proposals(self.list.chosen()) if self._settling else []

    # ------------------------------------------------------------------------------------------------ acts
    def _change(self, instead: str) -> None:
        self._settle(lambda settling, words: settling.change(words, instead), tr("Name changed"))

    def _blacken(self) -> None:
        self._settle(lambda settling, words: settling.blacken(words), tr("Left out"))

    def _keep(self, reason: str) -> None:
        self._settle(lambda settling, words: settling.keep(words, reason), tr("It may stand"))

    def _ask_again(self) -> None:
        def take_back(_settling: Settling, words: str) -> None:
            with self._services.workspace.ledger.entry("take_back_name_decision"):
                for decision in self._found[words].decisions:
                    self._services.names.take_back(decision.id)

        self._settle(take_back, tr("It will be asked about again"))

    def _keep_ordinary(self) -> None:
        words = [one.words for one in self._found.values() if one.ordinary and one.is_open]
        self._settle(
            lambda _settling, _words: self._services.names.keep_ordinary(words), tr("They may stand")
        )

    def _settle(self, act: Callable[[Settling, str], object], done: str) -> None:
        """Carry out an act on the chosen words, then go on to the next ones that wait."""
        settling, words = self._settling, self.list.chosen()
        if settling is None:
            return
        self._settled()
        if self._desk.attempt(lambda: act(settling, words) or True, done) is None:
            return
        self._draw(another=True)
        if self.list.isVisible():
            self.list.setFocus()

    def _show_waiting(self) -> None:
        self._wait.show()
        self._heading.say("")
        for part in (self._none, self.ordinary, self.list, self.form):
            part.hide()


def _waiting_words(waiting: int) -> str:
    return tr("{waiting} to settle").format(waiting=waiting) if waiting else tr("all settled")


def _ordinary_words(words: list[str]) -> str:
    if not words:
        return ""
    more = len(words) - _WORDS_SHOWN
    shown = [f"“{word}”" for word in words[:_WORDS_SHOWN]] + (
        [tr("{more} more").format(more=more)] if more > 0 else []
    )
    last = shown.pop()
    said = tr("{listed} and {last}").format(listed=", ".join(shown), last=last) if shown else last
    kind = plural(len(words), "is an ordinary word", "are ordinary words")
    return tr("{said} {kind}, and somebody's name as well.").format(said=said, kind=kind)


def _entry(found: Found) -> Entry:
    status = Status.CAUTION if found.is_open else Status.GOOD
    aside = tr("{times} times").format(times=found.times) if found.times > 1 else ""
    detail = f"{found.what[0].upper()}{found.what[1:]}" if found.is_open else found.state.capitalize()
    return Entry(found.words, found.words, detail, aside, status.value, found.state)
