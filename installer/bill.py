"""The bill of materials: every part that lies in the packed program, its version and its licence."""

import json
import os.path
import platform
import re
import subprocess
import sys
import uuid
from collections.abc import Iterable, Sequence
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

Component = dict[str, Any]

NAME = "sbom.cdx.json"
LICENCE_FILES = re.compile(r"(?:licen[cs]e|copying|notice|authors)", re.IGNORECASE)
UNNAMED = "see its own files"

TOLD_BY_TEXT = {
    "pyrage": "MIT",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "pyxform": "BSD-2-Clause",
    "reportlab": "BSD-3-Clause",
    "s3fs": "BSD-3-Clause",
    "segno": "BSD-3-Clause",
    "spylls": "MPL-2.0",
    "sqlcipher3": "Zlib",
    "xlrd": "BSD-3-Clause",
}
"""Licences that packages tell by their text alone, or wrongly in their facts: read and named here."""

OWN_FILES: tuple[Component, ...] = (
    {"type": "data", "name": "Inter, the fonts", "licence": "OFL-1.1"},
    {"type": "data", "name": "British English dictionary", "licence": "LGPL-3.0-only"},
)
"""What lies among the program's own resources and is by others."""


def write(folder: Path, version: str, files: Sequence[str]) -> None:
    """Write the bill of the packed folder into it, and the licence texts that its parts carry."""
    packages = shipped(files)
    made = bill(version, packages, system_libraries(files))
    inside = folder / "_internal" / "resources"
    (inside / NAME).write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", "utf-8")
    for package in packages:
        for name, text in licence_texts(package).items():
            place = inside / "licences" / package.name / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(text)


def shipped(files: Iterable[str]) -> list[Distribution]:
    """Return the Python packages that these files of an environment belong to, in order of their names."""
    wanted = {os.path.normpath(file) for file in files}
    found = [one for one in distributions() if any(place in wanted for place in _places(one))]
    return sorted({one.name.lower(): one for one in found}.values(), key=lambda one: one.name.lower())


def component(package: Distribution) -> Component:
    """Describe one Python package."""
    return {
        "type": "library",
        "bom-ref": f"{package.name.lower()}@{package.version}",
        "name": package.name,
        "version": package.version,
        "licenses": _licences(licence(package)),
        "purl": f"pkg:pypi/{re.sub('[-_.]+', '-', package.name).lower()}@{package.version}",
    }


def licence(package: Distribution) -> str:
    """Return a package's licence as it names it itself."""
    if package.name.lower() in TOLD_BY_TEXT:
        return TOLD_BY_TEXT[package.name.lower()]
    facts: Any = package.metadata
    named: str = facts.get("License-Expression") or (facts.get("License") or "").strip().split("\n")[0]
    classifiers: list[str] = facts.get_all("Classifier") or []
    classified = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License ::")]
    return named or "; ".join(classified) or UNNAMED


def licence_texts(package: Distribution) -> dict[str, bytes]:
    """Return the texts that a package carries about its licence, by file name."""
    texts: dict[str, bytes] = {}
    for file in package.files or ():
        path = Path(str(file.locate()))
        if ".dist-info" in str(file) and LICENCE_FILES.search(path.name) and path.is_file():
            texts[path.name] = path.read_bytes()
    return texts


def system_libraries(files: Iterable[str]) -> list[Component]:
    """Describe the Debian packages whose libraries are copied along; elsewhere there are none."""
    outside = sorted({str(Path(file).resolve()) for file in files if file.startswith(("/lib/", "/usr/lib/"))})
    if not outside or not sys.platform.startswith("linux"):
        return []
    owners = _said("dpkg", "--search", *outside, *(f"/lib/{path.rpartition('/lib/')[2]}" for path in outside))
    names = sorted(
        {line.partition(": ")[0].partition(",")[0] for line in owners.splitlines() if ": /" in line}
    )
    return [_debian(name) for name in names]


def bill(version: str, packages: Iterable[Distribution], further: Iterable[Component] = ()) -> dict[str, Any]:
    """Return the whole bill in the format CycloneDX 1.6; the same parts give the same bill."""
    parts = [component(package) for package in packages]
    parts += [_python(), *further]
    for own in OWN_FILES:
        parts.append(
            {
                "type": own["type"],
                "bom-ref": own["name"],
                "name": own["name"],
                "licenses": _licences(own["licence"]),
            }
        )
    program: Component = {
        "type": "application",
        "bom-ref": "qi-desktop",
        "name": "QI Desktop",
        "version": version,
        "licenses": _licences("MIT"),
    }
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(parts, sort_keys=True))}",
        "version": 1,
        "metadata": {"component": program},
        "components": parts,
        "dependencies": [
            {"ref": "qi-desktop", "dependsOn": sorted(part["bom-ref"] for part in parts)},
        ],
    }


def _places(package: Distribution) -> Iterable[str]:
    for file in package.files or ():
        if file.suffix not in (".pyc", ".pyi") and ".dist-info" not in str(file):
            yield os.path.normpath(str(file.locate()))


def _python() -> Component:
    version = platform.python_version()
    return {
        "type": "platform",
        "bom-ref": f"cpython@{version}",
        "name": "CPython",
        "version": version,
        "licenses": _licences("Python-2.0.1"),
        "purl": f"pkg:generic/cpython@{version}",
    }


def _debian(name: str) -> Component:
    package = name.partition(":")[0]
    version = _said("dpkg-query", "--show", "--showformat=${Version}\n", name).partition("\n")[0]
    copyright_file = Path("/usr/share/doc", package, "copyright")
    named = copyright_file.read_text("utf-8", "replace") if copyright_file.is_file() else ""
    licences = sorted(set(re.findall(r"^License: *(\S[^\n]*)$", named, re.MULTILINE)))
    return {
        "type": "library",
        "bom-ref": f"{package}@{version}",
        "name": package,
        "version": version,
        "licenses": _licences("; ".join(licences) or UNNAMED),
        "purl": f"pkg:deb/debian/{package}@{version}",
    }


def _licences(named: str) -> list[dict[str, Any]]:
    return [{"license": {"name": named[:300]}}]


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
