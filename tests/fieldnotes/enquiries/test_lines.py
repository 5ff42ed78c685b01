"""A line of enquiry is opened from something, followed, settled or dropped, and reopened."""

import pytest

from qi_desktop.fieldnotes.enquiries.model import EnquiryNotOpen, EnquiryStillOpen, OpenedFrom, Origin
from qi_desktop.fieldnotes.enquiries.service import EnquiriesService
from qi_desktop.fieldnotes.model import EnquiryStatus, LineOfEnquiry, TextMissing, UnknownFieldnote
from qi_desktop.storage.workspace import Workspace


@pytest.fixture
def line(enquiries: EnquiriesService) -> LineOfEnquiry:
    return enquiries.open_line_of_enquiry("Why so few reviews?", "8 of 22 in week one", "Both focus groups")


def test_it_is_settled_once_and_with_a_conclusion(enquiries: EnquiriesService, line: LineOfEnquiry) -> None:
    with pytest.raises(TextMissing):
        enquiries.settle_line_of_enquiry(line.id, "")
    settled = enquiries.settle_line_of_enquiry(line.id, "One review a year was the instruction.")
    assert settled.status is EnquiryStatus.SETTLED
    with pytest.raises(EnquiryNotOpen):
        enquiries.drop_line_of_enquiry(line.id, "No longer of interest")


def test_it_is_dropped_with_a_reason(enquiries: EnquiriesService) -> None:
    line = enquiries.open_line_of_enquiry("Are women placed safely?")
    dropped = enquiries.drop_line_of_enquiry(line.id, "No woman in the sample has unpaid work.")
    assert (dropped.status, enquiries.lines_of_enquiry()) == (EnquiryStatus.DROPPED, [dropped])


def test_it_needs_a_question(enquiries: EnquiriesService, line: LineOfEnquiry) -> None:
    with pytest.raises(TextMissing):
        enquiries.open_line_of_enquiry(" ")
    with pytest.raises(TextMissing):
        enquiries.revise_line_of_enquiry(line.id, "", "Because", "")
    with pytest.raises(UnknownFieldnote):
        enquiries.line_of_enquiry("none")


def test_it_says_from_what_by_whom_and_when_it_was_opened(
    workspace: Workspace, enquiries: EnquiriesService
) -> None:
    origin = Origin.of_count("pp_reviews", "CRC")
    line = enquiries.open_line_of_enquiry("Why so few reviews?", origin=origin)
    assert enquiries.origin(line) == origin
    assert origin.counted == ("pp_reviews", "CRC")
    assert line.opened_by == workspace.person
    assert line.opened_at is not None
    assert line.opened_at <= workspace.clock.now()
    assert enquiries.origin(enquiries.open_line_of_enquiry("And why?")) is None


@pytest.mark.parametrize("subject", ["a line's own id", "from", "from/", "from/weather/x", "from/case/", ""])
def test_only_an_address_leads_to_an_origin(subject: str) -> None:
    assert Origin.at(subject) is None


def test_an_address_leads_back_to_the_origin_it_was_made_of() -> None:
    for origin in (Origin.of_count("pp_reviews", "both together"), Origin(OpenedFrom.CASE, "0190/a")):
        assert Origin.at(origin.address) == origin


def test_it_is_put_into_other_words(enquiries: EnquiriesService, line: LineOfEnquiry) -> None:
    revised = enquiries.revise_line_of_enquiry(line.id, "Why are reviews rare?", "8 of 22", "The instruction")
    assert (revised.question, revised.opened_because, revised.would_settle) == (
        "Why are reviews rare?",
        "8 of 22",
        "The instruction",
    )


def test_it_is_followed_and_let_rest(enquiries: EnquiriesService, line: LineOfEnquiry) -> None:
    assert enquiries.follow_line_of_enquiry(line.id).status is EnquiryStatus.FOLLOWED
    assert enquiries.rest_line_of_enquiry(line.id).status is EnquiryStatus.OPEN
    assert enquiries.assign_line_of_enquiry(line.id, "Bo").inspector == "Bo"


def test_reopening_says_why_and_keeps_what_was_concluded_in_the_history(
    enquiries: EnquiriesService, line: LineOfEnquiry
) -> None:
    with pytest.raises(EnquiryStillOpen):
        enquiries.reopen_line_of_enquiry(line.id, "There is more to it")
    enquiries.settle_line_of_enquiry(line.id, "One a year was the instruction.")
    with pytest.raises(TextMissing):
        enquiries.reopen_line_of_enquiry(line.id, " ")
    reopened = enquiries.reopen_line_of_enquiry(line.id, "A second instruction turned up")
    assert (reopened.status, reopened.conclusion) == (EnquiryStatus.FOLLOWED, "")
    turns = [(one.status, one.why) for one in enquiries.happenings(line.id)]
    assert turns == [("open", ""), ("settled", ""), ("followed", "A second instruction turned up")]


def test_a_closed_line_is_not_worked_on(enquiries: EnquiriesService, line: LineOfEnquiry) -> None:
    enquiries.settle_line_of_enquiry(line.id, "Done")
    for act in (
        lambda: enquiries.revise_line_of_enquiry(line.id, "Other?", "", ""),
        lambda: enquiries.assign_line_of_enquiry(line.id, ""),
        lambda: enquiries.follow_line_of_enquiry(line.id),
        lambda: enquiries.add_evidence(line.id, "note", text="Seen"),
        lambda: enquiries.add_step(line.id, "Ask the managers"),
    ):
        with pytest.raises(EnquiryNotOpen):
            act()


def test_undo_takes_each_turn_back(
    workspace: Workspace, enquiries: EnquiriesService, line: LineOfEnquiry
) -> None:
    enquiries.settle_line_of_enquiry(line.id, "Done")
    workspace.ledger.undo()
    assert enquiries.line_of_enquiry(line.id) == line
