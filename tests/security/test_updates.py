"""Update packs: what is signed is let through, everything else is not."""

import io
import json
import shutil
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from installer import updates
from qi_desktop.cli import main
from qi_desktop.security import update

Parts = list[tuple[str, bytes]]
Alter = Callable[[Parts], Parts]

pytestmark = pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="ssh-keygen is not installed")


@pytest.fixture
def key(tmp_path: Path) -> Path:
    """The publisher's secret key, made for this test, its public half beside it."""
    secret = tmp_path / "publisher"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(secret)], check=True)
    updates.write_public_half(secret, tmp_path / "publisher.pub")
    return secret


@pytest.fixture
def pack(key: Path, tmp_path: Path) -> Path:
    """An update to a later version."""
    package = tmp_path / "qi-desktop_9.0.0_amd64.deb"
    package.write_bytes(b"stands for a package")
    return updates.pack(package, "9.0.0", "linux", key)


def test_an_update_by_the_publisher_is_told_and_its_package_left_where_it_was_asked_for(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").mkdir()
    by = ("--publisher", str(tmp_path / "publisher.pub"), "--write-to", str(tmp_path / "out"))
    assert main(["update", "check", str(pack), *by, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["version"], told["newer"], told["signed_by_publisher"]) == ("9.0.0", True, True)
    assert Path(told["package"]).read_bytes() == b"stands for a package"


def test_without_a_publishers_key_no_update_is_trusted(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["update", "check", str(pack)]) == 1
    assert "without its publisher's key" in capsys.readouterr().err


def rewritten(pack: Path, alter: Alter) -> Path:
    """Write a pack anew with its parts altered."""
    with tarfile.open(pack) as bag:
        parts = [(one.name, stream.read()) for one in bag if (stream := bag.extractfile(one))]
    with tarfile.open(pack, "w") as bag:
        for name, content in alter(parts):
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            bag.addfile(entry, io.BytesIO(content))
    return pack


ALTERED: list[tuple[Alter, str]] = [
    (lambda parts: [(parts[0][0], parts[0][1].replace(b"9.0", b"9.9")), *parts[1:]], "not signed by"),
    (lambda parts: [parts[0], (parts[1][0], b"no signature"), parts[2]], "not signed by"),
    (lambda parts: [*parts[:2], (parts[2][0], b"stands for another o")], "altered after"),
    (lambda parts: [*parts[:2], (parts[2][0], b"longer than what was signed")], "another than"),
    (lambda parts: [*parts[:2], ("../else.deb", parts[2][1])], "another than"),
    (lambda parts: parts[:2], "another than"),
    (lambda parts: parts[1:], "no update pack"),
    (lambda parts: [], "no update pack"),
]


@pytest.mark.parametrize(("alter", "reason"), ALTERED)
def test_whatever_was_altered_is_refused_with_its_reason_and_leaves_nothing(
    pack: Path,
    tmp_path: Path,
    alter: Alter,
    reason: str,
) -> None:
    (tmp_path / "out").mkdir()
    publisher = (tmp_path / "publisher.pub").read_text().strip()
    with pytest.raises(update.NotTrusted, match=reason):
        update.checked(rewritten(pack, alter), publisher, tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


def test_another_publishers_update_and_a_cut_file_are_refused(pack: Path, tmp_path: Path) -> None:
    other = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI" + "A" * 43
    with pytest.raises(update.NotTrusted, match="not signed by"):
        update.checked(pack, other)
    pack.write_bytes(pack.read_bytes()[:700])
    with pytest.raises(update.NotTrusted):
        update.checked(pack, (tmp_path / "publisher.pub").read_text().strip())
