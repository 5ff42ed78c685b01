"""Taking a stick out: what each system offers for it, and an honest answer where it offers nothing.

Linux: ``udisksctl`` (unmount, then power off), else ``gio mount --eject``. macOS: ``diskutil eject``.
Windows: the volume is locked, dismounted and ejected. The tests can only try what Linux offers.
"""

import re
import sys
from dataclasses import dataclass

from qi_desktop.bundles.places.calling import called
from qi_desktop.bundles.places.drives import Drive

_PARTITION = re.compile(r"(/dev/sd[a-z]+)\d+|(/dev/(?:mmcblk|nvme\d+n)\d+)p\d+")


@dataclass(frozen=True, slots=True)
class Ejected:
    """Whether a stick may be taken out now, and what the system said if not."""

    out: bool
    detail: str = ""


def eject(drive: Drive) -> Ejected:
    """Let go of a stick so that it can be taken out."""
    if sys.platform == "win32":
        return _on_windows(drive)
    if sys.platform == "darwin":
        return _tried([("diskutil", "eject", drive.device)])
    unmounted = _tried([("udisksctl", "unmount", "--no-user-interaction", "-b", drive.device)])
    if unmounted.out:
        # Without power its light goes out; where that is not offered, unmounted is enough.
        part = _PARTITION.fullmatch(drive.device)
        disk = (part[1] or part[2]) if part else drive.device
        called("udisksctl", "power-off", "--no-user-interaction", "-b", disk)
        return unmounted
    second = _tried([("gio", "mount", "--eject", str(drive.path))])
    return second if second.out or not unmounted.detail else unmounted


def _tried(ways: list[tuple[str, ...]]) -> Ejected:
    told = ""
    for way in ways:
        done = called(*way)
        if done is not None and done.returncode == 0:
            return Ejected(out=True)
        told = done.stderr.strip() if done else ""
    return Ejected(out=False, detail=told)


def _on_windows(drive: Drive) -> Ejected:
    if sys.platform == "win32":
        import ctypes

        lock, dismount, out, shared, existing, both = 0x90018, 0x90020, 0x2D4808, 3, 3, 0xC0000000
        kernel = ctypes.windll.kernel32
        kernel.CreateFileW.restype = ctypes.c_void_p
        volume = kernel.CreateFileW(f"\\\\.\\{drive.device}", both, shared, None, existing, 0, None)
        if volume in (None, ctypes.c_void_p(-1).value):
            return Ejected(out=False, detail="the drive is in use")
        handle, size = ctypes.c_void_p(volume), ctypes.c_ulong()
        done = all(
            kernel.DeviceIoControl(handle, step, None, 0, None, 0, ctypes.byref(size), None)
            for step in (lock, dismount, out)
        )
        kernel.CloseHandle(handle)
        return Ejected(out=done, detail="" if done else "the drive is in use")
    return Ejected(out=False)
