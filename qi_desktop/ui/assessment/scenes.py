"""The further faces of the Cases page, for pictures of it; whatever they write is taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.assessment.model import AssessmentState, Evidence
from qi_desktop.foundation.paths import resource
from qi_desktop.ui.assessment.form.scenes import form_scenes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from qi_desktop.assessment.model import CaseAssessment
    from qi_desktop.forms.flow.state import Row
    from qi_desktop.services import Services
    from qi_desktop.ui.assessment.beside.panel import Beside
    from qi_desktop.ui.assessment.form.card import QuestionCard
    from qi_desktop.ui.assessment.form.view import FormView
    from qi_desktop.ui.assessment.life.head import CaseHead
    from qi_desktop.ui.assessment.second.view import SecondView

NEEDED = 3
"""How many complete cases the pictures are taken of."""

COMMENTS = ("Which contact is meant here?", "The plan is dated after the order ended.")
SAID = "The officer saw the man weekly until the autumn, then less often. The plan was not changed."
LETTER = "An invented letter, attached for a picture.\n" * 100


@dataclass(frozen=True, slots=True)
class Scenes:
    """Brings the faces to the screen, one after another."""

    services: Services
    side: Beside
    form: FormView
    head: CaseHead
    second: SecondView

    def faces(
        self,
        scratch: Path,
        open_case: Callable[[str], object],
        show_second: Callable[[], object],
        show_cases: Callable[[], object],
    ) -> Iterator[str]:
        """Show each face under its name."""
        chosen = {one.sampled_case for one in self.services.second.chosen()}
        complete = [
            one.sampled_case
            for one in self.services.assessment.assessments()
            if one.state is AssessmentState.COMPLETE and one.sampled_case not in chosen
        ]
        if len(complete) < NEEDED:
            return
        open_case(complete[0])
        yield from form_scenes(self.services, self.form, complete[0])
        open_case(complete[1])
        yield from self._returned(complete[1])
        yield from self._evidence(complete[1], scratch)
        yield from self._newer_form(complete[1], scratch)
        yield from self._second(complete[2], open_case, show_second, show_cases)

    def _returned(self, case: str) -> Iterator[str]:
        life = self.services.life
        for card, text in zip(self._judged(), COMMENTS, strict=False):
            life.comment(case, card.question.name, text, row=card.row)
        self.head.drawer.open_leaf(self.head.comments, self.head.comments.words, keyboard=False)
        self.form.go_to_question(self._judged()[0].question.name)
        yield "comments"
        life.return_assessment(case, "Two answers need another look")
        yield "returned"
        self.head.drawer.shut()
        self._take_back(3)

    def _evidence(self, case: str, scratch: Path) -> Iterator[str]:
        self.services.assessment.reopen_assessment(case, "For a picture")
        letter = scratch / "letter to the court.txt"
        letter.write_text(LETTER, "utf-8")
        judged = self._judged()[0]
        self.form.go_to_question(judged.question.name, judged.row)
        cited = (Evidence("Sentence plan", "4", "2017-03-02", "Signed by both"),)
        self.services.assessment.record_answer(
            case, judged.question.name, judged.state.value, row=judged.row, evidence=cited
        )
        self.services.evidence.attach(case, judged.question.name, letter, row=judged.row)
        fieldnotes, number = self.services.fieldnotes, self.services.assessment.assessment(case).number
        session = fieldnotes.add_session("interview", f"Responsible officer of {number}")
        fieldnotes.write_note(session.id, "Interview", SAID)
        self.side.said.list.choose_first()
        yield "evidence"
        self.side.said.list.choose_first()
        yield "said"
        self._take_back(5)

    def _newer_form(self, case: str, scratch: Path) -> Iterator[str]:
        self.services.assessment.reopen_assessment(case, "For a picture")
        self.services.assessment.adopt_form(_newer(scratch))
        yield "newer-form"
        self.head.notices.version.read.click()
        yield "versions"
        self.head.drawer.shut()
        self._take_back(2)

    def _second(
        self,
        case: str,
        open_case: Callable[[str], object],
        show_second: Callable[[], object],
        show_cases: Callable[[], object],
    ) -> Iterator[str]:
        second, person = self.services.second, self.services.workspace.person
        second.choose_for_second(case, person)
        open_case(case)
        yield "second"
        first, answering, written = self.services.assessment.assessment(case), second.answering(case), 1
        for (name, row), answer in first.answers.items():
            if answer.value and (name, row) in _asked(first):
                otherwise = "too_late" if answer.value == "done_weak" else answer.value
                answering.record(name, otherwise, row=row, reason=answer.reason or None)
                written += 1
        if not answering.assessment.missing:
            second.complete(case)
            written += 1
            show_second()
            self.second.show_case(case)
            self.second.enter()
            yield "comparison"
            self.second.show_agreement.click()
            yield "agreement"
            show_cases()
        self._take_back(written)

    def _judged(self) -> list[QuestionCard]:
        """Return the judgements of the case that are asked."""
        cards = (card for card in self.form.cards() if card.question.guidance)
        return [card for card in cards if card.state.relevant][: len(COMMENTS)]

    def _take_back(self, steps: int) -> None:
        for _ in range(steps):
            self.services.workspace.ledger.undo()


def _asked(found: CaseAssessment) -> set[tuple[str, Row]]:
    """Return the places outside rosters."""
    return {(name, None) for name, rows in found.flow.questions if not rows}


def _newer(scratch: Path) -> Path:
    """Write another version of our own form: one question otherwise, one gone, one new."""
    from openpyxl import load_workbook

    book = load_workbook(resource("forms", "judgement-2017.xlsx"))
    survey, settings = book["survey"], book["settings"]
    columns = {str(cell.value): place for place, cell in enumerate(survey[1], start=1)}
    scales = [row[columns["qi_scale"] - 1].value for row in survey.iter_rows()]
    first, other = [number for number, scale in enumerate(scales, start=1) if scale == "S2"][:2]
    for number, heading, text in (
        (first, "label", "Is the risk of harm assessed well enough, and in time?"),
        (other, "name", "harm_seen_early"),
        (other, "label", "Was the danger seen early?"),
    ):
        survey.cell(number, columns[heading], text)
    versions = [str(cell.value) for cell in settings[1]]
    settings.cell(2, versions.index("version") + 1, "2018")
    path = scratch / "newer.xlsx"
    book.save(path)
    return path
