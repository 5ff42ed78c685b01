"""The outbox, what others said that they hold and sent, and which packs came in."""

import json
from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from typing import Any

from qi_desktop.bundles.acknowledging.said import SentFile, TakenFile, extent_as_facts, extent_of
from qi_desktop.bundles.model import Kind, Manifest, Sent
from qi_desktop.bundles.spans import Extent, Spans
from qi_desktop.storage.database import Database, Row

_SENT = (
    "id, kind, addressee, file, digest, first, last, changes, sent_at, place, delivered_at, acknowledged_at,"
    " judged, extent, laptop"
)


class AcknowledgingStore:
    """Keeps one laptop's outbox and what it heard from others."""

    def __init__(self, database: Database, laptop: Callable[[], str]) -> None:
        """Keep in this file, as the laptop it goes by at that moment."""
        self._database = database
        self._laptop = laptop

    # ------------------------------------------------------------------------------------------- the outbox
    def keep_sent(self, sent: Sent) -> None:
        """Note in the outbox what was written for whom."""
        told = (
            sent.id, sent.kind, sent.addressee, sent.file, sent.digest, sent.first, sent.last, sent.changes,
            sent.sent_at.isoformat(), self._laptop(), json.dumps(extent_as_facts(sent.extent)),
        )  # fmt: skip
        with self._database.transaction():
            self._database.run(
                "INSERT INTO sent (id, kind, addressee, file, digest, first, last, changes, sent_at, laptop,"
                " extent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                told,
            )

    def sent(self) -> list[Sent]:
        """Return what was sent, in the order it was written."""
        written = f"SELECT {_SENT} FROM sent ORDER BY rowid"  # noqa: S608 - names of ours, no input
        return [self._sent(row) for row in self._database.rows(written)]

    def _sent(self, row: Row) -> Sent:
        told: dict[str, Any] = dict(row)
        laptop, extent = told.pop("laptop") or self._laptop(), told.pop("extent")
        # What version 0.1 sent is told by its first and last change alone.
        whole = {laptop: ((row["first"], row["last"]),)} if row["kind"] == Kind.BUNDLE else {}
        told["extent"] = extent_of(json.loads(extent)) if extent else whole
        told["judged"] = bool(row["judged"])
        told["sent_at"] = datetime.fromisoformat(row["sent_at"])
        heard = row["acknowledged_at"]
        told["acknowledged_at"] = datetime.fromisoformat(heard) if heard else None
        return Sent(**told)

    def names_like(self, stem: str) -> int:
        """Return how many different files were written under a name, or that name with a number."""
        return self._database.value(
            "SELECT count(DISTINCT digest) FROM sent WHERE file GLOB ? || '.*' OR file GLOB ? || '-*'",
            (stem, stem),
        )

    def acknowledge(self, files: Iterable[TakenFile], addressees: Collection[str]) -> None:
        """Note when files of ours were taken in by those they were sent to; what was noted first stays."""
        laptops = json.dumps(sorted(addressees))
        self._database.run_many(
            "UPDATE sent SET acknowledged_at = ? WHERE digest = ? AND acknowledged_at = ''"
            " AND addressee IN (SELECT value FROM json_each(?))",
            [(one.at, one.digest, laptops) for one in files],
        )

    def judge(self, addressees: Collection[str]) -> None:
        """Note that those addressees have spoken since these files were sent."""
        self._database.run_many(
            "UPDATE sent SET judged = 1 WHERE addressee = ?", [(one,) for one in addressees]
        )

    # ------------------------------------------------------------------------------------ what others said
    def acknowledged(self, addressee: str) -> dict[str, Spans]:
        """Return what an addressee said that they hold."""
        rows = self._database.tuples(
            "SELECT laptop, spans FROM acknowledged WHERE addressee = ?", (addressee,)
        )
        return extent_of({laptop: json.loads(spans) for laptop, spans in rows})

    def told_at(self, addressee: str) -> str:
        """Return when an addressee last said so, by their own clock; '' for never."""
        return self._database.value(
            "SELECT ifnull(max(told_at), '') FROM acknowledged WHERE addressee = ?", (addressee,)
        )

    def keep_acknowledged(self, addressee: str, extent: Extent, told_at: str) -> None:
        """Keep what an addressee holds."""
        self._database.run_many(
            "INSERT OR REPLACE INTO acknowledged (addressee, laptop, upto, told_at, spans)"
            " VALUES (?, ?, ?, ?, ?)",
            [
                (addressee, laptop, spans[0][1] if spans[0][0] == 1 else 0, told_at, json.dumps(spans))
                for laptop, spans in extent.items()
            ],
        )

    def announce(self, sender: str, files: Iterable[SentFile]) -> None:
        """Keep the names of files that a sender says are on their way."""
        self._database.run_many(
            "INSERT OR IGNORE INTO announced VALUES (?, ?, ?, ?)",
            [(one.digest, sender, one.file, json.dumps(extent_as_facts(one.extent))) for one in files],
        )

    def announced(self) -> list[SentFile]:
        """Return the files that were announced and did not come in."""
        rows = self._database.tuples(
            "SELECT file, digest, extent FROM announced WHERE digest NOT IN (SELECT digest FROM received)"
            " ORDER BY file, digest"
        )
        return [SentFile(file, digest, extent_of(json.loads(extent))) for file, digest, extent in rows]

    # ---------------------------------------------------------------------------------------- what came in
    def taken_in(self, senders: Collection[str], most: int) -> list[TakenFile]:
        """Return the latest files of these senders that came in, and when."""
        rows = self._database.tuples(
            "SELECT digest, received_at FROM received WHERE laptop IN (SELECT value FROM json_each(?))"
            " ORDER BY rowid DESC LIMIT ?",
            (json.dumps(sorted(senders)), most),
        )
        return [TakenFile(digest, at) for digest, at in rows]

    def keep_pack(self, manifest: Manifest, digest: str, file: str, fresh: int, at: str) -> None:
        """Note that a pack came in; a repetition is noted once."""
        self._database.run(
            "INSERT OR IGNORE INTO received (digest, kind, sender, laptop, file, changes, fresh, conflicts,"
            " received_at) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)",
            (
                digest,
                manifest.kind.value,
                manifest.person,
                manifest.laptop,
                file,
                manifest.changes,
                fresh,
                at,
            ),
        )
