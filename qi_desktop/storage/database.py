"""The one place that opens an encrypted file and translates what the database says of trouble."""

import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlcipher3 import dbapi2

from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.security.passphrase import FileKey
from qi_desktop.storage.model import (
    DiskFull,
    PlaceReadOnly,
    WorkspaceDamaged,
    WorkspaceInUse,
    WrongPassphrase,
)

# sqlite-utils looks for pysqlite3 and would otherwise catch the wrong family of exceptions.
sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)

import sqlite_utils  # noqa: E402 - only after the names above are set


def _as_it_is(nothing: None) -> None:
    return nothing


# The driver looks long for a way to bind bytes and None before it takes them as they are; told one, it
# writes a row of the ledger in two thirds of the time.
dbapi2.register_adapter(bytes, bytearray)
dbapi2.register_adapter(type(None), _as_it_is)

Row = dict[str, Any]
UNWRITABLE = (DiskFull, PlaceReadOnly, WorkspaceDamaged, WorkspaceInUse)
"""Why nothing may be written at all."""
_PAGES = 1024
"""So many pages are copied at once; between two of them a copy can be stopped."""
LOOK_AFTER = 100_000
"""So many steps of a statement are made between two looks whether it is to stop."""
ROOM = 64 << 20
"""How much of a file is kept in memory while much is written to it."""


def _nobody(_trouble: UserError | None) -> None:
    """Tell nobody what came of writing."""


def translated(error: Exception, file: str) -> UserError | None:
    """Return the trouble a person can understand, or None when the database's error is our bug."""
    code = getattr(error, "sqlite_errorcode", 0) or 0
    match code & 0xFF:
        case 9:
            return Cancelled()
        case 5 | 6:
            return WorkspaceInUse(file, "")
        case 3 | 8 | 14:
            return PlaceReadOnly(file)
        case 13:
            return DiskFull(file)
        case 26:
            return WrongPassphrase(file)
        case other:
            damaged = other in {10, 11} or "malformed" in str(error)
            return WorkspaceDamaged(file, str(error)) if damaged else None


def refused_value() -> type[Exception]:
    """Return the trouble of a value that a table does not take."""
    return dbapi2.IntegrityError


