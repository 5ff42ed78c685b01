"""What a person does with lines of enquiry."""

from qi_desktop.fieldnotes.enquiries.model import EnquiryNotOpen
from qi_desktop.fieldnotes.enquiries.store import EnquiryStore
from qi_desktop.fieldnotes.entered import found, said
from qi_desktop.fieldnotes.model import EnquiryStatus, LineOfEnquiry
from qi_desktop.storage.workspace import Workspace


class EnquiriesService:
    """The questions week two is to answer, kept in one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        """Work on one workspace."""
        self._workspace = workspace
        self._store = EnquiryStore(workspace.database)

    def open_line_of_enquiry(
        self,
        question: str,
        opened_because: str = "",
        would_settle: str = "",
        *,
        inspector: str = "",
        opened_from: str = "",
        opened_subject: str = "",
    ) -> LineOfEnquiry:
        """Open a question for week two: why it arose and from what, what would settle it, who follows it."""
        line = self._workspace.new_id()
        with self._workspace.ledger.entry("open_line_of_enquiry") as entry:
            entry.put(
                "line_of_enquiry",
                line,
                question=said("question", question),
                opened_because=opened_because,
                would_settle=would_settle,
                inspector=inspector or self._workspace.person,
                status=EnquiryStatus.OPEN.value,
                opened_from=opened_from,
                opened_subject=opened_subject,
                opened_by=self._workspace.person,
                opened_at=self._workspace.clock.now().isoformat(),
            )
        return self.line_of_enquiry(line)

    def settle_line_of_enquiry(self, line: str, conclusion: str) -> LineOfEnquiry:
        """Close a line of enquiry with what was concluded."""
        return self._close("settle_line_of_enquiry", line, EnquiryStatus.SETTLED, conclusion)

    def drop_line_of_enquiry(self, line: str, reason: str) -> LineOfEnquiry:
        """Give a line of enquiry up, saying why."""
        return self._close("drop_line_of_enquiry", line, EnquiryStatus.DROPPED, reason)

    def lines_of_enquiry(self) -> list[LineOfEnquiry]:
        """Return all lines of enquiry in the order they were opened."""
        return self._store.lines()

    def line_of_enquiry(self, line: str) -> LineOfEnquiry:
        """Return one line of enquiry."""
        return found("line_of_enquiry", line, self._store.line(line))

    def _close(self, act: str, line: str, status: EnquiryStatus, conclusion: str) -> LineOfEnquiry:
        stands = self.line_of_enquiry(line).status
        if stands.is_closed:
            raise EnquiryNotOpen(stands.value)
        with self._workspace.ledger.entry(act) as entry:
            entry.put("line_of_enquiry", line, status=status.value, conclusion=said("conclusion", conclusion))
        return self.line_of_enquiry(line)
