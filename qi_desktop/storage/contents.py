"""The bytes of attached files, kept encrypted with everything else; the same bytes are kept once."""

import hashlib
from collections.abc import Iterator

from qi_desktop.storage.database import Database
from qi_desktop.storage.ledger.tail import OWN

_NAMED = """
SELECT DISTINCT value ->> '$' AS digest FROM change
WHERE kind = 'attachment' AND field = 'digest' AND value IS NOT NULL AND value <> 'null'
"""


class Contents:
    """Contents of files by their SHA-256 digest.

    Bytes that were kept stay: an undo without limit may name them again. They are no part of the ledger;
    which bytes belong to what, the ledger's attachment records say.
    """

    def __init__(self, database: Database) -> None:
        """Keep them in this file."""
        self._database = database

    def keep(self, content: bytes) -> str:
        """Keep bytes inside the transaction that is open; returns their digest."""
        digest = digest_of(content)
        self._database.run("INSERT OR IGNORE INTO content VALUES (?, ?, ?)", (digest, len(content), content))
        return digest

    def content(self, digest: str) -> bytes | None:
        """Return the bytes with this digest, None where they have not come to this file."""
        return self._database.value("SELECT bytes FROM content WHERE digest = ?", (digest,))

    def digests(self) -> list[str]:
        """Return the digests of all bytes kept here."""
        return [digest for (digest,) in self._database.tuples("SELECT digest FROM content ORDER BY digest")]

    def kept_here(self) -> int:
        """Return how many bytes of different files were attached on this very laptop."""
        return self._database.value(
            f"SELECT coalesce(sum(size), 0) FROM content WHERE digest IN ({_NAMED} AND laptop = ?)", (OWN,)
        )

    def elsewhere(self) -> list[str]:
        """Return the digests that other laptops' attachments name and whose bytes are not here yet."""
        return list(self._missing("laptop <> ?"))

    def problems(self) -> Iterator[str]:
        """Yield bytes that are not what their digest says, and those lost that were attached here."""
        for digest in self.digests():
            held = self.content(digest) or b""
            if digest_of(held) != digest:
                yield f"attachment: the bytes kept as {digest} are not as they were attached"
        for digest in self._missing("laptop = ?"):
            yield f"attachment: the bytes {digest} were attached on this laptop and are missing"

    def _missing(self, whose: str) -> Iterator[str]:
        for (digest,) in self._database.tuples(
            f"SELECT digest FROM ({_NAMED} AND {whose})"
            " WHERE digest NOT IN (SELECT digest FROM content) ORDER BY digest",
            (OWN,),
        ):
            yield digest


def digest_of(content: bytes) -> str:
    """Return the SHA-256 digest of bytes as it is written everywhere."""
    return hashlib.sha256(content).hexdigest()
