"""The expressions in the cells of a survey sheet, read by themselves: what is miswritten is named."""

from collections.abc import Iterator

from qi_desktop.forms.columns import survey_headers
from qi_desktop.forms.errors import FormProblem
from qi_desktop.forms.expressions.errors import ExpressionFault
from qi_desktop.forms.expressions.expression import compile_expression
from qi_desktop.forms.nested import switch
from qi_desktop.forms.sheets import rows_of

_STRAIGHT = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'})
_EXPRESSIONS = {
    *("relevant", "constraint", "calculation", "required", "read_only", "choice_filter", "repeat_count"),
    "qi_warning",
}


def expressions_in(book: object) -> list[FormProblem]:
    """Return every expression of a survey sheet that cannot be read."""
    return list(_miswritten(book))


def _miswritten(book: object) -> Iterator[FormProblem]:
    headers = [header for header in survey_headers(book) if header.means in _EXPRESSIONS]
    for number, row in enumerate(rows_of(book, "survey"), start=2):
        for header in headers:
            text = switch((row.get(header.written) or "").translate(_STRAIGHT))
            try:
                if text:
                    compile_expression(text)
            except ExpressionFault as fault:
                yield FormProblem("survey", number, header.means, str(fault))