class Database:
    """One encrypted file, opened with its key; reads for stores, transactions for the ledger."""

    def __init__(self, path: Path, key: FileKey, *, read_only: bool = False) -> None:
        """Open the file and prove that the key fits; every failure is told as a UserError."""
        self.path = path
        self.key = key
        self.read_only = read_only
        self.watched: Callable[[UserError | None], object] = _nobody
        with self.telling():
            self._open()

    def _open(self) -> None:
        mode = "ro" if self.read_only else "rwc"
        address = f"{self.path.resolve().as_uri()}?mode={mode}"
        self._connection = dbapi2.connect(address, uri=True, isolation_level=None, cached_statements=512)
        try:
            self._prepare()
        except BaseException:
            self._connection.close()
            raise
        self.tables = sqlite_utils.Database(self._connection)

    def _prepare(self) -> None:
        run = self._connection.execute
        run("PRAGMA cipher_log_level=NONE")
        run(f"PRAGMA key=\"x'{self.key.secret.hex()}{self.key.salt.hex()}'\"")
        run("SELECT count(*) FROM sqlite_schema").fetchone()
        run("PRAGMA busy_timeout=2000")
        if not self.read_only:
            run("PRAGMA journal_mode=WAL")
            run("PRAGMA synchronous=FULL")
            run("PRAGMA secure_delete=ON")

    @contextmanager
    def telling(self) -> Generator[None]:
        """Turn the database's own errors into ones a person can act upon."""
        try:
            yield
        except dbapi2.Error as error:
            told = translated(error, self.path.name)
            if told is None:
                raise
            raise told from error

    def rows(self, sql: str, params: Sequence[Any] = ()) -> list[Row]:
        """Return all rows of a reading statement as dictionaries."""
        with self.telling():
            cursor = self._connection.execute(sql, params)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    def rows_one_by_one(self, sql: str, params: Sequence[Any] = ()) -> Iterator[Row]:
        """Yield rows of a reading statement as dictionaries, for what is too large to hold at once."""
        with self.telling():
            cursor = self._connection.execute(sql, params)
            names = [column[0] for column in cursor.description]
            yield from (dict(zip(names, row, strict=True)) for row in cursor)

    def tuples(self, sql: str, params: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """Yield rows of a reading statement one by one, for what is too large to hold at once."""
        with self.telling():
            yield from self._connection.execute(sql, params)

    def value(self, sql: str, params: Sequence[Any] = ()) -> Any:  # noqa: ANN401 - a cell may be anything
        """Return the first cell of the first row, or None when there is no row."""
        with self.telling():
            row = self._connection.execute(sql, params).fetchone()
        return None if row is None else row[0]

    def run(self, sql: str, params: Sequence[Any] = ()) -> None:
        """Carry out one writing statement inside the transaction that is open."""
        with self.telling():
            self._connection.execute(sql, params)

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Carry out one writing statement for many rows inside the transaction that is open."""
        with self.telling():
            self._connection.executemany(sql, rows)

    def stop_when(self, wanted: Callable[[], bool]) -> None:
        """Break off whatever is read or written here, in its middle, as soon as that is wanted."""
        self._connection.set_progress_handler(lambda: int(wanted()), LOOK_AFTER)

    @property
    def in_transaction(self) -> bool:
        """Tell whether a transaction is open."""
        return bool(self._connection.in_transaction)

    def version(self) -> tuple[int, int]:
        """Return what differs after every change to the file, made here or on another connection."""
        return self.value("PRAGMA data_version"), self._connection.total_changes

    @contextmanager
    def passing(self) -> Generator[None]:
        """Keep what is written inside, or nothing of it; a loss of power may take it along as a whole.

        For what can be made again: nobody waits until it is on the disk itself.
        """
        with self.telling():
            self._connection.execute("PRAGMA synchronous=NORMAL")
            try:
                with self.transaction():
                    yield
            finally:
                self._connection.execute("PRAGMA synchronous=FULL")

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Keep everything written inside, or nothing of it."""
        try:
            with self.telling():
                self._connection.execute("BEGIN IMMEDIATE")
                try:
                    yield
                    self._connection.execute("COMMIT")
                except BaseException:
                    if self._connection.in_transaction:
                        self._connection.execute("ROLLBACK")
                    raise
        except UNWRITABLE as error:
            self.watched(error)
            raise
        self.watched(None)

    @contextmanager
    def roomy(self) -> Generator[None]:
        """Keep more of the file in memory meanwhile: much is about to be written, and pages come up often."""
        usual = self.value("PRAGMA cache_size")
        self.run(f"PRAGMA cache_size=-{ROOM >> 10}")
        try:
            yield
        finally:
            self.run(f"PRAGMA cache_size={usual}")

    def copy_to(self, target: "Database", progress: Progress | None = None) -> None:
        """Copy the whole file, page by page and still encrypted, into another open file.

        The file is copied as it stands when this begins: whoever writes meanwhile is neither kept waiting
        nor makes it begin again.
        """
        told = progress or Progress()
        with self.telling(), self._standing_still():
            self._connection.backup(
                target._connection,  # noqa: SLF001 - the same class
                pages=_PAGES,
                progress=lambda _status, left, total: told.report(total - left, total),
            )

    @contextmanager
    def _standing_still(self) -> Generator[None]:
        """Read from one state of the file until the end."""
        if self._connection.in_transaction:
            yield
            return
        self._connection.execute("BEGIN")
        try:
            self._connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            yield
        finally:
            self._connection.execute("ROLLBACK")

    def stand_alone(self) -> None:
        """Fold the log beside the file in and take it away; WorkspaceInUse while anybody else reads."""
        with self.telling():
            self._connection.execute("PRAGMA journal_mode=DELETE").fetchone()

    def encrypt_anew(self, key: FileKey) -> None:
        """Encrypt every page under another key, in place: only ever for a copy nobody depends upon."""
        with self.telling():
            self._connection.execute(f"PRAGMA rekey=\"x'{key.secret.hex()}{key.salt.hex()}'\"")
        self.key = key

    def reopen(self) -> None:
        """Open the file anew; after one damaged page the old connection reads nothing more."""
        self._connection.close()
        with self.telling():
            self._open()

    def close(self) -> None:
        """Fold the write-ahead log in and let go of the file."""
        self._connection.close()
