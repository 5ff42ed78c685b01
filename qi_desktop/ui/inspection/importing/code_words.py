"""What an unknown value may be said to stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qi_desktop.inspection.listing.codes import code_choices
from qi_desktop.inspection.model import MISSING
from qi_desktop.ui.inspection.words import begun
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from qi_desktop.inspection.listing.model import UnknownValue
    from qi_desktop.services import Services

OFFICE, PROVIDER = "office", "provider"


def offered_codes(services: Services, one: UnknownValue) -> list[tuple[str, str]]:
    """Return the codes a value may stand for, each with its words."""
    setup = services.inspection
    if one.fact == PROVIDER:
        return [(provider.code, provider.code) for provider in setup.providers()]
    if one.fact == OFFICE:
        names = dict.fromkeys(office.name for office in setup.offices())
        return [*((name, name) for name in names), (MISSING, tr("Missing: no office is known"))]
    return [(code.code, begun(code.meaning)) for code in code_choices(one.fact)]
