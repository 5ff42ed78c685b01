"""What a lead inspector does so that a practice example gives nobody away."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from qi_desktop.fieldnotes.names.model import (
    BLACKENED_AS,
    Examined,
    NameHit,
    NameInUse,
    Pseudonym,
    StillGivesAway,
)
from qi_desktop.fieldnotes.names.service import NamesService
from qi_desktop.reporting.examples.service import ExamplesService
from qi_desktop.reporting.model import PracticeExample
from qi_desktop.storage.workspace import Workspace

ABOUT = "practice_example"


@dataclass(frozen=True, slots=True)
class ExampleNames:
    """What a practice example gives away: the name it is told under, and its words.

    ``shared`` says that another example is told under the same name.
    """

    in_name: tuple[Examined, ...]
    in_text: tuple[Examined, ...]
    shared: bool

    @property
    def still_open(self) -> int:
        """How many hits nobody has decided about."""
        return sum(one.decision is None for one in (*self.in_name, *self.in_text))


class ChangedNamesService:
    """Settles what the check finds in a practice example; its words in the report are its words here."""

    def __init__(self, workspace: Workspace, examples: ExamplesService, names: NamesService) -> None:
        """Write through the services of the examples and of the names."""
        self._workspace = workspace
        self._examples = examples
        self._names = names

    def standing(self, example: str, text: str | None = None) -> ExampleNames:
        """Return what an example gives away, or would with words that are not kept yet."""
        told = self._examples.practice_example(example)
        others = [one for one in self._examples.practice_examples() if one.id != example]
        return ExampleNames(
            in_name=self._names.examined(ABOUT, example, told.changed_name),
            in_text=self._names.examined(ABOUT, example, told.text if text is None else text),
            shared=any(_alike(one.changed_name, told.changed_name) for one in others),
        )

    def proposals(self, example: str, words: str) -> list[str]:
        """Return what a name in an example may become: most likely it is of the person it tells about."""
        return self._names.proposals(words, own=(self._examples.practice_example(example).changed_name,))

    def meant(self, example: str) -> list[Pseudonym]:
        """Return whom the changed names of an example stand for, as far as anybody put them there."""
        told = self._examples.practice_example(example)
        words = f"{told.changed_name} {told.text}"
        return [one for one in self._names.pseudonyms() if _stands_in(one.name, words)]

    def change(self, example: str, words: str, instead: str) -> None:
        """Put other words in the place of these, wherever they stand in an example."""
        told = self._examples.practice_example(example)
        with self._workspace.ledger.entry("change_name"):
            for hit in self._hits(told.text, words)[:1]:
                instead = self._names.put_in_place(hit, instead, own=(told.changed_name,))
            self._rewrite(told, words, lambda _hit: instead)

    def blacken(self, example: str, words: str) -> None:
        """Take words out of an example, saying that they were."""
        with self._workspace.ledger.entry("blacken_name"):
            told = self._examples.practice_example(example)
            self._rewrite(told, words, lambda hit: BLACKENED_AS[hit.sort])

    def keep(self, example: str, words: str, reason: str) -> None:
        """Let words stand in an example, because here they are nobody's name; a reason is needed."""
        self._names.keep(ABOUT, example, self._examples.practice_example(example).text, words, reason)

    def rename(self, example: str, changed_name: str) -> None:
        """Tell an example under another name, in its words too."""
        told, name = self._examples.practice_example(example), " ".join(changed_name.split())
        if self._names.check(name):
            raise StillGivesAway("name")
        if self._stands_for_another(name, told):
            raise NameInUse(name)
        pattern = rf"(?<!\w){re.escape(told.changed_name)}(?!\w)"
        self._examples.rename_practice_example(example, name, re.sub(pattern, lambda _: name, told.text))

    def _rewrite(self, told: PracticeExample, words: str, instead: Callable[[NameHit], str]) -> None:
        text = told.text
        for hit in reversed(self._hits(text, words)):
            text = text[: hit.start] + instead(hit) + text[hit.stop :]
        self._examples.revise_practice_example(told.id, text)

    def _stands_for_another(self, name: str, told: PracticeExample) -> bool:
        """Tell whether a name is taken, unless it is the one this example's own words use already."""
        if any(
            _alike(one.changed_name, name) for one in self._examples.practice_examples() if one.id != told.id
        ):
            return True
        taken = any(_alike(one, name) for one in self._names.used_names())
        own = _stands_in(name, f"{told.changed_name} {told.text}")
        return taken and not own

    def _hits(self, text: str, words: str) -> list[NameHit]:
        return [hit for hit in self._names.check(text) if hit.words == words]


def _alike(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _stands_in(name: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) is not None
