"""What the lead inspector does with a provider's list of cases."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path

from qi_desktop.foundation.collecting import uncollected
from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.stopping import stoppable
from qi_desktop.inspection.listing.case_list import Expected
from qi_desktop.inspection.listing.changes import changes_of
from qi_desktop.inspection.listing.eligibility import start_window
from qi_desktop.inspection.listing.file_reading import FileReading, final_columns, read_lists
from qi_desktop.inspection.listing.memory import kept_mapping, merged_codes, remembered_of
from qi_desktop.inspection.listing.model import (
    CannotInclude,
    Changes,
    Choices,
    DecisionReasonMissing,
    ImportReport,
    NewOffice,
    Preview,
    Remembered,
)
from qi_desktop.inspection.listing.preview import (
    duplicates,
    effect_of,
    new_offices,
    preview_of,
    unknown_values,
)
from qi_desktop.inspection.listing.provider_list import KEPT, LISTED, CaseList
from qi_desktop.inspection.listing.spreadsheet import SourceFile, read_file
from qi_desktop.inspection.model import (
    EXCLUDE,
    FINAL,
    INCLUDE,
    NO_LONGER_LISTED,
    EligibleCase,
    ImportedList,
    Office,
)
from qi_desktop.inspection.service import InspectionService, put_record
from qi_desktop.storage.ledger.entry import Entry
from qi_desktop.storage.workspace import Workspace

Drawn = Callable[[], Mapping[str, str]]
"""Tells the number, such as "CRC 07", of each eligible case that is in the sample, by its id."""


class ListingService:
    """Takes in case lists, and keeps for every row left out the reason why."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService | None = None,
        drawn: Drawn | None = None,
    ) -> None:
        """Work on one workspace; ``drawn`` tells which cases are in the sample."""
        self._workspace = workspace
        self._inspection = inspection or InspectionService(workspace)
        self._drawn = drawn or dict[str, str]

    def start_window(self) -> tuple[date, date]:
        """Return the first and last day on which an eligible sentence may have started."""
        return start_window(date.fromisoformat(self._inspection.required().fieldwork_start))

    # ------------------------------------------------------------------------------------- before and after
    @uncollected()
    def read(self, path: Path, progress: Progress | None = None) -> SourceFile:
        """Read a file's sheets, so that it can be looked at again with other choices."""
        if progress:
            progress.report(0, 1, f"Reading {path.name}")
        return stoppable(lambda: read_file(path), progress)

    @uncollected()
    def preview(
        self, source: Path | SourceFile, choices: Choices | None = None, progress: Progress | None = None
    ) -> Preview:
        """Return what would come of a list; nothing is written."""
        held = self.read(source, progress) if isinstance(source, Path) else source
        expected = self._expected()
        return stoppable(lambda: preview_of(held, expected, choices or Choices(), progress), progress)

    @uncollected()
    def import_case_list(
        self,
        path: Path | SourceFile,
        *,
        sheet: str | None = None,
        mapping: Mapping[str, str] | None = None,
        choices: Choices | None = None,
        progress: Progress | None = None,
    ) -> ImportReport:
        """Take in a provider's case list; rows that cannot be drawn are kept with their reason.

        Importing the same list again changes nothing. A newer list updates the cases it names and
        excludes those that it no longer names; none is ever removed, so no drawn case is lost.
        """
        source = self.read(path, progress) if isinstance(path, Path) else path
        expected = self._expected()
        wished = choices or Choices((sheet,) if sheet is not None else ())
        reading = stoppable(lambda: read_lists(source, expected, wished, mapping, progress), progress)
        lists = reading.required(expected)
        changes = tuple(
            changes_of(one, expected.listed.get(one.provider, {}), expected.drawn) for one in lists
        )
        with self._workspace.ledger.entry("import_case_list", why=source.name) as entry:
            imported = tuple(
                self._keep(entry, source.name, one, change, progress)
                for one, change in zip(lists, changes, strict=True)
            )
            for one in lists:
                self._remember(entry, one.provider, reading, expected)
        return self._report(reading, expected, imported, changes)

    def _report(
        self,
        reading: FileReading,
        expected: Expected,
        imported: tuple[ImportedList, ...],
        changes: tuple[Changes, ...],
    ) -> ImportReport:
        effect = effect_of(reading, expected)
        return ImportReport(
            rows=effect.rows,
            eligible=effect.eligible,
            excluded_by_reason=effect.excluded_by_reason,
            problems=effect.problems,
            lists=imported,
            digest=hashlib.sha256("".join(one.digest for one in imported).encode()).hexdigest(),
            no_longer_listed=tuple(
                gone.id for one in changes for gone in one.gone if gone.excluded_before is None
            ),
            refused=effect.refused,
            how_read=reading.source.how_read,
            changes=changes,
            new_offices=new_offices(reading.lists, expected),
            unknown=unknown_values(reading.readings, expected),
            duplicates=duplicates(reading.lists),
        )

    # ------------------------------------------------------------------------------------ what is remembered
    def remembered(self, provider_code: str) -> Remembered | None:
        """Return what was decided about the columns and codes of a provider's last list."""
        kept = self._inspection.mapping(provider_code)
        return remembered_of(provider_code, kept) if kept else None

    def forget_mapping(self, provider_code: str) -> None:
        """Ask everything afresh when this provider's next list comes."""
        kept = self._inspection.mapping(provider_code)
        if kept:
            with self._workspace.ledger.entry("forget_mapping") as entry:
                entry.put("case_list_mapping", kept["id"], columns=None, codes=None, duplicates=None)

    def add_listed_offices(self, offices: Sequence[NewOffice]) -> list[Office]:
        """Add the offices that a list names to their providers."""
        made = [
            Office(f"{self._inspection.provider(one.provider).code}/{one.name}", one.provider, one.name)
            for one in offices
        ]
        with self._workspace.ledger.entry("add_listed_offices") as entry:
            for one in made:
                put_record(entry, "office", asdict(one))
        return made

    # ----------------------------------------------------------------------------------- people's decisions
    def can_be_included(self, case: EligibleCase) -> bool:
        """Tell whether a person may let a case in that the rules leave out."""
        return case.verdict not in FINAL

    def include_case(self, eligible_case: str, reason: str) -> EligibleCase:
        """Let a case in that the rules leave out, with the reason why."""
        case = self._inspection.eligible_case(eligible_case)
        if not self.can_be_included(case):
            raise CannotInclude(case.reference or f"row {case.row}", case.verdict or "")
        return self._decide(case, INCLUDE, reason)

    def exclude_case(self, eligible_case: str, reason: str) -> EligibleCase:
        """Leave a case out that the rules let in; one drawn already stays in the sample."""
        return self._decide(self._inspection.eligible_case(eligible_case), EXCLUDE, reason)

    def withdraw_decision(self, eligible_case: str) -> EligibleCase:
        """Let the rules decide about a case again."""
        case = self._inspection.eligible_case(eligible_case)
        with self._workspace.ledger.entry("withdraw_decision") as entry:
            entry.put("eligible_case", case.id, decision=None, decision_reason=None)
        return self._inspection.eligible_case(case.id)

    def decided(self) -> list[EligibleCase]:
        """Return every case about which a person's decision is in force."""
        return self._inspection.decided()

    def _decide(self, case: EligibleCase, decision: str, reason: str) -> EligibleCase:
        why = " ".join(reason.split())
        if not why:
            raise DecisionReasonMissing(case.reference or f"row {case.row}")
        with self._workspace.ledger.entry(f"{decision}_case", why=why) as entry:
            entry.put("eligible_case", case.id, decision=decision, decision_reason=why)
        return self._inspection.eligible_case(case.id)

    # ---------------------------------------------------------------------------------------------- inside
    def _expected(self) -> Expected:
        inspection = self._inspection.required()
        providers = tuple(self._inspection.providers())
        offices = {
            one.code: tuple(office.name for office in self._inspection.offices(one.code)) for one in providers
        }
        known = [self.remembered(one.code) for one in providers]
        return Expected(
            inspection.id,
            date.fromisoformat(inspection.fieldwork_start),
            providers,
            offices,
            remembered={one.provider: one for one in known if one},
            listed={one.code: self._inspection.listed_facts(one.code, KEPT) for one in providers},
            drawn=self._drawn(),
        )

    def _remember(self, entry: Entry, provider: str, reading: FileReading, expected: Expected) -> None:
        known = expected.remembered.get(provider, Remembered(provider))
        now = Remembered(
            provider,
            final_columns(reading.readings, provider),
            merged_codes(known.codes, reading.choices.codes),
            reading.choices.same_reference or known.same_reference,
            reading.choices.same_person or known.same_person,
        )
        entry.put("case_list_mapping", f"mapping/{provider}", **kept_mapping(now))

    def _keep(
        self, entry: Entry, file: str, case_list: CaseList, changes: Changes, progress: Progress | None
    ) -> ImportedList:
        digest = case_list.digest()
        known = self._inspection.newest_list(case_list.provider)
        if known and known.digest == digest:
            return ImportedList(
                known.id, known.provider, case_list.sheet, known.rows, known.eligible, digest, True
            )
        record = self._workspace.new_id()
        rows = len(case_list.ids)
        entry.put(
            "case_list",
            record,
            provider=case_list.provider,
            source=f"{file}, {case_list.sheet}",
            digest=digest,
            imported_at=_moment(self._workspace.clock.now()),
            row_count=rows,
            excluded_count=rows - case_list.eligible,
        )
        if progress:
            progress.report(0, rows, f"Taking in {case_list.provider} cases")
        entry.put_many("eligible_case", case_list.ids, _columns(case_list, record), progress)
        entry.put_same("eligible_case", [gone.id for gone in changes.gone], excluded=NO_LONGER_LISTED)
        return ImportedList(record, case_list.provider, case_list.sheet, rows, case_list.eligible, digest)


def _columns(case_list: CaseList, record: str) -> dict[str, Sequence[str | int | None]]:
    """Return what a list says of its cases, column by column; a person's decisions are not its to change."""
    rows = len(case_list.ids)
    return {
        **{name: [value or None for value in case_list.facts[name]] for name in LISTED},
        "case_list": [record] * rows,
        "provider": [case_list.provider] * rows,
        "row": case_list.rows,
        "excluded": case_list.verdicts,
    }


def _moment(now: datetime) -> str:
    return now.isoformat(timespec="seconds")
