"""Random acts on a form: answers, rows put in and taken away, decisions; beside them the plainest account."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from hypothesis import strategies as some

from qi_desktop.forms.definition import Form, Item, Question, Repeat
from qi_desktop.forms.flow import Flow, FlowState
from qi_desktop.forms.flow.answers import Answer
from qi_desktop.forms.flow.state import Rows, Spot

VALUES = ["yes", "no", "not_known", "not_relevant", "3", "1", "-1.5", "", "2017-06-14"]
MOST = 4
"""Rows of a repeat."""

Chain = tuple[str, ...]


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
    chains: dict[str, Chain]
    """The repeats around each question, and around each repeat whose rows a person adds."""

    @classmethod
    def of(cls, form: Form) -> "Trial":
        """Begin with nothing answered."""
        flow = Flow(form)
        return cls(flow, flow.state({}), Sheet(), dict(_chains(form.items, (), free=True)))

    def act(self, act: "Act") -> None:
        """Do one random act, where the form as it is now has a place for it."""
        if act.kind in {"add", "remove"}:
            self._act_on_rows(act)
            return
        spots = sorted(self.state.questions)
        name, rows = spots[act.place % len(spots)]
        if act.kind == "answer":
            self.answer(name, rows, self._value(name, act))
        else:
            self._overrule(name, rows)

    def afresh(self) -> FlowState:
        """Return the state of the same answers, settled all at once."""
        now, context = self.state.now, self.state.context
        return self.flow.state(self.sheet.answers(), context, now, overruled=self.sheet.spots())

    def answer(self, name: str, rows: Rows, value: str | None) -> None:
        """Give or take away one answer."""
        self.state = self.flow.changed(self.state, name, value, rows)
        values = self.sheet.row(self.chains[name], rows).values
        if value is None:
            values.pop(name, None)
        else:
            values[name] = value

    def _value(self, name: str, act: "Act") -> str | None:
        choices = self.flow.form.choices_of(self.flow.form.question(name))
        return choices[act.place % len(choices)].name if choices and act.at % 2 else act.value

    def _overrule(self, name: str, rows: Rows) -> None:
        on = (name, rows) not in self.state.overruled
        self.state = self.flow.overruled(self.state, name, rows, on=on)
        self.sheet.row(self.chains[name], rows).overruled ^= {name}

    def _act_on_rows(self, act: "Act") -> None:
        repeats = [(repeat, above) for repeat, above in self._repeats() if self._suits(act, repeat, above)]
        if not repeats:
            return
        repeat, above = repeats[act.place % len(repeats)]
        rows = self.sheet.row(self.chains[repeat], above).rows.setdefault(repeat, [])
        count = self.state.row_count(repeat, above)
        if act.kind == "add":
            place = act.at % (count + 1) + 1
            self.state = self.flow.add_row(self.state, repeat, above, at=place)
            rows.insert(place - 1, Sheet())
        else:
            place = act.at % count + 1
            self.state = self.flow.remove_row(self.state, repeat, (*above, place))
            del rows[place - 1]

    def _suits(self, act: "Act", repeat: str, above: Rows) -> bool:
        count = self.state.row_count(repeat, above)
        return count < MOST if act.kind == "add" else count > 0

    def _repeats(self) -> Iterator[tuple[str, Rows]]:
        for repeat, chain in self.chains.items():
            if self.flow.form.has_question(repeat):
                continue
            found: list[Rows] = [()]
            for outer in chain:
                found = [
                    (*rows, row) for rows in found for row in range(1, self.state.row_count(outer, rows) + 1)
                ]
            yield from ((repeat, rows) for rows in found)


def _chains(items: tuple[Item, ...], around: Chain, *, free: bool) -> Iterator[tuple[str, Chain]]:
    """Rows that a form counts, and repeats inside them, are left to the form."""
    for item in items:
        if isinstance(item, Question):
            yield item.name, around
        elif isinstance(item, Repeat):
            if free and not item.count:
                yield item.name, around
            yield from _chains(item.items, (*around, item.name), free=free and not item.count)
        else:
            yield from _chains(item.items, around, free=free)


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
