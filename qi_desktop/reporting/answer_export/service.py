"""What the lead takes out of the program to count elsewhere: every answer of every case."""

from pathlib import Path

from qi_desktop.assessment.service import AssessmentService
from qi_desktop.reporting.answer_export.tables import ExportedCase, answer_tables
from qi_desktop.reporting.spreadsheets import write_csv, write_workbook
from qi_desktop.sampling.service import SamplingService


class AnswerExportService:
    """Writes the answers of all cases in open formats; no person is named in them."""

    def __init__(self, sampling: SamplingService, assessment: AssessmentService) -> None:
        """Read what is in one workspace."""
        self._sampling = sampling
        self._assessment = assessment

    def export_answers(self, path: Path) -> list[Path]:
        """Write the answers; returns the files.

        An .xlsx holds a sheet each for the cases, every roster, every answer with its reason, and the
        questions; a .csv is the table of cases, with the others as files beside it.
        """
        forms = self._assessment.forms()
        cases = [
            ExportedCase(self._assessment.assessment(one.id), self._assessment.form_of(one.id))
            for one in self._sampling.sampled_cases()
        ]
        tables = answer_tables(cases, forms)
        if path.suffix.lower() != ".csv":
            return [write_workbook(tables, path)]
        first, *others = tables
        beside = [write_csv(one, path.with_name(f"{path.stem}-{one.name}.csv")) for one in others]
        return [write_csv(first, path), *beside]
