"""Taking acts back and doing them again: at once, or with progress and a way to stop where it is much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.ui.acts import act_words, undone_words
from qi_desktop.ui.language import plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from qi_desktop.foundation.progress import Progress
    from qi_desktop.services import Services
    from qi_desktop.storage.model import Act, Undone
    from qi_desktop.ui.page import Desk

    Turn = Callable[[Services, Progress | None], Undone | None]

LARGE = 300
"""What touched more records than this is turned in a thread."""


class Turning:
    """Turns acts, and tells at the foot of the window what came of it."""

    def __init__(self, services: Services, desk: Desk) -> None:
        """Turn the acts of this file."""
        self._services, self._desk = services, desk

    def undo(self) -> None:
        """Take back the latest act, wherever it was done."""
        self._turn_next(
            self._services.workspace.ledger.next_undo(),
            lambda services, progress: services.workspace.ledger.undo(progress),
            tr("Undone: {what}"),
            tr("There is nothing to undo"),
        )

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn_next(
            self._services.workspace.ledger.next_redo(),
            lambda services, progress: services.workspace.ledger.redo(progress),
            tr("Done again: {what}"),
            tr("There is nothing to do again"),
        )

    def is_large(self, act: Act) -> bool:
        """Tell whether an act touched so much that turning it takes a while."""
        return len(self._services.looking_back.touched(act, LARGE + 1)) > LARGE

    def turn(self, act: Act, turn: Turn, words: str, then: Callable[[], object] | None = None) -> None:
        """Turn an act and tell of it in words that name it; ``then`` is called when it is done."""

        def told(undone: Undone | None) -> None:
            if undone is not None:
                self._desk.tell(self._said(undone, words))
                if then is not None:
                    then()

        if self.is_large(act):
            self._desk.work(words.format(what=act_words(act.act)), turn, told)
        else:
            told(self._desk.attempt(lambda: turn(self._services, None)))

    def _turn_next(self, act: Act | None, turn: Turn, words: str, nothing: str) -> None:
        if act is None:
            self._desk.tell(nothing)
        else:
            self.turn(act, turn, words)

    def _said(self, undone: Undone, words: str) -> str:
        said = words.format(what=undone_words(undone, self._services.assessment.question_asked))
        if not undone.left_alone:
            return said
        kept = plural(
            undone.left_alone,
            "(one field changed since, left alone)",
            "(%n fields changed since, left alone)",
        )
        return f"{said} {kept}"
