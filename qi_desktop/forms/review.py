"""Reviews a form as a whole: expressions that cannot be read, names nobody bears, circles."""

from collections.abc import Iterator, Mapping

from qi_desktop.forms.attached import looked_up
from qi_desktop.forms.definition import Form, Question
from qi_desktop.forms.errors import FormProblem
from qi_desktop.forms.expressions.errors import ExpressionFault
from qi_desktop.forms.expressions.expression import Expression, compile_expression
from qi_desktop.forms.flow.order import CircularForm, dependencies_of, settled_order
from qi_desktop.forms.flow.rules import COLUMNS, Rules, expressions_of
from qi_desktop.forms.flow.structure import Slot, Structure


def reviewed(form: Form) -> tuple[FormProblem, ...]:
    """Return everything that keeps a form from flowing, each with its row and column."""
    structure = Structure(form)
    problems: list[FormProblem] = []
    rules = {slot: _rules(slot, problems) for slot in structure.slots}
    needs = dependencies_of(structure, rules)
    problems += [_problem(slot, rule, str(fault)) for slot, rule, fault in needs.faults]
    problems += [_missing_list(slot) for slot in structure.questions if _lacks_list(form, slot)]
    problems += _missing_tables(form, structure, rules)
    try:
        settled_order(structure, needs.settling)
    except CircularForm as circle:
        problems.append(_circle(circle))
    return tuple(problems)


def _rules(slot: Slot, problems: list[FormProblem]) -> Rules:
    compiled: dict[str, Expression] = {}
    for name, text in expressions_of(slot.item).items():
        try:
            compiled[name] = compile_expression(text)
        except ExpressionFault as fault:
            problems.append(_problem(slot, name, str(fault)))
    return Rules(**compiled)


def _problem(slot: Slot, rule: str, text: str) -> FormProblem:
    return FormProblem("survey", slot.item.row, COLUMNS[rule], text)


def _circle(circle: CircularForm) -> FormProblem:
    named = " → ".join(f"{slot.name} (row {slot.item.row})" for slot in (*circle.slots, circle.slots[0]))
    return FormProblem("survey", circle.slots[0].item.row, "", f"these wait for one another: {named}")


def _lacks_list(form: Form, slot: Slot) -> bool:
    item = slot.item
    return isinstance(item, Question) and item.has_choices and item.choices not in form.choices


def _missing_list(slot: Slot) -> FormProblem:
    parameters: Mapping[str, str] = getattr(slot.item, "parameters", {})
    name = getattr(slot.item, "choices", "")
    file = parameters.get("file", "")
    text = f"there is no file {file} beside the form" if file else f"there is no list of choices named {name}"
    return FormProblem("survey", slot.item.row, "type", text)


def _missing_tables(form: Form, structure: Structure, rules: dict[Slot, Rules]) -> Iterator[FormProblem]:
    for slot in structure.slots:
        for name, expression in (*rules[slot].settling(), *rules[slot].checking()):
            for table in tables_of(expression) - form.choices.keys():
                yield _problem(
                    slot, name, f"there is no list of choices {table} and no file {table}.csv beside the form"
                )


def tables_of(expression: Expression) -> set[str]:
    """Return the lists and attached files an expression looks things up in."""
    return {name for name, _ in looked_up(expression)}
