"""Beside the question: guidance, evidence, comments, what others said; one calm column that scrolls."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from qi_desktop.assessment.model import Evidence
from qi_desktop.ui.assessment.beside.comments import CommentsPart
from qi_desktop.ui.assessment.beside.evidence import EvidencePart
from qi_desktop.ui.assessment.beside.guidance import GuidancePart
from qi_desktop.ui.assessment.beside.said import SaidPart
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.heading import KeyHint, SectionHeading
from qi_desktop.ui.widgets.layout import column, scrolling

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent

    from qi_desktop.assessment.life.model import AnswerComment
    from qi_desktop.services import Services
    from qi_desktop.ui.assessment.beside.asked import Asked
    from qi_desktop.ui.page import Desk

HINTS = (
    ("S D W L", tr("sufficient, not done, weak, too late")),
    ("Y N", tr("yes, no")),
    ("K E X", tr("not known, no evidence, not relevant")),
    ("Enter", tr("next open question")),
    ("Ctrl+J", tr("jump to a question by its words")),
    ("F6", tr("the next column")),
    ("Ctrl+E", tr("name a document")),
    ("Ctrl+Shift+A", tr("attach a file")),
    ("F8", tr("next comment")),
    ("Ctrl+Z", tr("undo")),
)


class Beside(QWidget):
    """Follows the question the keyboard is at."""

    def __init__(
        self,
        services: Services,
        desk: Desk,
        cite: Callable[[Sequence[Evidence]], bool],
        back: Callable[[], object],
    ) -> None:
        """Show nothing yet; ``cite`` records evidence, ``back`` hands the keyboard to the question."""
        super().__init__()
        self._services, self._back = services, back
        self._asked: Asked | None = None
        self._stale = True
        self._comments: list[AnswerComment] = []
        self.guidance, self.evidence = GuidancePart(), EvidencePart(services, desk, cite)
        self.comments = CommentsPart(services, desk)
        self.said = SaidPart(self._use, lambda where: desk.open_page("notes", where))
        self.setAcceptDrops(True)
        self._build()

    def _build(self) -> None:
        keys = [KeyHint(*hint) for hint in HINTS]
        for hint in keys:
            hint.setWordWrap(True)
        inside = QWidget()
        inside.setLayout(
            column(
                self.guidance,
                self.comments,
                self.evidence,
                self.said,
                column(SectionHeading(tr("Keys")), column(*keys, gap=0.25), gap=1),
                None,
                gap=2.5,
                margin=1.5,
            )
        )
        self.setLayout(column(scrolling(inside, label=tr("Beside the question"))))

    # ------------------------------------------------------------------------------------------- showing
    def show_case(self, sampled_case: str, *, blind: bool) -> None:
        """Read what belongs to a case as a whole; a blind second assessment sees no comment on the first."""
        self._stale = True
        self._comments = [] if blind else self._services.life.comments(sampled_case)
        self.comments.setVisible(not blind)
        self.evidence.show_files(self._services.evidence.attachments(sampled_case, second=blind))
        self.said.show_said(self._services.said.said_elsewhere(sampled_case))

    def show_asked(self, asked: Asked) -> None:
        """Show what belongs to a question; nothing is done where nothing has changed."""
        if asked == self._asked and not self._stale:
            return
        if self._asked is None or self._asked.question is not asked.question:
            self.guidance.show_question(asked.question)
        self._asked, self._stale = asked, False
        self.evidence.show_asked(asked)
        if not asked.second:
            self.comments.show_asked(asked, self._comments)
        self.said.show_editable(editable=asked.editable)

    @property
    def commented(self) -> Sequence[AnswerComment]:
        """The comments on the case that is shown."""
        return self._comments

    def take_keyboard(self) -> None:
        """Put the keyboard at what is most likely wanted: a comment that waits, else the evidence."""
        if self.comments.isVisible() and not self.comments.settle.isHidden():
            self.comments.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.evidence.add_document.isHidden():
            self.evidence.add_document.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.said.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Put what was typed on disk."""
        self.comments.keep()

    def _use(self, where: str) -> None:
        self.evidence.cite(Evidence(passage=where))

    # --------------------------------------------------------------------------------------- Qt's events
    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, nothing else."""
        if _files(event):
            event.acceptProposedAction()
            self.evidence.invite(files=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the invitation back."""
        self.evidence.invite(files=False)
        super().dragLeaveEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what is dropped to the current question."""
        self.evidence.invite(files=False)
        self.evidence.attach(_files(event))
        event.acceptProposedAction()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the question with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)


def _files(event: QDropEvent) -> list[Path]:
    """Return the files somebody holds over the column."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
