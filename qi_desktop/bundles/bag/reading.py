"""A way through a bag from its first byte to its last, with every digest on the way."""

import hashlib
from collections.abc import Iterator

from qi_desktop.bundles.bag import listing, naming, tape
from qi_desktop.bundles.bag.flaws import FILES, TAG, SwollenBag, UnsafeBag

_DATA = "data/"


class Part:
    """One file of the payload; it can be read once."""

    def __init__(self, path: str, entry: tape.Entry) -> None:
        """Name it by its path below ``data``."""
        self.path = path
        self.size = entry.size
        self._blocks = entry.blocks()
        self._digest = hashlib.sha256()

    def blocks(self) -> Iterator[bytes]:
        """Yield its bytes."""
        for block in self._blocks:
            self._digest.update(block)
            yield block

    def content(self, limit: int) -> bytes:
        """Return its bytes at once, or refuse it where it is larger than such a file may be."""
        if self.size > limit:
            raise SwollenBag(f"{self.path} is too large")
        return b"".join(self.blocks())

    def digest(self) -> str:
        """Return the digest of the whole of it."""
        for _ in self.blocks():
            pass
        return self._digest.hexdigest()


class Walk:
    """One reading of a bag."""

    def __init__(self, source: tape.Source) -> None:
        """Begin at the first byte."""
        self._source = source
        self._names = naming.Names()
        self._size = 0
        self._folder = ""
        self.digests: dict[str, str] = {}
        """The digests of the files that were read, by their paths."""
        self.about: dict[str, bytes] = {}
        """The files about the bag itself."""

    def payload(self) -> Iterator[Part]:
        """Yield the files of the payload in the order they stand in; the files about the bag are kept."""
        for entry in tape.entries(self._source):
            path = self._inside(entry.path)
            part = Part(path.removeprefix(_DATA), entry)
            if path in listing.ABOUT:
                self.about[path] = part.content(TAG)
            elif path.startswith(_DATA):
                self._size += entry.size
                yield part
            else:
                raise UnsafeBag("it holds something beside its payload")
            self.digests[path] = part.digest()

    def signed(self) -> tuple[bytes, str]:
        """Return what was signed and the signature, once the whole bag was read and is found in order."""
        listing.check(self.about, self.digests, self._size)
        signature = self.about[listing.SIGNATURE].decode("ascii", "replace")
        return self.about[listing.TAGS], signature

    def _inside(self, path: str) -> str:
        """Return a file's path inside the bag's own folder, or refuse what no bag of ours holds."""
        if len(self.digests) >= FILES:
            raise SwollenBag("it holds too many files")
        folder, _, inside = path.partition("/")
        self._names.add(inside)
        if folder != (self._folder or folder):
            raise UnsafeBag("it holds more than one folder")
        if not self._folder:
            naming.check(folder)
        self._folder = folder
        return inside


def parts(source: tape.Source) -> Iterator[Part]:
    """Yield the files of a payload that was checked before; those not read are passed over."""
    for entry in tape.entries(source):
        _, _, path = entry.path.partition("/")
        if path.startswith(_DATA):
            yield Part(path.removeprefix(_DATA), entry)
