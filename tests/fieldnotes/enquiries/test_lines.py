"""A line of enquiry is opened, followed, settled or dropped."""

import pytest

from qi_desktop.fieldnotes.enquiries.model import EnquiryNotOpen
from qi_desktop.fieldnotes.enquiries.service import EnquiriesService
from qi_desktop.fieldnotes.model import EnquiryStatus, TextMissing
from qi_desktop.storage.workspace import Workspace


@pytest.fixture
def enquiries(workspace: Workspace) -> EnquiriesService:
    return EnquiriesService(workspace)


def test_a_line_of_enquiry_is_settled_once_and_with_a_conclusion(enquiries: EnquiriesService) -> None:
    line = enquiries.open_line_of_enquiry("Why so few reviews?", "8 of 22 in week one", "Both focus groups")
    with pytest.raises(TextMissing):
        enquiries.settle_line_of_enquiry(line.id, "")
    settled = enquiries.settle_line_of_enquiry(line.id, "One review a year was the instruction.")
    assert settled.status is EnquiryStatus.SETTLED
    with pytest.raises(EnquiryNotOpen):
        enquiries.drop_line_of_enquiry(line.id, "No longer of interest")


def test_a_dropped_line_of_enquiry_says_why(enquiries: EnquiriesService) -> None:
    line = enquiries.open_line_of_enquiry("Are women placed safely?")
    dropped = enquiries.drop_line_of_enquiry(line.id, "No woman in the sample has unpaid work.")
    assert (dropped.status, enquiries.lines_of_enquiry()) == (EnquiryStatus.DROPPED, [dropped])
