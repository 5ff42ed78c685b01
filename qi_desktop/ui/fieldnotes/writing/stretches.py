"""The coded passages as they stand in the field, moved along by every edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.drafting.stretch import kept_around
from qi_desktop.ui.fieldnotes.writing.drift import Drift, Edit, Units, carried
from qi_desktop.ui.fieldnotes.writing.looks import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextBlock

    from qi_desktop.fieldnotes.model import Passage
    from qi_desktop.ui.fieldnotes.writing.dressing import Dressing
    from qi_desktop.ui.widgets.long_field import LongField


class Passages:
    """Knows where each passage stands, however much was typed since the note was stored."""

    def __init__(self, field: LongField, dressing: Dressing) -> None:
        """Watch a field and dress its passages."""
        self._field, self._dressing = field, dressing
        self._places: list[tuple[int, int]] = []
        self._drift = Drift()
        dressing.add(self._spans)
        field.edited.connect(self._edited)

    def stored(self) -> None:
        """Note that what the field shows is what is stored."""
        self._drift.clear()

    def resumed(self, stored: str) -> None:
        """Note that the field shows words from before a crash, which were typed into what is stored."""
        before, after, _ = kept_around(stored, self._field.text())
        units = Units(stored)
        whole, start, stop = (units.before(at) for at in (len(stored), before, len(stored) - after))
        self._drift.clear()
        self._drift.add(Edit(start, stop - start, self._field.units - whole + stop - start))

    def show(self, passages: Sequence[Passage], stored: str | None) -> None:
        """Show passages whose places are told in code points of the stored wording."""
        units = Units(self._field.text() if stored is None else stored)
        places = [self._drift.carry(units.before(one.start), units.before(one.stop)) for one in passages]
        if places != self._places:
            self._places = places
            self._dressing.renew()

    def _edited(self, place: int, removed: int, added: int) -> None:
        edit = Edit(place, removed, added)
        self._drift.add(edit)
        self._places = [carried(edit, *one) for one in self._places]

    def _spans(self, block: QTextBlock, _text: str) -> Iterator[Span]:
        begin = block.position()
        end = begin + block.length() - 1
        for start, stop in self._places:
            if start < end and stop > begin and start < stop:
                yield Span(max(start - begin, 0), min(stop, end) - begin, "passage")
