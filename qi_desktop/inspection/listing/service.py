"""What the lead inspector does with a provider's list of cases."""

import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path

from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.listing.case_list import CaseList, Expected, read_case_lists
from qi_desktop.inspection.listing.eligibility import start_window
from qi_desktop.inspection.listing.model import ImportReport
from qi_desktop.inspection.listing.spreadsheet import Sheet, read_sheets
from qi_desktop.inspection.model import NO_LONGER_LISTED, EligibleCase, ImportedList, NoHeaderRow, RowProblem
from qi_desktop.inspection.service import InspectionService, put_record
from qi_desktop.storage.ledger.entry import Entry
from qi_desktop.storage.workspace import Workspace

# How often a long import tells how far it is and looks whether it was cancelled.
ROWS_BETWEEN_REPORTS = 50


class ListingService:
    """Takes in case lists, and keeps for every row left out the reason why."""

    def __init__(self, workspace: Workspace, inspection: InspectionService | None = None) -> None:
        """Work on one workspace."""
        self._workspace = workspace
        self._inspection = inspection or InspectionService(workspace)

    def start_window(self) -> tuple[date, date]:
        """Return the first and last day on which an eligible sentence may have started."""
        return start_window(date.fromisoformat(self._inspection.required().fieldwork_start))

    def import_case_list(
        self,
        path: Path,
        *,
        sheet: str | None = None,
        mapping: Mapping[str, str] | None = None,
        progress: Progress | None = None,
    ) -> ImportReport:
        """Take in a provider's case list; rows that cannot be drawn are kept with their reason.

        Importing the same list again changes nothing. A newer list updates the cases it names and
        excludes those that it no longer names; none is ever removed, so no drawn case is lost.
        """
        lists, problems = self._read(path, sheet, mapping)
        imported: list[ImportedList] = []
        gone: list[str] = []
        with self._workspace.ledger.entry("import_case_list", why=path.name) as entry:
            for case_list in lists:
                kept, no_longer = self._keep(entry, path.name, case_list, progress)
                imported.append(kept)
                gone += no_longer
        cases = [case for case_list in lists for case in case_list.cases]
        return ImportReport(
            rows=len(cases),
            eligible=sum(case.excluded is None for case in cases),
            excluded_by_reason=dict(Counter(case.excluded for case in cases if case.excluded).most_common()),
            problems=tuple(problems),
            lists=tuple(imported),
            digest=hashlib.sha256("".join(one.digest for one in imported).encode()).hexdigest(),
            no_longer_listed=tuple(gone),
        )

    def _read(
        self, path: Path, sheet: str | None, mapping: Mapping[str, str] | None
    ) -> tuple[list[CaseList], list[RowProblem]]:
        inspection = self._inspection.required()
        providers = tuple(self._inspection.providers())
        offices = {
            one.code: tuple(office.name for office in self._inspection.offices(one.code)) for one in providers
        }
        start = date.fromisoformat(inspection.fieldwork_start)
        expected = Expected(inspection.id, start, providers, offices)
        lists: list[CaseList] = []
        problems: list[RowProblem] = []
        sheets = read_sheets(path, sheet)
        for one in sheets:
            found, met = self._lists_of(path.name, one, expected, mapping, alone=len(sheets) == 1)
            lists += found
            problems += met
        if not lists:
            raise NoHeaderRow(path.name, sheets[0].name if sheets else "")
        return lists, problems

    @staticmethod
    def _lists_of(
        file: str, sheet: Sheet, expected: Expected, mapping: Mapping[str, str] | None, *, alone: bool
    ) -> tuple[list[CaseList], list[RowProblem]]:
        try:
            return read_case_lists(file, sheet, expected, mapping)
        except NoHeaderRow:
            # A workbook may hold a sheet of notes beside its lists; a file of one sheet may not.
            if alone:
                raise
            return [], []

    def _keep(
        self, entry: Entry, file: str, case_list: CaseList, progress: Progress | None
    ) -> tuple[ImportedList, list[str]]:
        digest = case_list.digest()
        known = self._inspection.newest_list(case_list.provider)
        if known and known.digest == digest:
            same = ImportedList(
                known.id, known.provider, case_list.sheet, known.rows, known.eligible, digest, True
            )
            return same, []
        record = self._workspace.new_id()
        rows = len(case_list.cases)
        excluded = sum(case.excluded is not None for case in case_list.cases)
        entry.put(
            "case_list",
            record,
            provider=case_list.provider,
            source=f"{file}, {case_list.sheet}",
            digest=digest,
            imported_at=_moment(self._workspace.clock.now()),
            row_count=rows,
            excluded_count=excluded,
        )
        before = self._inspection.listed(case_list.provider)
        for done, case in enumerate(case_list.cases):
            if progress and done % ROWS_BETWEEN_REPORTS == 0:
                progress.report(done, rows, f"Taking in {case_list.provider} cases")
            put_record(entry, "eligible_case", {**_stored(case), "case_list": record})
        gone = sorted(before.keys() - {case.id for case in case_list.cases})
        for case in gone:
            entry.put("eligible_case", case, excluded=NO_LONGER_LISTED)
        now_gone = [case for case in gone if before[case] is None]
        kept = ImportedList(record, case_list.provider, case_list.sheet, rows, rows - excluded, digest)
        return kept, now_gone


def _stored(case: EligibleCase) -> dict[str, str | int | None]:
    # What a person decided about a case is not the list's to change.
    left_out = ("verdict", "decision", "decision_reason")
    return {name: value for name, value in asdict(case).items() if name not in left_out}


def _moment(now: datetime) -> str:
    return now.isoformat(timespec="seconds")
