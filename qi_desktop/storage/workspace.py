"""One laptop's encrypted workspace: open it, write through its ledger, close it."""

import json
import secrets
from collections.abc import Callable, Generator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from qi_desktop import __version__
from qi_desktop.foundation.clock import Clock, SystemClock
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.ids import Ids
from qi_desktop.foundation.progress import Progress
from qi_desktop.security.identity import FormerKeys, Identity, new_identity
from qi_desktop.security.passphrase import SALT_LENGTH, STRONG, Cost, FileKey, file_key, salt_of
from qi_desktop.storage import backups, dump, older_files, overwriting, rekeying, restoring, verification
from qi_desktop.storage.backup_rule import MIGRATION
from qi_desktop.storage.contents import Contents
from qi_desktop.storage.database import Database
from qi_desktop.storage.drafts import Drafts
from qi_desktop.storage.holding import Holding
from qi_desktop.storage.ledger.ledger import Ledger
from qi_desktop.storage.lock import Lock
from qi_desktop.storage.model import (
    BackupNotMade,
    NotBroughtUpToDate,
    PlaceReadOnly,
    Prepared,
    Verification,
    WorkspaceDamaged,
    WorkspaceExists,
    WorkspaceMissing,
    WorkspaceNewer,
    WrongPassphrase,
)
from qi_desktop.storage.overwriting import Overwritten
from qi_desktop.storage.salvage.pages import fits
from qi_desktop.storage.schema import STEPS, steps
from qi_desktop.storage.traces import latest_beside

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

_NEEDED = "needs_version"
"""The setting that tells an earlier version of the program which one it takes to open the file."""


