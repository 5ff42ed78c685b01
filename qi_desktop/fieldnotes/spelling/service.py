"""What a person does about spelling: takes a word for right, and takes that back."""

from qi_desktop.fieldnotes.spelling.store import SpellingStore
from qi_desktop.fieldnotes.spelling.words import words_in
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace


class SpellingService:
    """The words that are right in this inspection though no dictionary knows them; they travel in bundles."""

    def __init__(self, workspace: Workspace, inspection: InspectionService) -> None:
        self._workspace = workspace
        self._inspection = inspection
        self._store = SpellingStore(workspace.database)

    def own_words(self) -> list[str]:
        """Return the words a person has added."""
        return self._store.own_words()

    def known_here(self) -> set[str]:
        """Return all words a speller should learn: those added, and the names of team, offices, places."""
        inspection = self._inspection.inspection()
        named = [inspection.area] if inspection else []
        named += [f"{provider.name} {provider.owner}" for provider in self._inspection.providers()]
        named += [office.name for office in self._inspection.offices()]
        named += [member.name for member in self._inspection.team()]
        return {word.text for name in named for word in words_in(name)} | set(self.own_words())

    def add_word(self, word: str) -> None:
        """Take a word for right in this inspection, on every laptop that takes the bundle in."""
        with self._workspace.ledger.entry("add_word") as entry:
            # The word is its own identity: two laptops that add it have added one word.
            entry.put("own_word", word, word=word, removed=None)

    def remove_word(self, word: str) -> None:
        """Take a word for right no more."""
        with self._workspace.ledger.entry("remove_word") as entry:
            entry.remove("own_word", word)
