"""A practice example is read by a second person before it is published. Everybody here is invented."""

import pytest

from qi_desktop.reporting.example_checks.standing import Look, unchecked_words
from qi_desktop.reporting.model import ExampleCheckedByWriter, ExampleCheckerUnknown, ExampleNotSettled
from qi_desktop.services import Services, services_of
from qi_desktop.storage.workspace import Workspace

CELL = ("protecting_public", "CRC")


@pytest.fixture
def services(workspace: Workspace) -> Services:
    services = services_of(workspace)
    services.inspection.create_inspection("A test", "Testshire", "Trial", "2017-02-20", "2017-03-17")
    services.inspection.add_provider("CRC", "Testshire CRC", "An owner", 30)
    sign_in(services, services.inspection.add_team_member("Ada Invented", "lead").id)
    return services


def sign_in(services: Services, member: str) -> str:
    services.workspace.sign_in(member)
    return member


@pytest.fixture
def example(services: Services) -> str:
    return services.examples.add_practice_example(*CELL, "poor", "Anselm", "Nobody asked him.")


@pytest.fixture
def other(services: Services) -> str:
    return services.inspection.add_team_member("Bo Invented", "inspector").id


def test_whoever_wrote_an_example_is_not_its_second_person(services: Services, example: str) -> None:
    assert services.example_checks.readers(example) == []
    with pytest.raises(ExampleCheckedByWriter):
        services.example_checks.check(example)
    sign_in(services, "")
    with pytest.raises(ExampleCheckerUnknown):
        services.example_checks.check(example)
    assert services.example_checks.standing(example).look is Look.WAITING


def test_a_change_afterwards_needs_a_new_check_by_somebody_else(
    services: Services, example: str, other: str
) -> None:
    lead = services.workspace.person
    assert [one.id for one in services.example_checks.readers(example)] == [other]
    assert services.example_checks.check(example, other).look is Look.CHECKED
    sign_in(services, other)
    assert services.example_checks.standing(example).checked_by == other
    services.examples.revise_practice_example(example, "Nobody asked him.")
    assert services.example_checks.standing(example).look is Look.CHECKED
    services.examples.revise_practice_example(example, "Nobody asked him twice.")
    assert services.example_checks.standing(example).look is Look.WAITING
    with pytest.raises(ExampleCheckedByWriter):
        services.example_checks.check(example)
    sign_in(services, lead)
    assert services.example_checks.check(example).look is Look.CHECKED
    services.examples.place_practice_example(example, CELL[0], "NPS", "good")
    assert services.example_checks.standing(example).look is Look.CHANGED
    services.example_checks.take_back(example)
    assert services.example_checks.standing(example).look is Look.WAITING


def test_an_example_with_names_in_it_is_not_checked(services: Services, example: str, other: str) -> None:
    services.examples.revise_practice_example(example, "Bo Invented never asked him.")
    sign_in(services, other)
    with pytest.raises(ExampleNotSettled):
        services.example_checks.check(example)


def test_the_report_says_which_examples_wait_for_a_second_person(
    services: Services, example: str, other: str
) -> None:
    assert "None of the practice examples has been checked" in services.reporting.content().notice
    services.examples.add_practice_example(*CELL, "good", "Bertram", "Everybody asked him.")
    sign_in(services, other)
    services.example_checks.check(example)
    assert services.reporting.content().notice == (
        "1 of the 2 practice examples has not been checked by a second person yet."
    )
    assert unchecked_words([Look.CHECKED]) == unchecked_words([]) == ""


def test_examples_are_put_into_another_order(services: Services, example: str) -> None:
    second = services.examples.add_practice_example(*CELL, "good", "Bertram", "Everybody asked him.")
    third = services.examples.add_practice_example(*CELL, "good", "Clement", "He was asked.")

    def order() -> list[str]:
        return [one.id for one in services.examples.practice_examples()]

    assert services.examples.order_practice_examples([third, example, second])
    assert order() == [third, example, second]
    assert not services.examples.order_practice_examples([example, second])
    services.examples.order_practice_examples([example, second, third])
    assert order() == [example, second, third]
    services.workspace.ledger.undo()
    assert order() == [third, example, second]
