"""What the form says about every question at one moment; nothing here changes any more."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from qi_desktop.forms.definition import NOT_RELEVANT
from qi_desktop.forms.errors import NoSuchQuestion, NoSuchRow
from qi_desktop.forms.expressions.values import Scalar
from qi_desktop.forms.flow.spots import Row, Rows, Spot, Spots, rows_of

__all__ = ["FlowState", "QuestionState", "Row", "Rows", "Spot", "rows_of"]


@dataclass(frozen=True, slots=True)
class QuestionState:
    """One question (of one row): relevant, its value, and what is wrong or missing.

    ``value`` is blank while the question is not relevant; ``kept`` is what stands in the answers all
    the same. ``wrong`` is blank, or one of type, choice, range, constraint; ``message`` says it in words.
    ``by_rule`` is what the form alone says of its relevance: a question relevant against it is so because
    a person declared it. ``warning`` is the message of a soft warning that holds now.
    """

    name: str
    rows: Rows
    relevant: bool
    value: str
    kept: str
    required: bool
    missing: bool
    wrong: str
    message: str
    read_only: bool
    uncounted: bool
    choices: tuple[str, ...]
    by_rule: bool = True
    warning: str = ""

    @property
    def answered(self) -> bool:
        """Tell whether a relevant question has an answer of any kind."""
        return self.value != ""

    @property
    def overruled(self) -> bool:
        """Tell whether the inspector declared a relevant question not relevant."""
        return self.uncounted and self.value == NOT_RELEVANT

    @property
    def judged(self) -> bool:
        """Tell whether the answer is a judgement that may enter a count."""
        return self.relevant and self.answered and not self.uncounted and not self.wrong

    @property
    def constraint_ok(self) -> bool:
        """Tell whether nothing is wrong with the answer."""
        return not self.wrong


@dataclass(slots=True)
class FlowState:
    """The whole form at one moment; made and renewed by Flow alone."""

    given: Spots[str]
    rows: Spots[int]
    values: Spots[Scalar]
    texts: Spots[str]
    shown: Spots[bool]
    made: Spots[str]
    questions: Spots[QuestionState]
    context: Mapping[str, str]
    defaults: Mapping[str, str]
    now: datetime
    overruled: frozenset[Spot] = frozenset()
    touched: frozenset[Spot] = frozenset()
    """The questions that came out differently than in the state before, or whose words did; all at first."""
    gone: frozenset[Spot] = frozenset()
    """The questions of rows that are no more."""
    reworded: frozenset[Spot] = frozenset()
    """The groups and repeats whose label mentions something that came out differently; all at first."""

    def of(self, name: str, row: Row = None) -> QuestionState:
        """Return the state of a question, of a row when it stands in a repeat."""
        spot = (name, rows_of(row))
        found = self.questions.get(spot)
        if found is None:
            if any(known == name for known, _ in self.questions) and spot[1]:
                raise NoSuchRow(name, spot[1][-1])
            raise NoSuchQuestion(name, "")
        return found

    def value(self, name: str, row: Row = None) -> str:
        """Return the value of a question; blank while it is not relevant."""
        return self.of(name, row).value

    def row_count(self, repeat: str, row: Row = None) -> int:
        """Return how many rows a repeat has."""
        return self.rows.at(repeat, rows_of(row)) or 0

    def is_shown(self, container: str, row: Row = None) -> bool:
        """Tell whether a group or repeat is relevant; of a repeat, whether a row may be added."""
        return self.shown.at(container, rows_of(row)) is not False

    def __iter__(self) -> Iterator[QuestionState]:
        """Yield the state of every question, all rows of a question together."""
        return iter(self.questions.values())

    def missing(self) -> tuple[QuestionState, ...]:
        """Return the relevant required questions without an answer."""
        return tuple(state for state in self if state.missing)

    def wrong(self) -> tuple[QuestionState, ...]:
        """Return the relevant questions whose answer cannot stand."""
        return tuple(state for state in self if state.wrong)
