"""Random forms with rosters of every kind, and random acts on them, for what must hold of all of them."""

from dataclasses import dataclass, field, replace
from random import Random

from hypothesis import strategies as some

from qi_desktop.forms.definition import Choice, Form, Group, Item, Question, Repeat
from qi_desktop.forms.flow import Flow, FlowState
from qi_desktop.forms.flow.answers import Answer
from qi_desktop.forms.flow.state import Rows, Spot
from tests.forms.workbooks import a_form

VALUES = ["yes", "no", "not_known", "not_relevant", "3", "1", "-1.5", "", "2017-06-14"]
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


@dataclass(slots=True)
class Sheet:
    """The answers of a form or of one row, kept in the plainest way, to compare with."""

    values: dict[str, str] = field(default_factory=dict[str, str])
    rows: "dict[str, list[Sheet]]" = field(default_factory=dict[str, "list[Sheet]"])
    overruled: set[str] = field(default_factory=set[str])

    def row(self, chain: tuple[str, ...], rows: Rows) -> "Sheet":
        """Return the row at a path."""
        sheet = self
        for repeat, row in zip(chain, rows, strict=True):
            inside = sheet.rows.setdefault(repeat, [])
            inside.extend(Sheet() for _ in range(row - len(inside)))
            sheet = inside[row - 1]
        return sheet

    def answers(self) -> dict[str, Answer]:
        """Return the answers nested as flow takes them."""
        answers: dict[str, Answer] = dict(self.values)
        return answers | {repeat: [row.answers() for row in rows] for repeat, rows in self.rows.items()}

    def spots(self, rows: Rows = ()) -> frozenset[Spot]:
        """Return the questions a person declared relevant."""
        own = frozenset((name, rows) for name in self.overruled)
        inside = (
            row.spots((*rows, number))
            for repeat in self.rows.values()
            for number, row in enumerate(repeat, start=1)
        )
        return own.union(*inside)


@dataclass(slots=True)
class Trial:
    """A form being answered: the state reached step by step beside the plain sheet."""

    flow: Flow
    state: FlowState
    sheet: Sheet

    @classmethod
    def of(cls, form: Form) -> "Trial":
        """Begin with nothing answered."""
        flow = Flow(form)
        return cls(flow, flow.state({}), Sheet())

    def act(self, act: "Act") -> None:
        """Do one random act, where the form as it is now has a place for it."""
        spots = sorted(self.state.questions)
        name, rows = spots[act.place % len(spots)]
        chain = _PLACES[int(name[1:])]
        if act.kind == "answer":
            self._answer(name, chain, rows, act.value)
        elif act.kind == "overrule":
            self._overrule(name, chain, rows)
        elif act.kind == "add" or "c" in chain or not rows:
            self._add(
                "n" if rows and chain[0] == "r" and act.place % 2 else "rp"[act.place % 2], rows, act.at
            )
        else:
            self._remove(chain[: act.at % len(chain) + 1], rows[: act.at % len(chain) + 1])

    def afresh(self) -> FlowState:
        """Return the state of the same answers, settled all at once."""
        return self.flow.state(self.sheet.answers(), now=self.state.now, overruled=self.sheet.spots())

    def _answer(self, name: str, chain: tuple[str, ...], rows: Rows, value: str | None) -> None:
        self.state = self.flow.changed(self.state, name, value, rows)
        values = self.sheet.row(chain, rows).values
        if value is None:
            values.pop(name, None)
        else:
            values[name] = value

    def _overrule(self, name: str, chain: tuple[str, ...], rows: Rows) -> None:
        on = (name, rows) not in self.state.overruled
        self.state = self.flow.overruled(self.state, name, rows, on=on)
        self.sheet.row(chain, rows).overruled ^= {name}

    def _add(self, repeat: str, rows: Rows, at: int) -> None:
        above = rows[:1] if repeat == "n" else ()
        count = self.state.row_count(repeat, above)
        if count >= 4:
            return
        place = at % (count + 1) + 1
        self.state = self.flow.add_row(self.state, repeat, above, at=place)
        self.sheet.row(("r",) if above else (), above).rows.setdefault(repeat, []).insert(place - 1, Sheet())

    def _remove(self, chain: tuple[str, ...], rows: Rows) -> None:
        self.state = self.flow.remove_row(self.state, chain[-1], rows)
        del self.sheet.row(chain[:-1], rows[:-1]).rows[chain[-1]][rows[-1] - 1]


@dataclass(frozen=True, slots=True)
class Act:
    """One random act; which place it means is settled by the form as it is when its turn comes."""

    kind: str
    place: int
    value: str | None
    at: int = 0


ACTS = some.lists(
    some.builds(
        Act,
        some.sampled_from(["answer", "answer", "answer", "answer", "add", "add", "remove", "overrule"]),
        some.integers(0, 200),
        some.sampled_from([*VALUES, None]),
        some.integers(0, 5),
    ),
    max_size=25,
)
