"""A long text on its way to the ledger: only the stretch that is being typed goes to disk each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from qi_desktop.storage.drafts import basis_of
from qi_desktop.storage.model import DraftPart
from qi_desktop.ui.drafting.again import Again
from qi_desktop.ui.drafting.field import CHANGE_AFTER_MS, KEEP_WITHIN_MS
from qi_desktop.ui.drafting.stretch import Stretch, kept_around

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.storage.drafts import Drafts
    from qi_desktop.ui.widgets.long_field import LongField

ENOUGH = 8_192
"""How many units one part holds at most, so that it is written in no time; then another one begins."""


class LongDrafting(QObject):
    """Watches a long text field; the first keystroke starts the clock, as for any field."""

    def __init__(
        self,
        drafts: Drafts,
        text_field: LongField,
        change: Callable[[str], object],
        kept: Callable[[], object] | None = None,
    ) -> None:
        """Watch a field; ``change`` makes its text a change, ``kept`` is told when text is on disk.

        ``change`` returns False when the text was refused: its draft then stays on disk.
        """
        super().__init__(text_field)
        self._drafts, self._field, self._change, self._kept = drafts, text_field, change, kept
        self._place: tuple[str, str, str] | None = None
        self._stored, self._basis, self._shown_as_stored = "", "", True
        self._stretch: Stretch | None = None
        self._number, self._length, self._unkept, self._touched = 0, 0, False, False
        self._keep_soon = self._timer(KEEP_WITHIN_MS, self.keep)
        self._again = Again(self._keep_soon)
        self._change_later = self._timer(CHANGE_AFTER_MS, self.finish)
        text_field.edited.connect(self._edited)
        text_field.left.connect(self.finish)

    @property
    def record(self) -> str:
        """The record whose text is shown, or nothing."""
        return self._place[1] if self._place is not None else ""

    @property
    def stored(self) -> str:
        """The text as the ledger holds it."""
        return self._stored

    def follow(self, kind: str, record: str, name: str, stored: str) -> bool:
        """Show a record's text, or its draft from before a crash; tells whether a draft was found."""
        self.finish()
        draft = self._drafts.of(record, name)
        self._place = (kind, record, name)
        self._field.show_text(stored)
        # What the field makes of it, since Qt knows more ends of lines than one.
        self._stored = self._field.text()
        self._shown_as_stored = self._stored == stored
        self._begin_anew()
        if draft is None or draft == stored:
            return False
        self._field.show_text(draft)
        self._take_up()
        return True

    def let_go(self) -> None:
        """Stop watching, after turning what was typed into a change."""
        self.finish()
        self._place = None

    def keep(self) -> None:
        """Put what was typed since the last time on disk."""
        self._keep_soon.stop()
        if self._place is None or not self._unkept:
            return
        with self._again:
            if not self._shown_as_stored:
                self._drafts.keep(*self._place, self._field.text())
            elif self._stretch is not None:
                self._keep_part(self._part(self._stretch))
                if self._stretch.size(self._field.units) > ENOUGH:
                    self._next_part()
            self._unkept = False
            if self._kept is not None:
                self._kept()

    def finish(self) -> None:
        """Turn what was typed into one change, if it differs from what is stored."""
        self._keep_soon.stop()
        self._change_later.stop()
        if self._place is None or not self._touched:
            return
        text, (_, record, name) = self._field.text(), self._place
        if text != self._stored:
            self.keep()
            # A change refreshes the page, which asks here again whether anything waits.
            before, self._stored, self._touched = self._stored, text, False
            if self._change(text) is False:
                self._stored = before
                self._take_up()
                return
            self._shown_as_stored = True
        self._drafts.drop(record, name)
        self._begin_anew()

    def discard(self) -> None:
        """Throw the draft away and show what is stored."""
        if self._place is not None:
            self._drafts.drop(self._place[1], self._place[2])
            self._field.show_text(self._stored)
            self._begin_anew()

    # ------------------------------------------------------------------------------------- what was typed
    def _edited(self, place: int, removed: int, added: int) -> None:
        if self._place is None:
            return
        length = self._field.units
        if self._stretch is None:
            self._stretch = Stretch(place, length - place - added)
        elif self._stretch.is_far_from(place, removed, length - added + removed):
            self._close_part(place, removed, added)
            self._stretch = Stretch(place, length - place - added)
        else:
            self._stretch = self._stretch.widened(place, length - place - added)
        self._length = self._field.paragraphs.length
        self._unkept = self._touched = True
        if not self._keep_soon.isActive():
            self._keep_soon.start(KEEP_WITHIN_MS)
        self._change_later.start()

    def _close_part(self, place: int, removed: int, added: int) -> None:
        """Keep the part that was typed until now; this edit lies far from it and begins another one."""
        stretch, more = self._stretch, added - removed
        if stretch is None or not self._unkept or not self._shown_as_stored:
            pass
        elif place < stretch.before:
            _, after, text = self._part(Stretch(stretch.before + more, stretch.after))
            self._keep_part((self._length - after - len(text), after, text))
        else:
            before, _, text = self._part(Stretch(stretch.before, stretch.after + more))
            self._keep_part((before, self._length - before - len(text), text))
        self._next_part()

    def _part(self, stretch: Stretch) -> tuple[int, int, str]:
        """Return how much is kept before a stretch and after it, in code points, and what it says now."""
        start, stop = stretch.place_in(self._field.units)
        after = self._field.paragraphs.length - self._field.code_points_at(stop)
        return self._field.code_points_at(start), after, self._field.stretch(start, stop)

    def _keep_part(self, part: tuple[int, int, str]) -> None:
        if self._place is None:
            return
        self._basis = self._basis or basis_of(self._stored)
        self._drafts.keep_part(self._place, self._basis, self._number, DraftPart(*part))

    def _next_part(self) -> None:
        self._number += 1
        self._stretch = None

    def _begin_anew(self) -> None:
        """Begin with the first part, the field showing what is stored."""
        self._stretch, self._basis, self._number = None, "", 0
        self._length = self._field.paragraphs.length
        self._unkept = self._touched = False

    def _take_up(self) -> None:
        """Go on with a text that differs from what is stored, as after a crash."""
        self._begin_anew()
        self._touched = True
        part = kept_around(self._stored, self._field.text())
        if self._place is not None and self._shown_as_stored:
            self._keep_part(part)
            self._next_part()

    def _timer(self, after: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(act)
        return timer
