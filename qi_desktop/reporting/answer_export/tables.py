"""Answers as tables: the columns are the questions of every version, so that none is lost."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qi_desktop.assessment.model import CaseAssessment, Evidence, Place
from qi_desktop.assessment.places import chains_of, has_place, path_of, row_from, row_of, spot_of
from qi_desktop.forms.definition import Form, Question
from qi_desktop.forms.flow import QuestionState
from qi_desktop.forms.flow.state import Row, rows_of
from qi_desktop.reporting.spreadsheets import ExportedTable, Value

_OF_A_CASE = {
    "case:number": "the number of the case",
    "case:provider": "whose case it is",
    "case:state": "how far its assessment has come",
    "case:version": "the version of the form it is assessed in",
}
_NUMBERS = frozenset({"integer", "decimal", "range"})


@dataclass(frozen=True, slots=True)
class ExportedCase:
    """A case with the form it is assessed in."""

    assessment: CaseAssessment
    form: Form

    def facts(self) -> list[Value]:
        """Return what every row says of its case; no person."""
        found = self.assessment
        return [found.number, found.provider, found.state.value, self.form.version]


def answer_tables(cases: Sequence[ExportedCase], forms: Sequence[Form]) -> list[ExportedTable]:
    """Return the table of cases, one for every roster, all answers one by one, and the questions."""
    rosters = dict.fromkeys(chain[-1] for form in forms for chain in chains_of(form).values())
    return [
        _case_table(cases, forms),
        *(_roster_table(cases, forms, roster) for roster in rosters),
        _answer_table(cases),
        _question_table(forms),
    ]


def _questions(forms: Sequence[Form], roster: str = "") -> list[Question]:
    """Return the questions of all versions that hold a value, of one roster or of none, newest first."""
    found: dict[str, Question] = {}
    for form in forms:
        chains = chains_of(form)
        for question in form.questions():
            if chains.get(question.name, ("",))[-1] == roster and question.type != "note":
                found.setdefault(question.name, question)
    return list(found.values())


def _columns(questions: Sequence[Question]) -> dict[str, str]:
    columns: dict[str, str] = {}
    for question in questions:
        columns[question.name] = question.label or question.name
        columns[f"{question.name}:state"] = "answered, or why nothing counts here"
        if question.is_judgement:
            columns[f"{question.name}:reason"] = "the reason written with the answer"
    return columns


def _case_table(cases: Sequence[ExportedCase], forms: Sequence[Form]) -> ExportedTable:
    questions = _questions(forms)
    rows = [[*case.facts(), *_cells(case, questions, None)] for case in cases]
    return ExportedTable("cases", {**_OF_A_CASE, **_columns(questions)}, rows)


def _roster_table(cases: Sequence[ExportedCase], forms: Sequence[Form], roster: str) -> ExportedTable:
    questions = _questions(forms, roster)
    rows = [
        [*case.facts(), path_of(row), *_cells(case, questions, row)]
        for case in cases
        for row in _rows_in(case, questions)
    ]
    columns = {**_OF_A_CASE, "case:row": "the number of the row", **_columns(questions)}
    return ExportedTable(roster.replace("/", "-"), columns, rows)


def _rows_in(case: ExportedCase, questions: Sequence[Question]) -> list[Row]:
    """Return the rows a case has of a roster: those of its version, and those with answers of another."""
    found, names = case.assessment, {one.name for one in questions}
    rows = {rows_of(row) for name, row in found.answers if name in names}
    for name, places in found.flow.questions:
        if name in names and places:
            rows.add(rows_of(row_of(case.form, found.stored, name, places)))
    return [row_from(one) for one in sorted(rows) if one]


def _cells(case: ExportedCase, questions: Sequence[Question], row: Row) -> Iterator[Value]:
    for question in questions:
        place = (question.name, row)
        standing, value = _standing(case, place)
        yield _typed(question, value)
        yield standing
        if question.is_judgement:
            answer = case.assessment.answers.get(place)
            yield answer.reason if answer else ""


def _standing(case: ExportedCase, place: Place) -> tuple[str, str]:
    """Return how an answer stands, and the value a table shows for it: none while it is not relevant."""
    found = case.assessment
    answer = found.answers.get(place)
    spot = spot_of(case.form, found.stored, *place)
    state = found.flow.questions.get(spot) if spot else None
    if state is None or not case.form.has_question(place[0]):
        kept = answer.value if answer else ""
        return ("retired", kept) if kept else ("not_asked", "")
    if place in found.contested:
        return "contested", state.value
    return _of_state(state), state.value


def _of_state(state: QuestionState) -> str:
    if not state.relevant:
        return "not_relevant"
    if state.overruled:
        return "overruled"
    if state.uncounted:
        return state.value
    if state.wrong:
        return "to_correct"
    return "answered" if state.answered else "unanswered"


def _typed(question: Question, value: str) -> Value:
    """Return a number as one, so that a spreadsheet can add it up."""
    if question.type not in _NUMBERS:
        return value
    try:
        return float(value) if "." in value else int(value)
    except ValueError:
        return value


def _answer_table(cases: Sequence[ExportedCase]) -> ExportedTable:
    columns = {
        **_OF_A_CASE,
        "question": "the name of the question",
        "row": "the number of the row, in a roster",
        "label": "the question's words",
        "value": "what was answered, relevant now or not",
        "words": "the same in the words of its choices",
        "how it stands": "answered, or why nothing counts here",
        "reason": "why, where a judgement asks for it",
        "relevant because": "why the question was declared relevant against its rule",
        "warning accepted because": "why an answer stands although the form warns of it",
        "evidence": "where it can be checked",
        "given in": "the beginning of the digest of the version it was given in",
    }
    return ExportedTable("answers", columns, [row for case in cases for row in _answer_rows(case)])


def _answer_rows(case: ExportedCase) -> Iterator[list[Value]]:
    form = case.form
    for place, answer in sorted(
        case.assessment.answers.items(), key=lambda one: (one[0][0], rows_of(one[0][1]))
    ):
        if not (answer.value or answer.reason or answer.overruled):
            continue
        known = has_place(form, answer)
        label = form.question(answer.question).label if known else ""
        words = [form.choice_label(answer.question, one) for one in answer.value.split(" ")] if known else []
        yield [
            *case.facts(),
            answer.question,
            path_of(answer.row),
            label,
            answer.value,
            ", ".join(words),
            _standing(case, place)[0],
            answer.reason,
            answer.relevance_reason,
            answer.warning_reason,
            "; ".join(map(_evidence, answer.evidence)),
            answer.form[:12],
        ]


def _evidence(one: Evidence) -> str:
    page = f"p. {one.page}" if one.page else ""
    return ", ".join(filter(None, (one.document, page, one.seen_on, one.note)))


def _question_table(forms: Sequence[Form]) -> ExportedTable:
    columns = {
        "question": "the name of the question",
        "roster": "the roster it stands in",
        "label": "its words in the newest version that has it",
        "type": "what kind of answer it takes",
        "versions": "the versions of the form that ask it, the newest first",
    }
    rosters = {name: chain[-1] for form in forms for name, chain in chains_of(form).items()}
    asked = [
        *_questions(forms),
        *(one for roster in dict.fromkeys(rosters.values()) for one in _questions(forms, roster)),
    ]
    rows: list[list[Value]] = [
        [one.name, rosters.get(one.name, ""), one.label, one.type, _versions(forms, one.name)]
        for one in asked
    ]
    return ExportedTable("questions", columns, rows)


def _versions(forms: Sequence[Form], question: str) -> str:
    return ", ".join(form.version or form.digest[:12] for form in forms if form.has_question(question))
