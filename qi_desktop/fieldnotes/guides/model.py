"""A guide is a list of questions for a role; what of it a session covered is ticked one by one."""

from dataclasses import dataclass
from datetime import datetime

from qi_desktop.foundation.errors import UserError


@dataclass(frozen=True, slots=True)
class GuideQuestion:
    """One question of a guide; its key stays while its words are polished."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Guide:
    """The questions for a session with people of a role; ``shipped`` ones come with the program."""

    id: str
    name: str
    role: str
    questions: tuple[GuideQuestion, ...]
    shipped: bool = False
    revised: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """Whether a question was covered in a session, and since when."""

    question: str
    covered: bool
    covered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of a session's guide, and whether it was covered."""

    question: GuideQuestion
    covered: bool
    covered_at: datetime | None


@dataclass(eq=False)
class GuideForLead(UserError):
    """Guides are everybody's, and only the lead inspector changes them."""

    guide: str


@dataclass(eq=False)
class GuideWithoutQuestions(UserError):
    """A guide must ask something."""

    guide: str
