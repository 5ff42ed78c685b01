"""Packs the program for the system it is run on, tries what it made, and tells its sizes.

Linux: a portable folder (``.tar.xz``) and a ``.deb``, both tried; Windows: a portable ZIP and a per-user
installer; macOS: a ``.dmg``. What is needed for that is installed on demand into ``build/installer``.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from installer import debian, fresh_root, updates  # noqa: E402 - only now is the clone's folder known
from qi_desktop import __version__  # noqa: E402

WORK = ROOT / "build" / "installer"
DIST = ROOT / "dist"
NAME = "qi-desktop"
FOLDER = DIST / NAME
BITS = Path("Scripts" if sys.platform == "win32" else "bin")
LOCK = ROOT / "installer" / "requirements-installer.txt"

GOAL_UNPACKED_MB = 200
GOAL_DEB_MB = 65

BILL_JUDGE = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
told = JsonStrictValidator(SchemaVersion.V1_6).validate_str(open(sys.argv[1], encoding="utf-8").read())
sys.exit(str(told) if told else 0)
"""
"""Strict validation against the published schema, by the kept library of the format's makers."""


def main() -> int:
    """Pack for this system, trying each thing as soon as it is made."""
    began = time.monotonic()
    steps = {
        "linux": [try_portable, pack_portable, build_deb, try_deb],
        "win32": [try_portable, pack_zip, build_setup],
        "darwin": [try_portable, build_dmg],
    }
    for step in (
        prepare,
        draw_icons,
        name_publisher,
        pack,
        judge_bill,
        *steps[sys.platform],
        sign,
        try_updates,
        tell_sizes,
    ):
        step()
    print(f"done after {time.monotonic() - began:.0f} s; everything lies in {DIST.relative_to(ROOT)}/")
    return 0


def prepare() -> None:
    """Make an environment with the locked packages of the program and of its packer, unless it is there."""
    stamp = WORK / "env" / "prepared"
    made_from = sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if stamp.is_file() and stamp.read_text() == made_from:
        return
    print("Installing what packing needs; the first time takes a minute or two", flush=True)
    shutil.rmtree(WORK / "env", ignore_errors=True)
    venv.create(WORK / "env", with_pip=True)
    quiet = (
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        "--require-hashes",
    )
    run(python(), *quiet, "-r", LOCK)
    stamp.write_text(made_from)


def draw_icons() -> None:
    """Draw the program's icon in the forms that Windows and macOS want; Linux takes the drawing itself."""
    if sys.platform != "linux":
        run(python(), ROOT / "installer" / "icons.py", WORK)


def name_publisher() -> None:
    """Lay the public half of the publisher's key ready for the program, or none where no key was named."""
    secret = updates.secret_key()
    (WORK / "publisher.pub").unlink(missing_ok=True)
    if secret is not None:
        updates.write_public_half(secret, WORK / "publisher.pub")


def sign() -> None:
    """Write an update pack beside each package, where the publisher's key was named."""
    secret = updates.secret_key()
    if secret is None:
        return
    for package in sorted(DIST.iterdir()):
        if package.suffix in (".deb", ".dmg", ".exe", ".xz", ".zip"):
            updates.pack(package, __version__, sys.platform, secret)


def try_updates() -> None:
    """Have the packed program check each update pack by the key that it was packed with."""
    for pack in sorted(DIST.glob("*.qiupdate")):
        run(_program(), "update", "check", pack)


