"""What bears on a line of enquiry: coded passages by themselves, cases, counts and remarks by hand."""

import pytest

from qi_desktop.fieldnotes.enquiries.model import EvidenceKind, PassageOfNote, Weighed, Weighs
from qi_desktop.fieldnotes.enquiries.service import EnquiriesService
from qi_desktop.fieldnotes.model import Coding, LineOfEnquiry, TextMissing, WordNotAllowed
from qi_desktop.fieldnotes.service import FieldnotesService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.storage.workspace import Workspace


@pytest.fixture
def line(enquiries: EnquiriesService) -> LineOfEnquiry:
    return enquiries.open_line_of_enquiry("Why so few reviews?")


@pytest.fixture
def coded(fieldnotes: FieldnotesService, themes: ThemesService, line: LineOfEnquiry) -> str:
    meeting = fieldnotes.add_session("meeting", "Managers")
    note = fieldnotes.write_note(meeting.id, "Said", "Nobody asks us. We review once a year.")
    return themes.code_passage(note.id, 16, 38, Coding(line_of_enquiry=line.id)).id


def test_a_coded_passage_comes_in_by_itself_and_is_then_weighed(
    workspace: Workspace, enquiries: EnquiriesService, line: LineOfEnquiry, coded: str
) -> None:
    (one,) = enquiries.evidence(line.id)
    assert (one.kind, one.subject, one.weighs) == (EvidenceKind.PASSAGE, coded, Weighs.NEITHER)
    assert one.passage is not None
    assert one.passage.words == "We review once a year."
    assert enquiries.weigh_evidence(one, "for").weighs is Weighs.FOR
    workspace.ledger.undo()
    assert enquiries.evidence(line.id) == [one]


def test_the_words_of_a_passage_are_not_copied_into_the_evidence(
    workspace: Workspace, enquiries: EnquiriesService, line: LineOfEnquiry, coded: str
) -> None:
    enquiries.weigh_evidence(enquiries.evidence(line.id)[0], "against")
    held = workspace.database.rows("select * from enquiry_evidence")
    assert [one["text"] for one in held] == [None]


def test_a_passage_comes_and_goes_with_its_coding(
    enquiries: EnquiriesService, line: LineOfEnquiry, coded: str
) -> None:
    (one,) = enquiries.evidence(line.id)
    with pytest.raises(PassageOfNote):
        enquiries.remove_evidence(one)
    with pytest.raises(PassageOfNote):
        enquiries.revise_evidence(one, "Other words")
    with pytest.raises(PassageOfNote):
        enquiries.add_evidence(line.id, "passage", subject=coded)


def test_evidence_stands_for_against_and_not_weighed_yet(
    enquiries: EnquiriesService, line: LineOfEnquiry, coded: str
) -> None:
    remark = enquiries.add_evidence(line.id, "note", text="The instruction says monthly", weighs="against")
    case = enquiries.add_evidence(line.id, "case", subject="case-7", weighs="for")
    assert [one.id for one in enquiries.evidence(line.id)][:2] == [case.id, remark.id]
    assert enquiries.weighed() == {line.id: Weighed(1, 1, 1)}
    assert Weighed(1, 1, 1).in_all == 3


def test_evidence_is_reworded_weighed_again_and_removed(
    enquiries: EnquiriesService, line: LineOfEnquiry
) -> None:
    one = enquiries.add_evidence(line.id, "document", text="Instruction 4, page 2")
    assert enquiries.revise_evidence(one, "Instruction 4, page 3").text == "Instruction 4, page 3"
    assert enquiries.weigh_evidence(one, "for").text == "Instruction 4, page 3"
    enquiries.remove_evidence(one)
    assert enquiries.evidence(line.id) == []


def test_evidence_says_something_and_weighs_one_of_three_ways(
    enquiries: EnquiriesService, line: LineOfEnquiry
) -> None:
    with pytest.raises(TextMissing):
        enquiries.add_evidence(line.id, "note", text=" ")
    with pytest.raises(WordNotAllowed):
        enquiries.add_evidence(line.id, "rumour", text="Heard")
    with pytest.raises(WordNotAllowed):
        enquiries.add_evidence(line.id, "note", text="Heard", weighs="heavily")
