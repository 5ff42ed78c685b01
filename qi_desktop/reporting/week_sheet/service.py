"""What a person does to have the interviews of week one on paper."""

from pathlib import Path

from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.model import Role
from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.model import NoInterviews
from qi_desktop.reporting.statement.service import NOTICE
from qi_desktop.reporting.week_sheet.content import Arranged, WeekSheets, week_sheets
from qi_desktop.sampling.interviewing.service import InterviewingService
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.workspace import Workspace


class WeekSheetService:
    """Prints who is interviewed when and where, an inspector a page."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService | None = None,
        sampling: SamplingService | None = None,
        interviewing: InterviewingService | None = None,
    ) -> None:
        """Read from one workspace."""
        self._workspace = workspace
        self._inspection = inspection or InspectionService(workspace)
        sampled = sampling or SamplingService(workspace, self._inspection)
        self._interviewing = interviewing or InterviewingService(workspace, self._inspection, sampled)

    def content(self, inspector: str | None = None) -> WeekSheets:
        """Return the sheet of one inspector, or of all who hold interviews; raises NoInterviews for none."""
        team = [one for one in self._inspection.team() if one.role is Role.INSPECTOR]
        arranged = Arranged(
            week=self._interviewing.week(),
            slots=self._interviewing.timetable(),
            waiting=[self._interviewing.interview(one) for one in self._interviewing.to_arrange()],
            troubles=self._interviewing.double_bookings(),
            off=self._interviewing.days_off(),
        )
        found = week_sheets(
            self._inspection.required(),
            [one for one in team if inspector in (None, one.id)],
            arranged,
            self._workspace.setting(NOTICE),
        )
        if not found.sheets:
            raise NoInterviews
        return found

    def build_pdf(self, path: Path, inspector: str | None = None, progress: Progress | None = None) -> Path:
        """Write the sheet of one inspector, or of all, as a PDF to be printed."""
        from qi_desktop.reporting.week_sheet.pdf import build_pdf

        return build_pdf(self.content(inspector), path, progress)
