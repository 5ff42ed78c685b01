"""Sticks are recognised, and let go of honestly; a system that is not there is drawn in a folder."""

import sys
from pathlib import Path

import pytest

from qi_desktop.bundles.places.drives import Drive, drives, on_network_drive
from qi_desktop.bundles.places.ejecting import eject

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="draws Linux's own tree")
MOUNTS = """\
22 1 254:0 / / rw - ext4 /dev/vda1 rw
30 22 8:17 / /media/bo/RED\\040STICK rw - vfat /dev/sdb1 rw
31 22 8:33 / /media/bo/CARD rw - vfat /dev/mmcblk0p1 rw
32 22 8:49 / /media/bo/FIXED rw - ext4 /dev/sdc1 rw
33 22 0:44 / /mnt/team rw - cifs //server/team rw
34 22 0:45 / /run/lock rw - tmpfs tmpfs rw
"""


@pytest.fixture
def system(tmp_path: Path) -> Path:
    """A system with a stick, a card, a fixed disk and a network drive."""
    (tmp_path / "proc" / "self").mkdir(parents=True)
    (tmp_path / "proc" / "self" / "mountinfo").write_text(MOUNTS, "utf-8")
    blocks = tmp_path / "sys" / "class" / "block"
    blocks.mkdir(parents=True)
    for disk, part, flag in (
        ("usb1/sdb", "sdb1", "0"),
        ("mmc/mmcblk0", "mmcblk0p1", "1"),
        ("ata/sdc", "sdc1", "0"),
    ):
        real = tmp_path / "devices" / disk / part
        real.mkdir(parents=True)
        (real.parent / "removable").write_text(f"{flag}\n", "ascii")
        (blocks / part).symlink_to(real)
    return tmp_path


def test_sticks_and_cards_are_recognised_and_fixed_disks_are_not(system: Path) -> None:
    assert [(one.label, one.device) for one in drives(system)] == [
        ("RED STICK", "/dev/sdb1"),
        ("CARD", "/dev/mmcblk0p1"),
    ]
    assert drives(system / "nowhere") == []


def test_a_network_drive_is_recognised_without_asking_it(system: Path) -> None:
    assert on_network_drive(Path("/mnt/team/suffolk"), system)
    assert not on_network_drive(Path("/media/bo/FIXED"), system)


def a_program(folder: Path, name: str, script: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    (folder / name).chmod(0o755)


def test_a_stick_is_unmounted_and_put_out_with_what_the_system_offers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = Drive(tmp_path / "RED", "RED", "/dev/sdb1")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert eject(drive).out is False
    a_program(tmp_path / "bin", "gio", f'echo "gio $@" >> {tmp_path}/log; exit 1')
    a_program(tmp_path / "bin", "udisksctl", f'echo "$@" >> {tmp_path}/log')
    assert eject(drive).out
    assert (tmp_path / "log").read_text("utf-8").splitlines() == [
        "unmount --no-user-interaction -b /dev/sdb1",
        "power-off --no-user-interaction -b /dev/sdb",
    ]
    a_program(tmp_path / "bin", "udisksctl", "echo 'target is busy' >&2; exit 1")
    told = eject(drive)
    assert (told.out, told.detail) == (False, "target is busy")
