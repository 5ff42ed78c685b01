"""What a person does with questions: ask one, see those asked of them, answer."""

from qi_desktop.inspection.service import InspectionService
from qi_desktop.merging.asking.model import NobodyAsked, Query, QueryEmpty, QueryOfAnother, QueryUnknown
from qi_desktop.merging.asking.store import AskingStore
from qi_desktop.merging.settling.model import Matter
from qi_desktop.merging.settling.service import SettlingService
from qi_desktop.storage.database import Row
from qi_desktop.storage.workspace import Workspace


class AskingService:
    """Questions are records like any other: they travel with the next pack and come back with a bundle."""

    def __init__(
        self, workspace: Workspace, inspection: InspectionService, settling: SettlingService
    ) -> None:
        """Ask and answer in this file."""
        self._workspace, self._inspection, self._settling = workspace, inspection, settling
        self._store = AskingStore(workspace.database)

    def ask(self, matter: Matter, member: str, text: str) -> Query:
        """Ask somebody of the team about a conflict; it stays open until a person decides it."""
        if not text.strip():
            raise QueryEmpty
        if member not in {one.id for one in self._inspection.team()}:
            raise NobodyAsked
        query = self._workspace.new_id()
        with self._workspace.ledger.entry("ask_about_conflict") as entry:
            entry.put(
                "query",
                query,
                about=matter.kind,
                subject=matter.record,
                field=matter.field,
                asked_to=member,
                text=text.strip(),
                asked_by=self._workspace.person,
                asked_at=self._now(),
            )
        return self.query(query)

    def answer_query(self, query: str, text: str) -> Query:
        """Answer a question that was asked of the person at this laptop."""
        stands = self.query(query)
        if not text.strip():
            raise QueryEmpty
        if stands.asked_to != self._workspace.person:
            raise QueryOfAnother(stands.asked)
        with self._workspace.ledger.entry("answer_query") as entry:
            entry.put(
                "query",
                query,
                answer=text.strip(),
                answered_by=self._workspace.person,
                answered_at=self._now(),
            )
        return self.query(query)

    def queries(self) -> list[Query]:
        """Return every question this file holds, the latest first."""
        rows = self._store.queries()
        names = {member.id: member.name for member in self._inspection.team()} if rows else {}
        return [self._query(row, names) for row in rows]

    def query(self, query: str) -> Query:
        """Return one question."""
        for one in self.queries():
            if one.id == query:
                return one
        raise QueryUnknown(query)

    def about(self, matter: Matter) -> list[Query]:
        """Return what was asked about a conflict, the latest first."""
        place = matter.kind, matter.record, matter.field
        return [one for one in self.queries() if (one.about, one.subject, one.field) == place]

    def asked_of_me(self) -> list[Query]:
        """Return what the person at this laptop is asked and has not answered."""
        return [one for one in self.queries() if one.waits and one.asked_to == self._workspace.person]

    def waiting(self) -> int:
        """Return how many questions wait for the person at this laptop, for the badge."""
        return self._store.waiting_for(self._workspace.person) if self._workspace.person else 0

    def _now(self) -> str:
        return self._workspace.clock.now().isoformat(timespec="seconds")

    def _query(self, row: Row, names: dict[str, str]) -> Query:
        title, detail, case = self._settling.heading(row["about"], row["subject"], row["field"])
        return Query(
            id=row["id"],
            about=row["about"] or "",
            subject=row["subject"] or "",
            field=row["field"] or "",
            title=title,
            detail=detail,
            text=row["text"] or "",
            asked_to=row["asked_to"] or "",
            asked_by=row["asked_by"] or "",
            asker=names.get(row["asked_by"] or "", "Somebody"),
            asked=names.get(row["asked_to"] or "", "somebody"),
            asked_at=row["asked_at"] or "",
            answer=row["answer"] or "",
            answered_at=row["answered_at"] or "",
            closed=bool(row["closed"]),
            case=case,
        )
