"""What a lead inspector does with practice examples, the cases told under a changed name."""

from qi_desktop.reporting.entered import said
from qi_desktop.reporting.examples.store import ExamplesStore
from qi_desktop.reporting.findings.service import FindingsService
from qi_desktop.reporting.model import OutsideFramework, PracticeExample, Quality, UnknownExample
from qi_desktop.storage.workspace import Workspace


class ExamplesService:
    """The practice examples of one inspection."""

    def __init__(self, workspace: Workspace, findings: FindingsService) -> None:
        """Work on one workspace, under the framework of its findings."""
        self._workspace, self._findings = workspace, findings
        self._store = ExamplesStore(workspace.database)

    def practice_examples(self) -> list[PracticeExample]:
        """Return all practice examples in their order."""
        return self._store.practice_examples()

    def practice_example(self, example: str) -> PracticeExample:
        """Return one practice example."""
        found = next((one for one in self.practice_examples() if one.id == example), None)
        if found is None:
            raise UnknownExample(example)
        return found

    def add_practice_example(
        self, domain: str, provider: str, quality: str, changed_name: str, text: str
    ) -> str:
        """Add a case told under a changed name; returns its id."""
        self._findings.framework().require_cell(domain, provider)
        example = self._workspace.new_id()
        self._put(
            "add_practice_example",
            example,
            domain=domain,
            provider=provider,
            quality=_quality(quality).value,
            changed_name=said("changed name", changed_name),
            text=said("practice example", text),
            position=len(self.practice_examples()) + 1,
        )
        return example

    def revise_practice_example(self, example: str, text: str) -> None:
        """Change the words of a practice example."""
        self._put("revise_practice_example", example, text=said("practice example", text))

    def rename_practice_example(self, example: str, changed_name: str, text: str) -> None:
        """Tell a case under another name, which its words then use as well."""
        fields = {"changed_name": said("changed name", changed_name), "text": said("practice example", text)}
        self._put("rename_practice_example", example, **fields)

    def remove_practice_example(self, example: str) -> None:
        """Take a practice example out of the report; the history keeps it."""
        with self._workspace.ledger.entry("remove_practice_example") as entry:
            entry.remove("practice_example", example)

    def _put(self, act: str, example: str, **fields: str | int) -> None:
        with self._workspace.ledger.entry(act) as entry:
            entry.put("practice_example", example, **fields)


def _quality(quality: str) -> Quality:
    if quality not in set(Quality):
        raise OutsideFramework("quality", quality, tuple(Quality))
    return Quality(quality)
