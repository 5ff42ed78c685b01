"""What a lead inspector does with recommendations: who should act, and what they should do."""

from qi_desktop.reporting.entered import said
from qi_desktop.reporting.findings.service import FindingsService
from qi_desktop.reporting.model import Recommendation
from qi_desktop.reporting.numbering import running_numbers
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

    def add_recommendation(self, addressee: str, text: str) -> str:
        """Add a recommendation; its number follows from its addressee. Returns its id."""
        self._findings.framework().require_addressee(addressee)
        recommendation = self._workspace.new_id()
        with self._workspace.ledger.entry("add_recommendation") as entry:
            entry.put(
                "recommendation",
                recommendation,
                number=len(self.as_added()) + 1,
                addressee=addressee,
                text=said("recommendation", text),
            )
        return recommendation

    def revise_recommendation(self, recommendation: str, text: str) -> None:
        """Change the words of a recommendation."""
        with self._workspace.ledger.entry("revise_recommendation") as entry:
            entry.put("recommendation", recommendation, text=said("recommendation", text))

    def remove_recommendation(self, recommendation: str) -> None:
        """Take a recommendation out; the ones after it move up by one."""
        with self._workspace.ledger.entry("remove_recommendation") as entry:
            entry.remove("recommendation", recommendation)
