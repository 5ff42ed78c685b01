"""What can be wrong with a bag, and how large one may be."""

FILES = 20_000
"""How many files a bag may hold."""
BYTES = 4 << 30
"""How many bytes a bag may have once it is unpacked."""
TAG = 8 << 20
"""How many bytes a list of digests, or any other file about the bag itself, may have."""


class BadBag(Exception):
    """The bag breaks the standard or its own digests; the text says where."""


class ShortBag(BadBag):
    """The bag ends before it should."""


class SwollenBag(BadBag):
    """The bag holds more than any of ours, or becomes far larger than it is."""


class UnsafeBag(BadBag):
    """The bag holds something that is no plain file with a plain name."""
