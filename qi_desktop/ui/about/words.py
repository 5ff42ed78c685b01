"""What the program is and what an update brings, in words (no Qt)."""

from __future__ import annotations

import platform
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from qi_desktop import __version__
from qi_desktop.bundles.model import FORMAT
from qi_desktop.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qi_desktop.security.updating import Brought

SYSTEMS = {"linux": "Linux", "win32": "Windows", "darwin": "macOS"}
_MEGABYTE = 1e6
_GROUP = 8


def facts(libraries: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return what is asked for when something does not work; it names nobody and no place."""
    here = SYSTEMS.get(sys.platform, sys.platform)
    built = tr("packed for {system}") if hasattr(sys, "frozen") else tr("from its source tree, on {system}")
    libraries = {"Python": platform.python_version(), **libraries}
    return [
        (tr("Version"), f"{__version__}, {built.format(system=f'{here} {platform.machine()}')}"),
        (
            tr("Workspaces"),
            tr(
                "those of earlier versions are brought up to this one after a backup; those of later ones"
                " are refused with the version they need"
            ),
        ),
        (tr("Packs and bundles"), tr("format {number}; earlier ones are read too").format(number=FORMAT)),
        (tr("Built on"), ", ".join(f"{name} {version}" for name, version in libraries.items())),
        (tr("Licence"), "MIT"),
    ]


def update_facts(brought: Brought) -> list[tuple[str, str]]:
    """Return what a checked update says of itself."""
    update = brought.update
    size = tr("{number:.1f} MB").format(number=update.size / _MEGABYTE)
    return [
        (tr("Brings"), tr("QI Desktop {version}").format(version=update.version)),
        (tr("Runs here"), tr("QI Desktop {version}").format(version=brought.here)),
        (tr("For"), SYSTEMS.get(update.system, update.system)),
        (tr("Package"), f"{update.file}, {size}"),
        (tr("Signed"), tr("by the publisher of this program; whole and unaltered")),
        (tr("Digest"), _in_groups(update.sha256)),
    ]


def _in_groups(digest: str) -> str:
    """Part a long digest, so that it is compared by eye and fits a narrow window."""
    return " ".join(digest[place : place + _GROUP] for place in range(0, len(digest), _GROUP))


def verdict(brought: Brought) -> tuple[str, str]:
    """Return how an update stands to what runs here: a state, and the words for it."""
    if not brought.fits:
        for_it = SYSTEMS.get(brought.update.system, brought.update.system)
        here = SYSTEMS.get(sys.platform, sys.platform)
        return "bad", tr(
            "This update is for {system}; this laptop runs {here}. Ask for the package for {here}."
        ).format(system=for_it, here=here)
    if not brought.newer:
        return "caution", tr(
            "This update is not newer than the program that runs here. Nothing is to be done."
        )
    return "good", tr("This is a newer version, made by the publisher of this program.")


def next_step(file: str) -> str:
    """Return what a person does with the package that was left in a folder."""
    steps = {
        ".deb": tr("Close QI Desktop, then open {file}, or type in its folder: sudo apt install ./{file}"),
        ".xz": tr("Close QI Desktop, unpack {file}, and start the program from the new folder from now on."),
        ".zip": tr("Close QI Desktop, unpack {file}, and start the program from the new folder from now on."),
        ".exe": tr("Close QI Desktop, then start {file}. No administrator is needed."),
        ".dmg": tr("Close QI Desktop, open {file}, and draw QI Desktop onto Applications."),
    }
    step = steps.get(Path(file).suffix, tr("Close QI Desktop, then install {file}."))
    safe = tr("Your inspections stay where they are; each is backed up before the new version brings it up.")
    return f"{step.format(file=file)}\n{safe}"
