"""The digest by which a file is known again, however often it is sealed (pure)."""

import hashlib


class Digest:
    """Sums up the bag inside a sealed file as it passes."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._sum = hashlib.sha256()

    def update(self, some: bytes | memoryview) -> None:
        """Take up what passes."""
        self._sum.update(some)

    def text(self) -> str:
        """Return the digest of all that has passed."""
        return self._sum.hexdigest()
