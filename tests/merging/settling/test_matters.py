"""What two people did to one thing is one matter, told in words, decided once, and undone as one."""

import pytest

from qi_desktop.fieldnotes.model import Bearing, Coding
from qi_desktop.merging.settling.model import Decision, MatterGone, Sort
from qi_desktop.sampling.model import SampledCaseState, SampleState
from qi_desktop.services import Services
from qi_desktop.storage.model import ReasonMissing
from tests.merging.settling.conftest import Pair

QUESTION = "report_prepared"
CHILDREN = "pp_assess_children"


def answer(services: Services, case: str, value: str, reason: str | None = None) -> None:
    services.assessment.record_answer(case, QUESTION, value, reason=reason)


def a_case(pair: Pair, number: str = "CRC 07") -> str:
    """Allot a case to the inspector, on both laptops."""
    case = pair.lead.sampling.sampled_case(number).id
    pair.lead.allocating.allocate_case(case, pair.bo)
    pair.exchange()
    return case


def test_an_answer_given_twice_shows_whose_values_they_are_what_is_behind_them_and_the_beginning(
    pair: Pair,
) -> None:
    case = a_case(pair)
    answer(pair.lead, case, "not_known")
    pair.exchange()
    answer(pair.lead, case, "yes")
    answer(pair.inspector, case, "no", "None on file.")
    pair.exchange()
    matter = pair.only()
    assert (matter.sort, matter.title, matter.case) == (Sort.VALUES, "CRC 07", case)
    assert matter.before == "not known"
    told = {(one.by, one.words): [line.text for line in one.lines] for one in matter.options}
    assert told == {(pair.ada, "Yes"): [], (pair.bo, "No"): ["None on file."]}


def test_the_reason_given_with_a_value_goes_with_it(pair: Pair) -> None:
    case = a_case(pair)
    answer(pair.lead, case, "yes")
    answer(pair.inspector, case, "no", "None on file.")
    pair.exchange()
    matter = pair.only()
    yes = next(place for place, one in enumerate(matter.options) if one.words == "Yes")
    pair.keep(yes)
    for services in (pair.lead, pair.inspector):
        kept = services.assessment.assessment(case).answers[QUESTION, None]
        assert (kept.value, kept.reason) == ("yes", "")
    pair.lead.workspace.ledger.undo()
    pair.exchange()
    again = pair.only()
    assert {(one.by, one.words) for one in again.options} == {(pair.ada, "Yes"), (pair.bo, "No")}
    assert again.before == matter.before
    pair.keep(next(place for place, one in enumerate(again.options) if one.words == "No"))
    assert pair.inspector.assessment.assessment(case).answers[QUESTION, None].reason == "None on file."


def test_the_same_value_given_twice_is_no_matter(pair: Pair) -> None:
    case = a_case(pair)
    answer(pair.lead, case, "yes")
    answer(pair.inspector, case, "yes")
    pair.exchange()
    assert pair.lead.settling.matters() == []
    assert pair.lead.settling.waiting() == 0


def test_approved_here_and_sent_back_there_is_one_matter_with_all_that_each_said(pair: Pair) -> None:
    pair.lead.workspace.ledger.undo()  # the form
    sample = pair.lead.sampling.required().id
    pair.both(
        "sample",
        sample,
        {"state": "drawn", "reviewed_by": pair.ada, "review_comment": "Once more."},
        {"state": "sent_back", "reviewed_by": pair.bo, "review_comment": "Too few women."},
    )
    matter = pair.only()
    assert (matter.title, matter.detail) == ("The sample", "whether the sample holds")
    assert {one.words: [line.text for line in one.lines] for one in matter.options} == {
        "drawn": ["Once more."],
        "sent back": ["Too few women."],
    }
    pair.keep(next(place for place, one in enumerate(matter.options) if one.words == "sent back"))
    stands = pair.inspector.sampling.required()
    assert (stands.state, stands.reviewed_by) == (SampleState.SENT_BACK, pair.bo)
    assert stands.review_comment == "Too few women."


