"""Sealed files opened with other means than the program's own, changed, and sealed again."""

import gzip
import io
import tarfile
from collections.abc import Mapping
from pathlib import Path

from qi_desktop.bundles.bag.compression import pressed
from qi_desktop.bundles.bag.writing import bag
from qi_desktop.bundles.layout import place_of
from qi_desktop.security.identity import Identity
from qi_desktop.security.sealing import seal, unseal
from qi_desktop.security.signature import sign


def unsealed(path: Path, identity: Identity) -> bytes:
    """Return the compressed bag inside a sealed file."""
    plain = io.BytesIO()
    with path.open("rb") as sealed:
        unseal(sealed, plain, identity)
    return plain.getvalue()


def sealed(path: Path, content: bytes, *sealing_keys: str) -> None:
    """Seal any bytes."""
    with path.open("wb") as stream:
        seal(io.BytesIO(content), stream, sealing_keys)


def files_in(packed: bytes) -> dict[str, bytes]:
    """Return all files of a bag by their whole paths, in their order."""
    files: dict[str, bytes] = {}
    with tarfile.open(fileobj=io.BytesIO(packed)) as tar:
        for entry in tar:
            content = tar.extractfile(entry)
            files[entry.name] = content.read() if content else b""
    return files


def payload_of(path: Path, identity: Identity) -> dict[str, bytes]:
    """Return what a sealed file carries, by its paths below ``data``."""
    inside = {name.partition("/")[2]: content for name, content in files_in(unsealed(path, identity)).items()}
    return {
        name.removeprefix("data/"): content for name, content in inside.items() if name.startswith("data/")
    }


def signed_bag(name: str, payload: Mapping[str, bytes], signer: Identity) -> bytes:
    """Return a bag that is right in everything but, perhaps, in what it carries."""
    ordered = sorted(payload.items(), key=lambda one: (place_of(one[0]), one[0]))
    return b"".join(pressed(bag(name, ordered, {}, lambda listing: sign(signer, listing))))


def packed_as_it_stands(files: Mapping[str, bytes]) -> bytes:
    """Return files as they were up to format 2, by the library's own archive."""
    packed = io.BytesIO()
    with (
        gzip.GzipFile(fileobj=packed, mode="wb", mtime=0, filename="") as zipped,
        tarfile.open(fileobj=zipped, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    return packed.getvalue()
