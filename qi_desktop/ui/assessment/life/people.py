"""Who is signed in, and who did something, by the names the team goes by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.inspection.model import UnknownTeamMember
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from qi_desktop.services import Services

LEADS = frozenset(("lead", "quality_lead"))


def name_of(services: Services, person: str) -> str:
    """Return the name of a team member; a laptop where nobody signed in has none."""
    try:
        return services.inspection.member(person).name
    except UnknownTeamMember:
        return tr("Somebody not signed in")


def leads(services: Services) -> bool:
    """Tell whether the person signed in leads the inspection or its quality; nobody signed in may do all."""
    try:
        return services.inspection.member(services.workspace.person).role in LEADS
    except UnknownTeamMember:
        return True
