"""What a person does to have the plan for week two on paper."""

from pathlib import Path

from qi_desktop.fieldnotes.enquiries.service import EnquiriesService
from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.enquiry_plan.content import PlanSheets, plan_sheets
from qi_desktop.reporting.model import NothingPlanned


class EnquiryPlanService:
    """Prints who does what on which day of week two, a person a page."""

    def __init__(self, inspection: InspectionService, enquiries: EnquiriesService) -> None:
        """Read what the services of one workspace tell."""
        self._inspection, self._enquiries = inspection, enquiries

    def content(self, person: str | None = None) -> PlanSheets:
        """Return the sheet of one person, or of all who have a step; raises NothingPlanned for none."""
        names = {one.id: one.name for one in self._inspection.team()}
        sheets = plan_sheets(
            self._inspection.required(),
            self._enquiries.plan(),
            self._enquiries.lines_of_enquiry(),
            names,
            person,
        )
        if not sheets.sheets:
            raise NothingPlanned
        return sheets

    def build_pdf(self, path: Path, person: str | None = None, progress: Progress | None = None) -> Path:
        """Write the plan of one person, or of all, as a PDF to be printed."""
        from qi_desktop.reporting.enquiry_plan.pdf import build_pdf

        return build_pdf(self.content(person), path, progress)
