"""A bag on its way out: its files one after another, its lists of digests and its signature last."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from qi_desktop.bundles.bag import listing, tape
from qi_desktop.bundles.bag.flaws import BadBag
from qi_desktop.bundles.bag.naming import Names

Sign = Callable[[bytes], str]
_BLOCK = 1 << 18


def bag(
    folder: str, payload: Iterable[tuple[str, bytes | Path]], info: Mapping[str, str], sign: Sign
) -> Iterator[bytes]:
    """Yield the archive; ``sign`` signs the list of tag files, which vouches for all the rest."""
    return _Writing(folder).all(payload, info, sign)


class _Writing:
    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._names = Names()
        self._digests: dict[str, str] = {}
        self._payload = 0
        self._size = 0

    def all(
        self, payload: Iterable[tuple[str, bytes | Path]], info: Mapping[str, str], sign: Sign
    ) -> Iterator[bytes]:
        for path, content in payload:
            yield from self._file(f"data/{path}", content)
        facts = {**info, "Payload-Oxum": f"{self._payload}.{len(self._digests)}"}
        manifest = listing.listing(self._digests)
        self._digests.clear()
        yield from self._file(listing.BAGIT, listing.DECLARATION)
        yield from self._file(listing.INFO, listing.info(facts))
        yield from self._file(listing.PAYLOAD, manifest)
        signed = listing.listing(self._digests)
        yield from self._file(listing.TAGS, signed)
        yield from self._file(listing.SIGNATURE, sign(signed).encode())
        yield tape.ending(self._size)

    def _file(self, path: str, content: bytes | Path) -> Iterator[bytes]:
        self._names.add(path)
        size = len(content) if isinstance(content, bytes) else content.stat().st_size
        yield tape.header(f"{self._folder}/{path}", size)
        digest, written = hashlib.sha256(), 0
        for block in _blocks(content):
            digest.update(block)
            written += len(block)
            yield block
        if written != size:
            raise BadBag(f"{path} changed while it was read")
        yield tape.padding(size)
        self._digests[path] = digest.hexdigest()
        self._payload += size
        self._size += tape.BLOCK + size + len(tape.padding(size))


def _blocks(content: bytes | Path) -> Iterator[bytes]:
    if isinstance(content, bytes):
        yield from (content[start : start + _BLOCK] for start in range(0, len(content), _BLOCK))
        return
    with content.open("rb") as stream:
        while block := stream.read(_BLOCK):
            yield block