class Workspace:
    """An open workspace; use it in a ``with`` block or close it."""

    def __init__(self, database: Database, lock: Lock | None, clock: Clock, ids: Ids | None) -> None:
        """Take over an open file; use ``create`` or ``open`` instead."""
        self.database = database
        self._lock = lock
        self.clock = clock
        self._ids = ids or Ids(clock)
        self.drafts = Drafts(database, clock)
        self.contents = Contents(database)
        self.holding = Holding(database)
        self.older_copy = False
        """Whether opening it showed that it is an older copy, which goes on under a new name."""
        self.backup_trouble: UserError | None = None
        """Why the last backup beside the work could not be made, until one can."""
        self._folder: TemporaryDirectory[str] | None = None
        """Where a copy lies that is read in the stead of an older file."""
        self.laptop = self.setting("laptop")
        self.ledger = Ledger(database, self.laptop, lambda: self.person, clock, self._ids)

    @classmethod
    def create(
        cls,
        path: Path,
        passphrase: str,
        *,
        clock: Clock | None = None,
        ids: Ids | None = None,
        cost: Cost = STRONG,
    ) -> Self:
        """Make a new encrypted file with fresh keys; an existing file is never overwritten."""
        if path.exists():
            raise WorkspaceExists(path.name)
        if not path.parent.is_dir():
            raise WorkspaceMissing(path.parent.name)
        clock = clock or SystemClock()
        lock = Lock(path, clock)
        try:
            key = file_key(passphrase, secrets.token_bytes(SALT_LENGTH), cost)
            database = Database(path, key)
            steps.apply(database.tables)
            _settle_in(database, (ids or Ids(clock)).new_id())
        except BaseException:
            lock.release()
            raise
        return cls(database, lock, clock, ids)

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str,
        *,
        read_only: bool = False,
        clock: Clock | None = None,
        ids: Ids | None = None,
        cost: Cost = STRONG,
    ) -> Self:
        """Open an existing file; every way this can fail is a UserError and leaves the file as it was."""
        if not path.is_file():
            raise WorkspaceMissing(path.name)
        return cls.open_with_key(
            path, file_key_of(path, passphrase, cost), read_only=read_only, clock=clock, ids=ids
        )

    @classmethod
    def open_with_key(
        cls,
        path: Path,
        key: FileKey,
        *,
        read_only: bool = False,
        clock: Clock | None = None,
        ids: Ids | None = None,
    ) -> Self:
        """Open a file whose key is known already, as a bulk worker of the same window does."""
        clock = clock or SystemClock()
        lock = None if read_only else Lock(path, clock)
        try:
            database = Database(path, key, read_only=read_only)
            with _closed_after_trouble(database):
                _bring_up_to_date(database, clock)
            folder = None
            if read_only and older_files.is_older(database):
                database, folder = older_files.read_in_a_copy(database)
                _tidy_up(path, key, clock)
        except BaseException as error:
            if lock:
                lock.release()
            if isinstance(error, WrongPassphrase) and fits(path, key):
                raise WorkspaceDamaged(path.name, "its first page is not as it was written") from error
            raise
        if lock and overwriting.is_due(database):
            # Something stopped it after words were erased; the words are out of every list already.
            with suppress(UserError):
                overwriting.overwrite(database, clock)
        opened = cls(database, lock, clock, ids)
        opened._folder = folder
        if lock:
            opened._introduce()
            opened.older_copy = opened.notice_lost(
                latest_beside(database, opened.laptop), "files beside it tell of later work than it holds"
            )
            rekeying.finish(database, clock)
        return opened

    @property
    def path(self) -> Path:
        """Return where the file lies."""
        return self.database.path

    @property
    def read_only(self) -> bool:
        """Tell whether this workspace was opened for reading only."""
        return self.database.read_only

    @property
    def person(self) -> str:
        """Return the id of the team member who is signed in, '' for nobody."""
        return self.setting("person")

    def sign_in(self, member: str) -> None:
        """Write as this team member from now on."""
        self.keep_setting("person", member)

    def new_id(self) -> str:
        """Return a fresh time-ordered record id."""
        return self._ids.new_id()

    def identity(self) -> Identity:
        """Return this laptop's own keys."""
        kept = json.loads(self.setting("identity"))
        return Identity(
            self.laptop,
            bytes.fromhex(kept["signing"]),
            kept["sealing"],
            tuple(
                FormerKeys(bytes.fromhex(one["signing"]), one["sealing"]) for one in kept.get("former", [])
            ),
        )

    def keep_identity(self, identity: Identity) -> None:
        """Use these keys from now on, within the act that tells of them."""
        self.database.run(
            "UPDATE setting SET value = ? WHERE name = 'identity'",
            (_told(identity),),
        )

    @property
    def former_laptops(self) -> tuple[str, ...]:
        """Return the names this file wrote under before it was restored, the oldest first."""
        return restoring.former_laptops(self.database)

    def begin_anew(self, why: str) -> str:
        """Go on under a new name with the same keys; returns it. What was written before cannot be undone."""
        restoring.begin_anew(self.database, self._ids.new_id(), why)
        self.laptop = self.setting("laptop")
        self.ledger.write_as(self.laptop)
        self._introduce()
        return self.laptop

    def hear_new_name(self) -> None:
        """Go by the name that a bulk worker gave this file, as where a pack showed it to be an older copy."""
        self.laptop = self.setting("laptop")
        self.ledger.write_as(self.laptop)

    def notice_lost(self, upto: int, why: str = "others hold more of this laptop than it does") -> bool:
        """Begin anew where more was written on this laptop than it holds: the file is an older copy."""
        if upto <= self.ledger.last_sequence():
            return False
        self.begin_anew(why)
        return True

    def _introduce(self) -> None:
        """Tell the team's list the new name, once, where this laptop stands there under a former one."""
        why = self.setting(restoring.UNTOLD)
        if not why:
            return
        with self.ledger.entry("begin_anew", why) as entry:
            for member in restoring.own_members(self.database):
                entry.put("team_member", member, laptop=self.laptop)
            self.database.run("DELETE FROM setting WHERE name = ?", (restoring.UNTOLD,))

    def setting(self, name: str) -> str:
        """Return one of this laptop's own settings, '' when it was never kept."""
        return self.database.value("SELECT value FROM setting WHERE name = ?", (name,)) or ""

    def keep_setting(self, name: str, value: str) -> None:
        """Keep one of this laptop's own settings, with the act it belongs to where one is under way."""
        with nullcontext() if self.database.in_transaction else self.database.transaction():
            self.database.run("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))

    def version(self) -> tuple[int, int]:
        """Return what differs after every change to the file, whoever made it, here or elsewhere."""
        return self.database.version()

    def watch_writing(self, watched: Callable[[UserError | None], object]) -> None:
        """Tell ``watched`` of everything that is written here: that it is on disk, or why it is not."""
        self.database.watched = watched

    def stop_when(self, wanted: Callable[[], bool]) -> None:
        """Break off what is read here, in the middle of a statement, as soon as that is wanted."""
        self.database.stop_when(wanted)

    def second_connection(self) -> "Workspace":
        """Open the same file once more, for a bulk worker in another thread of this program."""
        database = Database(self.path, self.database.key)
        return Workspace(database, None, self.clock, self._ids)

    def back_up(self, target: Path) -> Path:
        """Copy the whole workspace to another file, still encrypted under the same passphrase."""
        return backups.back_up(self.database, target)

    def timed_backup(self, occasion: str, progress: Progress | None = None) -> Path:
        """Copy the whole workspace into its backup folder before something large happens."""
        return backups.timed_backup(self.database, self.clock, occasion, progress)

    def daily_backup(self, progress: Progress | None = None) -> Path | None:
        """Make the first backup of the day, if it would hold anything that the newest one does not."""
        return backups.daily_backup(self.database, self.clock, progress)

    def opens_with(self, passphrase: str, cost: Cost = STRONG) -> bool:
        """Tell whether this is the passphrase of the file."""
        return file_key(passphrase, self.database.key.salt, cost) == self.database.key

    def under_new_passphrase(
        self, passphrase: str, progress: Progress | None = None, cost: Cost = STRONG
    ) -> Prepared:
        """Write the whole file anew beside itself, for another passphrase; the file itself stays as it is."""
        key = file_key(passphrase, secrets.token_bytes(SALT_LENGTH), cost)
        return rekeying.prepare(self.database, key, progress)

    def use_new_passphrase(self, prepared: Prepared) -> int:
        """Go on in the file under its new passphrase; returns how many backups one fresh one replaced."""
        rekeying.put_in_place(self.database, prepared)
        return rekeying.replace_backups(self.database, self.clock)

    def overwrite_erased(self, progress: Progress | None = None) -> Overwritten:
        """Take erased words out of the bytes of the file and of its backups, if any were erased."""
        if not overwriting.is_due(self.database):
            return Overwritten()
        return overwriting.overwrite(self.database, self.clock, progress)

    def verify(self, progress: Progress | None = None) -> Verification:
        """Check pages, hash chains and rows of the whole file; nothing is changed."""
        return verification.verify(self.database, progress)

    def dump(self, folder: Path, progress: Progress | None = None) -> dict[str, int]:
        """Write every table and the change history in open formats; returns rows by table.

        Raises WorkspaceDamaged where something cannot be read; ``getting_out`` reads past it.
        """
        return dump.dump(self.database, folder, progress)

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()
        if self._lock:
            self._lock.release()
            self._lock = None
        elif self._folder:
            self._folder.cleanup()
        elif self.read_only:
            _tidy_up(self.path, self.database.key, self.clock)

    def __enter__(self) -> Self:
        """Stay open for the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close at the end of the block, whatever happened in it."""
        self.close()


def file_key_of(path: Path, passphrase: str, cost: Cost = STRONG) -> FileKey:
    """Return the key of an existing file; raises WrongPassphrase when it is too short to be one."""
    try:
        salt = salt_of(path)
    except OSError as error:
        raise PlaceReadOnly(path.name) from error
    if not salt:
        raise WorkspaceDamaged(path.name, "the file is empty")
    if len(salt) < SALT_LENGTH:
        raise WrongPassphrase(path.name)
    return file_key(passphrase, salt, cost)


def _settle_in(database: Database, laptop: str) -> None:
    identity = new_identity(laptop)
    with database.transaction():
        database.run("INSERT INTO laptop VALUES (1, ?)", (laptop,))
        database.run_many(
            "INSERT INTO setting VALUES (?, ?)",
            [("laptop", laptop), ("identity", _told(identity)), (_NEEDED, __version__)],
        )


def _told(identity: Identity) -> str:
    keys, *former = (
        {"signing": one.signing_secret.hex(), "sealing": one.sealing_secret}
        for one in (identity, *identity.former)
    )
    return json.dumps({**keys, "former": former} if former else keys)


def _tidy_up(path: Path, key: FileKey, clock: Clock) -> None:
    """Let the database take away the two empty files that a reader leaves, if nobody is writing."""
    try:
        lock = Lock(path, clock)
    except UserError:
        return
    try:
        Database(path, key).close()
    except UserError:
        pass  # a place that cannot be written has nothing to tidy
    finally:
        lock.release()


@contextmanager
def _closed_after_trouble(database: Database) -> Generator[None]:
    """Let go of a file that cannot be opened: a stick it lies on can be taken out."""
    try:
        yield
    except BaseException:
        database.close()
        raise


def _bring_up_to_date(database: Database, clock: Clock) -> None:
    """Refuse what a later version wrote; migrate what an earlier one wrote, after a backup."""
    with database.telling():
        unknown = {step.name for step in steps.applied(database.tables)} - set(STEPS)
        if unknown:
            needed = database.value("SELECT value FROM setting WHERE name = ?", (_NEEDED,))
            raise WorkspaceNewer(database.path.name, ", ".join(sorted(unknown)), needed, __version__)
        if steps.pending(database.tables) and not database.read_only:
            try:
                backups.timed_backup(database, clock, MIGRATION)
            except BackupNotMade as error:
                raise NotBroughtUpToDate(database.path.name, error.place) from error
            steps.apply(database.tables)
            with database.transaction():
                database.run("INSERT OR REPLACE INTO setting VALUES (?, ?)", (_NEEDED, __version__))
