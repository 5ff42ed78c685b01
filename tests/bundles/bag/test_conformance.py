"""The bag by the standard's own conformance cases, and by the rules of RFC 8493 they stand for.

The cases are those of LibraryOfCongress/bagit-conformance-suite (public domain) under their names, written
here as small signed bags of version 1.0, since that is all this program writes. Those that another reader
must accept and this one refuses on purpose are in a table of their own; ``basic-bag-md5`` and the other
weaker digests are among them, because a signature over such digests would vouch for little.
"""

import gzip
import hashlib
import io
from collections.abc import Mapping

import pytest

from qi_desktop.bundles.bag.compression import Unpressed
from qi_desktop.bundles.bag.flaws import BadBag
from qi_desktop.bundles.bag.reading import Walk
from tests.bundles.resealing import packed_as_it_stands

TEXT = b"An invented text.\n"
BAGIT = "bagit.txt"
INFO = "bag-info.txt"
LIST = "manifest-sha256.txt"
TAGS = "tagmanifest-sha256.txt"
DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def rows(files: Mapping[str, bytes]) -> bytes:
    return "".join(f"{hashlib.sha256(one).hexdigest()}  {path}\n" for path, one in files.items()).encode()


def a_bag(**parts: bytes | None) -> dict[str, bytes]:
    """A small bag; its ``declaration``, ``info``, ``manifest`` or ``tags`` may be other than they should."""
    data = {"data/test-file.txt": TEXT}
    manifest = parts.get("manifest", rows(data))
    info = parts.get("info", f"Payload-Oxum: {len(TEXT)}.1\n".encode())
    tags = {BAGIT: parts.get("declaration", DECLARATION), INFO: info, LIST: manifest}
    files = {**data, **{name: one for name, one in tags.items() if one is not None}}
    listed = {name: one for name, one in files.items() if name in tags}
    files[TAGS] = parts.get("tags") or rows(listed)
    files[f"{TAGS}.sig"] = b"whatever was signed"
    return files


def read(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Read a bag through; returns its payload."""
    stream = io.BytesIO(packed_as_it_stands({f"bag/{path}": one for path, one in files.items()}))
    walk = Walk(Unpressed(stream.read))
    payload = {part.path: part.content(100) for part in walk.payload()}
    assert walk.signed() == (files[TAGS], "whatever was signed")
    return payload


VALID = {
    "basic-bag-sha256": a_bag(),
    "duplicate-metadata-entries": a_bag(info=b"Contact-Name: Invented\nContact-Name: Another\n"),
    "no bag-info.txt (RFC 8493, 2.2.2: optional)": a_bag(info=None),
}


@pytest.mark.parametrize("name", VALID)
def test_a_valid_bag_is_read(name: str) -> None:
    assert read(VALID[name]) == {"test-file.txt": TEXT}


DIGEST = hashlib.sha256(TEXT).hexdigest()
INVALID = {
    "bagit-with-invalid-whitespace": a_bag(declaration=DECLARATION.replace(b": ", b" : ")),
    "out-of-scope-file-paths-using-dot-notation": a_bag(
        manifest=f"{DIGEST}  data/../../test-file.txt\n".encode()
    ),
    "same-filename-listed-twice-with-different-normalization": a_bag(
        manifest=rows({"data/test-file.txt": TEXT, "data/é": b"", "data/e\u0301": b""})
    ),
    "a declaration with a byte-order mark (2.1.1)": a_bag(declaration=b"\xef\xbb\xbf" + DECLARATION),
    "no declaration (2.1.1)": a_bag(declaration=None),
    "a declaration of no version (2.1.1)": a_bag(declaration=DECLARATION.split(b"\n", 1)[1]),
    "no payload manifest (2.1.3)": a_bag(manifest=None),
    "a payload file no manifest lists (2.1.3)": a_bag(manifest=b""),
    "a payload file listed that is not there (2.1.3)": a_bag(
        manifest=rows({"data/test-file.txt": TEXT, "data/more.txt": TEXT})
    ),
    "a payload file listed twice (2.1.3)": a_bag(manifest=2 * rows({"data/test-file.txt": TEXT})),
    "a payload file with another digest (2.1.3)": a_bag(manifest=rows({"data/test-file.txt": b""})),
    "a tag file in the payload manifest (2.1.3)": a_bag(
        manifest=rows({"data/test-file.txt": TEXT, BAGIT: DECLARATION})
    ),
    "a digest cut short (2.4)": a_bag(manifest=f"{DIGEST[:-2]}  data/test-file.txt\n".encode()),
    "a tag manifest that leaves a tag file out (2.2.1)": a_bag(tags=rows({BAGIT: DECLARATION})),
    "a tag manifest with another digest (2.2.1)": a_bag(tags=rows({BAGIT: b"", INFO: b"", LIST: b""})),
    "another number of bytes than it says (2.2.2)": a_bag(info=b"Payload-Oxum: 3.1\n"),
    "another number of files than it says (2.2.2)": a_bag(info=f"Payload-Oxum: {len(TEXT)}.2\n".encode()),
}
ON_PURPOSE = {
    "UTF-16-encoded-tag-files": a_bag(declaration=DECLARATION.replace(b"UTF-8", b"UTF-16")),
    "an older version of the standard": a_bag(declaration=DECLARATION.replace(b"1.0", b"0.97")),
    "local-fetch": {**a_bag(), "fetch.txt": b"https://example.org/x 3 data/x\n"},
    "filename-normalization": {**a_bag(), "data/é": b"", "data/e\u0301": b""},
    "digests in capital letters (2.4)": a_bag(manifest=f"{DIGEST.upper()}  data/test-file.txt\n".encode()),
    "lines that end as on another system (2.1.3)": a_bag(
        manifest=f"{DIGEST}  data/test-file.txt\r\n".encode()
    ),
    "a last line that does not end": a_bag(manifest=f"{DIGEST}  data/test-file.txt".encode()),
    "names before which stands an asterisk": a_bag(manifest=f"{DIGEST} *data/test-file.txt\n".encode()),
    "more tag files (2.2.4)": {**a_bag(), "notes.txt": b"x"},
    "a second manifest of another digest": {**a_bag(), "manifest-md5.txt": b""},
}


@pytest.mark.parametrize("name", [*INVALID, *ON_PURPOSE])
def test_what_is_no_bag_of_ours_is_refused(name: str) -> None:
    with pytest.raises(BadBag):
        read({**INVALID, **ON_PURPOSE}[name])


def test_what_is_compressed_twice_is_read_as_it_is_and_refused() -> None:
    with pytest.raises(BadBag):
        read_packed(gzip.compress(packed_as_it_stands(a_bag())))


def read_packed(packed: bytes) -> None:
    for part in Walk(Unpressed(io.BytesIO(packed).read)).payload():
        part.content(100)
