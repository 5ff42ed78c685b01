"""The first reading of a sealed file: everything in it is looked at once, in order, and nothing is kept."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from qi_desktop.bundles import layout
from qi_desktop.bundles.bag.flaws import BadBag
from qi_desktop.bundles.bag.reading import Part, Walk
from qi_desktop.bundles.bag.tape import Source
from qi_desktop.bundles.digest import Digest
from qi_desktop.bundles.layout import Place, place_of
from qi_desktop.bundles.manifest import manifest_in
from qi_desktop.bundles.model import Manifest
from qi_desktop.bundles.opened import Found
from qi_desktop.bundles.plain_json import BadJson, facts_in
from qi_desktop.bundles.sealed_file import SealedFile
from qi_desktop.bundles.sheet import outline_of
from qi_desktop.bundles.tally import Tally
from qi_desktop.foundation.progress import Progress

_IN_ORDER = 3
"""Since this format everything has its place."""
_PIECE = 1 << 18
"""About so many bytes of changes are taken apart together; one unusual line makes these slow, no others."""


class Examination:
    """What comes to light while a sealed file is read through."""

    def __init__(self, file: str) -> None:
        """Begin with nothing known but the file's name."""
        self._file = file
        self._tally = Tally()
        self._manifests = list[Manifest]()
        self._said: dict[str, Any] = {}
        self._attached: list[str] = []
        self._parts = 0
        self._place = Place.MANIFEST
        self._digests: dict[str, str] = {}

    def examine(self, source: Source) -> tuple[bytes, str]:
        """Read everything; returns what was signed and the signature, both still to be compared."""
        walk = Walk(source)
        for part in walk.payload():
            self._part(part)
        signed = walk.signed()
        self._digests = walk.digests
        return signed

    def _part(self, part: Part) -> None:
        place = place_of(part.path)
        self._check_place(part, place)
        match place:
            case Place.MANIFEST:
                self._manifests.append(manifest_in(self._file, part.content(layout.MANIFEST_SIZE)))
            case Place.CHANGES:
                self._changes(part)
            case Place.ATTACHMENT:
                self._attachment(part)
            case Place.SAID:
                self._said = facts_in(part.content(layout.SAID_SIZE))
            case Place.EXTRA:
                pass

    def _check_place(self, part: Part, place: Place) -> None:
        """Refuse a part out of its order; up to format 2 they stood in the order of their names."""
        ordered = any(manifest.format >= _IN_ORDER for manifest in self._manifests)
        if ordered and (place < self._place or place is Place.MANIFEST):
            raise BadJson(f"{part.path} stands at the wrong place")
        self._place = place
        if place is Place.CHANGES:
            self._parts += 1
            if part.path != (layout.part_name(self._parts) if ordered else layout.OLD_CHANGES):
                raise BadJson(f"{part.path} stands at the wrong place")

    def _changes(self, part: Part) -> None:
        old = part.path == layout.OLD_CHANGES
        content = part.content(layout.OLD_PART_LIMIT if old else layout.PART_LIMIT)
        done = 0
        for some in _pieces(content):
            done = self._some_changes(part.path, some, done)

    def _some_changes(self, path: str, some: bytes, done: int) -> int:
        """Count some lines, all at once where they are of the usual sort; returns how many are done."""
        if (outline := outline_of(some)) is not None:
            self._tally.part(outline)
            return done + len(outline.entries)
        for line in _lines(some):
            done += 1
            try:
                self._tally.line(line)
            except BadJson as error:
                raise BadJson(f"{path}, line {done}: {error}") from error
        return done

    def _attachment(self, part: Part) -> None:
        # Late: it brings much along, and a second process that checks files is wanted at once.
        from qi_desktop.assessment.evidence.model import LIMIT

        if part.size > LIMIT:
            raise BadBag(f"{part.path[:90]} is larger than an attached file may be")
        digest = part.path.removeprefix(layout.ATTACHMENTS)
        if part.digest() != digest:
            raise BadBag(f"{part.path[:90]} has another digest")
        self._attached.append(digest)

    def found(self, digest: str) -> Found:
        """Return what was found, once what the manifest says was compared with it."""
        if not self._manifests:
            raise BadBag("it has no manifest")
        manifest, tally = self._manifests[0], self._tally
        if set(self._attached) - tally.named:
            raise BadBag("an attached file in it belongs to no change")
        if (tally.changes, len(self._attached)) != (manifest.changes, manifest.attachments):
            raise BadBag("it does not hold as much as it says")
        return Found(
            manifest,
            digest,
            self._said,
            tally.kinds,
            tally.entries,
            frozenset(tally.laptops),
            frozenset(tally.persons),
            self._digests,
        )


class Examined(NamedTuple):
    """What reading a sealed file through has shown, and what was signed: who may sign is asked afterwards."""

    found: Found
    listing: bytes
    signature: str


def examined(sealed: SealedFile, progress: Progress | None = None) -> Examined:
    """Read a sealed file through once; every flaw is a UserError."""
    examination, digest = Examination(sealed.name), Digest()
    with sealed.opened(progress, digest) as source:
        listing, signature = examination.examine(source)
        found = examination.found(digest.text())
    return Examined(found, listing, signature)


def _pieces(content: bytes) -> Iterator[bytes]:
    """Yield whole lines, so much at a time as the processor has at hand together with what it makes of it."""
    start = 0
    while start < len(content):
        stop = content.find(b"\n", start + _PIECE) + 1 or len(content)
        yield content[start:stop]
        start = stop


def _lines(content: bytes) -> Iterator[bytes]:
    start = 0
    while start < len(content):
        stop = content.find(b"\n", start)
        if stop < 0:
            raise BadJson("the last line does not end")
        yield content[start:stop]
        start = stop + 1
