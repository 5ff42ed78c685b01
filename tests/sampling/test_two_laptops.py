"""What becomes of a sample when two laptops act on it without knowing of each other."""

from collections.abc import Generator
from itertools import permutations
from pathlib import Path

import pytest

from qi_desktop.sampling.model import SampledCaseState, SampleState
from qi_desktop.sampling.replacing.model import TroubleKind
from qi_desktop.services import Services, services_of
from qi_desktop.storage.model import FieldContested
from qi_desktop.storage.workspace import Workspace
from tests.builders import a_workspace
from tests.inspection.building import DEMO_LIST
from tests.sampling.desks import SEED, Desk

REASON = "The file cannot be found."


class Laptops:
    """The lead's and the reviewer's laptops, alike to begin with."""

    def __init__(self, desk: Desk, other: Workspace, folder: Path) -> None:
        self.desk, self.folder = desk, folder
        self.lead, self.reviewer = desk.services, services_of(other)
        self.exchange()
        self.lead.workspace.sign_in(desk.team["lead"][0].id)
        self.reviewer.workspace.sign_in(desk.team["case_sample_reviewer"][0].id)

    def exchange(self) -> None:
        """Let both take in what the other wrote; both then say the same."""
        pair = (self.lead.workspace, self.reviewer.workspace)
        for giver, taker in permutations(pair):
            taker.ledger.take_in([giver.ledger.outtake().since(giver.laptop, 0)])
        assert pair[0].ledger.digest() == pair[1].ledger.digest()

    def both(self) -> tuple[Services, Services]:
        """Return both laptops' services."""
        return self.lead, self.reviewer


@pytest.fixture
def laptops(workspace: Workspace, tmp_path: Path) -> Generator[Laptops]:
    desk = Desk(workspace)
    desk.listing.import_case_list(DEMO_LIST)
    desk.sampling.draw_sample(SEED)
    with a_workspace(tmp_path / "other.qi") as other:
        yield Laptops(desk, other, tmp_path)


@pytest.fixture
def approved(laptops: Laptops) -> Laptops:
    laptops.reviewer.reviewing.approve_sample()
    laptops.exchange()
    return laptops


def numbers(services: Services) -> list[str]:
    return [one.number for one in services.sampling.sampled_cases()]


def test_the_same_case_replaced_twice_by_the_same_stand_in_is_one_replacement(approved: Laptops) -> None:
    made = [one.replacing.replace_case("CRC 07", REASON) for one in approved.both()]
    assert made[0] == made[1]
    approved.exchange()
    for services in approved.both():
        assert numbers(services).count("CRC 31") == 1
        assert len(numbers(services)) == 46
        assert services.workspace.ledger.conflicts() == []
        assert [one.by.number for one in services.replacing.open_replacements()] == ["CRC 31"]


def test_the_same_case_replaced_by_different_people_is_one_conflict_and_a_person_settles_it(
    approved: Laptops,
) -> None:
    lead, reviewer = approved.both()
    second = reviewer.replacing.proposals("CRC 07")[1].eligible_case.id
    lead.replacing.replace_case("CRC 07", REASON)
    chosen = reviewer.replacing.replace_case("CRC 07", REASON, second, "The first moved away.")
    approved.exchange()
    for services in approved.both():
        assert len(numbers(services)) == len(set(numbers(services))) == 46
        assert [one.field for one in services.merging.conflicts()] == ["replaced_by"]
        assert any(one.contested for one in services.replacing.replacements())
        assert services.replacing.troubles() == []
        (standing,) = services.replacing.open_replacements()
        with pytest.raises(FieldContested):
            services.replacing.accept_replacement(standing.by.id)
    (conflict,) = lead.merging.conflicts()
    lead.merging.resolve_conflict(conflict, chosen.id, "The reviewer rang the office.")
    approved.exchange()
    for services in approved.both():
        cases = {one.id: one for one in services.sampling.sampled_cases()}
        assert len(cases) == 46
        assert cases[chosen.id].eligible_case == second
        aside = [
            one
            for one in services.sampling.sampled_cases(include_replaced=True)
            if one.stands_for == chosen.stands_for and one.id != chosen.id
        ]
        assert [(one.state, one.replaced_by) for one in aside] == [(SampledCaseState.REPLACED, chosen.id)]
        assert {one.number for one in (*aside, cases[chosen.id])} == {"CRC 31", "CRC 31b"}
        assert aside[0].eligible_case not in [
            one.eligible_case.id for one in services.replacing.proposals("CRC 08", 1000)
        ]


