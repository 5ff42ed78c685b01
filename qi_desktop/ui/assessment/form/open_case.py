"""The case that is open: where each question stands, in which order, and how much is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.assessment.judgement import needs_reason
from qi_desktop.assessment.places import answer_id, chains_of, row_of, spot_of
from qi_desktop.forms.definition import Question
from qi_desktop.forms.flow.state import rows_of
from qi_desktop.ui.assessment.form.rules import conditional, why_hidden
from qi_desktop.ui.assessment.form.sheets import RosterPart, laid_out, told
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from qi_desktop.assessment.answering.answering import Answering
    from qi_desktop.assessment.model import CaseAssessment
    from qi_desktop.forms.flow import QuestionState
    from qi_desktop.forms.flow.state import Row, Rows, Spot
    from qi_desktop.ui.assessment.form.sheets import FormSection, Part


@dataclass(frozen=True, slots=True)
class CardState:
    """Everything a card shows of its question's standing."""

    label: str = ""
    hint: str = ""
    value: str = ""
    relevant: bool = True
    required: bool = False
    reason: str = ""
    record: str = ""
    message: str = ""
    contested: bool = False
    read_only: bool = False
    closed: bool = False
    warning: str = ""
    warning_reason: str = ""
    declared: bool = False
    """Whether a person declared it relevant against the rule."""
    relevance_reason: str = ""
    rule: str = ""
    """Why it is not asked, in words, while it is not."""
    choices: tuple[str, ...] = ()


