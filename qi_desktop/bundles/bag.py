"""A folder of files with their digests (BagIt 1.0, RFC 8493), packed as tar.gz in memory.

The bag never touches the disk unsealed. The same files give the same bytes.
"""

import gzip
import hashlib
import io
import tarfile
import zlib
from collections.abc import Callable, Mapping

FILES = 10_000
"""How many files a bag may hold."""
BYTES = 1 << 30
"""How many bytes the files of a bag may have together."""

_DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_TAGS = "tagmanifest-sha256.txt"
SIGNATURE = f"{_TAGS}.sig"


class BadBag(Exception):
    """The bag breaks the standard or its own digests; the text says where."""


class ShortBag(BadBag):
    """The bag ends before it should."""


def _listing(files: Mapping[str, bytes]) -> bytes:
    rows = (f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(files.items()))
    return "".join(rows).encode()


def pack_bag(
    name: str, payload: Mapping[str, bytes], info: Mapping[str, str], sign: Callable[[bytes], str]
) -> bytes:
    """Return the bag as tar.gz; ``sign`` signs the tag manifest, which vouches for all the rest."""
    data = {f"data/{path}": content for path, content in payload.items()}
    size = sum(len(content) for content in data.values())
    facts = {**info, "Payload-Oxum": f"{size}.{len(data)}"}
    tags = {
        "bagit.txt": _DECLARATION,
        "bag-info.txt": "".join(f"{label}: {value}\n" for label, value in facts.items()).encode(),
        "manifest-sha256.txt": _listing(data),
    }
    listing = _listing(tags)
    files = {**tags, **data, _TAGS: listing, SIGNATURE: sign(listing).encode()}
    return _tar(name, files)


def _tar(name: str, files: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with (
        gzip.GzipFile(fileobj=packed, mode="wb", mtime=0, filename="") as zipped,
        tarfile.open(fileobj=zipped, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path, content in sorted(files.items()):
            entry = tarfile.TarInfo(f"{name}/{path}")
            entry.size = len(content)
            entry.mode = 0o600
            tar.addfile(entry, io.BytesIO(content))
    return packed.getvalue()


def unpack_bag(packed: bytes) -> tuple[dict[str, bytes], bytes, str]:
    """Return the payload, the tag manifest and its signature, after every digest was checked."""
    files = _files(packed)
    listing = files.get(_TAGS)
    signature = files.get(SIGNATURE)
    if listing is None or signature is None or files.get("bagit.txt") != _DECLARATION:
        raise BadBag("it is not a signed bag")
    _check(files, listing)
    _check(files, files.get("manifest-sha256.txt", b""))
    payload = {name.removeprefix("data/"): files[name] for name in files if name.startswith("data/")}
    unlisted = set(payload) - {
        name.removeprefix("data/") for name, _ in _listed(files["manifest-sha256.txt"])
    }
    if unlisted:
        raise BadBag(f"{min(unlisted)} is not in the manifest")
    return payload, listing, signature.decode("ascii", "replace")


def _listed(listing: bytes) -> list[tuple[str, str]]:
    rows = (line.split("  ", 1) for line in listing.decode("utf-8", "replace").splitlines())
    return [(row[-1], row[0]) for row in rows]


def _check(files: Mapping[str, bytes], listing: bytes) -> None:
    for name, digest in _listed(listing):
        if name not in files:
            raise BadBag(f"{name} is missing")
        if hashlib.sha256(files[name]).hexdigest() != digest:
            raise BadBag(f"{name} has another digest")


def _files(packed: bytes) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    total = 0
    try:
        with (
            gzip.GzipFile(fileobj=io.BytesIO(packed)) as zipped,
            tarfile.open(fileobj=zipped, mode="r|") as tar,
        ):
            for entry in tar:
                total += entry.size
                name = _safe_name(entry, files, total)
                content = tar.extractfile(entry)
                files[name] = content.read() if content else b""
    except EOFError as error:
        raise ShortBag("it ends early") from error
    except (tarfile.TarError, zlib.error, OSError, ValueError) as error:
        raise BadBag(str(error)) from error
    return files


def _safe_name(entry: tarfile.TarInfo, files: Mapping[str, bytes], total: int) -> str:
    """Return the entry's path inside the bag, or refuse what no bag of ours holds."""
    if len(files) >= FILES or total > BYTES or entry.size < 0:
        raise BadBag("it holds too much")
    _, slash, name = entry.name.partition("/")
    parts = name.split("/")
    if not entry.isreg() or not slash or any(part in ("", ".", "..") for part in parts) or "\\" in name:
        raise BadBag("it holds a link, a device or a path that leads outside")
    if name in files:
        raise BadBag(f"{name} stands in it twice")
    return name
