"""What a person does to have a merge report on paper."""

from collections.abc import Iterator
from pathlib import Path

from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.service import InspectionService
from qi_desktop.merging.model import MergeReport
from qi_desktop.merging.service import MergingService
from qi_desktop.merging.settling.service import SettlingService
from qi_desktop.reporting.merge_report.content import MergePaper
from qi_desktop.reporting.model import NoSuchMerge


class MergeReportService:
    """Prints what merges did."""

    def __init__(
        self, inspection: InspectionService, merging: MergingService, settling: SettlingService
    ) -> None:
        """Print the reports that one workspace keeps."""
        self._inspection, self._merging, self._settling = inspection, merging, settling

    def paper(self, identity: str = "") -> MergePaper:
        """Return a report to be printed, the latest unless one is named; raises NoSuchMerge."""
        return self._paper(self._report(identity))

    def build_pdf(self, path: Path, identity: str = "", progress: Progress | None = None) -> Path:
        """Write a report as a PDF, the latest unless one is named."""
        from qi_desktop.reporting.merge_report.pdf import build_pdf

        return build_pdf(self.paper(identity), path, progress)

    def build_all(self, folder: Path, progress: Progress | None = None) -> list[Path]:
        """Write every report as a PDF into a folder, named by the moments of the merges."""
        from qi_desktop.reporting.merge_report.pdf import build_pdf

        folder.mkdir(parents=True, exist_ok=True)
        return [
            build_pdf(self._paper(one), folder / file_name(one), progress) for one in self._merging.reports()
        ]

    def papers(self) -> Iterator[tuple[str, bytes]]:
        """Yield every report as a PDF, each with its file's name, without touching the disk."""
        from qi_desktop.reporting.merge_report.pdf import pdf_of

        for one in self._merging.reports():
            yield file_name(one), pdf_of(self._paper(one))

    def _report(self, identity: str) -> MergeReport:
        found = [one for one in self._merging.reports() if identity in ("", one.id)]
        if not found:
            raise NoSuchMerge
        return found[0]

    def _paper(self, report: MergeReport) -> MergePaper:
        inspection = self._inspection.required()
        arisen = set(report.arisen)
        return MergePaper(
            title=inspection.title,
            programme=inspection.programme,
            report=report,
            waiting=tuple(
                (one.title, one.detail)
                for one in self._settling.conflicts()
                if (one.kind, one.record, one.field) in arisen
            ),
        )


def file_name(report: MergeReport) -> str:
    """Return what the file of a report is called: by its moment, never by people."""
    return f"merge-{report.made_at:%Y-%m-%d-%H%M%S}-{report.id[-4:]}.pdf"
