"""Receipts and reports of what came in, what was about to, and what is contested."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from qi_desktop.bundles.spans import Spans, joined
from qi_desktop.foundation.portions import portions
from qi_desktop.merging.model import Incoming, MergeReport, Place, Received
from qi_desktop.merging.telling import read, told
from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger.comparing import Group, Run, Sum, count_held, held

_SIDES = """
SELECT laptop.uuid, head.sequence FROM json_each(?) AS wanted JOIN head ON head.kind = wanted.value ->> 0
AND head.record = wanted.value ->> 1 AND head.field = wanted.value ->> 2
JOIN laptop ON laptop.number = head.laptop
"""


class MergingStore:
    """Keeps receipts, reports and what was about to come in; compares with what the ledger holds."""

    def __init__(self, database: Database) -> None:
        """Read from and keep in this file."""
        self._database = database

    # ------------------------------------------------------------------------------------------ receipts
    def is_received(self, digest: str) -> bool:
        """Tell whether a bundle with this content came in before."""
        return self._database.value("SELECT 1 FROM received WHERE digest = ?", (digest,)) is not None

    def keep_receipt(self, received: Received) -> None:
        """Note a bundle inside the transaction that takes it in; a repetition is noted once."""
        self._database.run(
            "INSERT OR IGNORE INTO received VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                received.digest,
                received.kind,
                received.sender,
                received.laptop,
                received.file,
                received.changes,
                received.fresh,
                received.conflicts,
                received.received_at.isoformat(),
            ),
        )

    def received(self) -> list[Received]:
        """Return what came in, the latest first."""
        rows = self._database.rows("SELECT * FROM received ORDER BY received_at DESC")
        for row in rows:
            row["received_at"] = datetime.fromisoformat(row["received_at"])
        return [Received(**row) for row in rows]

    # ------------------------------------------------------------------------------------------- reports
    def keep_report(self, report: MergeReport) -> None:
        """Keep what a merge did, inside the transaction that is open."""
        self._database.run(
            "INSERT OR REPLACE INTO merge_report (id, made_at, told) VALUES (?, ?, ?)",
            (report.id, report.made_at.isoformat(), told(report)),
        )

    def reports(self) -> list[MergeReport]:
        """Return what was kept of each merge, the latest first."""
        return [
            read(text)
            for (text,) in self._database.tuples(
                "SELECT told FROM merge_report ORDER BY made_at DESC, id DESC"
            )
        ]

    def keep_later_facts(self, report: MergeReport) -> None:
        """Keep what became known of a merge only after it was committed."""
        with self._database.transaction():
            self.keep_report(report)

    # ------------------------------------------------------------------------------------------ incoming
    def keep_incoming(self, files: Iterable[Incoming]) -> None:
        """Note what is about to come in, so that it can be gone on with after the program was stopped."""
        with self._database.transaction():
            self._database.run("DELETE FROM incoming")
            self._database.run_many(
                "INSERT INTO incoming (path, digest, chosen_at) VALUES (?, ?, ?)",
                [(str(one.path), one.digest, one.chosen_at.isoformat()) for one in files],
            )

    def incoming(self) -> list[Incoming]:
        """Return what was about to come in when the program was stopped."""
        return [
            Incoming(Path(path), digest, datetime.fromisoformat(chosen_at))
            for path, digest, chosen_at in self._database.tuples(
                "SELECT path, digest, chosen_at FROM incoming ORDER BY path"
            )
        ]

    def forget_incoming(self) -> None:
        """Forget what was about to come in, inside the transaction that is open."""
        self._database.run("DELETE FROM incoming")

    def leave_incoming(self) -> None:
        """Forget what was about to come in, because a person said so."""
        with self._database.transaction():
            self.forget_incoming()

    # ----------------------------------------------------------------------------------- what is held now
    def contested(self) -> set[Place]:
        """Return the fields that wait for a decision."""
        return set(self._database.tuples("SELECT kind, record, field FROM contested"))

    def sides(self, places: Iterable[Place]) -> list[tuple[str, int]]:
        """Return the changes that stand side by side in some fields, as (laptop, sequence)."""
        return [
            side
            for some in portions(sorted(places))
            for side in self._database.tuples(_SIDES, (json.dumps(some),))
        ]

    def held(self, runs: Sequence[Run]) -> dict[Group, Sum]:
        """Return how much is held of some runs of changes, by person and kind, with digests."""
        return held(self._database, runs)

    def count_held(self, runs: Iterable[Run]) -> int:
        """Return how many changes of these runs are held."""
        return count_held(self._database, runs)

    def spans(self, laptop: str) -> Spans:
        """Return which changes of a laptop are held, as stretches without a gap."""
        number = self._database.value("SELECT number FROM laptop WHERE uuid = ?", (laptop,))
        first = self._database.value("SELECT min(sequence) FROM change_row WHERE laptop = ?", (number,))
        if first is None:
            return ()
        after_gap = self._database.tuples("SELECT sequence FROM gap WHERE laptop = ?", (number,))
        starts = sorted({first, *(sequence for (sequence,) in after_gap)})
        last = "SELECT max(sequence) FROM change_row WHERE laptop = ? AND sequence < ?"
        ends = [self._database.value(last, (number, start)) for start in (*starts[1:], 2**62)]
        return joined(zip(starts, ends, strict=True))