def test_a_passage_moved_twice_keeps_the_beginning_and_the_end_of_one_person(pair: Pair) -> None:
    note = pair.lead.fieldnotes.write_note(
        pair.lead.fieldnotes.add_session("interview", "Managers").id, "Said", "They rang late, they said."
    )
    passage = pair.lead.themes.code_passage(note.id, 0, 4, Coding(bearing=Bearing.BARRIER)).id
    pair.exchange()
    pair.both("passage", passage, {"start": 5, "stop": 9}, {"start": 10, "stop": 14})
    matter = pair.only()
    assert matter.title == "Passage of “Said”"
    pair.keep(1)
    kept = pair.inspector.workspace.database.rows("SELECT start, stop FROM passage")[0]
    assert (kept["start"], kept["stop"]) in {(5, 9), (10, 14)}
    assert str(kept["start"]) == matter.options[1].words


def test_words_that_differ_come_with_a_combination_that_can_be_kept(pair: Pair) -> None:
    session = pair.lead.fieldnotes.add_session("interview", "Managers")
    note = pair.lead.fieldnotes.write_note(session.id, "Said", "They rang late. The plan was thin.")
    pair.exchange()
    pair.lead.fieldnotes.revise_note(note.id, "They rang very late. The plan was thin.")
    pair.inspector.fieldnotes.revise_note(note.id, "They rang late. The plan was thin indeed.")
    pair.exchange()
    matter = pair.only()
    assert matter.sort is Sort.TEXT
    assert matter.base == "They rang late. The plan was thin."
    assert matter.lines[0].text == "Managers"
    assert matter.combination is not None
    text = matter.combination.text
    assert text == "They rang very late. The plan was thin indeed."
    pair.lead.settling.settle([Decision(matter, matter.combined_with(text))], "Both are right.")
    pair.exchange()
    assert pair.inspector.fieldnotes.note(note.id).body == text
    assert pair.inspector.settling.matters() == []


def test_a_decision_needs_a_reason_and_a_matter_that_still_stands_as_it_was_shown(pair: Pair) -> None:
    case = a_case(pair)
    answer(pair.lead, case, "yes")
    answer(pair.inspector, case, "no")
    pair.exchange()
    matter = pair.only()
    with pytest.raises(ReasonMissing):
        pair.lead.settling.settle([Decision(matter, matter.options[0])], " ")
    pair.keep(0)
    with pytest.raises(MatterGone):
        pair.lead.settling.settle([Decision(matter, matter.options[1])], "Late.")


# --------------------------------------------------------------------------------- acts that crossed
def test_a_note_taken_away_while_another_wrote_in_it_is_asked_about_and_brought_back_whole(
    pair: Pair,
) -> None:
    session = pair.lead.fieldnotes.add_session("interview", "Managers")
    note = pair.lead.fieldnotes.write_note(session.id, "Said", "They rang.")
    pair.exchange()
    pair.inspector.fieldnotes.revise_note(note.id, "They rang late.")
    pair.lead.fieldnotes.remove_session(session.id)
    pair.exchange()
    matter = pair.only()
    assert (matter.sort, matter.title) == (Sort.REMOVED, "Session “Managers”")
    assert matter.told.startswith("Invented lead 0 took the session away, and Invented inspector 0 wrote")
    assert [line.text for line in matter.options[1].lines] == ["They rang late."]
    pair.keep(1)
    assert pair.inspector.fieldnotes.note(note.id).body == "They rang late."
    pair.lead.workspace.ledger.undo()
    pair.exchange()
    assert pair.only().sort is Sort.REMOVED


