from collections.abc import Generator
from pathlib import Path

import pytest

from qi_desktop.analysis.model import Count
from qi_desktop.fieldnotes.model import Coding
from qi_desktop.foundation.paths import resource
from qi_desktop.reporting.support.model import AlreadyTied, SourceUnknown, SupportKind
from qi_desktop.reporting.support.typed import unborne
from qi_desktop.services import Services, services_of
from tests.builders import a_workspace

CELL = "protecting_public/CRC"
QUESTION = "pp_assess_overall"
COUNTED = f"{QUESTION}/CRC"


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Generator[Services]:
    """An inspection with two answers to one question, a note and what was said in it."""
    path = tmp_path_factory.mktemp("support") / "lead.qi"
    with a_workspace(path) as workspace:
        services = services_of(workspace)
        services.inspection.create_inspection("Invented", "Anyshire", "", "2017-02-20", "2017-03-17")
        for code in ("CRC", "NPS"):
            services.inspection.add_provider(code, f"The {code}", "", 6)
        services.listing.import_case_list(resource("demo", "suffolk-2017-case-list.xlsx"))
        services.sampling.draw_sample(seed=1)
        services.assessment.adopt_form(resource("forms", "judgement-2017.xlsx"))
        for case in services.sampling.sampled_cases()[:2]:
            services.assessment.record_answer(case.id, QUESTION, "sufficient")
        yield services


def test_a_count_is_tied_with_its_figure_and_told_where_it_has_changed(services: Services) -> None:
    tie_id = services.support.add("finding", CELL, "count", COUNTED)
    (tie,) = services.support.of(CELL)
    assert tie.source is not None
    assert (tie.support.id, tie.then, tie.source.figure, tie.changed) == (tie_id, "2 of 2", "2 of 2", False)
    third = services.sampling.sampled_cases()[2]
    services.assessment.record_answer(third.id, QUESTION, "not_done", reason="Nobody looked.")
    (tie,) = services.support.of(CELL)
    assert tie.source is not None
    assert (tie.then, tie.source.figure, tie.changed) == ("2 of 2", "2 of 3", True)
    text = "It was good in 2 of 2 cases, 1 of 3 was not, 2  out of 3 were; 4 of 9 is nowhere, 9 of 4 neither."
    found = services.support.typed_figures(text, "protecting_public", [tie])
    assert [(one.words, one.now) for one in found] == [("2 of 2", "2 of 3"), ("4 of 9", "")]
    services.support.renew(tie.support)
    assert [one.changed for one in services.support.of(CELL)] == [False]
    services.support.remove(tie_id)
    assert services.support.of(CELL) == []


def test_ties_are_put_in_order_and_one_thing_is_tied_once(services: Services) -> None:
    note = services.fieldnotes.write_note("", "What was seen", "The heron waits. The brook is wide.")
    theme = services.themes.add_theme("Patience")
    services.themes.code_passage(note.id, 0, 16, Coding(theme=theme.id))
    (passage,) = services.themes.passages()
    case = services.sampling.sampled_cases()[0]
    for kind, source in (("note", note.id), ("passage", passage.id), ("case", case.id)):
        services.support.add("factor", "f", kind, source)
    told = [tie.source.title for tie in services.support.of("f") if tie.source is not None]
    assert told == ["What was seen", "“The heron waits.”", case.number]
    services.support.order([tie.support.id for tie in reversed(services.support.of("f"))])
    assert [tie.support.kind.value for tie in services.support.of("f")] == ["case", "passage", "note"]
    assert services.support.numbers()["f"] == 3
    with pytest.raises(AlreadyTied):
        services.support.add("factor", "f", "case", case.id)
    with pytest.raises(SourceUnknown):
        services.support.add("factor", "f", "count", "nothing/CRC")
    assert all(not tie.support.text for tie in services.support.of("f")), "no words are kept with a tie"
    services.themes.remove_passage(passage.id)
    gone = [tie.support.kind for tie in services.support.by_subject()["f"] if tie.source is None]
    assert gone == [SupportKind.PASSAGE]


def test_what_two_laptops_tied_alike_is_one_tie_and_goes_with_what_rested_on_it(services: Services) -> None:
    case = services.sampling.sampled_cases()[0].id
    factor = services.findings.add_factor(CELL, "barrier", "Too little time.")
    services.support.add("factor", factor, "case", case)
    with services.workspace.ledger.entry("add_support") as entry:
        twin = {"supports": "factor", "subject": factor, "kind": "case", "source": case, "position": 1}
        entry.put("support", "made-elsewhere", **twin)
    (tie,) = services.support.of(factor)
    services.findings.remove_factor(factor)
    assert factor not in services.support.by_subject()
    services.workspace.ledger.undo()
    assert services.support.of(factor) == [tie]
    services.support.remove(tie.support.id)
    assert services.support.of(factor) == []


def test_a_figure_is_borne_out_in_the_positive_and_in_the_negative_form() -> None:
    count = Count("q", "Q", "d", "s", "CRC", met=12, relevant=29, not_done=17)
    assert unborne("12 out of 29, and 17 of the 29 were not; 5 of 30 June", [count], [])[0].words == "5 of 30"
    assert unborne("In 12 of 29 and in 17 of 29.", [count], []) == []


def test_an_answer_given_otherwise_since_a_draft_is_a_change_that_a_point_can_be_tied_to(
    services: Services, tmp_path: Path
) -> None:
    first = services.sampling.sampled_cases()[0]
    services.assessment.start_assessment(first.id)
    sent = services.accuracy.send_draft("CRC", tmp_path / "draft.pdf")
    services.assessment.record_answer(first.id, QUESTION, "too_late", reason="Seen again.")
    (change,) = services.accuracy.changes_since(sent.id)
    asked = services.assessment.form().question(QUESTION).label
    assert change.where == f"{first.number}, {asked}: answer"
    assert (change.was, change.became, change.private) == ("Sufficient", "Done too late", False)
    point = services.accuracy.add_point(sent.id, "1.1", "That plan was late.")
    assert services.accuracy.tied(services.accuracy.tie_changes(point, [change.tie])) == [change]
    services.assessment.record_answer(first.id, QUESTION, "sufficient")
    assert services.accuracy.changes_since(sent.id) == []
