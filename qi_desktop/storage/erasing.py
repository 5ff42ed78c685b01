"""Files overwritten and removed: a workspace, its log, and every copy of it that lies beside it."""

import hashlib
import os
import secrets
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from qi_desktop.storage.backups import backup_folder, replaced_files
from qi_desktop.storage.model import ErasedFile

_BLOCK = 1 << 20
_ENDINGS = ("-wal", "-shm", "-journal")


def copies_of(workspace: Path, sent: Collection[str] = (), elsewhere: Collection[Path] = ()) -> list[Path]:
    """Return every file of a workspace but itself: copies beside it, its outbox, what a stop left half done.

    ``sent`` are the names of sealed files it wrote, some of them straight beside it; ``elsewhere`` are the
    folders of its copies in other places.
    """
    folders = (backup_folder(workspace), outbox_of(workspace), *elsewhere)
    inside = [path for folder in folders if folder.is_dir() for path in folder.rglob("*") if _is_file(path)]
    beside = [path for path in workspace.parent.iterdir() if _is_file(path)]
    beginnings = [one.path.name for one in replaced_files(workspace)]
    left = [
        path
        for path in beside
        if path.name in sent
        or any(path.name in {name, *(name + ending for ending in _ENDINGS)} for name in beginnings)
        or path.name.startswith(f".{workspace.name}.part")
    ]
    return [*sorted(inside), *sorted(left)]


def own_files(workspace: Path) -> list[Path]:
    """Return the workspace itself and the log beside it, in the order in which they go."""
    return [
        path for ending in (*_ENDINGS, "") if _is_file(path := workspace.with_name(workspace.name + ending))
    ]


def outbox_of(workspace: Path) -> Path:
    """Return the folder where sealed files wait to be sent."""
    return workspace.with_name(f"{workspace.stem}-outbox")


def erase(path: Path, workspace: Path) -> ErasedFile:
    """Overwrite a file once with random bytes, make that durable, and remove it; what fails is told."""
    name, size, digest = named_from(workspace, path), 0, ""
    try:
        if path.is_symlink():
            path.unlink()
            return ErasedFile(name, 0, "", "a link; what it led to was left alone")
        size, digest = path.stat().st_size, _digest(path)
        _overwrite(path, size)
        nameless = path.with_name(secrets.token_hex(12))
        path.rename(nameless)
        nameless.unlink()
    except OSError as error:
        return ErasedFile(name, size, digest, os.strerror(error.errno) if error.errno else str(error))
    return ErasedFile(name, size, digest)


def named_from(workspace: Path, path: Path) -> str:
    """Return what a file is called on the certificate: as seen from the workspace, or in full."""
    beside = path.is_relative_to(workspace.parent)
    return path.relative_to(workspace.parent).as_posix() if beside else str(path)


def remove_empty_folders(workspace: Path, elsewhere: Collection[Path] = ()) -> None:
    """Take away the folders of backups and of the outbox, where nothing is left in them."""
    for folder in (backup_folder(workspace), outbox_of(workspace), *elsewhere):
        with suppress(OSError):
            folder.rmdir()


def _overwrite(path: Path, size: int) -> None:
    path.chmod(0o600)
    with path.open("rb+") as stream:
        left = size
        while left > 0:
            stream.write(secrets.token_bytes(min(left, _BLOCK)))
            left -= _BLOCK
        stream.flush()
        os.fsync(stream.fileno())


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _is_file(path: Path) -> bool:
    return path.is_symlink() or path.is_file()
