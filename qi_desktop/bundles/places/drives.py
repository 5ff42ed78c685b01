"""Sticks that are in now, as each system tells of them; nothing is asked of a network."""

import plistlib
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qi_desktop.bundles.places.calling import said_by

_ESCAPED = re.compile(r"\\([0-7]{3})")
_NETWORK = frozenset({"cifs", "smb3", "nfs", "nfs4", "fuse.sshfs", "9p", "davfs", "afs", "fuse.davfs2"})
_REMOVABLE_ON_WINDOWS = 2


@dataclass(frozen=True, slots=True)
class Drive:
    """A stick or card, where it is in the tree of files, and what its system calls it."""

    path: Path
    label: str
    device: str


@dataclass(frozen=True, slots=True)
class _Mount:
    path: Path
    kind: str
    device: str


def drives(root: Path = Path("/")) -> list[Drive]:
    """Return the sticks that are in; where the system tells of none, or cannot, there are none."""
    with suppress(OSError, ValueError):
        if sys.platform == "win32":
            return list(_on_windows())
        if sys.platform == "darwin":
            return list(_on_a_mac(root / "Volumes"))
        return list(_on_linux(root))
    return []


def on_network_drive(folder: Path, root: Path = Path("/")) -> bool:
    """Tell whether a folder lies on another machine, as far as this one knows without asking there."""
    if str(folder).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes

        remote = 4
        return ctypes.windll.kernel32.GetDriveTypeW(folder.drive + "\\") == remote
    with suppress(OSError):
        inside = [one for one in _mounts(root) if folder.is_relative_to(one.path)]
        nearest = max(inside, key=lambda one: len(one.path.parts), default=None)
        return nearest is not None and nearest.kind in _NETWORK
    return False


def _mounts(root: Path) -> Iterator[_Mount]:
    for line in (root / "proc" / "self" / "mountinfo").read_text("utf-8").splitlines():
        before, _, after = line.partition(" - ")
        path = _ESCAPED.sub(lambda found: chr(int(found[1], 8)), before.split()[4])
        kind, device = after.split()[:2]
        yield _Mount(Path(path.encode("latin-1", "replace").decode("utf-8", "replace")), kind, device)


def _on_linux(root: Path) -> Iterator[Drive]:
    seen: set[str] = set()
    for mount in _mounts(root):
        name = mount.device.removeprefix("/dev/")
        # Not what the system itself stands on, even where that is a stick.
        if name == mount.device or len(mount.path.parts) <= len(("/", "media")) or name in seen:
            continue
        if _is_removable(root / "sys" / "class" / "block" / name):
            seen.add(name)
            yield Drive(mount.path, mount.path.name, mount.device)


def _is_removable(block: Path) -> bool:
    """Tell whether a disk, or the disk a part belongs to, can be taken out."""
    real = block.resolve()
    if not real.exists():
        return False
    if any(part.startswith("usb") for part in real.parts):
        return True
    flags = (real / "removable", real.parent / "removable")
    return any(flag.is_file() and flag.read_text("ascii").strip() == "1" for flag in flags)


def _on_a_mac(volumes: Path) -> Iterator[Drive]:
    for volume in sorted(volumes.iterdir()):
        told = said_by("diskutil", "info", "-plist", str(volume))
        facts: dict[str, Any] = plistlib.loads(told.encode()) if told else {}
        if facts.get("Ejectable") or facts.get("RemovableMediaOrExternalDevice"):
            yield Drive(
                volume, str(facts.get("VolumeName") or volume.name), f"/dev/{facts['DeviceIdentifier']}"
            )


def _on_windows() -> Iterator[Drive]:
    if sys.platform == "win32":
        import ctypes
        from string import ascii_uppercase

        kernel = ctypes.windll.kernel32
        there: int = kernel.GetLogicalDrives()
        for place, letter in enumerate(ascii_uppercase):
            root = f"{letter}:\\"
            if there >> place & 1 and kernel.GetDriveTypeW(root) == _REMOVABLE_ON_WINDOWS:
                name = ctypes.create_unicode_buffer(261)
                kernel.GetVolumeInformationW(root, name, 261, None, None, None, None, 0)
                yield Drive(Path(root), name.value or f"{letter}:", f"{letter}:")
