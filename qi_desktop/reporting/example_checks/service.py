"""What a second person does with a practice example: reads it and says that it may be told like this."""

from qi_desktop.fieldnotes.names.service import NamesService
from qi_desktop.inspection.model import TeamMember
from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.example_checks.standing import CheckStanding, standing, words_digest
from qi_desktop.reporting.examples.service import ExamplesService
from qi_desktop.reporting.model import (
    ExampleCheckedByWriter,
    ExampleCheckerUnknown,
    ExampleNotSettled,
    PracticeExample,
)
from qi_desktop.storage.workspace import Workspace

_KIND = "practice_example"


class ExampleChecksService:
    """The second looks at the practice examples of one workspace."""

    def __init__(
        self,
        workspace: Workspace,
        inspection: InspectionService,
        examples: ExamplesService,
        names: NamesService,
    ) -> None:
        """Work on one workspace; ``names`` tells what in an example is not settled."""
        self._workspace, self._inspection = workspace, inspection
        self._examples, self._names = examples, names

    def standing(self, example: str) -> CheckStanding:
        """Return who wrote an example last, who checked it, and whether the check still holds."""
        return self._standing(self._examples.practice_example(example))

    def all(self) -> dict[str, CheckStanding]:
        """Return how every example stands, in their order."""
        return {one.id: self._standing(one) for one in self._examples.practice_examples()}

    def readers(self, example: str) -> list[TeamMember]:
        """Return who of the team may check an example: anybody but its writer, whoever is here first."""
        writer, here = self.standing(example).written_by, self._workspace.person
        others = [one for one in self._inspection.team() if one.id != writer]
        return sorted(others, key=lambda one: one.id != here)

    def check(self, example: str, reader: str = "") -> CheckStanding:
        """Say that somebody who did not write an example has read it, and that it may be told as it stands.

        A second person who reads it at this laptop is named; otherwise it is whoever is signed in. The
        history keeps both: who read, and at whose laptop it was said.
        """
        told, person = self._examples.practice_example(example), reader or self._workspace.person
        if person not in {one.id for one in self._inspection.team()}:
            raise ExampleCheckerUnknown
        if person == self._standing(told).written_by:
            raise ExampleCheckedByWriter(told.changed_name)
        texts = (told.changed_name, told.text)
        hits = sum(len(self._names.unsettled(_KIND, example, text)) for text in texts)
        if hits:
            raise ExampleNotSettled(told.changed_name, hits)
        now = self._workspace.clock.now().isoformat()
        self._put(
            "check_practice_example",
            example,
            checked_by=person,
            checked_at=now,
            checked_digest=words_digest(told),
        )
        return self.standing(example)

    def take_back(self, example: str) -> None:
        """Take a check back; the example waits for somebody again."""
        fields = {"checked_by": "", "checked_at": "", "checked_digest": ""}
        self._put("take_back_check", self._examples.practice_example(example).id, **fields)

    def _put(self, act: str, example: str, **fields: str) -> None:
        with self._workspace.ledger.entry(act) as entry:
            entry.put(_KIND, example, **fields)

    def _standing(self, example: PracticeExample) -> CheckStanding:
        return standing(example, example.written_by or self._first_known(example.id))

    def _first_known(self, example: str) -> str:
        """Return who changed the words last, for examples from before writers were noted."""
        changes = self._workspace.ledger.history(example, "text", _KIND)
        return changes[-1].person if changes else ""
