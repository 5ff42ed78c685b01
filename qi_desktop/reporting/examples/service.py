"""What a lead inspector does with practice examples, the cases told under a changed name."""

from collections.abc import Sequence

from qi_desktop.reporting.entered import said
from qi_desktop.reporting.examples.store import ExamplesStore
from qi_desktop.reporting.findings.service import FindingsService
from qi_desktop.reporting.model import OutsideFramework, PracticeExample, Quality, UnknownExample
from qi_desktop.reporting.numbering import reordered
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
            position=max((one.position for one in self.practice_examples()), default=0) + 1,
            written_by=self._workspace.person,
        )
        return example

    def revise_practice_example(self, example: str, text: str) -> None:
        """Change the words of a practice example."""
        told, words = self.practice_example(example), said("practice example", text)
        if words != told.text:
            self._put("revise_practice_example", example, text=words, written_by=self._workspace.person)

    def rename_practice_example(self, example: str, changed_name: str, text: str) -> None:
        """Tell a case under another name, which its words then use as well."""
        told = self.practice_example(example)
        fields = {"changed_name": said("changed name", changed_name), "text": said("practice example", text)}
        if fields != {"changed_name": told.changed_name, "text": told.text}:
            self._put("rename_practice_example", example, **fields, written_by=self._workspace.person)

    def place_practice_example(self, example: str, domain: str, provider: str, quality: str) -> None:
        """Say of which domain and whose work an example tells, and whether it is one to follow."""
        self._findings.framework().require_cell(domain, provider)
        fields = {"domain": domain, "provider": provider, "quality": _quality(quality).value}
        self._put("place_practice_example", self.practice_example(example).id, **fields)

    def order_practice_examples(self, examples: Sequence[str]) -> bool:
        """Put examples into an order, all or some among the places they have; tells whether it is another."""
        order = [one.id for one in self.practice_examples()]
        wanted = reordered(order, examples)
        if wanted == order:
            return False
        with self._workspace.ledger.entry("order_practice_examples") as entry:
            for position, one in enumerate(wanted, 1):
                entry.put("practice_example", one, position=position)
        return True

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
