"""The functions an expression may call: XPath 1.0's and ODK's, by what they are about."""

from qi_desktop.forms.expressions.functions.choices import CHOICE_FUNCTIONS
from qi_desktop.forms.expressions.functions.definition import Function
from qi_desktop.forms.expressions.functions.logic import LOGIC_FUNCTIONS
from qi_desktop.forms.expressions.functions.moments import MOMENT_FUNCTIONS
from qi_desktop.forms.expressions.functions.numbers import NUMBER_FUNCTIONS
from qi_desktop.forms.expressions.functions.places import PLACE_FUNCTIONS
from qi_desktop.forms.expressions.functions.text import TEXT_FUNCTIONS

__all__ = ["FUNCTIONS", "Function"]

FUNCTIONS: dict[str, Function] = {
    **TEXT_FUNCTIONS,
    **LOGIC_FUNCTIONS,
    **NUMBER_FUNCTIONS,
    **MOMENT_FUNCTIONS,
    **CHOICE_FUNCTIONS,
    **PLACE_FUNCTIONS,
}
