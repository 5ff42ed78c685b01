"""What a person does with conflicts: look at them, and decide."""

from collections.abc import Iterable, Sequence

from qi_desktop.assessment.service import AssessmentService
from qi_desktop.fieldnotes.themes.service import ThemesService
from qi_desktop.foundation.clock import moment_of
from qi_desktop.inspection.service import InspectionService
from qi_desktop.merging.settling import labels
from qi_desktop.merging.settling.ancestry import common_ancestor
from qi_desktop.merging.settling.fields import matters_of
from qi_desktop.merging.settling.grouping import group_of, grouped
from qi_desktop.merging.settling.made_twice import made_twice
from qi_desktop.merging.settling.model import Decision, Matter, MatterGone, OpenConflict, Put, Side
from qi_desktop.merging.settling.passed_on import moved, replaced
from qi_desktop.merging.settling.store import SettlingStore
from qi_desktop.merging.settling.taken_away import removed
from qi_desktop.merging.settling.telling import Teller
from qi_desktop.sampling.service import SamplingService
from qi_desktop.storage.model import Change, Changed, Conflict, ReasonMissing, Value
from qi_desktop.storage.workspace import Workspace

_GIVEN_BACK = frozenset({"undo", "redo"})


class SettlingService:
    """The conflicts of this laptop's file, and what becomes of them."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService,
        sampling: SamplingService,
        assessment: AssessmentService,
        themes: ThemesService,
    ) -> None:
        """Settle what stands in this file."""
        self._workspace = workspace
        self._inspection = inspection
        self._sampling = sampling
        self._assessment = assessment
        self._themes = themes
        self._store = SettlingStore(workspace.database)

    # ------------------------------------------------------------------------------------ what waits
    def conflicts(self) -> list[OpenConflict]:
        """Return the contested fields, in the words a person knows them by."""
        return self.in_words(self._workspace.ledger.conflicts())

    def in_words(self, conflicts: Iterable[Conflict]) -> list[OpenConflict]:
        """Return conflicts that are here, or that would come, in the words a person knows them by."""
        teller = self._teller()
        return [self._in_words(conflict, teller) for conflict in conflicts]

    def sides_in_words(self, conflicts: Iterable[OpenConflict]) -> list[tuple[str, ...]]:
        """Return for each conflict what its sides say, in their order."""
        teller = self._teller()
        return [tuple(teller.words(one, side.value) for side in one.sides) for one in conflicts]

    def matters(self) -> list[Matter]:
        """Return what waits for a decision, each thing once: contested fields, and acts that crossed."""
        teller = self._teller()
        waiting = [one for one in self.conflicts() if not self._is_moot(one.kind, one.record)]
        fields = [matter for group in grouped(waiting) for matter in matters_of(group, self._store, teller)]
        return sorted([*fields, *self._crossed(teller)], key=lambda one: (one.title, one.detail, one.key))

    def _crossed(self, teller: Teller) -> list[Matter]:
        if self._store.is_alone():
            return []
        return [
            *removed(self._store, teller),
            *replaced(self._store, teller),
            *moved(self._store, teller),
            *made_twice(self._themes.namesakes(), self._store, teller),
        ]

    def waiting(self) -> int:
        """Return how many decisions wait, for the badge: cheaper than telling what they are."""
        fields = {
            (one["kind"], one["record"], group_of(one["kind"], one["field"]))
            for one in self._store.contested()
            if not self._is_moot(one["kind"], one["record"])
        }
        return len(fields) + len(self._crossed(self._teller()))

    def _is_moot(self, kind: str, record: str) -> bool:
        """Tell whether a record was taken away, so that nobody has to decide what its fields say."""
        taken = kind in labels.THINGS and self._store.field_of(kind, record, "removed") == "1"
        return taken and not self._workspace.ledger.is_contested(record, "removed", kind)

    def heading(self, kind: str, record: str, field: str) -> tuple[str, str, str]:
        """Return what a field is called: the thing, what about it, and the sampled case it concerns."""
        teller = self._teller()
        title, detail = teller.heading(kind, record, labels.TOLD_AS.get(field, field), None)
        return title, detail, teller.case_of(kind, record)

    def _teller(self) -> Teller:
        return Teller(self._store, self._inspection, self._sampling, self._assessment)

    # ---------------------------------------------------------------------------------- what is decided
    def settle(self, decisions: Sequence[Decision], reason: str) -> None:
        """Settle one matter or many with one reason, as one act; undo brings all of them back."""
        if not reason.strip():
            raise ReasonMissing("resolve_conflict")
        self._refuse_stale(decisions)
        puts = {
            (one.kind, one.record, one.field): one.value for taken in decisions for one in taken.option.puts
        }
        with self._workspace.ledger.entry("resolve_conflict", why=reason.strip()) as entry:
            for place, value in puts.items():
                entry.settle(place, value)
            for query in self._store.open_queries([_place(one.matter) for one in decisions]):
                entry.put("query", query, closed=True)

    def _refuse_stale(self, decisions: Sequence[Decision]) -> None:
        now = {one.key: one for one in self.matters()}
        for one in decisions:
            stands = now.get(one.matter.key)
            if stands is None or _puts(stands) != _puts(one.matter):
                raise MatterGone(one.matter.title)

    def resolve_conflict(self, conflict: OpenConflict, value: Value, reason: str) -> Changed:
        """Settle a single field with a value and a reason; the change supersedes every side."""
        return self._workspace.ledger.resolve(conflict.kind, conflict.record, conflict.field, value, reason)

    # -------------------------------------------------------------------------------------------- inside
    def _in_words(self, conflict: Conflict, teller: Teller) -> OpenConflict:
        title, detail = teller.heading(
            conflict.kind, conflict.record, conflict.field, conflict.heads[0].value
        )
        origins = [self._origin(head) for head in conflict.heads]
        before = self._before(conflict, origins)
        return OpenConflict(
            kind=conflict.kind,
            record=conflict.record,
            field=conflict.field,
            title=title,
            detail=detail,
            before=before,
            sides=tuple(self._side(one, teller) for one in origins),
            names=self._names(conflict, [before, *(head.value for head in conflict.heads)]),
        )

    def _origin(self, head: Change) -> Change:
        """Return the change that first said what a head says, where an undo gave the value back."""
        if head.act not in _GIVEN_BACK:
            return head
        history = self._workspace.ledger.history(head.record, head.field, head.kind)
        said = [one for one in history if one.value == head.value and one.act not in _GIVEN_BACK]
        return said[-1] if said else head

    def _before(self, conflict: Conflict, heads: Sequence[Change]) -> Value:
        lineage = self._store.lineage(conflict.kind, conflict.record, conflict.field)
        ancestor = common_ancestor([(head.laptop, head.sequence) for head in heads], lineage)
        return None if ancestor is None else self._store.value_of(ancestor)

    def _names(self, conflict: Conflict, values: Iterable[Value]) -> tuple[tuple[str, str], ...]:
        """Return what the values are called that are records or words of the program's own."""
        place = conflict.kind, conflict.field
        texts = [value for value in values if isinstance(value, str) and value]
        if place in labels.WORDS_OF_OURS:
            return tuple((text, text.replace("_", " ")) for text in texts)
        kind = labels.POINTS_AT.get(place, "")
        return tuple((text, self._store.name_of(kind, text) or text) for text in texts if kind)

    @staticmethod
    def _side(head: Change, teller: Teller) -> Side:
        return Side(
            value=head.value,
            person=teller.person(head.person),
            at=moment_of(head.clock),
            laptop=head.laptop,
            sequence=head.sequence,
            by=head.person,
            entry=head.entry,
            why=head.why,
        )


def _puts(matter: Matter) -> list[tuple[Put, ...]]:
    return [option.puts for option in matter.options]


def _place(matter: Matter) -> tuple[str, str, str]:
    return matter.kind, matter.record, matter.field
