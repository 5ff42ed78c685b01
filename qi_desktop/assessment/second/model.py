"""Second assessments, their comparison with the first, and how far both agree."""

from dataclasses import dataclass

from qi_desktop.assessment.model import AssessmentState
from qi_desktop.forms.flow.state import Row
from qi_desktop.foundation.errors import InputError, UserError


@dataclass(frozen=True, slots=True)
class ChosenCase:
    """A case to be assessed a second time: by whom, and how far both assessments have come.

    ``inspector`` and ``person`` are ids of team members. ``differences`` is None while the second
    assessment is blind, that is until both are complete.
    """

    sampled_case: str
    number: str
    provider: str
    inspector: str
    first: AssessmentState
    person: str
    state: AssessmentState
    differences: int | None = None
    settled: int = 0


@dataclass(frozen=True, slots=True)
class Settled:
    """What was decided about a difference, by whom, when and why."""

    value: str
    words: str
    reason: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Side:
    """What one of the two answered; ``asked`` is False where the question was not relevant to them."""

    value: str
    words: str
    reason: str
    asked: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One question as both answered it, the first as it stood before anything was settled.

    Free text is shown side by side but never compared: ``comparable`` is False.
    """

    question: str
    row: Row
    label: str
    section: str
    first: Side
    second: Side
    comparable: bool = True
    settled: Settled | None = None

    @property
    def asked_of_both(self) -> bool:
        """Tell whether the question was put to both; where not, another answer decided that."""
        return self.first.asked and self.second.asked

    @property
    def answered_by_both(self) -> bool:
        """Tell whether both gave an answer of any kind."""
        return bool(self.asked_of_both and self.first.value and self.second.value)

    @property
    def same(self) -> bool:
        """Tell whether both answered alike, several choices in whatever order."""
        return sorted(self.first.value.split()) == sorted(self.second.value.split())

    @property
    def differs(self) -> bool:
        """Tell whether this is a difference to settle."""
        return self.comparable and self.asked_of_both and not self.same


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both assessments of one case side by side, in the order of the form."""

    sampled_case: str
    number: str
    lines: tuple[Line, ...]

    @property
    def differences(self) -> tuple[Line, ...]:
        """The lines on which both differ, settled or not."""
        return tuple(line for line in self.lines if line.differs or line.settled)

    @property
    def unsettled(self) -> tuple[Line, ...]:
        """The differences nobody has settled yet."""
        return tuple(line for line in self.differences if line.settled is None)


@dataclass(frozen=True, slots=True)
class QuestionAgreement:
    """How often two people who assessed the same cases gave one question the same answer.

    ``raw`` is the share of cases with the same answer, ``expected`` the share that chance alone would
    bring by Cohen's reckoning. ``kappa`` and ``ac1`` are None where they would mislead; ``caveat`` says
    in words why, or what to bear in mind.
    """

    question: str
    label: str
    section: str
    cases: int
    agreed: int
    raw: float
    expected: float
    kappa: float | None
    ac1: float | None
    caveat: str


@dataclass(eq=False)
class StillBlind(UserError):
    """Nobody compares before both assessments are complete."""

    number: str


@dataclass(eq=False)
class AlreadyChosen(InputError):
    """The case was given to somebody for a second assessment before."""

    number: str


@dataclass(eq=False)
class OwnCase(InputError):
    """Nobody assesses their own case a second time."""

    number: str


@dataclass(eq=False)
class SecondBegun(UserError):
    """A choice cannot be withdrawn once the second assessment has answers."""

    number: str


@dataclass(eq=False)
class NoDifference(InputError):
    """Both assessments answered the question alike; there is nothing to settle."""

    number: str
    label: str


@dataclass(eq=False)
class SettlingReasonMissing(InputError):
    """A difference is settled only with a reason."""

    number: str


@dataclass(eq=False)
class FirstLocked(UserError):
    """The first assessment is locked and takes no settled answer."""

    number: str