def test_what_was_known_when_it_was_taken_away_is_not_asked_about(pair: Pair) -> None:
    session = pair.lead.fieldnotes.add_session("interview", "Managers")
    note = pair.lead.fieldnotes.write_note(session.id, "Said", "They rang.")
    pair.exchange()
    pair.inspector.fieldnotes.revise_note(note.id, "They rang late.")
    pair.exchange()
    pair.lead.fieldnotes.remove_session(session.id)
    pair.exchange()
    assert pair.lead.settling.matters() == []


def test_a_note_added_to_a_session_that_was_taken_away_is_asked_about(pair: Pair) -> None:
    session = pair.lead.fieldnotes.add_session("interview", "Managers")
    pair.exchange()
    pair.lead.fieldnotes.remove_session(session.id)
    note = pair.inspector.fieldnotes.write_note(session.id, "Late", "They rang late.")
    pair.exchange()
    matter = pair.only()
    assert [(line.label, line.text) for line in matter.options[1].lines] == [("Added", "Note “Late”")]
    pair.keep(0)
    assert note.id not in {one.id for one in pair.lead.fieldnotes.notes()}


def test_a_case_replaced_while_it_was_assessed_stays_out_or_comes_back_with_its_answers(pair: Pair) -> None:
    case = a_case(pair)
    answer(pair.inspector, case, "yes")
    pair.lead.replacing.replace_case(case, "The file is missing.")
    pair.exchange()
    matter = pair.only()
    assert (matter.sort, matter.title) == (Sort.REPLACED, "CRC 07")
    assert "replaced CRC 07 by CRC 31" in matter.told
    assert matter.options[0].lines[0].text == "The file is missing."
    pair.keep(1)
    stands = pair.inspector.sampling.sampled_case(case)
    assert stands.state is SampledCaseState.DRAWN
    assert "CRC 31" not in {one.number for one in pair.inspector.sampling.sampled_cases()}
    pair.lead.workspace.ledger.undo()
    pair.exchange()
    pair.keep(0)
    assert pair.inspector.sampling.sampled_case(case).state is SampledCaseState.REPLACED


def test_a_case_given_to_somebody_else_while_it_was_assessed_is_told_and_settled_either_way(
    pair: Pair,
) -> None:
    case = a_case(pair)
    answer(pair.inspector, case, "yes")
    other = next(one for one in pair.lead.inspection.team() if one.role == "inspector" and one.id != pair.bo)
    pair.lead.allocating.allocate_case(case, other.id)
    pair.exchange()
    matter = pair.only()
    assert (matter.sort, [one.by for one in matter.options]) == (Sort.MOVED, [pair.ada, pair.bo])
    assert matter.options[1].lines[0].text == "1 answer"
    pair.keep(1)
    assert pair.inspector.sampling.sampled_case(case).inspector == pair.bo


def test_a_theme_made_twice_is_offered_to_be_joined_or_kept_apart(pair: Pair) -> None:
    for services, name in ((pair.lead, "Housing"), (pair.inspector, "housing")):
        services.themes.add_theme(name)
    pair.exchange()
    matter = pair.only()
    assert (matter.sort, len(matter.options)) == (Sort.TWICE, 3)
    pair.keep(0)
    assert len(pair.inspector.themes.themes()) == 1
    pair.lead.workspace.ledger.undo()
    pair.exchange()
    pair.keep(2)
    assert len(pair.inspector.themes.themes()) == 2


def test_what_two_wrote_in_something_taken_away_since_waits_for_nobody_until_it_comes_back(
    pair: Pair,
) -> None:
    session = pair.lead.fieldnotes.add_session("interview", "Managers")
    note = pair.lead.fieldnotes.write_note(session.id, "Said", "They rang.")
    pair.exchange()
    pair.both("note", note.id, {"title": "Heard"}, {"title": "Told"})
    assert pair.only().detail == "title"
    pair.lead.fieldnotes.remove_session(session.id)
    pair.exchange()
    assert pair.lead.settling.matters() == []
    assert pair.lead.settling.waiting() == 0
    pair.lead.workspace.ledger.undo()
    pair.exchange()
    assert pair.only().detail == "title"
