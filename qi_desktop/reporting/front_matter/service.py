"""What a lead inspector puts before the findings: key facts, and what the report says of itself."""

from qi_desktop.reporting.entered import said
from qi_desktop.reporting.front_matter.store import FrontMatterStore
from qi_desktop.reporting.model import KeyFact
from qi_desktop.storage.workspace import Workspace

_NOTICE = "report_notice"


class FrontMatterService:
    """The key facts and the notice of one workspace's report."""

    def __init__(self, workspace: Workspace) -> None:
        """Work on one workspace."""
        self._workspace = workspace
        self._store = FrontMatterStore(workspace.database)

    def key_facts(self) -> list[KeyFact]:
        """Return all key facts in their order."""
        return self._store.key_facts()

    def add_key_fact(self, value: str, about: str, source: str) -> str:
        """Add a figure about the area, with where it is from; returns its id."""
        fact = self._workspace.new_id()
        with self._workspace.ledger.entry("add_key_fact") as entry:
            entry.put(
                "key_fact",
                fact,
                value=said("key fact", value),
                about=said("key fact", about),
                source=said("source", source),
                position=len(self.key_facts()) + 1,
            )
        return fact

    def notice(self) -> str:
        """Return what this laptop's reports must say of themselves, if anything."""
        return self._workspace.setting(_NOTICE)

    def keep_notice(self, notice: str) -> None:
        """Keep what this laptop's reports must say of themselves, such as that everybody is invented."""
        self._workspace.keep_setting(_NOTICE, notice)
