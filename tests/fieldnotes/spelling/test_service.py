"""An inspection's own words are kept with it, and can be taken back."""

from datetime import date

from qi_desktop.fieldnotes.spelling.service import SpellingService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace


def test_a_word_that_was_added_is_right_until_it_is_taken_back(workspace: Workspace) -> None:
    spelling = SpellingService(workspace, InspectionService(workspace))
    spelling.add_word("upskilling")
    spelling.add_word("Breckmoor")
    assert spelling.own_words() == ["Breckmoor", "upskilling"]
    spelling.remove_word("upskilling")
    assert spelling.own_words() == ["Breckmoor"]
    workspace.ledger.undo()
    assert spelling.own_words() == ["Breckmoor", "upskilling"]
    spelling.remove_word("Breckmoor")
    spelling.add_word("Breckmoor")
    assert spelling.known_here() == {"Breckmoor", "upskilling"}


def test_the_names_of_the_inspections_places_and_team_are_right(workspace: Workspace) -> None:
    inspections = InspectionService(workspace)
    inspections.create_inspection(
        "Suffolk 2017", "Suffolk", "Quality", date(2017, 2, 20).isoformat(), date(2017, 3, 17).isoformat()
    )
    inspections.add_provider("CRC", "Breckmoor Community Rehabilitation Company", "Invented Trust", 30)
    inspections.add_office("CRC", "Quillmere")
    inspections.add_team_member("Ashgrove Teasel", "inspector")
    known = SpellingService(workspace, inspections).known_here()
    assert {"Suffolk", "Breckmoor", "Quillmere", "Teasel"} <= known
