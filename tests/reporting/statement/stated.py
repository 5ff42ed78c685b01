"""The demonstration's list drawn, approved and twice replaced, as the statement is made from it."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from qi_desktop.foundation.clock import SetClock
from qi_desktop.inspection.model import EligibleCase
from qi_desktop.reporting.statement.content import StatementContent
from qi_desktop.reporting.statement.service import StatementService
from tests.builders import a_workspace
from tests.inspection.building import DEMO_LIST
from tests.sampling.desks import SEED, Desk

DRAWN_AT = datetime(2017, 2, 3, 10, 42, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Stated:
    """A statement, the service that made it, and everybody whom it must not name."""

    service: StatementService
    content: StatementContent
    people: list[EligibleCase]


@contextmanager
def a_statement(folder: Path) -> Generator[Stated]:
    """Draw, approve and replace at a set hour; the reasons given name people, as reasons should not."""
    with a_workspace(folder / "lead.qi", clock=SetClock(DRAWN_AT)) as workspace:
        desk = Desk(workspace)
        desk.sign_in("lead")
        desk.listing.import_case_list(DEMO_LIST)
        desk.sampling.draw_sample(SEED)
        desk.sign_in("case_sample_reviewer")
        desk.reviewing.approve_sample("The balance is as good as the list allows.")
        desk.sign_in("lead")
        fell_out = desk.sampling.facts(desk.sampling.sampled_case("CRC 07"))
        desk.replacing.replace_case(
            "CRC 07", f"the file of {fell_out.name} ({fell_out.reference}) is missing"
        )
        desk.replacing.replace_case("NPS 03", "transferred to another area")
        service = desk.services.statement
        people = [*desk.inspection.eligible_cases(), *desk.inspection.eligible_cases(excluded=True)]
        yield Stated(service, service.content(), people)
