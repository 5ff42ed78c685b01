"""A fresh root that holds nothing but what the package asks for; there it is tried, as a new account."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from installer.debian import DEPENDS

ACCOUNT = 1000
HOME = "home/inspector"
INSPECTION = "Documents/mine.qi"
PROGRAM = "usr/bin/qi-desktop"
DEVICES = ("null", "zero", "urandom", "random")
LEFT_OUT = re.compile(r"^/usr/share/(?:doc|man|locale|lintian|bug)/")


class Refused(Exception):
    """What the package does in a fresh root is not what it must do."""


def is_possible() -> bool:
    """Tell whether this machine lets a fresh root be made: as root of a Debian."""
    return os.geteuid() == 0 and all(shutil.which(tool) for tool in ("dpkg", "chroot", "unshare"))


def make(root: Path) -> None:
    """Link in what the packages named in Depends brought to this system, and all that those depend on."""
    for folder in ("bin", "lib", "lib64", "sbin"):
        (root / "usr" / folder).mkdir(parents=True)
        (root / folder).symlink_to(f"usr/{folder}")
    for folder in ("dev", "etc", "proc", "tmp", "var/lib/dpkg/info", "var/lib/dpkg/updates", HOME):
        (root / folder).mkdir(parents=True)
    (root / "tmp").chmod(0o1777)
    for path in _files(_closure(DEPENDS)):
        _link(path, root)
    for name in ("status", "available"):
        (root / "var/lib/dpkg" / name).touch()
    (root / "etc/passwd").write_text(f"inspector:x:{ACCOUNT}:{ACCOUNT}::/{HOME}:/bin/false\n")
    for name in DEVICES:
        (root / "dev" / name).touch()
    _own(root / HOME)


def install(root: Path, package: Path) -> None:
    """Install the package; what it depends on is there as files, of which this root's dpkg knows nothing."""
    _must("dpkg", f"--root={root}", "--force-depends", "--force-not-root", "--install", str(package))


def remove(root: Path) -> None:
    """Remove the package and look for what it leaves: nothing of its own, and the inspection untouched."""
    _must("dpkg", f"--root={root}", "--purge", "qi-desktop")
    left = [path for path in (root / "usr").rglob("*qi-desktop*") if path.exists()]
    if left:
        raise Refused(f"it leaves {left[0].relative_to(root)}")
    if not (root / HOME / INSPECTION).is_file():
        raise Refused("removing it took an inspection along")


def said(root: Path, *words: str) -> str:
    """Run the program in there as the new account, with no network, no Python and no settings."""
    mounts = " && ".join(f"mount --bind /dev/{name} {root}/dev/{name}" for name in DEVICES)
    inside = [
        shutil.which("chroot") or "chroot",
        f"--userspec={ACCOUNT}:{ACCOUNT}",
        str(root),
        f"/{PROGRAM}",
        *words,
    ]
    enter = ["unshare", "--mount", "--net", "--pid", "--fork", "sh", "-c"]
    script = f'{mounts} && mount -t proc proc {root}/proc && exec env -i HOME=/{HOME} LANG=C.UTF-8 "$@"'
    return _must(*enter, script, "sh", *inside)


def has_no_python(root: Path) -> bool:
    """Tell whether the only Python in there is the program's own."""
    return not [path for path in (root / "usr/bin").iterdir() if path.name.startswith("python")]


def _closure(names: Iterable[str]) -> set[str]:
    asked = re.compile(r"^(?:Pre-)?Depends: (.+)$", re.MULTILINE)
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        told = subprocess.run(["dpkg", "--status", name], capture_output=True, text=True, check=False).stdout
        if "Status: install ok installed" not in told:
            continue
        found.add(name)
        for line in asked.findall(told):
            waiting += [part.split()[0].partition(":")[0] for part in re.split(r"[,|]", line)]
    return found


def _files(packages: Iterable[str]) -> list[Path]:
    told = _must("dpkg", "--listfiles", *sorted(packages))
    paths = {Path(line) for line in told.splitlines() if line.startswith("/") and not LEFT_OUT.match(line)}
    return sorted(path for path in paths if path.is_symlink() or path.is_file())


def _link(path: Path, root: Path) -> None:
    target = root.joinpath(*path.parts[1:])
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_symlink() or target.exists():
        return
    if path.is_symlink():
        target.symlink_to(path.readlink())
        return
    try:
        os.link(path, target)
    except OSError:
        shutil.copy2(path, target)


def _own(folder: Path) -> None:
    (folder / INSPECTION).parent.mkdir(parents=True, exist_ok=True)
    (folder / INSPECTION).write_bytes(b"stands for an inspection")
    for path in (folder, *folder.rglob("*")):
        os.chown(path, ACCOUNT, ACCOUNT)


def _must(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout, done.stderr, file=sys.stderr)
        raise Refused(f"{command[0]} ended with {done.returncode}")
    return done.stdout