class OpenCase:
    """A case held in memory while it is answered, and its form laid out."""

    def __init__(self, answering: Answering, language: str = "") -> None:
        """Lay the form out; ``language`` is the one its words are shown in."""
        self.answering, self.language = answering, language
        self.form, self.flow = answering.ready.form, answering.ready.flow
        self.layout = laid_out(self.form, language)
        self.tallies: dict[str, tuple[int, int]] = {}
        self._ordered: tuple[Mapping[Spot, int], list[Spot]] | None = None

    @property
    def found(self) -> CaseAssessment:
        """The case's answers as they stand."""
        return self.answering.assessment

    # --------------------------------------------------------------------------------- where things stand
    def row(self, spot: Spot) -> Row:
        """Return the stored row of a place that flow counts."""
        return row_of(self.form, self.found.stored, *spot)

    def spot(self, name: str, row: Row) -> Spot:
        """Return the place, as flow counts it, of a stored row."""
        return spot_of(self.form, self.found.stored, name, row) or (name, rows_of(row))

    def order(self) -> Sequence[Spot]:
        """Return every place of a question that is asked, in the order of the page."""
        rows = self.found.flow.rows
        if self._ordered is None or self._ordered[0] != rows:
            spots = [spot for section in self.layout.sections for spot in self.spots(section.parts)]
            self._ordered = rows, spots
        return self._ordered[1]

    def outer_row(self, repeat: str, rows: Rows) -> Row:
        """Return the stored row around a repeat inside a repeat."""
        chain = chains_of(self.form).get(repeat, ())
        return row_of(self.form, self.found.stored, chain[-2], rows) if len(chain) > 1 else None

    def is_conditional(self, question: Question) -> bool:
        """Tell whether a question may stop being relevant."""
        return conditional(self.form, question)

    def spots(self, parts: Iterable[Part], rows: Rows = ()) -> Iterator[Spot]:
        """Yield the places of some parts of the form."""
        for part in parts:
            if isinstance(part, Question):
                if part.is_asked:
                    yield part.name, rows
            elif isinstance(part, RosterPart):
                for number in range(1, self.count(part, rows) + 1):
                    yield from self.spots(part.parts, (*rows, number))

    def count(self, roster: RosterPart, rows: Rows = ()) -> int:
        """Return how many rows a roster has."""
        return self.found.flow.row_count(roster.repeat.name, rows)

    # ------------------------------------------------------------------------------------ how they stand
    def state(self, spot: Spot) -> CardState:
        """Return how one question stands."""
        name, rows = spot
        question, found = self.form.question(name), self.found
        row = self.row(spot)
        held = found.answer(name, row)
        state = found.flow.questions.get(spot)
        if state is None:
            return CardState(label=question.label, relevant=False)
        contested = (name, row) in found.contested
        return CardState(
            label=self.words(question, "label", rows) or name,
            hint=self.words(question, "hint", rows),
            value=held.value if held and held.value else state.kept,
            relevant=state.relevant,
            required=state.required,
            reason=held.reason if held else "",
            record=answer_id(self.form, found.record, name, row),
            message=self._message(question, state) if state.wrong else "",
            contested=contested,
            read_only=contested or state.read_only or found.state.is_closed,
            closed=found.state.is_closed,
            warning=state.warning,
            warning_reason=held.warning_reason if held else "",
            declared=state.relevant and not state.by_rule,
            relevance_reason=held.relevance_reason if held else "",
            rule="" if state.relevant else why_hidden(self.form, found.flow, question, rows),
            choices=state.choices,
        )

    def value(self, spot: Spot) -> str:
        """Return what a question without an answer of a person's shows: what the form works out."""
        state = self.found.flow.questions.get(spot)
        return state.value if state is not None else ""

    def is_open(self, spot: Spot) -> bool:
        """Tell whether a question is relevant and waits for an answer, a correction or a reason."""
        state = self.found.flow.questions.get(spot)
        if state is None or not state.relevant or state.read_only or self.found.state.is_closed:
            return False
        if not state.value or state.wrong:
            return True
        question = self.form.question(spot[0])
        if not state.warning and not needs_reason(question, state.value):
            return False
        held = self.found.answer(spot[0], self.row(spot))
        if held is None:
            return False
        unexplained = needs_reason(question, state.value) and not held.reason.strip()
        return unexplained or (bool(state.warning) and not held.warning_reason.strip())

    def words(self, question: Question, field: str, rows: Rows = ()) -> str:
        """Return words of a question in the language shown, with the answers they mention."""
        text = told(question.words, self.language, field, str(getattr(question, field, "")))
        return self.flow.words(self.found.flow, text, question.name, rows)

    def choice_words(self, question: Question) -> dict[str, str]:
        """Return the words of each choice of a question in the language shown."""
        return {
            choice.name: told(choice.words, self.language, "label", choice.label or choice.name)
            for choice in self.form.choices_of(question)
        }

    def _message(self, question: Question, state: QuestionState) -> str:
        if state.wrong != "constraint":
            return tr("This answer is none that the question takes now. Choose another, or clear it.")
        words = self.words(question, "constraint_message", state.rows)
        return words or state.message or tr("This answer breaks a rule of the form. Change it or clear it.")

    # ------------------------------------------------------------------------------------- how much is done
    def count_all(self) -> None:
        """Count section by section how many of the relevant questions are answered."""
        self.tallies = {
            section.name: self._tally(section) for section in self.layout.sections if any(section.asked())
        }

    def count_touched(self) -> None:
        """Count again the sections in which the last answer changed anything."""
        section_of = self.layout.section_of
        touched = {one.name: one for name, _ in self.found.flow.touched if (one := section_of.get(name))}
        self.tallies |= {name: self._tally(section) for name, section in touched.items()}

    def progress(self, name: str) -> str:
        """Return how much of a section is done, in words."""
        done, relevant = self.tallies.get(name, (0, 0))
        if relevant:
            return tr("{done} of {relevant}").format(done=done, relevant=relevant)
        section = next((one for one in self.layout.sections if one.name == name), None)
        # A roster without rows waits for none of its questions, and is no less asked for that.
        return tr("not asked here") if section is not None and any(self.spots(section.parts)) else ""

    def _tally(self, section: FormSection) -> tuple[int, int]:
        questions = self.found.flow.questions
        states = [questions[spot] for spot in self.spots(section.parts) if spot in questions]
        relevant = [state for state in states if state.relevant]
        return sum(bool(state.value) for state in relevant), len(relevant)
