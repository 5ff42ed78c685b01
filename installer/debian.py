"""The Debian package: the packed folder, the command, the menu entry, the kinds of files it opens."""

import gzip
import shutil
import subprocess
from pathlib import Path

from installer.shipping import ROOT

LIBRARIES = {
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
    "libc.so.6": "libc6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
}
"""What is taken from the system, and the packages that bring it; all else lies in the folder."""
DEPENDS = tuple(sorted(set(LIBRARIES.values())))
RECOMMENDS = ("desktop-file-utils", "shared-mime-info", "xdg-desktop-portal")
HOME = "usr/lib/qi-desktop"

_DESCRIPTION = """\
offline fieldwork assistant for probation inspectors
 Draws a balanced sample, holds one judgement form for each case, notes and lines
 of enquiry in one encrypted file a laptop; merges sealed bundles without losing
 an answer, counts, and writes the report. Never needs a network.
"""


def lay_out(folder: Path, tree: Path, version: str) -> None:
    """Lay the tree out. No scripts run when the package comes or goes, so nothing of a person is touched."""
    shutil.copytree(folder, tree / HOME, symlinks=True)
    linux = ROOT / "installer" / "linux"
    _link(tree / "usr/bin/qi-desktop", f"../lib/{Path(HOME).name}/qi-desktop")
    _copy(linux / "qi-desktop.desktop", tree / "usr/share/applications/qi-desktop.desktop")
    _copy(linux / "qi-desktop.xml", tree / "usr/share/mime/packages/qi-desktop.xml")
    _copy(
        ROOT / "resources/icons/program.svg",
        tree / "usr/share/icons/hicolor/scalable/apps/qi-desktop.svg",
    )
    papers = tree / "usr/share/doc/qi-desktop"
    _copy(ROOT / "LICENSE", papers / "copyright")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (papers / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(_control(version, _kibibytes(tree)), "utf-8")
    _settle_permissions(tree)


def undeclared(folder: Path) -> list[str]:
    """Return the libraries that something in the folder asks for, and neither it nor a named package has."""
    binaries = [path for path in folder.rglob("*") if ".so" in path.name or path.name == "qi-desktop"]
    told = _said("objdump", "--private-headers", *(str(path) for path in binaries if path.is_file()))
    asked = {line.split()[1] for line in told.splitlines() if line.strip().startswith("NEEDED")}
    return sorted(asked - {path.name for path in binaries} - set(LIBRARIES))


def build(tree: Path, target: Path) -> None:
    """Pack the tree as tightly as dpkg of every supported Debian and Ubuntu can read."""
    packing = [
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        "-z9",
        "-Sextreme",
        "--build",
        str(tree),
        str(target),
    ]
    subprocess.run(packing, check=True, stdout=subprocess.DEVNULL)


def _control(version: str, kibibytes: int) -> str:
    return f"""\
Package: qi-desktop
Version: {version}
Architecture: {_said("dpkg", "--print-architecture")}
Maintainer: QI Desktop contributors <qi-desktop@example.invalid>
Installed-Size: {kibibytes}
Depends: {", ".join(DEPENDS)}
Recommends: {", ".join(RECOMMENDS)}
Section: misc
Priority: optional
Description: {_DESCRIPTION}"""


def _settle_permissions(tree: Path) -> None:
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or bool(path.stat().st_mode & 0o100)
            path.chmod(0o755 if runs else 0o644)


def _kibibytes(tree: Path) -> int:
    return sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // 1024


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _link(place: Path, to: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(to)


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
