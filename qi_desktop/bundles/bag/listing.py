"""The lists of digests that a bag is checked by, and the few files that make a folder a bag."""

import re
from collections.abc import Mapping

from qi_desktop.bundles.bag.flaws import BadBag

DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
BAGIT = "bagit.txt"
INFO = "bag-info.txt"
PAYLOAD = "manifest-sha256.txt"
TAGS = "tagmanifest-sha256.txt"
SIGNATURE = f"{TAGS}.sig"
ABOUT = frozenset({BAGIT, INFO, PAYLOAD, TAGS, SIGNATURE})
"""All files of a bag that are not its payload."""

_ROW = re.compile(r"([0-9a-f]{64})  (.+)")
_SIZE = re.compile(r"Payload-Oxum: ([0-9]{1,18})\.([0-9]{1,9})")


def listing(digests: Mapping[str, str]) -> bytes:
    """Return the list of some files' digests."""
    return "".join(f"{digest}  {path}\n" for path, digest in sorted(digests.items())).encode()


def info(facts: Mapping[str, str]) -> bytes:
    """Return the file that says what the bag is."""
    return "".join(f"{label}: {value}\n" for label, value in facts.items()).encode()


def _rows(text: bytes) -> dict[str, str]:
    try:
        lines = text.decode().split("\n")
    except UnicodeDecodeError as error:
        raise BadBag("a list of digests cannot be read") from error
    found: dict[str, str] = {}
    for line in lines[:-1]:
        row = _ROW.fullmatch(line)
        if not row or row[2] in found:
            raise BadBag("a list of digests cannot be read")
        found[row[2]] = row[1]
    if lines[-1]:
        raise BadBag("a list of digests cannot be read")
    return found


def check(about: Mapping[str, bytes], digests: Mapping[str, str], size: int) -> None:
    """Check a whole bag: each list names every file it must, each file has the digest it is listed with."""
    if about.get(BAGIT) != DECLARATION or not {PAYLOAD, TAGS, SIGNATURE} <= set(about):
        raise BadBag("it is not a signed bag")
    payload = {path: digest for path, digest in digests.items() if path not in ABOUT}
    _compare(_rows(about[PAYLOAD]), payload)
    _compare(_rows(about[TAGS]), {path: digests[path] for path in set(about) - {TAGS, SIGNATURE}})
    told = [_SIZE.fullmatch(line) for line in about.get(INFO, b"").decode("utf-8", "replace").split("\n")]
    for one in told:
        if one and (int(one[1]), int(one[2])) != (size, len(payload)):
            raise BadBag("it does not hold as much as it says")


def _compare(listed: Mapping[str, str], found: Mapping[str, str]) -> None:
    for path, digest in listed.items():
        if path not in found:
            raise BadBag(f"{path} is missing")
        if found[path] != digest:
            raise BadBag(f"{path} has another digest")
    if unlisted := set(found) - set(listed):
        raise BadBag(f"{min(unlisted)} is not in the manifest")
