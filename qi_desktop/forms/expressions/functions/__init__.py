"""The functions an expression may call: XPath 1.0's and ODK's, by what they are about."""

from qi_desktop.forms.expressions.functions.choices import CHOICE_FUNCTIONS
from qi_desktop.forms.expressions.functions.definition import Function
from qi_desktop.forms.expressions.functions.geography import GEOGRAPHY_FUNCTIONS
from qi_desktop.forms.expressions.functions.logic import LOGIC_FUNCTIONS
from qi_desktop.forms.expressions.functions.moments import MOMENT_FUNCTIONS
from qi_desktop.forms.expressions.functions.numbers import NUMBER_FUNCTIONS
from qi_desktop.forms.expressions.functions.places import PLACE_FUNCTIONS
from qi_desktop.forms.expressions.functions.text import TEXT_FUNCTIONS

__all__ = ["FUNCTIONS", "NOT_HERE", "Function"]

FUNCTIONS: dict[str, Function] = {
    **TEXT_FUNCTIONS,
    **LOGIC_FUNCTIONS,
    **NUMBER_FUNCTIONS,
    **MOMENT_FUNCTIONS,
    **CHOICE_FUNCTIONS,
    **PLACE_FUNCTIONS,
    **GEOGRAPHY_FUNCTIONS,
}

NOT_HERE: dict[str, str] = {
    "property": "it asks a phone for its own number, which a laptop has none of",
    "jr:itext": "it looks words up in a translated XForm; the label columns of a workbook do that",
    "extract-signed": "it needs a signing key that forms here do not carry",
    "id": "the answers of a form carry no ids; write a path",
    "lang": "the answers of a form carry no language",
    "key": "the answers of a form carry no keys; write a condition in [ ]",
    "document": "a form reads no other document; attach a CSV file and write pulldata()",
    "search": "it belongs into the appearance column; attach a CSV file and write choice_filter",
}
"""Functions of the standards that cannot work in this program, each with the reason why."""
