"""What a person does to have the sample stated: as plain data, on paper, and as tables."""

from pathlib import Path

from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.framework import framework_named
from qi_desktop.reporting.model import ListNotHere
from qi_desktop.reporting.statement.content import StatementContent
from qi_desktop.reporting.statement.gathering import Gathered, content_of
from qi_desktop.reporting.statement.repeating import Repetition, repetition
from qi_desktop.sampling.replacing.service import ReplacingService
from qi_desktop.sampling.reviewing.service import ReviewingService
from qi_desktop.sampling.service import SamplingService, candidate_of
from qi_desktop.storage.workspace import Workspace

# Kept by ReportingService.keep_notice: what this laptop's papers must say of themselves.
NOTICE = "report_notice"


class StatementService:
    """States how the sample was drawn and how far it represents the eligible cases."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService | None = None,
        sampling: SamplingService | None = None,
        reviewing: ReviewingService | None = None,
        replacing: ReplacingService | None = None,
    ) -> None:
        """Read from one workspace."""
        self._workspace = workspace
        self._inspection = inspection or InspectionService(workspace)
        self._sampling = sampling or SamplingService(workspace, self._inspection)
        self._reviewing = reviewing or ReviewingService(workspace, self._inspection, self._sampling)
        self._replacing = replacing or ReplacingService(workspace, self._inspection, self._sampling)

    def content(self, *, in_team: bool = True) -> StatementContent:
        """Return the whole statement as plain data, ready to be set in another thread.

        What leaves the team withholds numbers that could point to a person.
        Raises ListNotHere on a laptop that holds an inspector's own cases alone: it would state falsely.
        """
        inspection = self._inspection.required()
        sample = self._sampling.required()
        lists = self._inspection.case_lists()
        for code, size in sample.settings.sizes:
            if size and all(one.provider != code for one in lists):
                raise ListNotHere(code)
        eligible = self._inspection.eligible_cases()
        excluded = self._inspection.eligible_cases(excluded=True)
        candidates = {one.id: candidate_of(one) for one in (*eligible, *excluded)}
        return content_of(
            Gathered(
                inspection=inspection,
                providers={one.code: one.name for one in self._inspection.providers()},
                sample=sample,
                lists=lists,
                eligible=eligible,
                excluded=excluded,
                candidates=candidates,
                numbered=self._sampling.sampled_cases(include_replaced=True),
                replacements=self._replacing.replacements(),
                steps=[one for one in self._reviewing.history() if one.sample == sample.id],
                roles={one.id: one.role.value for one in self._inspection.team()},
                list_unchanged=self._sampling.list_unchanged(),
                level_order=framework_named(inspection.framework).levels,
                notice=self._workspace.setting(NOTICE),
                in_team=in_team,
            )
        )

    def repeated(self) -> Repetition:
        """Draw again from the list, the settings and the seed that are kept, and compare."""
        sample = self._sampling.required()
        numbered = self._sampling.sampled_cases(include_replaced=True)
        stand_ins = {one.replaced_by for one in numbered}
        drawn: dict[str, list[str]] = {}
        for one in numbered:
            if one.id not in stand_ins:
                drawn.setdefault(one.provider, []).append(self._sampling.facts(one).reference)
        people = [candidate_of(one) for one in self._inspection.eligible_cases()]
        return repetition(sample, people, drawn, list_unchanged=self._sampling.list_unchanged())

    def build_pdf(self, path: Path, progress: Progress | None = None, *, in_team: bool = False) -> Path:
        """Write the statement as a PDF to be printed; what stays in the team tells every number."""
        from qi_desktop.reporting.statement.pdf import build_pdf

        return build_pdf(self.content(in_team=in_team), path, progress)

    def build_tables(self, path: Path, progress: Progress | None = None, *, in_team: bool = False) -> Path:
        """Write the statement's tables: all as one XLSX, or the balance as one CSV, by the file's ending."""
        from qi_desktop.reporting.statement.tables import build_tables

        return build_tables(self.content(in_team=in_team), path, progress)
