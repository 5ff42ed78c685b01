"""What keeps a backup from being made, told as something a person can act upon."""

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager

from qi_desktop.storage.model import (
    BackupNotMade,
    BackupPlaceGone,
    BackupPlaceReadOnly,
    BackupWithoutRoom,
    DiskFull,
    PlaceReadOnly,
)

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_GONE = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ENOTDIR, errno.ESTALE, errno.EHOSTDOWN})
_GONE_ON_WINDOWS = frozenset({3, 15, 21, 53, 55, 67, 1167})
"""What Windows says of a path, drive, device or network place that is not there; its errno may say access."""


@contextmanager
def backing_up_to(place: str) -> Generator[None]:
    """Turn what the system or the database says of a place into a trouble with backups."""
    try:
        yield
    except DiskFull as error:
        raise BackupWithoutRoom(place) from error
    except PlaceReadOnly as error:
        raise BackupPlaceReadOnly(place) from error
    except OSError as error:
        raise told(error, place) from error


def told(error: OSError, place: str) -> BackupNotMade:
    """Return in which way a place failed."""
    detail = os.strerror(error.errno) if error.errno else str(error)
    if getattr(error, "winerror", 0) in _GONE_ON_WINDOWS:
        return BackupPlaceGone(place, detail)
    if error.errno in _FULL:
        return BackupWithoutRoom(place, detail)
    if error.errno in _READ_ONLY:
        return BackupPlaceReadOnly(place, detail)
    if error.errno in _GONE:
        return BackupPlaceGone(place, detail)
    return BackupNotMade(place, detail)
