"""What a person does with the list of sampled cases: look for some, in some order, and keep that view."""

import json
import time
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import blake2b

import qi_desktop
from qi_desktop.assessment.case_list.lines import Lines
from qi_desktop.assessment.case_list.model import (
    CaseLine,
    CaseView,
    CaseViewNameMissing,
    CaseViewUnknown,
    Wanted,
)
from qi_desktop.assessment.case_list.store import Begun, CaseListStore, CaseTally
from qi_desktop.assessment.service import AssessmentService
from qi_desktop.foundation.clock import moment_of
from qi_desktop.inspection.model import Role, UnknownTeamMember
from qi_desktop.inspection.service import InspectionService
from qi_desktop.sampling.model import SampledCaseState
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.model import Changed
from qi_desktop.storage.workspace import Workspace

SLICE = 400
"""How many cases are read at a time: some milliseconds."""
SETTLED_AT_ONCE = 4
FEW = 500
"""How many changed cases are read again one by one; more are quicker read with all others."""
_OF_A_CASE = frozenset({"answer", "assessment", "settled_difference"})
_OF_THE_LIST = frozenset({"sampled_case", "sample", "eligible_case", "team_member", "provider"})
_EXTENT = "case_tally_extent"
_LAST = "case_list_wanted"


class CaseListService:
    """The sampled cases of one workspace, held in memory as long as nothing but answers changes."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService,
        sampling: SamplingService,
        assessment: AssessmentService,
    ) -> None:
        """Read nothing until asked to."""
        self._workspace = workspace
        self._inspection, self._sampling, self._assessment = inspection, sampling, assessment
        self._store = CaseListStore(workspace.database)
        self._begun = False
        self._written_elsewhere = -1
        self._touched: set[str] = set()
        self._to_read: deque[tuple[int, list[str]]] = deque()
        self._unusual: frozenset[str] = frozenset()
        self._contested: dict[str, int] = {}
        self._trusts_tallies = False
        self._read = self._whole = 0
        self._pending: dict[str, None] = {}
        workspace.ledger.subscribe(self._note)

    # ------------------------------------------------------------------------------------------------ looking
    def lines(self, wanted: Wanted, *, so_far: bool = False) -> Lines:
        """Return the cases looked for, in the order asked for; ``so_far`` those among the cases read yet."""
        self.catch_up()
        while not so_far and self.read_some(20 * SLICE):
            pass
        places = self._store.found(wanted, self._workspace.person, leads=self._leads())
        return Lines(places, self._store.lines, self._store.place_of)

    def line(self, sampled_case: str) -> CaseLine | None:
        """Return the line of one case, None where it is not in the sample."""
        self.catch_up()
        return self._store.line(sampled_case) or next(iter(self._lines([sampled_case])), None)

    def count(self) -> int:
        """Return how many cases are in the sample that stands."""
        if self._is_whole:
            return self._store.count_held()
        sample = self._sampling.sample()
        return self._store.count(sample.id) if sample else 0

    def open_cases(self, person: str) -> int:
        """Return how many cases of a person, or of everybody for nobody, are not assessed yet."""
        if self._is_whole:
            self.catch_up()
            return self._store.open_held(person)
        sample = self._sampling.sample()
        return self._store.open_cases(sample.id, person) if sample else 0

    # ------------------------------------------------------------------------------------------------ reading
    def catch_up(self) -> None:
        """Follow what was changed since the list was read; more than answers means reading it anew."""
        if not self._begun or self._elsewhere() != self._written_elsewhere or len(self._touched) > FEW:
            self._begin()
        elif self._touched:
            touched, self._touched = sorted(self._touched), set()
            for line in self._lines(touched):
                self._store.renew(line)
            self._pending |= dict.fromkeys(touched)

    def read_some(self, most: int = 1) -> bool:
        """Read a few more cases, at least so many if there are; tells whether there are yet more."""
        self.catch_up()
        while self._to_read and most > 0:
            place, ids = self._to_read.popleft()
            self._add(place, ids)
            self._read += len(ids)
            most -= len(ids)
        return bool(self._to_read)

    @property
    def progress(self) -> tuple[int, int]:
        """How many cases were read, of how many."""
        return self._read, self._whole

    def held(self, sampled_case: str) -> CaseLine | None:
        """Return the line of one case as it was read last, at no cost: an answer may have come since."""
        return self._store.line(sampled_case) if self._begun else None

    def note(self, line: CaseLine) -> None:
        """Show a case as the window has just settled it, reading nothing; it is kept when there is time."""
        if not self._begun:
            return
        if line.sampled_case in self._touched:
            self._touched.discard(line.sampled_case)
            self._pending[line.sampled_case] = None
            line = replace(line, touched_at=self._now())
        self._store.renew(line)

    def settle_some(self, seconds: float = 0.008) -> bool:
        """Work out how far a few more begun cases have come; tells whether there are yet more.

        Nothing is worked out again where neither answers nor form nor facts nor the day have changed.
        """
        until = time.perf_counter() + seconds
        changed: dict[str, CaseTally] = {}
        while self._pending and time.perf_counter() < until:
            some = list(self._pending)[:SETTLED_AT_ONCE]
            known = self._store.tallies(some)
            for one in self._store.begun(some):
                tally = self._tally(one, known.get(one.sampled_case))
                if tally != known.get(one.sampled_case):
                    changed[one.sampled_case] = tally
                self._show(one.sampled_case, tally)
            for record in some:
                del self._pending[record]
        self._store.keep_tallies(changed)
        if not self._pending and not self._to_read:
            self._trust()
        return bool(self._pending)

    # -------------------------------------------------------------------------------------------------- views
    def views(self) -> list[CaseView]:
        """Return what the person signed in keeps to look again, by name."""
        return self._store.views(self._workspace.person)

    def keep_view(self, name: str, wanted: Wanted) -> str:
        """Keep what is looked for under a name; the same name of the same person is kept anew."""
        name = _named(name)
        same = next((one.id for one in self.views() if one.name.casefold() == name.casefold()), None)
        record = same or self._workspace.new_id()
        with self._workspace.ledger.entry("keep_case_view") as entry:
            entry.put("case_view", record, name=name, owner=self._workspace.person, wanted=wanted.to_json())
        return record

    def remembered(self) -> Wanted | None:
        """Return what was looked for last on this laptop, None when never."""
        kept = self._workspace.setting(_LAST)
        return Wanted.from_json(json.loads(kept)) if kept else None

    def remember(self, wanted: Wanted) -> None:
        """Look for the same again when the program is next started."""
        if not self._workspace.read_only and wanted != self.remembered():
            self._workspace.keep_setting(_LAST, json.dumps(wanted.to_json()))

    def rename_view(self, view: str, name: str) -> None:
        """Give a view another name."""
        self._own(view)
        with self._workspace.ledger.entry("rename_case_view") as entry:
            entry.put("case_view", view, name=_named(name))

    def drop_view(self, view: str) -> None:
        """Keep a view no longer."""
        self._own(view)
        with self._workspace.ledger.entry("drop_case_view") as entry:
            entry.remove("case_view", view)

    # ------------------------------------------------------------------------------------------------- inside
    @property
    def _is_whole(self) -> bool:
        return self._begun and not self._to_read and self._elsewhere() == self._written_elsewhere

    def _elsewhere(self) -> int:
        """Return what differs after every change made on another connection."""
        return self._workspace.version()[0]

    def _note(self, changed: Changed) -> None:
        if not self._begun:
            return
        kinds = {kind for kind, _ in changed.records}
        if kinds & _OF_THE_LIST:
            self._begun = False
        elif kinds & _OF_A_CASE:
            self._touched |= {
                record.partition("/")[0] for kind, record in changed.records if kind in _OF_A_CASE
            }

    def _begin(self) -> None:
        sample = self._sampling.sample()
        ids, self._unusual = self._store.ids(sample.id) if sample else ([], frozenset())
        self._contested = self._store.contested()
        self._written_elsewhere, self._begun = self._elsewhere(), True
        self._touched, self._pending = set(), {}
        self._trusts_tallies = self._workspace.setting(_EXTENT) == self._extent()
        self._read, self._whole = 0, len(ids)
        self._to_read = deque((start, ids[start : start + SLICE]) for start in range(0, len(ids), SLICE))
        self._store.clear()

    def _add(self, place: int, ids: Sequence[str]) -> None:
        places = {record: place + number for number, record in enumerate(ids)}
        lines = list(self._lines(ids, self._contested))
        self._store.add((places[line.sampled_case], line) for line in lines)
        begun = [line for line in lines if line.state != "not_started"]
        self._pending |= {
            line.sampled_case: None for line in begun if not (self._trusts_tallies and line.relevant)
        }

    def _lines(self, ids: Sequence[str], contested: dict[str, int] | None = None) -> Iterable[CaseLine]:
        """Yield those of the cases that are in the sample, each with its number as the sample gives it."""
        disputed = self._store.contested(ids) if contested is None else contested
        for line in self._store.read(ids):
            number = line.number
            if line.sampled_case in self._unusual:
                case = self._sampling.sampled_case(line.sampled_case)
                if case.state is SampledCaseState.REPLACED:
                    continue
                number = case.number
            waiting = disputed.get(line.sampled_case, 0)
            yield (
                line
                if (number, waiting) == (line.number, 0)
                else replace(line, number=number, contested=waiting)
            )

    def _tally(self, case: Begun, known: CaseTally | None) -> CaseTally:
        trace, clock = self._store.traces(case.sampled_case)
        said = "|".join((qi_desktop.__version__, case.digest, trace, self._today(), *case.context.values()))
        basis = blake2b(said.encode(), digest_size=12).hexdigest()
        if known is not None and known.basis == basis:
            return known
        answered, relevant = self._assessment.tally(case.sampled_case, case.digest, case.context)
        touched = moment_of(clock).isoformat(timespec="seconds") if clock else ""
        return CaseTally(basis, answered, relevant, touched)

    def _show(self, sampled_case: str, tally: CaseTally) -> None:
        line = self._store.line(sampled_case)
        if line is not None:
            now = (tally.answered, tally.relevant, tally.touched_at)
            if now != (line.answered, line.relevant, line.touched_at):
                self._store.renew(replace(line, answered=now[0], relevant=now[1], touched_at=now[2]))

    def _trust(self) -> None:
        """Note that every tally is right for what the file holds now."""
        extent = self._extent()
        if not self._workspace.read_only and self._workspace.setting(_EXTENT) != extent:
            self._workspace.keep_setting(_EXTENT, extent)

    def _extent(self) -> str:
        return f"{qi_desktop.__version__}/{self._today()}/{self._store.extent()}"

    def _today(self) -> str:
        return self._workspace.clock.now().astimezone().date().isoformat()

    def _now(self) -> str:
        return self._workspace.clock.now().isoformat(timespec="seconds")

    def _leads(self) -> bool:
        try:
            return self._inspection.member(self._workspace.person).role is Role.LEAD
        except UnknownTeamMember:
            return False

    def _own(self, view: str) -> CaseView:
        found = next((one for one in self.views() if one.id == view), None)
        if found is None:
            raise CaseViewUnknown(view)
        return found


def _named(name: str) -> str:
    if not name.strip():
        raise CaseViewNameMissing
    return name.strip()
