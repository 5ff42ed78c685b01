"""What can be checked of the packages without building them: for Linux, Windows and macOS."""

import ast
import configparser
import re
import shutil
import uuid
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from installer import bill, debian, shipping
from installer.kinds import KINDS
from installer.macos.bundle import facts
from qi_desktop.app import BROUGHT
from qi_desktop.security import updating

ROOT = shipping.ROOT
INSTALLER = ROOT / "installer"
SETUP = (INSTALLER / "windows" / "qi-desktop.iss").read_text("utf-8")
SECTION = re.compile(r"^\[(\w+)\]$", re.MULTILINE)


def setup_section(name: str) -> list[str]:
    """Return the lines of one section of the description for Windows."""
    parts = SECTION.split(SETUP)
    lines = dict(zip(parts[1::2], parts[2::2], strict=True))[name].splitlines()
    return [line for line in lines if line.strip() and not line.startswith(";")]


def test_the_packer_is_told_in_words_that_parse() -> None:
    ast.parse((INSTALLER / "qi-desktop.spec").read_text("utf-8"))


def test_every_file_the_program_reads_by_name_ships() -> None:
    ships = {path.parts[0] for path in shipping.resources()}
    named: set[str] = set()
    for file in (ROOT / "qi_desktop").rglob("*.py"):
        named |= set(re.findall(r'\bresource\(\s*"([\w.-]+)"', file.read_text("utf-8")))
    assert named - {bill.NAME, updating.PUBLISHER} <= ships
    assert "screenshots" not in named
    assert not [path for path in shipping.resources() if path.suffix == ".py"]


def test_what_is_left_out_is_nothing_the_program_imports() -> None:
    left_out = re.compile(rf"^\s*(?:from|import) ({'|'.join(map(re.escape, shipping.MODULES_LEFT_OUT))})\b")
    for file in (ROOT / "qi_desktop").rglob("*.py"):
        for line in file.read_text("utf-8").splitlines():
            assert not left_out.match(line), (file, line)


@pytest.mark.parametrize(
    ("target", "ships"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("botocore/data/s3/2006-03-01/service-2.json.gz", True),
        ("botocore/data/ec2/2016-11-15/service-2.json.gz", False),
        ("resources/help/exchange.md", True),
        ("libdbus-1.so.3", False),
    ],
)
def test_of_what_the_packer_finds_only_the_needed_ships(target: str, ships: bool) -> None:  # noqa: FBT001
    assert shipping.ships(target) == ships


def test_libraries_that_only_a_left_out_plugin_asked_for_go_with_it() -> None:
    found = {
        "lib-dynload/_ssl.so": ["libssl.so.3", "libc.so.6"],
        "libssl.so.3": ["libcrypto.so.3"],
        "libcrypto.so.3": [],
        "libgtk-3.so.0": ["libcairo.so.2"],
        "libcairo.so.2": [],
        "pypdfium2_raw/libpdfium.so": [],
    }
    assert shipping.needed(found) == {
        "lib-dynload/_ssl.so",
        "libssl.so.3",
        "libcrypto.so.3",
        "pypdfium2_raw/libpdfium.so",
    }


@pytest.mark.skipif(not shutil.which("objdump"), reason="binutils are not installed")
def test_a_binary_is_asked_for_its_own_libraries_alone() -> None:
    import PySide6.QtDBus

    asked = shipping.asked_by(PySide6.QtDBus.__file__)
    assert "libQt6DBus.so.6" in asked
    assert not [name for name in asked if name.startswith(("libdbus", "libsystemd"))]


def test_all_three_systems_open_the_same_kinds_of_files() -> None:
    suffixes = {kind.suffix for kind in KINDS}
    assert {f".{one}" for one in suffixes} == {".qi", *BROUGHT}
    menu = configparser.ConfigParser(interpolation=None)
    menu.read_string((INSTALLER / "linux" / "qi-desktop.desktop").read_text("utf-8"))
    assert menu["Desktop Entry"]["MimeType"].rstrip(";").split(";") == [kind.mime for kind in KINDS]
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    types = ET.parse(INSTALLER / "linux" / "qi-desktop.xml").getroot()  # noqa: S314 - our own file
    told = [(one.get("type"), one.findtext(f"{space}comment"), one.find(f"{space}glob")) for one in types]
    assert [(mime, words) for mime, words, _ in told] == [(kind.mime, kind.words) for kind in KINDS]
    globs = [glob.get("pattern") for _, _, glob in told if glob is not None]
    assert globs == [f"*.{kind.suffix}" for kind in KINDS]
    assert set(re.findall(r"Classes\\\.(\w+)\"", SETUP)) == suffixes
    declared = facts()["UTExportedTypeDeclarations"]
    assert [one["UTTypeTagSpecification"]["public.filename-extension"] for one in declared] == [
        [kind.suffix] for kind in KINDS
    ]


