"""Rules in plain words, for those who fill a form in on paper and must follow them by hand."""

from collections.abc import Callable
from dataclasses import dataclass

from qi_desktop.forms.definition import Form
from qi_desktop.forms.expressions.errors import ExpressionFault
from qi_desktop.forms.expressions.expression import compile_expression
from qi_desktop.forms.expressions.syntax import Binary, Call, Literal, Part, Path, Reference, Step
from qi_desktop.forms.expressions.values import text_of_number

_TURNED = {"=": "!=", "!=": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
_COMPARED = {
    "=": "is",
    "!=": "is not",
    "<": "is less than",
    "<=": "is at most",
    ">": "is more than",
    ">=": "is at least",
}
_MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}

Named = Callable[[str], str]


class _NotSimpleError(Exception):
    """The rule does more than compare answers; words would not make it plainer."""


def in_plain_words(rule: str, form: Form, named: Named) -> str:
    """Return a rule in words, such as "question 3 is Yes and question 5 is not No".

    Empty when the rule is not simple. ``named`` says how a question is called, by its name in the form.
    """
    try:
        return _Teller(form, named).told(compile_expression(rule).parts).words
    except (_NotSimpleError, ExpressionFault):
        return ""


@dataclass(frozen=True, slots=True)
class _Told:
    """A rule in words, what joins its parts ("and", "or", or nothing), and whether it has both."""

    words: str
    joined_by: str = ""
    mixed: bool = False


def _straightened(part: Part) -> Part:
    """Return a part in which a path to a neighbour stands as a reference to it."""
    match part:
        case Path(".", (Step("parent"), Step("child", name, ())), position):
            return Reference(name, position)
        case Call(name, arguments, position):
            return Call(name, tuple(map(_straightened, arguments)), position)
        case Binary(sign, left, right, position) if sign in _COMPARED:
            return Binary(sign, _straightened(left), _straightened(right), position)
        case _:
            return part


class _Teller:
    def __init__(self, form: Form, named: Named) -> None:
        self._form = form
        self._named = named

    def told(self, part: Part, *, turned: bool = False) -> _Told:
        """Return a part in words, or when ``turned`` its opposite."""
        match _straightened(part):
            case Binary("and" | "or" as sign, left, right):
                return self._joined(sign, left, right, turned=turned)
            case Binary(sign, Reference(name), Literal(value)) if sign in _COMPARED:
                return self._compared(name, _TURNED[sign] if turned else sign, value)
            case Binary(sign, Literal(value), Reference(name)) if sign in _COMPARED:
                mirrored = _MIRRORED.get(sign, sign)
                return self._compared(name, _TURNED[mirrored] if turned else mirrored, value)
            case Call("not", (inner,)):
                return self.told(inner, turned=not turned)
            case Call("selected", (Reference(name), Literal(value))):
                return self._includes(name, value, turned=turned)
            case _:
                raise _NotSimpleError

    def _joined(self, sign: str, left: Part, right: Part, *, turned: bool) -> _Told:
        """Join two rules; a comma keeps "and" apart within "or"; the other way round is not simple."""
        sign = {"and": "or", "or": "and"}[sign] if turned else sign
        both = [self.told(side, turned=turned) for side in (left, right)]
        mixed = any(side.mixed or side.joined_by not in {"", sign} for side in both)
        if mixed and sign == "and":
            raise _NotSimpleError
        joint = f", {sign} " if mixed else f" {sign} "
        return _Told(joint.join(side.words for side in both), sign, mixed)

    def _compared(self, name: str, sign: str, value: str | float) -> _Told:
        if value == "":
            return _Told(f"{self._called(name)} is {'not answered' if sign == '=' else 'answered'}")
        for stands_for, rule in self._cases(name):
            if sign in {"=", "!="} and value == stands_for:
                return self.told(rule, turned=sign == "!=")
        return _Told(f"{self._called(name)} {_COMPARED[sign]} {self._label(name, value)}")

    def _cases(self, name: str) -> list[tuple[str | float, Part]]:
        """Return the value that a calculated yes or no takes, with the rule that decides it."""
        if not self._form.has_question(name) or not self._form.question(name).calculation:
            return []
        calculated = compile_expression(self._form.question(name).calculation).parts
        match calculated:
            case Call("if", (rule, Literal(value), Literal())) if self._is_simple(rule):
                return [(value, rule)]
            case _:
                return []

    def _is_simple(self, rule: Part) -> bool:
        try:
            return bool(self.told(rule).words)
        except _NotSimpleError:
            return False

    def _includes(self, name: str, value: str | float, *, turned: bool) -> _Told:
        many = self._form.has_question(name) and self._form.question(name).type == "select_multiple"
        if not many:
            return self._compared(name, "!=" if turned else "=", value)
        verb = "does not include" if turned else "includes"
        return _Told(f"{self._called(name)} {verb} {self._label(name, value)}")

    def _called(self, name: str) -> str:
        if not self._form.has_question(name):
            raise _NotSimpleError
        return self._named(name)

    def _label(self, name: str, value: str | float) -> str:
        return self._form.choice_label(name, value if isinstance(value, str) else text_of_number(value))
