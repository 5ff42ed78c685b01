"""Random forms with rosters of every kind, for what must hold of all forms."""

from dataclasses import dataclass, replace
from random import Random

from hypothesis import strategies as some

from qi_desktop.forms.definition import Choice, Form, Group, Item, Question, Repeat
from tests.forms.workbooks import a_form

BOTH = (Choice("yes", "Yes", {"if": "yes"}), Choice("no", "No", {"if": "no"}))

_PLACES: tuple[tuple[str, ...], ...] = (
    *((), (), (), ("r",), ("r",), ("r",), ("r", "n"), ("r", "n")),
    *(("c",), ("c",), ("p",), ("p",), (), ()),
)
"""The repeats around each question: r holds n, c is counted, p asks every row by itself."""

_TRUTHS = [
    "",
    "{a} = 'yes'",
    "not({a} = 'no') and {b} != ''",
    "{a} > 0 or {a} = {b}",
    "selected({a}, 'yes') or count-selected({b}) > 1",
    "sum({a}) > 1 or count({b}) = 2",
    "count(${{r}}) > 1",
    "indexed-repeat({b}, ${{r}}, 1) = 'yes' or {a} = 'no'",
]
_RELEVANT = [*[""] * 8, *_TRUTHS]
"""More often always relevant than not, or hardly anything would ever be."""

_VALUES_OF = [
    "concat({a}, {b})",
    "if({a} = 'yes', {b}, 'no')",
    "{a} + 1",
    "join(' ', {a})",
    "count(${{r}}) + sum({a})",
    "indexed-repeat({a}, ${{r}}, 2)",
]
_IN_ROWS = [
    "position(..)",
    "coalesce({a}, 0) + coalesce(indexed-repeat(${{{own}}}, ${{{repeat}}}, position(..) - 1), 0)",
    "concat(position(..), {a})",
    "concat({a}, indexed-repeat(${{{own}}}, ${{{repeat}}}, position(..) + 1))",
    "count(${{{repeat}}})",
]
_CONSTRAINTS = ["", ". != 'no'", ". > 0", "count(/data/h/r/q3[. = current()/.]) < 2", ". != {a}"]
_FILTERS = ["", "if = {a}", "if = {a} or name = {b}"]
_KINDS = ["text", "integer", "select_one", "select_multiple", "rank", "calculate", "range"]


@dataclass(slots=True)
class _Draw:
    chance: Random

    def one(self, of: list[str]) -> str:
        return self.chance.choice(of)

    def rule(self, templates: list[str], number: int) -> str:
        """An expression about earlier questions alone, so that no circle arises."""
        template = self.one(templates)
        if not number or ("${{r}}" in template and number < 8):
            return ""
        a, b = self.chance.randrange(number), self.chance.randrange(number)
        around = _PLACES[number]
        repeat = around[-1] if around else "r"
        return template.format(a=f"${{q{a}}}", b=f"${{q{b}}}", own=f"q{number}", repeat=repeat)

    def question(self, number: int) -> Question:
        kind = self.one(_KINDS) if number else "select_one"
        chosen = kind.startswith("select") or kind == "rank"
        calculations = _VALUES_OF + (_IN_ROWS if _PLACES[number] else [])
        default = self.one(["", "yes", "concat({a}, '!')"])
        return Question(
            f"q{number}",
            kind,
            label=self.rule(["", "About {a}"], number),
            relevant=self.rule(_RELEVANT, number),
            calculation=self.rule(calculations, number) if kind == "calculate" else "",
            constraint=self.rule(_CONSTRAINTS, number),
            warning=self.rule(_TRUTHS, number),
            required=self.rule(_TRUTHS, number),
            read_only=self.rule(_TRUTHS, number),
            choices="both" if chosen else "",
            choice_filter=self.rule(_FILTERS, number) if chosen else "",
            default=self.rule([default], number) or default.partition("(")[0].replace("concat", ""),
            default_is_expression="(" in default and number > 0,
        )


def random_form(seed: int) -> Form:
    """Return a form of groups, repeats inside repeats, counted repeats, and rules between all of them."""
    one = _Draw(Random(seed))
    q = [one.question(number) for number in range(len(_PLACES))]
    inner = Repeat("n", tuple(q[6:8]), relevant=one.rule(_RELEVANT, 3))
    rows = Repeat("r", (q[3], Group("g", (q[4],), relevant=one.rule(_RELEVANT, 4)), q[5], inner))
    rows = replace(rows, relevant=one.rule(_RELEVANT, 3))
    counted = Repeat("c", tuple(q[8:10]), count=one.rule(["{a} mod 4", "count(${{r}})", "sum({a}) mod 3"], 8))
    by_row = one.one(["position() <= 2", "${q0} = 'yes' or position(.) = 1", "${q0} = 'yes'"])
    rowwise = Repeat("p", tuple(q[10:12]), relevant=by_row)
    items: list[Item] = [*q[:2], Group("h", (q[2], rows), relevant=one.rule(_RELEVANT, 2)), counted]
    return a_form(*items, rowwise, *q[12:], both=BOTH)


FORMS = some.integers(0, 2**32).map(random_form)
"""Drawn by one number each: drawing every rule by itself takes hypothesis longer than all that is tried."""
