"""Taking bundles in: any order, any repetition, nothing lost, a named person decides."""

from itertools import permutations

import pytest

from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.merging.settling.model import OpenConflict
from qi_desktop.services import Services
from qi_desktop.storage.model import ReasonMissing
from tests.builders import a_workspace
from tests.merging.teams import Team, judges


def test_a_report_tells_who_sent_how_much_and_what_was_new(team: Team) -> None:
    judges(team.a, "q1", "yes")
    report = team.lead.merging.take_in_bundle(team.exported(team.a))
    assert (report.sender, report.changes, report.fresh, report.repeated) == (
        "Invented inspector",
        3,
        3,
        False,
    )
    assert [received.fresh for received in team.lead.merging.received()] == [3]


def test_a_bundle_taken_in_twice_does_no_harm_and_is_told_as_repeated(team: Team) -> None:
    judges(team.a, "q1", "yes")
    path = team.exported(team.a)
    team.lead.merging.take_in_bundle(path)
    digest = team.lead.workspace.ledger.digest()
    report = team.lead.merging.take_in_bundle(path)
    assert (report.fresh, report.repeated) == (0, True)
    assert team.lead.workspace.ledger.digest() == digest
    assert len(team.lead.merging.received()) == 1


def test_a_missing_bundle_in_between_is_noticed_and_its_late_arrival_mends_it(team: Team) -> None:
    judges(team.a, "q1", "yes")
    early = team.exported(team.a)
    judges(team.a, "q2", "no")
    assert team.lead.merging.take_in_bundle(team.exported(team.a)).missing_before == 3
    assert team.lead.merging.take_in_bundle(early).missing_before == 0
    assert team.lead.workspace.verify().gaps == 0


def test_every_order_of_taking_in_leads_to_the_same_state_and_the_same_conflicts(team: Team) -> None:
    judges(team.a, "q1", "sufficient")
    bundles = [team.exported(team.a)]
    judges(team.b, "q1", "not_done")
    judges(team.b, "q2", "yes")
    bundles.append(team.exported(team.b))
    judges(team.a, "q1", "too_late")
    bundles.append(team.exported(team.a))
    parcels = [team.lead.bundles.opened(path).parcels for path in bundles]
    seen: set[tuple[str, str]] = set()
    for number, order in enumerate(permutations(parcels)):
        with a_workspace(team.folder / f"{number}.qi") as receiver:
            for changes in (*order, order[0]):
                receiver.ledger.take_in([changes])
            (conflict,) = receiver.ledger.conflicts()
            seen.add((receiver.ledger.digest(), " ".join(sorted(str(head.value) for head in conflict.heads))))
    assert len(seen) == 1
    assert seen.pop()[1] == "not_done too_late"


def test_the_four_orders_that_lost_records_elsewhere_lose_nothing(team: Team) -> None:
    judges(team.a, "q1", "yes")
    judges(team.b, "q1", "no")
    first, second = team.exported(team.a), team.exported(team.b)
    judges(team.a, "q2", "yes")
    judges(team.b, "q2", "no")
    third, fourth = team.exported(team.a), team.exported(team.b)
    for order in ((first, second, third, fourth), (fourth, third, second, first)):
        for path in order:
            team.lead.merging.take_in_bundle(path)
    values = {
        conflict.detail: sorted(str(side.value) for side in conflict.sides) for conflict in conflicts(team)
    }
    assert list(values.values()) == [["no", "yes"], ["no", "yes"]]


def conflicts(team: Team) -> list[OpenConflict]:
    return team.lead.merging.conflicts()


def test_a_conflict_shows_who_gave_which_value_and_what_stood_before(team: Team) -> None:
    judges(team.a, "q1", "yes")
    judges(team.b, "q1", "no")
    for sender in (team.a, team.b):
        team.lead.merging.take_in_bundle(team.exported(sender))
    (conflict,) = team.lead.merging.conflicts()
    assert {(side.value, side.person) for side in conflict.sides} == {
        ("yes", "Invented inspector"),
        ("no", "Invented inspector"),
    }
    assert conflict.before is None


def test_a_decision_needs_a_reason_and_closes_the_conflict_on_every_laptop(team: Team) -> None:
    judges(team.a, "q1", "yes")
    judges(team.b, "q1", "no")
    for sender in (team.a, team.b):
        team.lead.merging.take_in_bundle(team.exported(sender))
    (conflict,) = team.lead.merging.conflicts()
    with pytest.raises(ReasonMissing):
        team.lead.merging.resolve_conflict(conflict, "no", "")
    team.lead.merging.resolve_conflict(conflict, "no", "The officer's record of 3 March settles it.")
    assert team.lead.merging.conflicts() == []
    assert team.lead.workspace.database.value("SELECT value FROM answer") == "no"
    team.lead.workspace.ledger.undo()
    assert len(team.lead.merging.conflicts()) == 1


