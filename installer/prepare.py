"""Prepares a fresh clone: a virtual environment with exactly the locked packages, and Qt's system libraries.

Needs nothing but Python itself. When nothing changed since the last time it ends at once.
"""

from __future__ import annotations  # so that an older Python gets as far as being told

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).resolve().parent.parent
LOCKS = [ROOT / "installer" / f"requirements-{part}.txt" for part in ("build", "dev")]
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
OLDEST, NEWEST = (3, 11), (3, 14)

# The file that Qt looks for, and the Debian package that brings it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
START_QT = "from PySide6.QtWidgets import QApplication; QApplication([])"


class CannotPrepareError(Exception):
    """Something is missing that only the person can install; the message says what, in one line."""


def run(*command: str | Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command quietly and keep what it said."""
    return subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def insist(*command: str | Path) -> None:
    """Run a command that must succeed; what it said is shown when it does not."""
    outcome = run(*command)
    if outcome.returncode:
        print(outcome.stdout, file=sys.stderr)
        message = f"this command failed: {' '.join(map(str, command))}"
        raise CannotPrepareError(message)


def may_install() -> bool:
    """Tell whether system packages may be installed without asking anybody."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_system_packages(packages: Sequence[str]) -> bool:
    """Install Debian packages, fetching the package lists first when they are missing or stale."""
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    install = ("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)
    if not may_install():
        return False
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    if run(*install, env=quiet).returncode == 0:
        return True
    run("apt-get", "update", "-qq", env=quiet)
    return run(*install, env=quiet).returncode == 0


def venv_package() -> str:
    """Return the Debian package that completes this Python."""
    return f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


def make_environment() -> None:
    """Make an empty virtual environment, with its own pip where this Python can give it one."""
    print(f"Making a virtual environment with Python {sys.version.split()[0]}", flush=True)
    if ENVIRONMENT.is_symlink():
        ENVIRONMENT.unlink()
    if pip_comes_along() or (install_system_packages([venv_package()]) and pip_comes_along()):
        insist(sys.executable, "-m", "venv", "--clear", ENVIRONMENT)
    elif importlib.util.find_spec("venv") and importlib.util.find_spec("pip"):
        insist(sys.executable, "-m", "venv", "--clear", "--without-pip", ENVIRONMENT)
    else:
        packages = " ".join([venv_package(), *missing(QT_LIBRARIES)])
        message = f"Python cannot make virtual environments yet: sudo apt-get install {packages}"
        raise CannotPrepareError(message)


def pip_comes_along() -> bool:
    """Tell whether this Python can put pip into a new environment; Debian's needs one more package."""
    probe = "import venv, ensurepip; ensurepip.version()"
    return run(sys.executable, "-c", probe).returncode == 0


def pip(*arguments: str | Path) -> None:
    """Run pip for the environment: its own, or this Python's when it has none."""
    options = ("--disable-pip-version-check", "--no-input", "--quiet")
    if run(PYTHON, "-c", "import pip").returncode == 0:
        insist(PYTHON, "-m", "pip", *options, *arguments)
    else:
        insist(sys.executable, "-m", "pip", "--python", PYTHON, *options, *arguments)


def install_packages() -> None:
    """Fill a new environment with the locked packages and with the program itself, in place."""
    make_environment()
    print("Installing the locked packages; the first time takes about a minute", flush=True)
    for lock in LOCKS:
        # The locks are complete, and leave out on purpose what a package asks for and nothing here uses.
        pip("install", "--no-build-isolation", "--no-deps", "--require-hashes", "-r", lock)
    pip("install", "--no-build-isolation", "--no-deps", "-C", "editable_mode=compat", "-e", ROOT)


def missing(libraries: dict[str, str]) -> list[str]:
    """Return the packages of those libraries that the system cannot load."""

    def loads(name: str) -> bool:
        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True

    return [package for name, package in libraries.items() if not loads(name)]


def insist_on_libraries(libraries: dict[str, str]) -> None:
    """Install the system libraries that are missing, or say exactly which a person must install."""
    packages = missing(libraries)
    if packages and not install_system_packages(packages):
        message = f"Qt needs system libraries: sudo apt-get install {' '.join(packages)}"
        raise CannotPrepareError(message)


def start_qt() -> None:
    """Prove that Qt starts, installing what it needs on the way."""
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    if run(PYTHON, "-c", START_QT, env=offscreen).returncode == 0:
        return
    insist_on_libraries(QT_LIBRARIES)
    outcome = run(PYTHON, "-c", START_QT, env=offscreen)
    if outcome.returncode:
        last = outcome.stdout.strip().splitlines()[-1:] or ["no reason given"]
        message = f"Qt does not start: {last[0]}"
        raise CannotPrepareError(message)


def show_windows() -> None:
    """Make sure that Qt can talk to the screen."""
    insist_on_libraries(SCREEN_LIBRARIES)


def state() -> str:
    """Return a digest of everything the environment was made from."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    digest = hashlib.sha256(f"{sys.version} {sys.base_prefix} {ROOT} {project}".encode())
    for source in (*LOCKS, Path(__file__)):
        digest.update(source.read_bytes())
    return digest.hexdigest()


def once(name: str, work: Callable[[], None]) -> None:
    """Do a piece of work unless it was done from the very same sources before."""
    stamp = ENVIRONMENT / "prepared" / name
    if stamp.is_file() and stamp.read_text() == state():
        return
    work()
    stamp.parent.mkdir(exist_ok=True)
    stamp.write_text(state())


def prepare() -> None:
    """Bring the clone to the state in which the program and its tests run."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        message = f"Python 3.11 to 3.14 is needed, this is {sys.version.split()[0]}: make PYTHON=python3.11"
        raise CannotPrepareError(message)
    once("packages", install_packages)
    once("qt", start_qt)
    if os.environ.get("DISPLAY"):
        once("screen", show_windows)


def main() -> int:
    """Prepare, and report in one line what stands in the way."""
    began = time.monotonic()
    try:
        prepare()
    except CannotPrepareError as error:
        print(f"Not ready: {error}", file=sys.stderr)
        return 1
    if time.monotonic() - began > 1:
        print(f"Ready after {time.monotonic() - began:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
