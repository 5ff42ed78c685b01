"""A bundle needs no QI Desktop to be read: the README's commands, run as they stand there."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.demonstrated import Demonstrated

TOOLS = ("age", "bash", "ssh-keygen", "tar")
README = Path(__file__).parents[2] / "README.md"


def commands() -> list[str]:
    """Return the commands of the README that open a bundle, one after another."""
    blocks = re.findall(r"```sh\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    (block,) = (one for one in blocks if "age -d" in one)
    return [line for line in block.replace("\\\n", "").splitlines() if line]


def programs(folder: Path) -> str:
    """Make the program and the standard's judge run from any folder, and return where to find them."""
    folder.mkdir()
    for name, module in (("qi-desktop", "qi_desktop"), ("bagit.py", "bagit")):
        (folder / name).write_text(f'#!/bin/sh\nexec "{sys.executable}" -m {module} "$@"\n', "utf-8")
        (folder / name).chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


@pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}")
def test_the_commands_of_the_readme_open_and_check_a_bundle(
    demonstrated: Demonstrated, tmp_path: Path
) -> None:
    shutil.copy(demonstrated.folder / "lead.qi", tmp_path)
    shutil.copy(min((demonstrated.folder / "bundles").iterdir()), tmp_path / "some.qibundle")
    environment = {
        **os.environ,
        "PATH": programs(tmp_path / "programs"),
        "PYTHONPATH": str(README.parent),
        "QI_PASSPHRASE_FILE": str(demonstrated.folder / "passphrase.txt"),
    }
    unseal, unpack, *check = commands()
    for command in (unseal, unpack):
        subprocess.run(["bash", "-ec", command], cwd=tmp_path, env=environment, check=True)
    assert (tmp_path / "key.txt").stat().st_mode & 0o077 == 0
    (folder,) = tmp_path.glob("bundle-*")
    manifest = json.loads((folder / "data" / "manifest.json").read_text("utf-8"))
    (tmp_path / "signers").write_text(f"inspector {manifest['signing_key']}\n", "utf-8")
    assert [command.split()[0] for command in check] == ["bagit.py", "ssh-keygen"]
    for command in check:
        subprocess.run(["bash", "-ec", command], cwd=tmp_path, env=environment, check=True)