def test_two_cases_replaced_at_once_keep_different_numbers_and_a_person_drawn_twice_is_told(
    approved: Laptops,
) -> None:
    lead, reviewer = approved.both()
    cases = lead.sampling.sampled_cases()
    same = [
        (one, two)
        for one in cases
        for two in cases
        if one.provider == two.provider and one.id < two.id and one.reserves[0] in two.reserves
    ]
    fallen, other = same[0]
    lead.replacing.replace_case(fallen.id, REASON)
    reviewer.replacing.replace_case(other.id, REASON, fallen.reserves[0], "Known to be at hand.")
    approved.exchange()
    for services in approved.both():
        assert services.workspace.ledger.conflicts() == []
        assert len(set(numbers(services))) == 46
        assert {one.kind for one in services.replacing.troubles()} == {
            TroubleKind.SAME_PERSON,
            TroubleKind.SAME_NUMBER,
        }
        (lettered,) = (one for one in services.sampling.sampled_cases() if one.number.endswith("b"))
        assert services.sampling.sampled_case(lettered.number) == lettered
        (twice,) = (one for one in services.replacing.troubles() if one.kind is TroubleKind.SAME_PERSON)
        assert lettered in twice.cases
    (letter,) = (one for one in numbers(lead) if one.endswith("b"))
    lead.replacing.replace_case(letter, "The same person came in twice.")
    approved.exchange()
    assert [one.replacing.troubles() for one in approved.both()] == [[], []]
    assert len({one.eligible_case for one in reviewer.sampling.sampled_cases()}) == 46


def test_an_approval_is_not_lost_to_a_draw_made_at_the_same_time(laptops: Laptops) -> None:
    lead, reviewer = laptops.both()
    first = reviewer.reviewing.approve_sample("It holds.")
    second = lead.sampling.draw_sample(SEED + 1)
    assert lead.sampling.sample() == second
    laptops.exchange()
    for services in laptops.both():
        assert services.sampling.required() == first
        assert [one.id for one in services.reviewing.rivals()] == [second.id]
        assert services.workspace.ledger.conflicts() == []
        assert len(numbers(services)) == 46
        assert {one.act for one in services.reviewing.history()} == {"draw_sample", "approve_sample"}
    reviewer.workspace.ledger.undo()
    laptops.exchange()
    assert lead.sampling.required() == second
    assert lead.reviewing.rivals() == []


def test_approved_here_and_sent_back_there_waits_for_a_person(laptops: Laptops) -> None:
    lead, reviewer = laptops.both()
    reviewer.reviewing.approve_sample("It holds.")
    lead.reviewing.send_back_sample("Too few women.")
    laptops.exchange()
    for services in laptops.both():
        with pytest.raises(FieldContested):
            services.sampling.draw_sample(SEED + 1)
        with pytest.raises(FieldContested):
            services.replacing.replace_case("CRC 07", REASON)
        with pytest.raises(FieldContested):
            services.reviewing.approve_sample()
    while conflicts := lead.merging.conflicts():
        conflict = conflicts[0]
        theirs = next(one for one in conflict.sides if one.person == "Invented lead 0")
        lead.merging.resolve_conflict(conflict, theirs.value, "We spoke; it goes back.")
    laptops.exchange()
    assert reviewer.sampling.required().state is SampleState.SENT_BACK
    assert lead.sampling.draw_sample(SEED + 1).state is SampleState.DRAWN


def test_accepted_here_and_replaced_there_leaves_the_new_one_open(approved: Laptops) -> None:
    lead, reviewer = approved.both()
    lead.replacing.replace_case("CRC 07", REASON)
    approved.exchange()
    reviewer.replacing.accept_replacement("CRC 31")
    lead.replacing.replace_case("CRC 31", "Transferred.")
    approved.exchange()
    for services in approved.both():
        assert services.workspace.ledger.conflicts() == []
        assert [one.by.number for one in services.replacing.open_replacements()] == ["CRC 32"]


def test_accepted_here_and_questioned_there_is_contested(approved: Laptops) -> None:
    lead, reviewer = approved.both()
    lead.replacing.replace_case("CRC 07", REASON)
    approved.exchange()
    reviewer.replacing.accept_replacement("CRC 31")
    lead.replacing.question_replacement("CRC 31", "The office is far.")
    approved.exchange()
    for services in approved.both():
        (kept,) = services.replacing.replacements()
        assert kept.contested
        assert services.replacing.open_replacements() == [kept]


def test_comments_of_two_reviewers_stand_side_by_side(laptops: Laptops) -> None:
    lead, reviewer = laptops.both()
    lead.reviewing.comment("CRC", "gender", "female", "Enough?")
    reviewer.reviewing.comment("CRC", "gender", "female", "Too few.")
    laptops.exchange()
    for services in laptops.both():
        assert [one.text for one in services.reviewing.comments()] == ["Enough?", "Too few."]


def test_a_replacement_taken_back_on_one_laptop_only_leaves_a_whole_sample(approved: Laptops) -> None:
    lead, reviewer = approved.both()
    for services in approved.both():
        services.replacing.replace_case("CRC 07", REASON)
    approved.exchange()
    lead.workspace.ledger.undo()
    approved.exchange()
    for services in approved.both():
        assert len(numbers(services)) == len(set(numbers(services))) == 46
        assert services.replacing.troubles() == []
    assert reviewer.replacing.replace_case("CRC 08", REASON).state is SampledCaseState.DRAWN
