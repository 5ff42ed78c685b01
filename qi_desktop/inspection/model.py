"""The records of an inspection's set-up, and what can be wrong with what a person enters or imports."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qi_desktop.foundation.errors import InputError, UserError

MISSING = "missing"
NOT_STATED = "not stated"
INCLUDE, EXCLUDE = "include", "exclude"
BY_DECISION = "left out by a person"
NO_LONGER_LISTED = "no longer on the provider's list"
NO_REFERENCE = "no reference"
LISTED_TWICE = "listed twice"
FINAL = (NO_REFERENCE, LISTED_TWICE, NO_LONGER_LISTED)
"""Reasons that nobody can overrule: such a row cannot be told apart, or is not there any more."""


def standing(verdict: str | None, decision: str | None) -> str | None:
    """Return why a case may not be drawn, from the rules' verdict and a person's decision, or None."""
    if decision == EXCLUDE:
        return BY_DECISION
    return None if decision == INCLUDE and verdict not in FINAL else verdict


class Role(StrEnum):
    """What a team member does in the inspection."""

    LEAD = "lead"
    INSPECTOR = "inspector"
    CASE_SAMPLE_REVIEWER = "case_sample_reviewer"
    QUALITY_LEAD = "quality_lead"
    CENTRAL = "central"


@dataclass(frozen=True, slots=True)
class Inspection:
    """One inspection: where, under which programme, and when its fieldwork is."""

    id: str
    title: str
    area: str
    programme: str
    fieldwork_start: str
    fieldwork_end: str
    framework: str = ""


@dataclass(frozen=True, slots=True)
class Provider:
    """An organisation whose work is inspected, and how many of its cases are to be drawn."""

    id: str
    code: str
    name: str
    owner: str
    sample_size: int


@dataclass(frozen=True, slots=True)
class Office:
    """A place from which a provider's officers work."""

    id: str
    provider: str
    name: str


@dataclass(frozen=True, slots=True)
class TeamMember:
    """A person of the inspection team, with the laptop and the keys they work with."""

    id: str
    name: str
    role: Role
    laptop: str = ""
    signing_key: str = ""
    sealing_key: str = ""
    verified_at: str = ""
    verified_by: str = ""
    keys_until: str = ""
    revoked_at: str = ""
    revoked_reason: str = ""
    former_keys: tuple[str, ...] = ()
    """Signing keys this member had before, each of which signed the card of the next."""
    revoked_keys: tuple[str, ...] = ()
    """Signing keys that speak for nobody any more."""


@dataclass(frozen=True, slots=True)
class EligibleCase:
    """One row of a case list, decoded; ``excluded`` says why it may not be drawn, or is None.

    ``verdict`` is what the rules alone say; a person's ``decision`` to include or exclude outweighs it.
    """

    id: str
    case_list: str
    provider: str
    row: int
    reference: str
    name: str
    birth_date: str
    gender: str
    ethnicity_code: str
    ethnicity: str
    ethnicity_group: str
    sentence_type: str
    office: str
    responsible_officer: str
    risk_of_serious_harm: str
    likelihood_of_reoffending: str
    started: str
    excluded: str | None = None
    ethnicity_two: str = ""
    age_band: str = ""
    verdict: str | None = None
    decision: str = ""
    decision_reason: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """How many cases of a provider stand alike: eligible, or left out for one reason; by decision or rule."""

    provider: str
    excluded: str | None
    decided: bool
    cases: int


@dataclass(frozen=True, slots=True)
class CaseDecision:
    """A person's word about one listed case: include, exclude, or empty where it was withdrawn."""

    decision: str
    reason: str
    person: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RowProblem:
    """One thing in a case list that could not be read as it stood, and where it stands."""

    file: str
    sheet: str
    row: int
    column: str
    value: str
    problem: str


@dataclass(frozen=True, slots=True)
class ImportedList:
    """What one provider's list came to."""

    id: str
    provider: str
    sheet: str
    rows: int
    eligible: int
    digest: str
    already_imported: bool = False


@dataclass(frozen=True, slots=True)
class KeptList:
    """A provider's list as it was taken in: from which file, when, and what it came to."""

    id: str
    provider: str
    source: str
    digest: str
    imported_at: str
    rows: int
    excluded: int


@dataclass(eq=False)
class OnlyLeadChangesTeam(UserError):
    """Somebody who is no lead wanted to change the team, its keys or its recovery key."""


@dataclass(eq=False)
class NoInspection(UserError):
    """The file holds no inspection yet."""


@dataclass(eq=False)
class InspectionExists(UserError):
    """The file already holds an inspection, and a file holds only one."""

    title: str


@dataclass(eq=False)
class FieldworkDatesWrong(InputError):
    """The fieldwork's first or last day is not a date, or the last is before the first."""

    start: str
    end: str


@dataclass(eq=False)
class UnknownProvider(InputError):
    """No provider of the inspection has this code."""

    code: str


@dataclass(eq=False)
class UnknownTeamMember(InputError):
    """No member of the team has this id."""

    member: str


@dataclass(eq=False)
class UnknownRole(InputError):
    """A team member's role is none of the roles an inspection knows."""

    role: str


@dataclass(eq=False)
class NotATeamCard(InputError):
    """The file is no team card."""

    file: str


@dataclass(eq=False)
class CardOfSomebodyElse(InputError):
    """The card belongs to the laptop of another member of the team."""

    name: str


@dataclass(eq=False)
class UnknownEligibleCase(InputError):
    """No case list of the inspection holds this eligible case."""

    eligible_case: str


@dataclass(eq=False)
class UnreadableCaseList(InputError):
    """The file cannot be read as a spreadsheet or a table of text."""

    file: str
    detail: str


@dataclass(eq=False)
class SheetNotFound(InputError):
    """The workbook has no sheet of this name."""

    file: str
    sheet: str
    sheets: tuple[str, ...]


@dataclass(eq=False)
class NoHeaderRow(InputError):
    """No row of the sheet looks like the headers of a case list."""

    file: str
    sheet: str


@dataclass(eq=False)
class ColumnNotFound(InputError):
    """A mapping names a header that the sheet does not have, or a field that no case list has."""

    file: str
    sheet: str
    column: str


@dataclass(eq=False)
class ListWithoutProvider(InputError):
    """Neither a column nor the sheet's name says whose cases these are."""

    file: str
    sheet: str
    providers: tuple[str, ...]


@dataclass(eq=False)
class CaseListEmpty(InputError):
    """The sheet has headers, and not one case below them."""

    file: str
    sheet: str
