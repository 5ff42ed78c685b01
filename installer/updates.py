"""Makes update packs of packages, where the publisher's secret key is at hand; it never lies in the clone.

``QI_PUBLISHER_KEY=FILE make installer``, FILE being an OpenSSH ed25519 key: its public half goes into the
program, and beside each package lies a ``.qiupdate`` signed by it.
"""

import json
import os
import subprocess
import tarfile
import tempfile
from hashlib import sha256
from pathlib import Path

NAMESPACE = "qi-desktop-update"


def secret_key() -> Path | None:
    """Return the publisher's secret key, if one was named."""
    named = os.environ.get("QI_PUBLISHER_KEY")
    return Path(named) if named else None


def write_public_half(secret: Path, target: Path) -> None:
    """Write the line by which the program will know the publisher."""
    told = subprocess.run(["ssh-keygen", "-y", "-f", str(secret)], capture_output=True, text=True, check=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(" ".join(told.stdout.split()[:2]) + "\n", "ascii")


def pack(package: Path, version: str, system: str, secret: Path) -> Path:
    """Write the update pack of one package beside it."""
    content = package.read_bytes()
    facts = {
        "version": version,
        "system": system,
        "file": package.name,
        "size": len(content),
        "sha256": sha256(content).hexdigest(),
    }
    target = package.with_name(f"{package.name}.qiupdate")
    with tempfile.TemporaryDirectory() as folder, tarfile.open(target, "w") as bag:
        told = Path(folder, "update.json")
        told.write_text(json.dumps(facts, indent=1) + "\n", "utf-8")
        signing = ["ssh-keygen", "-Y", "sign", "-q", "-f", str(secret), "-n", NAMESPACE, str(told)]
        subprocess.run(signing, check=True, capture_output=True)
        for path in (told, told.with_name("update.json.sig"), package):
            bag.add(path, path.name)
    return target
