"""What the lead inspector does to set an inspection up."""

import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path

from qi_desktop.foundation.progress import Progress
from qi_desktop.inspection.case_list import CaseList, Expected, read_case_lists
from qi_desktop.inspection.eligibility import NO_LONGER_LISTED, start_window
from qi_desktop.inspection.model import (
    CardOfSomebodyElse,
    EligibleCase,
    FieldworkDatesWrong,
    ImportedList,
    ImportReport,
    Inspection,
    InspectionExists,
    NoHeaderRow,
    NoInspection,
    Office,
    Provider,
    Role,
    RowProblem,
    TeamMember,
    UnknownEligibleCase,
    UnknownProvider,
    UnknownRole,
    UnknownTeamMember,
)
from qi_desktop.inspection.spreadsheet import Sheet, read_sheets
from qi_desktop.inspection.store import InspectionStore
from qi_desktop.storage.ledger.entry import Entry
from qi_desktop.storage.workspace import Workspace

# How often a long import tells how far it is and looks whether it was cancelled.
ROWS_BETWEEN_REPORTS = 50


class InspectionService:
    """Sets up the inspection, its providers, offices and team, and takes in case lists."""

    def __init__(self, workspace: Workspace) -> None:
        """Work on one workspace."""
        self._workspace = workspace
        self._store = InspectionStore(workspace.database)

    # ------------------------------------------------------------------------------- the inspection itself
    def create_inspection(
        self, title: str, area: str, programme: str, fieldwork_start: date | str, fieldwork_end: date | str
    ) -> Inspection:
        """Begin the one inspection of this file."""
        known = self.inspection()
        if known:
            raise InspectionExists(known.title)
        start, end = _fieldwork(str(fieldwork_start), str(fieldwork_end))
        made = Inspection(self._workspace.new_id(), title, area, programme, start, end)
        with self._workspace.ledger.entry("create_inspection") as entry:
            _put(entry, "inspection", asdict(made))
        return made

    def inspection(self) -> Inspection | None:
        """Return the inspection, or None in a file that has none yet."""
        return self._store.inspection()

    def start_window(self) -> tuple[date, date]:
        """Return the first and last day on which an eligible sentence may have started."""
        return start_window(date.fromisoformat(self._required().fieldwork_start))

    def add_provider(self, code: str, name: str, owner: str, sample_size: int) -> Provider:
        """Add a provider, or change what is known about it."""
        made = Provider(code, code, name, owner, sample_size)
        with self._workspace.ledger.entry("add_provider") as entry:
            _put(entry, "provider", {**asdict(made), "inspection": self._required().id})
        return made

    def providers(self) -> list[Provider]:
        """Return the inspection's providers."""
        return self._store.providers()

    def provider(self, code: str) -> Provider:
        """Return the provider of this code."""
        found = next((one for one in self.providers() if one.code == code), None)
        if found is None:
            raise UnknownProvider(code)
        return found

    def add_office(self, provider_code: str, name: str) -> Office:
        """Add an office of a provider."""
        provider = self.provider(provider_code)
        made = Office(f"{provider.code}/{name}", provider.code, name)
        with self._workspace.ledger.entry("add_office") as entry:
            _put(entry, "office", asdict(made))
        return made

    def offices(self, provider_code: str | None = None) -> list[Office]:
        """Return the offices of one provider, or of all."""
        return self._store.offices(provider_code)

    # --------------------------------------------------------------------------------------------- the team
    def add_team_member(
        self, name: str, role: Role | str, laptop: str = "", signing_key: str = "", sealing_key: str = ""
    ) -> TeamMember:
        """Add a person to the team; a laptop that has a member already keeps that member's record."""
        if role not in set(Role):
            raise UnknownRole(str(role))
        known = next((one.id for one in self.team() if laptop and one.laptop == laptop), None)
        record = known or self._workspace.new_id()
        made = TeamMember(record, name, Role(role), laptop, signing_key, sealing_key)
        with self._workspace.ledger.entry("add_team_member") as entry:
            _put(entry, "team_member", {**asdict(made), "role": made.role.value})
        return made

    def hand_in_card(self, member: str, laptop: str, signing_key: str, sealing_key: str) -> TeamMember:
        """Note whose laptop a team card speaks for, when the card comes later than its owner."""
        known = self.member(member)
        other = next((one for one in self.team() if one.laptop == laptop and one.id != member), None)
        if other is not None:
            raise CardOfSomebodyElse(other.name)
        with self._workspace.ledger.entry("hand_in_card") as entry:
            entry.put(
                "team_member", known.id, laptop=laptop, signing_key=signing_key, sealing_key=sealing_key
            )
        return self.member(member)

    def team(self) -> list[TeamMember]:
        """Return the members of the team."""
        return self._store.team()

    def member(self, record: str) -> TeamMember:
        """Return one member of the team."""
        found = self._store.member(record)
        if found is None:
            raise UnknownTeamMember(record)
        return found

    # ------------------------------------------------------------------------------------------ case lists
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

    def eligible_cases(
        self, provider_code: str | None = None, *, excluded: bool = False
    ) -> list[EligibleCase]:
        """Return the cases that may be drawn, or with ``excluded`` those that may not, in list order."""
        return self._store.eligible_cases(provider_code, excluded=excluded)

    def eligible_case(self, record: str) -> EligibleCase:
        """Return one listed case, eligible or not."""
        found = self._store.eligible_case(record)
        if found is None:
            raise UnknownEligibleCase(record)
        return found

    def excluded_by_reason(self, provider_code: str | None = None) -> dict[str, int]:
        """Return how many listed cases each reason excludes."""
        return self._store.excluded_by_reason(provider_code)

    # ---------------------------------------------------------------------------------------------- inside
    def _required(self) -> Inspection:
        inspection = self.inspection()
        if inspection is None:
            raise NoInspection
        return inspection

    def _read(
        self, path: Path, sheet: str | None, mapping: Mapping[str, str] | None
    ) -> tuple[list[CaseList], list[RowProblem]]:
        inspection = self._required()
        providers = tuple(self.providers())
        offices = {one.code: tuple(office.name for office in self.offices(one.code)) for one in providers}
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
        known = self._store.newest_list(case_list.provider)
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
        before = self._store.listed(case_list.provider)
        for done, case in enumerate(case_list.cases):
            if progress and done % ROWS_BETWEEN_REPORTS == 0:
                progress.report(done, rows, f"Taking in {case_list.provider} cases")
            _put(entry, "eligible_case", {**asdict(case), "case_list": record})
        gone = sorted(before.keys() - {case.id for case in case_list.cases})
        for case in gone:
            entry.put("eligible_case", case, excluded=NO_LONGER_LISTED)
        now_gone = [case for case in gone if before[case] is None]
        kept = ImportedList(record, case_list.provider, case_list.sheet, rows, rows - excluded, digest)
        return kept, now_gone


def _put(entry: Entry, kind: str, record: Mapping[str, str | int | None]) -> None:
    # Blank fields are left unset: a blank is no change worth keeping.
    values = {name: None if value == "" else value for name, value in record.items() if name != "id"}
    entry.put(kind, str(record["id"]), **values)


def _fieldwork(start: str, end: str) -> tuple[str, str]:
    try:
        first, last = date.fromisoformat(start), date.fromisoformat(end)
    except ValueError as error:
        raise FieldworkDatesWrong(start, end) from error
    if last < first:
        raise FieldworkDatesWrong(start, end)
    return first.isoformat(), last.isoformat()


def _moment(now: datetime) -> str:
    return now.isoformat(timespec="seconds")