def test_windows_needs_no_administrator_and_touches_only_the_persons_own_folders() -> None:
    setup = dict(line.split("=", 1) for line in setup_section("Setup"))
    assert setup["PrivilegesRequired"] == "lowest"
    assert setup["DefaultDirName"].startswith("{localappdata}")
    uuid.UUID(setup["AppId"].strip("{}"))
    assert all(line.startswith("Root: HKCU;") for line in setup_section("Registry"))
    places = re.findall(r"\{(\w+)\}", "".join(setup_section("Icons") + setup_section("UninstallDelete")))
    assert set(places) <= {"userprograms", "userdesktop", "app", "localappdata"}


def test_the_paths_that_windows_takes_its_files_from_are_those_the_packer_writes_to() -> None:
    setup = dict(line.split("=", 1) for line in setup_section("Setup"))
    folder = INSTALLER / "windows"

    def lies(path: str) -> str:
        return (folder / path.replace("\\", "/")).resolve().relative_to(ROOT).as_posix()

    assert lies(setup["LicenseFile"]) == "LICENSE"
    assert lies(setup["SetupIconFile"]) == "build/installer/program.ico"
    assert lies(setup["OutputDir"]) == "dist"
    (source,) = (re.findall(r'Source: "([^"]+)"', line)[0] for line in setup_section("Files"))
    assert lies(source) == "dist/qi-desktop/*"


def test_removing_the_program_names_no_folder_that_inspections_lie_in() -> None:
    (removed,) = (re.findall(r'Name: "([^"]+)"', line)[0] for line in setup_section("UninstallDelete"))
    assert removed == "{localappdata}\\qi-desktop"
    assert not (INSTALLER / "linux" / "postrm").exists()


def test_the_debian_package_has_menu_entry_icon_kinds_of_files_command_and_no_scripts(tmp_path: Path) -> None:
    packed, tree = tmp_path / "packed", tmp_path / "tree"
    packed.mkdir()
    (packed / "qi-desktop").write_bytes(b"stands for the program")
    (packed / "qi-desktop").chmod(0o700)
    tree.mkdir()
    debian.lay_out(packed, tree, "1.2.3")
    assert [path.name for path in (tree / "DEBIAN").iterdir()] == ["control"]
    control = (tree / "DEBIAN" / "control").read_text("utf-8")
    assert "Version: 1.2.3\n" in control
    assert "Depends: libc6, libdbus-1-3, libegl1" in control
    assert (tree / "usr/bin/qi-desktop").resolve() == tree / debian.HOME / "qi-desktop"
    assert (tree / debian.HOME / "qi-desktop").stat().st_mode & 0o777 == 0o755
    shared = tree / "usr/share"
    for file in (
        "applications/qi-desktop.desktop",
        "mime/packages/qi-desktop.xml",
        "doc/qi-desktop/copyright",
    ):
        assert (shared / file).stat().st_mode & 0o777 == 0o644
    assert (shared / "icons/hicolor/scalable/apps/qi-desktop.svg").is_file()


def test_the_bill_names_every_part_with_version_and_licence_and_is_the_same_each_time() -> None:
    import pyrage
    import reportlab

    packages = bill.shipped([pyrage.__file__, reportlab.__file__])
    made = bill.bill("1.2.3", packages)
    assert made == bill.bill("1.2.3", packages)
    parts = {part["name"]: part["licenses"][0]["license"]["name"] for part in made["components"]}
    assert list(parts)[:2] == ["pyrage", "reportlab"]
    assert (parts["pyrage"], parts["CPython"]) == ("MIT", "Python-2.0.1")
    assert bill.UNNAMED not in parts.values()
    assert {part["bom-ref"] for part in made["components"]} == set(made["dependencies"][0]["dependsOn"])
