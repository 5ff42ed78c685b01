"""A bundle needs no QI Desktop to be read: the README's commands, run as they stand there."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from qi_desktop.cli import main
from tests.demonstrated import Demonstrated

TOOLS = ("age", "ssh-keygen", "tar")


@pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}")
def test_the_commands_of_the_readme_open_and_check_a_bundle(
    demonstrated: Demonstrated, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(demonstrated.folder / "lead.qi", tmp_path)
    bundle = min((demonstrated.folder / "bundles").iterdir())
    shutil.copy(bundle, tmp_path / "some.qibundle")
    monkeypatch.setenv("QI_PASSPHRASE_FILE", str(demonstrated.folder / "passphrase.txt"))
    monkeypatch.chdir(tmp_path)
    assert main(["team", "key", "lead.qi", "key.txt"]) == 0
    assert (tmp_path / "key.txt").stat().st_mode & 0o077 == 0
    opened = subprocess.run("age -d -i key.txt some.qibundle | tar xz", shell=True, check=False)  # noqa: S602
    assert opened.returncode == 0
    (folder,) = tmp_path.glob("bundle-*")
    manifest = json.loads((folder / "data" / "manifest.json").read_text("utf-8"))
    (tmp_path / "signers").write_text(f"inspector {manifest['signing_key']}\n", "utf-8")
    verify = ["ssh-keygen", "-Y", "verify", "-f", "signers", "-I", "inspector", "-n", "qi-desktop-bundle"]
    with (folder / "tagmanifest-sha256.txt").open("rb") as listing:
        signature = str(folder / "tagmanifest-sha256.txt.sig")
        verified = subprocess.run([*verify, "-s", signature], stdin=listing, check=False)
    assert verified.returncode == 0
