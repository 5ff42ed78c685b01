"""What goes into the packed program and what stays out, for all three systems alike."""

import fnmatch
import re
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent

RESOURCES_LEFT_OUT = ("*.py", "*__pycache__*", "screenshots/*", "translations/*.ts")
"""Scripts that made resources, the pictures of the README, and translations before they are compiled."""

MODULES_LEFT_OUT = (
    # Tools that libraries offer at their own command lines, and Python's for writing programs.
    "IPython",
    "numpy",
    "pandas",
    "pip",
    "pydoc_data",
    "pytest",
    "readline",  # its library is under the GPL, and nobody types into Python here
    "setuptools",
    "tkinter",
    "lib2to3",
    # For trying and mending programs, and what only those ask for.
    "doctest",
    "lxml.doctestcompare",
    "pdb",
    "pydoc",
    "sqlite_utils.cli",
    "unittest",
    # Commands run on other computers, pages of the web, and models of another library's past: none is used.
    "invoke",
    "lxml.html",
    "pydantic.v1",
    # reportlab and Pillow load these only for kinds of pictures that the report has none of.
    "PIL._avif",
    "PIL._imagingcms",
    "PIL._imagingft",
    "PIL._imagingtk",
    "PIL._webp",
    "reportlab.graphics.testshapes",
    # lxml's second way of reading XML; python-docx and the project file use the first.
    "lxml.objectify",
    "lxml.isoschematron",
    # Parts of Qt that no page uses.
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
)

QT_PLUGINS_KEPT = (
    "platforms/*qxcb*",
    "platforms/*qwayland*",
    "platforms/*qoffscreen*",
    "platforms/qwindows*",
    "platforms/*qcocoa*",
    "styles/*",
    "iconengines/*qsvgicon*",
    "imageformats/*qsvg*",
    "imageformats/*qjpeg*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platformthemes/*xdgdesktopportal*",
    "xcbglintegrations/*glx*",
    "wayland-decoration-client/*",
    "wayland-graphics-integration-client/*",
    "wayland-shell-integration/*xdg-shell*",
)
"""Everything else that Qt could load: databases, touch screens of kiosks, other kinds of pictures."""

FILES_LEFT_OUT = (
    "PySide6/Qt/translations/*",
    "PySide6/translations/*",
    "PySide6/Qt/qml/*",
    "PySide6/qml/*",
    "*opengl32sw.dll",
    # Other people's dictionaries; the British one is among the program's own files.
    "spylls/*/data/*",
    "pyxform/validators/*",
    "reportlab/fonts/*bug*",
    # Every Linux with a screen has it; with it go five libraries that only it asks for.
    "libdbus-1.so*",
)

LOADED_BY_NAME = ["paramiko", "webdav4.fsspec", "s3fs", "fsspec.implementations.sftp"]
"""What sending a bundle to a server loads, and nothing before that."""

S3_KEPT = ("endpoints.json", "partitions.json", "_retry.json", "sdk-default-configuration.json", "s3/*")
"""Of the descriptions of every service of one cloud, those that sending a file needs."""

_LIBRARY = re.compile(r"lib.+\.so(?:\.\d+)+$")
"""Linux numbers what others link to; what a program loads by its path has no number."""


def resources() -> list[Path]:
    """Return every file of ``resources/`` that ships, in order, as paths below it."""
    folder = ROOT / "resources"
    every = sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return [path for path in every if not _fits(path.as_posix(), RESOURCES_LEFT_OUT)]


def ships(target: str) -> bool:
    """Tell whether a file that the packer found is needed, by where it would lie in the program's folder."""
    path = target.replace("\\", "/")
    if _fits(path, FILES_LEFT_OUT):
        return False
    folder, plugins, rest = path.rpartition("/plugins/")
    if plugins and folder.startswith("PySide6"):
        return _fits(rest, QT_PLUGINS_KEPT)
    _, botocore, rest = path.partition("botocore/data/")
    return not botocore or _fits(rest, S3_KEPT)


def asked_by(binary: str) -> list[str]:
    """Return the libraries that a binary of Linux asks for itself, not those that they ask for in turn."""
    told = subprocess.run(
        ["objdump", "--private-headers", binary], capture_output=True, text=True, check=True
    )
    return [line.split()[1] for line in told.stdout.splitlines() if line.strip().startswith("NEEDED")]


def needed(binaries: Mapping[str, Iterable[str]]) -> set[str]:
    """Return the binaries that are loaded by something that stays, given what each asks for by name.

    Modules and plugins stay; a library stays if one of those, or another that stays, asks for it. What only
    left-out plugins asked for goes with them.
    """
    by_name = {PurePosixPath(path).name: path for path in binaries}
    waiting = [path for path in binaries if not _LIBRARY.match(PurePosixPath(path).name)]
    found: set[str] = set()
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += [by_name[name] for name in binaries[path] if name in by_name]
    return found


def _fits(path: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch.fnmatchcase(path, pattern) for pattern in patterns)
