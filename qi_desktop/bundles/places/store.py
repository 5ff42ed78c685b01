"""The remembered places of this laptop, and where each sent file came to lie."""

from typing import Any

from qi_desktop.bundles.places.model import Place, PlaceKind
from qi_desktop.storage.database import Database

_PLACE = "SELECT id, name, kind, address, user, host_key, secret > '' AS keeps_password, used_at FROM place"


class PlaceStore:
    """Reads and writes what stays on this laptop."""

    def __init__(self, database: Database) -> None:
        """Work on the open file."""
        self._database = database

    def places(self) -> list[Place]:
        """Return the remembered places, the one used last first."""
        return [_place(row) for row in self._database.rows(f"{_PLACE} ORDER BY used_at DESC, name")]

    def keep(self, place: Place, secret: str = "") -> None:
        """Remember a place, with its password if one is given."""
        with self._database.transaction():
            self._database.run(
                "INSERT INTO place (id, name, kind, address, user, secret, host_key, used_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    place.id,
                    place.name,
                    place.kind.value,
                    place.address,
                    place.user,
                    secret,
                    place.host_key,
                    place.used_at,
                ),
            )

    def remove(self, place: str) -> None:
        """Forget a place and its password."""
        with self._database.transaction():
            self._database.run("UPDATE place SET secret = '' WHERE id = ?", (place,))
            self._database.run("DELETE FROM place WHERE id = ?", (place,))

    def secret(self, place: str) -> str:
        """Return the password kept for a place, or nothing."""
        return self._database.value("SELECT secret FROM place WHERE id = ?", (place,)) or ""

    def keep_secret(self, place: str, secret: str) -> None:
        """Keep a place's password in this encrypted file, or let go of it."""
        with self._database.transaction():
            self._database.run("UPDATE place SET secret = ? WHERE id = ?", (secret, place))

    def trust(self, place: str, host_key: str) -> None:
        """Note the key by which a server is known from now on."""
        with self._database.transaction():
            self._database.run("UPDATE place SET host_key = ? WHERE id = ?", (host_key, place))

    def used(self, place: str, at: str) -> None:
        """Note when a place was last used, so that it is offered first."""
        with self._database.transaction():
            self._database.run("UPDATE place SET used_at = ? WHERE id = ?", (at, place))

    def delivered(self, digest: str, place: str, at: str) -> None:
        """Note where a sent file came to lie, and when."""
        with self._database.transaction():
            self._database.run(
                "UPDATE sent SET place = ?, delivered_at = ? WHERE digest = ?", (place, at, digest)
            )

    def undelivered(self) -> list[dict[str, Any]]:
        """Return the files that were written and are known to lie nowhere, the oldest first."""
        return self._database.rows(
            "SELECT file, digest, max(changes) AS changes FROM sent WHERE delivered_at = ''"
            " AND acknowledged_at = '' GROUP BY digest ORDER BY min(sent_at)"
        )

    def settled(self) -> set[str]:
        """Return the names of sent files whose arrival was acknowledged."""
        return {
            row["file"] for row in self._database.rows("SELECT file FROM sent WHERE acknowledged_at > ''")
        }

    def taken_in(self) -> set[str]:
        """Return the names of files that were taken in."""
        return {row["file"] for row in self._database.rows("SELECT file FROM received")}


def _place(row: dict[str, Any]) -> Place:
    kind, keeps = PlaceKind(row.pop("kind")), bool(row.pop("keeps_password"))
    return Place(kind=kind, keeps_password=keeps, **row)
