"""What an inspector does with themes, and with the passages coded to them."""

from collections import Counter

from qi_desktop.fieldnotes.entered import found, said
from qi_desktop.fieldnotes.model import Passage, Theme
from qi_desktop.fieldnotes.passages.service import PassagesService
from qi_desktop.fieldnotes.themes import tree
from qi_desktop.fieldnotes.themes.model import (
    Branch,
    ThemeBelowItself,
    ThemeInUse,
    ThemeJoinedToItself,
    ThemeNameTaken,
)
from qi_desktop.fieldnotes.themes.store import ThemeStore
from qi_desktop.inspection.service import InspectionService
from qi_desktop.storage.workspace import Workspace


class ThemesService(PassagesService):
    """Themes in their tree, joined where two people invented the same, and what is coded to them."""

    def __init__(self, workspace: Workspace) -> None:
        """Work on one workspace."""
        self._themes = ThemeStore(workspace.database)
        super().__init__(
            workspace,
            lambda: tree.standing(self._themes.invented(), self._themes.coded()),
            InspectionService(workspace).domains,
        )

    def add_theme(self, name: str, definition: str = "", *, parent: str = "") -> Theme:
        """Name a subject to which passages can be coded."""
        if parent:
            parent = self.theme(parent).id
        self._require_free(said("name", name).strip(), parent)
        theme = self._workspace.new_id()
        with self._workspace.ledger.entry("add_theme") as entry:
            entry.put("theme", theme, name=name.strip(), parent=parent, definition=definition)
        return self.theme(theme)

    def rename_theme(self, theme: str, name: str) -> Theme:
        """Call a theme something else; the passages coded to it go along."""
        stands = self.theme(theme)
        self._require_free(said("name", name).strip(), stands.parent, but=stands.id)
        with self._workspace.ledger.entry("rename_theme") as entry:
            entry.put("theme", stands.id, name=name.strip())
        return self.theme(theme)

    def define_theme(self, theme: str, definition: str) -> Theme:
        """Say what belongs to a theme and what does not."""
        stands = self.theme(theme)
        with self._workspace.ledger.entry("define_theme") as entry:
            entry.put("theme", stands.id, definition=definition.strip())
        return self.theme(theme)

    def move_theme(self, theme: str, parent: str = "", *, before: str = "") -> Theme:
        """Put a theme, with those below it, below another one or at the top; before a neighbour, or last."""
        stands, themes = self.theme(theme), self.themes()
        above = self.theme(parent).id if parent else ""
        if above in tree.below(themes, stands.id):
            raise ThemeBelowItself(stands.name)
        self._require_free(stands.name, above, but=stands.id)
        beside = [one.id for one in themes if one.parent == above and one.id != stands.id]
        place = beside.index(before) if before in beside else len(beside)
        beside.insert(place, stands.id)
        with self._workspace.ledger.entry("move_theme") as entry:
            entry.put("theme", stands.id, parent=above)
            for position, one in enumerate(beside):
                entry.put("theme", one, position=position)
        return self.theme(theme)

    def join_themes(self, theme: str, into: str) -> Theme:
        """Make one theme of two that mean the same: all that is coded to the first comes to the second.

        The first keeps its passages in the ledger, so that the two can be parted again.
        """
        stands, other = self.theme(theme), self.theme(into)
        if stands.id == other.id:
            raise ThemeJoinedToItself(stands.name)
        with self._workspace.ledger.entry("join_themes") as entry:
            entry.put("theme", stands.id, joined_to=other.id)
        return self.theme(into)

    def part_theme(self, theme: str) -> Theme:
        """Let a theme that was joined to another stand by itself again, with what was coded to it."""
        found("theme", theme, self._standing().get(theme))
        with self._workspace.ledger.entry("part_theme") as entry:
            entry.put("theme", theme, joined_to="")
        return self.theme(theme)

    def remove_theme(self, theme: str) -> None:
        """Take a theme away that nothing is coded to; those below it move up to its place."""
        stands = self.theme(theme)
        coded = sum(1 for one in self.passages() if one.coding.theme == stands.id)
        if coded:
            raise ThemeInUse(stands.name, coded)
        with self._workspace.ledger.entry("remove_theme") as entry:
            entry.remove("theme", stands.id)

    def themes(self) -> list[Theme]:
        """Return the themes that stand, in the order of their tree."""
        return tree.themes_in_order(self._themes.invented(), self._themes.coded())

    def theme(self, theme: str) -> Theme:
        """Return one theme, or the one it was joined to."""
        stands = found("theme", theme, self._standing().get(theme))
        return next(one for one in self.themes() if one.id == stands)

    def branches(self) -> list[Branch]:
        """Return the tree with how many passages are coded to each theme."""
        stands, coded = self._standing(), Counter[str]()
        for theme, passages in self._themes.coded().items():
            coded[stands.get(theme, "")] += passages
        return tree.branches(self.themes(), coded)

    def joined_names(self, theme: str) -> list[tuple[str, str]]:
        """Return the themes that were joined to one, each with its name."""
        names = {one.id: one.name for one in self._themes.invented()}
        return [(one, names[one]) for one in self.theme(theme).joined]

    def namesakes(self) -> list[tuple[Theme, ...]]:
        """Return themes of the same name, as when two inspectors each invented it."""
        return tree.namesakes(self.themes())

    def passages_of(self, theme: str, *, with_those_below: bool = False) -> list[Passage]:
        """Return the passages coded to a theme across all notes, in the order of the notes."""
        stands = self.theme(theme).id
        wanted = tree.below(self.themes(), stands) if with_those_below else {stands}
        return [one for one in self.passages() if one.coding.theme in wanted]

    def _require_free(self, name: str, parent: str, but: str = "") -> None:
        taken = {tree.folded(one.name) for one in self.themes() if one.parent == parent and one.id != but}
        if tree.folded(name) in taken:
            raise ThemeNameTaken(name)
