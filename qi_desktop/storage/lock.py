"""One writer at a time: a lock beside the workspace that the system lets go of even after a crash."""

import os
import platform
import sys
from hashlib import sha256
from pathlib import Path

from qi_desktop.foundation.clock import Clock
from qi_desktop.storage.model import PlaceReadOnly, WorkspaceInUse

if sys.platform == "win32":
    import msvcrt

    def _seize(descriptor: int) -> None:
        # Windows locks bytes, not files, and a locked byte cannot be read: lock one far past the text.
        os.lseek(descriptor, 1 << 20, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _seize(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """Held while a workspace is open for writing; it tells others since when, and of whom no name."""

    def __init__(self, workspace: Path, clock: Clock) -> None:
        """Seize the lock, or raise WorkspaceInUse with the time the holder opened the file."""
        self.path = workspace.with_name(f"{workspace.name}.lock")
        self._descriptor = self._seized(workspace.name)
        while not self._is_at_its_place():
            # Its last holder took the file away between our opening and our seizing it.
            os.close(self._descriptor)
            self._descriptor = self._seized(workspace.name)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.ftruncate(self._descriptor, 0)
        since = clock.now().astimezone().strftime("%d %B %Y, %H:%M")
        os.write(self._descriptor, "\n".join((since, *_marks(), "")).encode())

    def _seized(self, workspace: str) -> int:
        try:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise PlaceReadOnly(workspace) from error
        try:
            _seize(descriptor)
        except OSError as error:
            since, where = _holder(descriptor)
            os.close(descriptor)
            raise WorkspaceInUse(workspace, since, where) from error
        return descriptor

    def _is_at_its_place(self) -> bool:
        try:
            return os.path.samestat(os.fstat(self._descriptor), self.path.stat())
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Let others open the file; the lock file itself goes too where the system allows it."""
        if os.name == "posix":
            self.path.unlink(missing_ok=True)
        os.close(self._descriptor)


def _marks() -> tuple[str, str]:
    """Return marks of this laptop and of this account on it: they can be compared, and say no name."""
    laptop = platform.node()
    account = f"{laptop}/{Path.home()}"
    laptop_mark, account_mark = (sha256(each.encode()).hexdigest()[:16] for each in (laptop, account))
    return laptop_mark, account_mark


def _holder(descriptor: int) -> tuple[str, str]:
    """Return since when the holder of a lock has the workspace open, and where."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    since, *marks = [*os.read(descriptor, 200).decode(errors="replace").split("\n"), "", ""][:3]
    laptop, account = _marks()
    if marks[1] == account:
        return since, "in another window of yours on this laptop"
    if marks[0] == laptop:
        return since, "in somebody else's account on this laptop"
    return since, "on another laptop" if marks[0] else "elsewhere"
