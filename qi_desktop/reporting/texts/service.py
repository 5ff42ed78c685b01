"""What the lead writes for the report in own words."""

from qi_desktop.reporting.texts.model import SECTIONS, NoSuchSection, OwnText
from qi_desktop.reporting.texts.store import TextsStore
from qi_desktop.storage.workspace import Workspace


class TextsService:
    """The foreword and the other own texts of one inspection's report."""

    def __init__(self, workspace: Workspace) -> None:
        """Keep them in the ledger, so that every laptop builds the same report."""
        self._workspace = workspace
        self._store = TextsStore(workspace.database)

    def texts(self) -> tuple[OwnText, ...]:
        """Return every section in the order of the report, written or not."""
        written = self._store.texts()
        return tuple(OwnText(section, written.get(section.code, "")) for section in SECTIONS)

    def text(self, section: str) -> OwnText:
        """Return the words of one section."""
        found = next((one for one in self.texts() if one.section.code == section), None)
        if found is None:
            raise NoSuchSection(section, tuple(one.code for one in SECTIONS))
        return found

    def keep_text(self, section: str, text: str) -> OwnText:
        """Write one section anew; with no words the report goes without it. The same words write nothing."""
        said = text.strip()
        if said != self.text(section).text:
            with self._workspace.ledger.entry("keep_report_text") as entry:
                entry.put("report_text", section, section=section, text=said)
        return self.text(section)