def pack() -> None:
    """Make the portable folder with its bill of materials."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    words = ("--noconfirm", "--log-level", "ERROR", "--workpath", WORK / "work", "--distpath", DIST)
    run(python(), "-m", "PyInstaller", *words, ROOT / "installer" / "qi-desktop.spec")
    for path in FOLDER.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()  # it led to a library that is left out


def judge_bill() -> None:
    """Have the bill of materials judged by the published schema, and lay a copy beside the packages."""
    made = FOLDER / "_internal" / "resources" / "sbom.cdx.json"
    run(python(), "-c", BILL_JUDGE, made)
    shutil.copyfile(made, DIST / f"{NAME}-{__version__}.cdx.json")
    parts = json.loads(made.read_text("utf-8"))["components"]
    print(f"bill of materials: {len(parts)} parts, valid CycloneDX 1.6")


def try_portable() -> None:
    """Run the self-test of the folder in a new home, with nothing of this Python in sight."""
    with tempfile.TemporaryDirectory() as home:
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMPDIR") if name in os.environ}
        offscreen = {"QT_QPA_PLATFORM": "offscreen", "HOME": home, "USERPROFILE": home, "PATH": ""}
        run(_program(), "--self-test", env={**kept, **offscreen})


def pack_portable() -> None:
    """Pack the folder for laptops on which nothing may be installed."""
    target = DIST / f"{NAME}-{__version__}-linux-{os.uname().machine}.tar.xz"
    packing = ("--use-compress-program=xz -6 -T2", "--owner=0", "--group=0", "--sort=name")
    run("tar", "--create", *packing, "-C", DIST, "-f", target, NAME)


def pack_zip() -> None:
    """Pack the folder for Windows laptops on which nothing may be installed."""
    shutil.make_archive(str(DIST / f"{NAME}-{__version__}-windows-portable"), "zip", DIST, NAME)


def build_deb() -> None:
    """Build the Debian package from the folder."""
    tree = WORK / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    missing = debian.undeclared(FOLDER)
    if missing:
        sys.exit(f"not packed: name the packages of {', '.join(missing)} in installer/debian.py")
    debian.lay_out(FOLDER, tree, __version__)
    debian.build(tree, deb())


def try_deb() -> None:
    """Install the package in a fresh root, run the self-test as a new account, remove it again."""
    if not fresh_root.is_possible():
        print("the package was built, not tried: a fresh root can be made by root alone, on a Debian")
        return
    root = WORK / "root"
    shutil.rmtree(root, ignore_errors=True)
    fresh_root.make(root)
    fresh_root.install(root, deb())
    if not fresh_root.has_no_python(root):
        raise fresh_root.Refused("there is a Python in the fresh root, so it proves nothing")
    print(fresh_root.said(root, "--self-test"), end="")
    print(fresh_root.said(root, "--version"), end="")
    fresh_root.remove(root)
    print("fresh root: installed, tried as a new account without network, removed; the inspection stayed")
    shutil.rmtree(root)


def build_setup() -> None:
    """Build the per-user installer with Inno Setup 6, whose compiler must be on the PATH."""
    run("iscc", "/Qp", f"/DVersion={__version__}", ROOT / "installer" / "windows" / "qi-desktop.iss")


def build_dmg() -> None:
    """Put the program into a disk image beside a link to the folder of programs."""
    tree = WORK / "dmg"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(DIST / "QI Desktop.app", tree / "QI Desktop.app", symlinks=True)
    (tree / "Applications").symlink_to("/Applications")
    target = DIST / f"{NAME}-{__version__}.dmg"
    image = ("-volname", "QI Desktop", "-srcfolder", tree, "-format", "ULFO", "-ov", target)
    run("hdiutil", "create", *image)


def tell_sizes() -> None:
    """Tell how large everything came out, beside the goals; the digests go into a file of their own."""
    files = sorted(path for path in DIST.iterdir() if path.is_file() and path.name != "SHA256SUMS")
    lines = [f"{sha256(path.read_bytes()).hexdigest()}  {path.name}" for path in files]
    (DIST / "SHA256SUMS").write_text("\n".join(lines) + "\n", "ascii")
    unpacked = sum(path.lstat().st_size for path in FOLDER.rglob("*") if path.is_file())
    print(f"{unpacked / 1e6:7.1f} MB  unpacked (goal: at most {GOAL_UNPACKED_MB})")
    for path in files:
        goal = f" (goal: at most {GOAL_DEB_MB})" if path.suffix == ".deb" else ""
        print(f"{path.stat().st_size / 1e6:7.1f} MB  {path.name}{goal}")


def _program() -> Path:
    return FOLDER / (f"{NAME}.exe" if sys.platform == "win32" else NAME)


def deb() -> Path:
    """Return the Debian package's place."""
    kind = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout
    return DIST / f"{NAME}_{__version__}_{kind.strip()}.deb"


def python() -> Path:
    """Return the Python that the packer runs in."""
    return WORK / "env" / BITS / "python"


def run(*command: str | Path, env: dict[str, str] | None = None) -> None:
    """Run a command that must succeed; what it says is shown."""
    done = subprocess.run(list(map(str, command)), cwd=ROOT, env=env, check=False)
    if done.returncode:
        sys.exit(f"not packed: {Path(command[0]).name} ended with {done.returncode}")


if __name__ == "__main__":
    sys.exit(main())
