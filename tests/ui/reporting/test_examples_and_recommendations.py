"""A second person checks an example; texts are put in order, narrowed and linked. Everybody is invented."""

import pytest
from PySide6.QtCore import Qt

from qi_desktop.reporting.example_checks.standing import Look
from qi_desktop.ui.reporting.examples.beside import ExampleBeside
from qi_desktop.ui.reporting.findings.page import EXAMPLES, RECOMMENDATIONS, FindingsPage
from qi_desktop.ui.reporting.recommendations.links import RecommendationBeside
from qi_desktop.ui.reporting.texts_view import TextsView
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import choose, press, press_button, the_page

CELL = ("protecting_public", "CRC")
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(opened: WorkspaceView) -> FindingsPage:
    services = opened.services
    for name in ("Anselm", "Bertram"):
        services.examples.add_practice_example(*CELL, "poor", name, f"{name} was not asked.")
    for addressee, text in (("CRC", "plan"), ("CRC", "review"), ("NPS", "write")):
        services.recommending.add_recommendation(addressee, text)
    page = the_page(opened, "findings")
    assert isinstance(page, FindingsPage)
    return page


def shown(view: TextsView) -> list[str]:
    return [entry.title for entry in view.list.records.entries]


def test_an_example_is_checked_by_somebody_who_did_not_write_it(page: FindingsPage) -> None:
    services = page.services
    page.show_view(EXAMPLES)
    beside = page.examples.check
    assert isinstance(beside, ExampleBeside)
    _lead, other = (one.id for one in services.inspection.team())
    assert beside.second.reader.value() == other
    beside.second.check.setFocus()
    press(Qt.Key.Key_Space)
    first = services.examples.practice_examples()[0]
    assert services.example_checks.standing(first.id).look is Look.CHECKED
    assert [entry.aside for entry in page.examples.list.records.entries] == ["", "not checked"]
    beside.provider.setFocus()
    choose("NPS")
    beside.provider.activated.emit(beside.provider.currentIndex())
    assert services.examples.practice_example(first.id).provider == "NPS"
    assert services.example_checks.standing(first.id).look is Look.CHANGED


def test_texts_are_put_in_order_with_alt_and_the_arrows(page: FindingsPage) -> None:
    page.show_view(RECOMMENDATIONS)
    page.recommendations.list.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up, ALT)
    assert [one.text for one in page.services.recommending.recommendations()] == ["review", "plan", "write"]
    page.refresh()
    assert shown(page.recommendations) == ["1. review", "2. plan", "3. write"]


def test_a_list_is_narrowed_and_a_record_outside_is_shown_all_the_same(page: FindingsPage) -> None:
    page.show_view(RECOMMENDATIONS)
    view = page.recommendations
    view.filter.choose("NPS")
    view.refresh()
    assert shown(view) == ["3. write"]
    first = page.services.recommending.recommendations()[0].id
    page.open_subject(first)
    assert len(shown(view)) == 3
    assert view.list.chosen() == first


def test_a_recommendation_is_linked_to_its_findings(page: FindingsPage) -> None:
    page.show_view(RECOMMENDATIONS)
    beside = page.recommendations.check
    assert isinstance(beside, RecommendationBeside)
    record = page.recommendations.list.chosen()
    beside.findings.boxes["protecting_public/CRC"].setFocus()
    press(Qt.Key.Key_Space)
    assert page.services.recommending.recommendation(record).findings == ("protecting_public/CRC",)
    press_button("Open the first of them")
    assert page.views.value() == "grid"
