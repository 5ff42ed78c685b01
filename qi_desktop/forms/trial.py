"""Trying forms and expressions out: what the command line reports, as plain dictionaries."""

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from qi_desktop.forms.definition import Form, Group, Item, Question, Repeat, walked
from qi_desktop.forms.errors import (
    FormProblem,
    FormRefused,
    MisplacedAnswer,
    NoSuchQuestion,
    Severity,
    UnusableAnswer,
)
from qi_desktop.forms.expressions.expression import compile_expression
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.tree import Given, TreeWorld, planted
from qi_desktop.forms.expressions.values import Scalar, Value, kind_of, text_of_number, to_text
from qi_desktop.forms.flow import Flow, FlowState, QuestionState
from qi_desktop.forms.flow.answers import Answers
from qi_desktop.forms.flow.state import Rows
from qi_desktop.forms.nearness import nearest
from qi_desktop.forms.xlsform import examine_form, read_form

Report = dict[str, object]
_OWN = "own"


def checked(path: Path | str) -> Report:
    """Report on a workbook: is it usable, what is in it, and every error and warning with its place."""
    try:
        read = examine_form(path)
    except FormRefused as refusal:
        if not any(problem.row for problem in refusal.problems):
            raise  # a file that is no form at all has no rows to report on
        return {"file": Path(path).name, "usable": False, **_told(refusal.problems)}
    form = read.form
    return {
        "file": Path(path).name,
        "usable": not read.errors,
        "form": form.name,
        "title": form.title,
        "version": form.version,
        **_summary(form),
        **_told(read.problems),
    }


def _summary(form: Form) -> Report:
    questions = form.questions()
    judgements = [question for question in questions if question.scale]
    return {
        "questions": len(questions),
        "asked": sum(question.is_asked for question in questions),
        "required": sum(bool(question.required) for question in questions),
        "calculated": sum(question.is_calculated for question in questions),
        "notes": sum(question.type == "note" for question in questions),
        "sections": len(form.sections()),
        "repeats": len(form.repeats()),
        "lists": len(form.choices),
        "language": form.language if form.languages else "",
        "languages": list(form.languages),
        "judgements": len(judgements),
        "counted": sum(question.is_judgement for question in questions),
        "uncounted_judgements": [question.name for question in judgements if not question.is_judgement],
    }


def _told(problems: tuple[FormProblem, ...]) -> Report:
    told = [_problem(problem) for problem in problems]
    return {
        "errors": sum(problem["severity"] == Severity.ERROR.value for problem in told),
        "warnings": sum(problem["severity"] == Severity.WARNING.value for problem in told),
        "problems": told,
    }


def _problem(problem: FormProblem) -> Report:
    return {
        "severity": problem.severity.value,
        "sheet": problem.sheet,
        "row": problem.row or None,
        "column": problem.column or None,
        "text": problem.text,
    }


def run(path: Path | str, answers: Answers, now: datetime | None = None) -> Report:
    """Report what each question of a workbook is, given answers; repeats are lists of rows."""
    form = read_form(path)
    _refuse_unknown(form, answers)
    state = Flow(form).state(answers, now=now)
    return {
        "form": form.name,
        "version": form.version,
        "questions": _items(form.items, state, ()),
        "missing": [_place(one) for one in state.missing()],
        "wrong": [_place(one) for one in state.wrong()],
    }


def _refuse_unknown(form: Form, answers: Answers) -> None:
    """Refuse answers to nothing, and answers given where their question does not stand."""
    containers = {item.name: item for item in walked(form.items) if not isinstance(item, Question)}
    known = {**containers, **{question.name: question for question in form.questions()}}

    def look(given: Answers, repeat: str) -> None:
        for name, value in given.items():
            item = known.get(name)
            if item is None:
                raise NoSuchQuestion(name, form.title, nearest(name, known))
            if isinstance(item, Group) and isinstance(value, Mapping):
                look(cast("Answers", value), repeat)
                continue
            if isinstance(item, Group):
                raise UnusableAnswer(name)
            around = _around(form, name)
            if around != repeat:
                raise MisplacedAnswer(name, f"in a row of {around}" if around else "outside of every roster")
            if isinstance(item, Repeat) and isinstance(value, list):
                for row in value:
                    if not isinstance(row, Mapping):
                        raise UnusableAnswer(name)
                    look(cast("Answers", row), name)

    look(answers, "")


def _around(form: Form, name: str) -> str:
    """Return the innermost repeat around a question or repeat."""
    inner = ""
    for repeat in form.repeats():
        if repeat.name != name and any(item.name == name for item in walked(repeat.items)):
            inner = repeat.name
    return inner


def _items(items: tuple[Item, ...], state: FlowState, rows: Rows) -> Report:
    report: Report = {}
    for item in items:
        match item:
            case Question():
                report[item.name] = _question(item, state.of(item.name, rows))
            case Group():
                report |= _items(item.items, state, rows)
            case _:
                count = state.row_count(item.name, rows)
                report[item.name] = [_items(item.items, state, (*rows, row)) for row in range(1, count + 1)]
    return report


def _question(question: Question, state: QuestionState) -> Report:
    report: Report = {
        "relevant": state.relevant,
        "value": state.value,
        "constraint": state.wrong != "constraint",
        "required": state.required,
        "missing": state.missing,
        "valid": not state.wrong,
    }
    if state.wrong:
        report |= {"wrong": state.wrong, "message": state.message}
    if question.choice_filter or question.chosen_from:
        report["choices"] = list(state.choices)
    return report


def _place(state: QuestionState) -> str:
    return f"{state.name}[{','.join(map(str, state.rows))}]" if state.rows else state.name


def evaluated(
    expression: str, values: Mapping[str, Given] | None = None, now: datetime | None = None
) -> Report:
    """Report the value and type of one expression; the value named "." is the question's own."""
    given = dict(values or {})
    own = given.pop(".", None)
    root = planted(given)
    world = TreeWorld(root, now or datetime.now(UTC).astimezone())
    place = root if own is None else root.grown(_OWN, own)
    value = compile_expression(expression).evaluate(Scope(world, place, place))
    return {"expression": expression, "type": kind_of(value), "value": _plain(value), "text": to_text(value)}


def _plain(value: Value) -> object:
    """Several places are a list, one speaks for itself, and none is blank."""
    if isinstance(value, tuple):
        values = [_plain_scalar(node.value) for node in value]
        return values if len(values) > 1 else values[0] if values else ""
    return _plain_scalar(value)


def _plain_scalar(value: Scalar) -> object:
    """JSON has no NaN and no infinity, so that those are written as XPath writes them."""
    if isinstance(value, str | bool):
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            return text_of_number(value)
        return int(value) if value.is_integer() else value
    return to_text(value)
