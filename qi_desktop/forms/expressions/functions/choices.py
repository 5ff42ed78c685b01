"""Functions about what was chosen in questions with choices."""

from qi_desktop.forms.expressions.functions.definition import Function, fixed
from qi_desktop.forms.expressions.scope import Scope
from qi_desktop.forms.expressions.values import Value, to_number, to_text


def _selected(chosen: Value, choice: Value) -> bool:
    """Asked for a blank choice, it tells whether nothing is chosen, as JavaRosa and Enketo do."""
    wanted, names = to_text(choice).strip(), to_text(chosen).split()
    return wanted in names if wanted else not names


def _selected_at(chosen: Value, index: Value) -> str:
    names = to_text(chosen).split()
    place = to_number(index)
    return names[int(place)] if -1 < place < len(names) else ""


def _count_selected(chosen: Value) -> float:
    return float(len(to_text(chosen).split()))


def _choice_name(scope: Scope, choice: Value, question: Value) -> str:
    names = to_text(choice).split()
    return ", ".join(scope.world.choice_label(to_text(question), name) for name in names)


CHOICE_FUNCTIONS: dict[str, Function] = {
    "selected": fixed(_selected, 2),
    "is-selected": fixed(_selected, 2),
    "selected-at": fixed(_selected_at, 2),
    "count-selected": fixed(_count_selected),
    "jr:choice-name": Function(_choice_name, 2, 2, scoped=True, names=(1,)),
}
