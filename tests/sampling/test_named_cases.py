"""Cases that the settings of a draw name: kept beside the sample, and whose laptop they reach."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from qi_desktop.inspection.model import EligibleCase, TeamMember
from qi_desktop.reporting.model import ListNotHere
from qi_desktop.sampling.drawing.refusals import NamedCaseUnknown
from qi_desktop.sampling.model import NamedCase, SampleSettings
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace
from tests.inspection.building import DEMO_LIST, a_list_file, a_row
from tests.sampling.desks import SEED, Desk

WANTED = "Asked for by the invented minister."
UNWANTED = "The invented lead taught this person."


class Named:
    """A desk whose approved and allocated sample was drawn with one case wanted and one unwanted."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        desk.listing.import_case_list(DEMO_LIST)
        self.wanted, self.unwanted = desk.inspection.eligible_cases("CRC")[20:22]
        self.settings = SampleSettings(
            (("CRC", 30), ("NPS", 16)),
            must_have=(NamedCase("CRC", self.wanted.reference, WANTED),),
            must_not=(NamedCase("CRC", self.unwanted.reference, UNWANTED),),
        )
        desk.sampling.draw_sample(SEED, self.settings)
        desk.sign_in("case_sample_reviewer")
        desk.reviewing.approve_sample()
        desk.sign_in("lead")
        desk.allocating.allocate_cases()

    def inspector_of(self, case: EligibleCase, *, other: bool = False) -> TeamMember:
        """Return who has a case, or somebody who has it not."""
        has = {one.eligible_case: one.inspector for one in self.desk.sampling.sampled_cases()}[case.id]
        return next(one for one in self.desk.team["inspector"] if (one.id == has) is not other)


@pytest.fixture
def named(workspace: Workspace) -> Named:
    return Named(Desk(workspace))


@contextmanager
def laptop_of(desk: Desk, member: TeamMember, folder: Path) -> Generator[Services]:
    """Hand in a member's card and open their pack on their own laptop."""
    with a_workspace(folder / "own.qi") as own:
        services = services_of(own)
        card = services.bundles.card()
        lead = desk.team["lead"][0]
        desk.services.keys.hand_in(lead.id, desk.services.bundles.card())
        desk.services.keys.hand_in(member.id, card)
        services.bundles.open_pack(desk.services.bundles.issue_pack(member.id, folder).path)
        yield services


def everything(workspace: Workspace) -> str:
    """Return whatever stands in any cell of any table of a file."""
    tables = workspace.database.tuples("SELECT name FROM sqlite_master WHERE type = 'table'")
    return "\n".join(
        str(cell)
        for (table,) in tables
        for row in workspace.database.tuples(f'SELECT * FROM "{table}"')
        for cell in row
    )


def test_the_settings_come_back_as_they_were_given(named: Named) -> None:
    sample = named.desk.sampling.required()
    assert sample.settings == named.settings
    assert sample == named.desk.sampling.samples()[-1]
    kept = named.desk.workspace.database.value("SELECT settings || trace FROM sample")
    for secret in (named.wanted.reference, named.unwanted.reference, WANTED, UNWANTED):
        assert secret not in kept


def test_an_inspector_learns_of_no_named_case_and_of_no_reason(named: Named, tmp_path: Path) -> None:
    member = named.inspector_of(named.wanted, other=True)
    with laptop_of(named.desk, member, tmp_path) as services:
        held = everything(services.workspace)
        mine = [services.sampling.facts(one).reference for one in services.sampling.sampled_cases()]
        assert mine
        assert all(reference in held for reference in mine)
        for secret in (named.wanted.reference, named.unwanted.reference, WANTED, UNWANTED):
            assert secret not in held
        assert services.sampling.required().settings.must_have == ()
        assert services.workspace.verify().problems == ()


def test_not_even_who_has_a_named_case_learns_why_it_was_named(named: Named, tmp_path: Path) -> None:
    with laptop_of(named.desk, named.inspector_of(named.wanted), tmp_path) as services:
        held = everything(services.workspace)
        assert named.wanted.reference in held
        assert WANTED not in held


def test_an_inspector_who_holds_a_few_cases_alone_can_state_nothing(named: Named, tmp_path: Path) -> None:
    with laptop_of(named.desk, named.inspector_of(named.wanted), tmp_path) as services:
        with pytest.raises(ListNotHere):
            services.statement.content()


def test_the_reviewer_reads_every_reason_and_can_repeat_the_draw(named: Named, tmp_path: Path) -> None:
    (reviewer,) = named.desk.team["case_sample_reviewer"]
    with laptop_of(named.desk, reviewer, tmp_path) as services:
        assert services.sampling.required() == named.desk.sampling.required()
        reasons = {one.naming.named.reason for one in services.reviewing.named_cases() if one.naming}
        assert reasons == {WANTED, UNWANTED}
        assert services.sampling.list_unchanged()
        assert services.statement.repeated().same
        assert services.statement.content() == named.desk.services.statement.content()


def test_a_draw_taken_back_takes_back_whom_it_named(named: Named) -> None:
    ledger = named.desk.workspace.ledger
    while named.desk.sampling.sample() is not None:
        ledger.undo()
    assert named.desk.workspace.database.value("SELECT count(*) FROM named_case WHERE removed IS NULL") == 0
    ledger.redo()
    assert named.desk.sampling.required().settings == named.settings


def test_a_case_is_not_named_on_a_list_that_nobody_draws_from(workspace: Workspace, tmp_path: Path) -> None:
    desk = Desk(workspace)
    desk.listing.import_case_list(a_list_file(tmp_path, [a_row()]))
    settings = SampleSettings((("CRC", 1),), must_not=(NamedCase("NPS", "X1", UNWANTED),))
    with pytest.raises(NamedCaseUnknown):
        desk.sampling.draw_sample(SEED, settings)
    assert desk.sampling.sample() is None
