"""What a lead inspector does with recommendations: who should act, and what they should do."""

from collections.abc import Sequence
from dataclasses import replace

from qi_desktop.reporting.entered import said
from qi_desktop.reporting.findings.service import FindingsService
from qi_desktop.reporting.model import Recommendation, UnknownRecommendation
from qi_desktop.reporting.numbering import reordered, running_numbers
from qi_desktop.reporting.recommending.store import RecommendingStore
from qi_desktop.storage.workspace import Workspace


class RecommendingService:
    """The recommendations of one inspection."""

    def __init__(self, workspace: Workspace, findings: FindingsService) -> None:
        """Work on one workspace, for the addressees of its framework."""
        self._workspace, self._findings = workspace, findings
        self._store = RecommendingStore(workspace.database)

    def recommendations(self) -> list[Recommendation]:
        """Return all recommendations under their running numbers."""
        return running_numbers(self.as_added(), self._findings.framework().addressees)

    def as_added(self) -> list[Recommendation]:
        """Return all recommendations in the order they were added."""
        return self._store.recommendations()

    def recommendation(self, recommendation: str) -> Recommendation:
        """Return one recommendation."""
        found = next((one for one in self.recommendations() if one.id == recommendation), None)
        if found is None:
            raise UnknownRecommendation(recommendation)
        return found

    def add_recommendation(self, addressee: str, text: str, findings: Sequence[str] = ()) -> str:
        """Add a recommendation; its number follows from its addressee. Returns its id."""
        self._findings.framework().require_addressee(addressee)
        recommendation, known = self._workspace.new_id(), self.as_added()
        with self._workspace.ledger.entry("add_recommendation") as entry:
            entry.put(
                "recommendation",
                recommendation,
                number=len(known) + 1,
                position=max((one.position or one.number for one in known), default=0) + 1,
                addressee=addressee,
                text=said("recommendation", text),
                findings=self._cells(findings),
            )
        return recommendation

    def revise_recommendation(self, recommendation: str, text: str) -> None:
        """Change the words of a recommendation."""
        with self._workspace.ledger.entry("revise_recommendation") as entry:
            entry.put("recommendation", recommendation, text=said("recommendation", text))

    def readdress_recommendation(self, recommendation: str, addressee: str) -> None:
        """Say that somebody else should act; the numbers follow."""
        self._findings.framework().require_addressee(addressee)
        with self._workspace.ledger.entry("readdress_recommendation") as entry:
            entry.put("recommendation", self.recommendation(recommendation).id, addressee=addressee)

    def link_findings(self, recommendation: str, findings: Sequence[str]) -> None:
        """Say from which findings a recommendation follows, each named by domain/provider."""
        with self._workspace.ledger.entry("link_findings") as entry:
            cells = self._cells(findings)
            entry.put("recommendation", self.recommendation(recommendation).id, findings=cells)

    def order_recommendations(self, recommendations: Sequence[str]) -> bool:
        """Put recommendations into an order, all or some; each stays with those to the same addressee.

        Tells whether the numbers are others now.
        """
        now = {one.id: one for one in self.recommendations()}
        wanted = reordered(list(now), recommendations)
        placed = [replace(now[one], position=position) for position, one in enumerate(wanted, 1)]
        if [one.id for one in running_numbers(placed, self._findings.framework().addressees)] == list(now):
            return False
        with self._workspace.ledger.entry("order_recommendations") as entry:
            for one in placed:
                entry.put("recommendation", one.id, position=one.position)
        return True

    def _cells(self, findings: Sequence[str]) -> list[str]:
        for finding in findings:
            domain, _slash, provider = finding.partition("/")
            self._findings.framework().require_cell(domain, provider)
        return sorted(set(findings))

    def remove_recommendation(self, recommendation: str) -> None:
        """Take a recommendation out; the ones after it move up by one."""
        with self._workspace.ledger.entry("remove_recommendation") as entry:
            entry.remove("recommendation", recommendation)