def test_a_merge_makes_a_backup_first(team: Team) -> None:
    judges(team.a, "q1", "yes")
    team.lead.merging.take_in_bundle(team.exported(team.a))
    backups = list((team.folder / "lead-backups").iterdir())
    assert [path.name.endswith("before-merge.qi") for path in backups] == [True]


def test_a_cancelled_merge_keeps_nothing_of_the_bundle(team: Team) -> None:
    judges(team.a, "q1", "yes")
    path = team.exported(team.a)
    digest = team.lead.workspace.ledger.digest()
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        team.lead.merging.take_in_bundle(path, progress)
    assert team.lead.workspace.ledger.digest() == digest
    assert team.lead.merging.received() == []


def test_a_conflict_outside_the_judgement_form_goes_by_the_name_people_gave(team: Team) -> None:
    for sender, name in ((team.a, "Housing"), (team.b, "Homes")):
        with sender.workspace.ledger.entry("add_theme") as entry:
            entry.put("theme", "shared-theme", name=name)
        team.lead.merging.take_in_bundle(team.exported(sender))
    (conflict,) = team.lead.merging.conflicts()
    assert (conflict.title, conflict.detail) in {("Theme “Housing”", "name"), ("Theme “Homes”", "name")}


def test_two_steps_of_the_same_assessment_are_told_in_words(team: Team) -> None:
    for sender, act, state in (
        (team.a, "reopen_assessment", "draft"),
        (team.b, "approve_assessment", "approved"),
    ):
        with sender.workspace.ledger.entry(act) as entry:
            entry.put("sampled_case", "case", number="CRC 01")
            entry.put("assessment", "case", sampled_case="case", state=state)
        team.lead.merging.take_in_bundle(team.exported(sender))
    (conflict,) = team.lead.merging.conflicts()
    assert (conflict.title, conflict.detail) == ("CRC 01", "how far the assessment has come")


def listed(services: Services, **facts: str) -> None:
    with services.workspace.ledger.entry("import_case_list") as entry:
        entry.put("eligible_case", "row", reference="X1", **facts)


def test_rows_of_two_lists_that_differ_are_told_by_what_differs_and_settled_whole(team: Team) -> None:
    listed(team.a, gender="male", office="Ipswich", case_list="one")
    listed(team.b, gender="male", office="Lowestoft", risk_of_serious_harm="high", case_list="two")
    for sender in (team.a, team.b):
        team.lead.merging.take_in_bundle(team.exported(sender))
    (conflict,) = conflicts(team)
    assert (conflict.title, conflict.detail) == ("X1", "what the case list says")
    told = {conflict.told(side.value): side.value for side in conflict.sides}
    assert set(told) == {
        "office: Ipswich; risk of serious harm: (empty)",
        "office: Lowestoft; risk of serious harm: high",
    }
    chosen = told["office: Lowestoft; risk of serious harm: high"]
    team.lead.merging.resolve_conflict(conflict, chosen, "The newer list.")
    assert conflicts(team) == []
    assert team.lead.inspection.eligible_cases() == []
    assert team.lead.workspace.database.value("SELECT office FROM eligible_case") == "Lowestoft"


def test_a_passage_is_told_by_its_note_and_what_it_is_coded_to_by_name(team: Team) -> None:
    lead = team.lead
    with lead.workspace.ledger.entry("set_up") as entry:
        entry.put("note", "note", title="Managers", body="They rang late.")
        entry.put("passage", "passage", note="note", start=0, stop=4)
        for theme in ("Contact", "Hub"):
            entry.put("theme", theme.lower(), name=theme)
    for sender, theme, bearing in ((team.a, "contact", "barrier"), (team.b, "hub", "practice_example")):
        with sender.workspace.ledger.entry("recode_passage") as entry:
            entry.put("passage", "passage", theme=theme, bearing=bearing)
            entry.put("passage", "nowhere", theme=theme)
        lead.merging.take_in_bundle(team.exported(sender))
    told = {
        (one.title, one.detail): {one.told(side.value) for side in one.sides}
        for one in lead.merging.conflicts()
    }
    assert told == {
        ("Passage of “Managers”", "theme"): {"Contact", "Hub"},
        ("Passage of “Managers”", "what it points to"): {"barrier", "practice example"},
        ("passage", "theme"): {"Contact", "Hub"},
    }
