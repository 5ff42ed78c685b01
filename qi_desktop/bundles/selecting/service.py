"""What goes into a file, laptop by laptop: never more than its addressee may see, or its sender may tell."""

from collections.abc import Collection
from typing import NamedTuple

from qi_desktop.bundles.selecting import records
from qi_desktop.bundles.selecting.store import SelectionStore
from qi_desktop.bundles.spans import Extent, Spans, together
from qi_desktop.inspection.model import TeamMember
from qi_desktop.storage.database import Database


class Attaching(NamedTuple):
    """Which files a sealed file carries, and for which there was no room."""

    carried: tuple[str, ...]
    left: tuple[str, ...]


class SelectingService:
    """Chooses changes for packs and bundles."""

    def __init__(self, database: Database) -> None:
        """Choose from this file."""
        self._store = SelectionStore(database)

    def held(self) -> dict[str, Spans]:
        """Return which changes of each laptop are here."""
        return self._store.held()

    def laptops_of(self, member: TeamMember) -> frozenset[str]:
        """Return every laptop that was ever a member's."""
        return self._store.laptops_of(member.id) | ({member.laptop} if member.laptop else set[str]())

    def roles_of(self, member: TeamMember) -> list[tuple[int, str]]:
        """Return the roles a member was ever given, each with its moment."""
        return self._store.roles_of(member.id)

    def is_open_to(self, member: TeamMember, laptops: Collection[str], kind: str, record: str) -> bool:
        """Tell whether a record is a member's to take words out of: begun by them, or theirs to work on.

        Notes and what was caught in a session are only their author's, whoever else wrote in them.
        """
        if self._store.begun_on(kind, record) in {"", *laptops}:
            return True
        return kind not in records.AUTHORED and (kind, record) in self._store.records_for(
            member.id, member.role
        )

    def of_laptops(self, laptops: Collection[str]) -> dict[str, Spans]:
        """Return what is here of some laptops."""
        return {laptop: spans for laptop, spans in self.held().items() if laptop in laptops}

    def of_pack(self, member: TeamMember) -> dict[str, Spans]:
        """Return what a member's pack may hold; a lead's holds everything.

        With it goes what the member wrote themselves: a restored copy may have lost some of it.
        """
        if records.is_whole(member.role):
            return self.held()
        chosen = self._store.changes_of(self._store.records_for(member.id, member.role), member.role)
        return together([chosen, self.of_laptops(self.laptops_of(member))])

    def attached(self, extent: Extent, room: int) -> Attaching:
        """Return the files that these changes attach: as many as there is room for, and those left."""
        carried: list[str] = []
        left: list[str] = []
        for digest, size in self._store.attached(extent).items():
            if size <= room:
                carried.append(digest)
                room -= size
            else:
                left.append(digest)
        return Attaching(tuple(carried), tuple(left))

    def attaching(self, digests: Collection[str]) -> dict[str, Spans]:
        """Return the changes that attach some files, of those whose bytes are here."""
        return self._store.attaching(digests) if digests else {}

    def lacking(self, laptops: Collection[str] | None = None) -> list[str]:
        """Return the attached files whose bytes have not come here: all, or those of some laptops."""
        return self._store.lacking(self.held() if laptops is None else laptops)
