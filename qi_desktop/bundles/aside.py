"""Files checked and read in a second process beside this one, so that two cores work where there is much.

Files are checked from both ends of their row until the two meet. Then they are unsealed, unpressed, parsed
and digested there; what comes over are plain columns, and this process has only to write them. Keys and
contents pass through pipes alone and touch no disk. Whatever goes wrong there, this process does by itself
from where the other stopped, and tells of trouble in its own words.
"""

import gc
import marshal
from array import array
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, suppress
from functools import partial
from itertools import islice
from os import cpu_count
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, cast

from qi_desktop.bundles.examining import Examined, examined
from qi_desktop.bundles.opened import Opened, Recipe
from qi_desktop.bundles.parcels import lines_of, parcels
from qi_desktop.bundles.sealed_file import SealedFile
from qi_desktop.bundles.stretches import stretch_of
from qi_desktop.foundation.ahead import ahead
from qi_desktop.foundation.errors import UserError
from qi_desktop.security.identity import Identity
from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.parcel import Parcel, known
from qi_desktop.storage.ledger.stretch import Columns, Stretch

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MUCH = 2 << 20
"""From so many sealed bytes on a second process is worth its start."""
_DEPTH = 8
"""So many pieces of about a mebibyte lie ready in the second process at most."""
_END = b""
_READING = "reading"


def in_turn(
    files: Sequence[Opened], beside: "Aside | None" = None
) -> Generator[tuple[Opened, Sequence[Parcel]]]:
    """Yield the changes of files that were checked, one file after another, about a mebibyte at a time.

    The files of each laptop come together and in the order in which they were written: what is changed
    evening after evening is then made up once, while it is near at hand. ``beside`` is a second process that
    runs already, as where it helped to check them.
    """
    files = sorted(files, key=_written)
    with ExitStack() as kept:
        if beside is None or not beside.runs:
            beside = kept.enter_context(Aside([file.recipe().path for file in files]))
        coming = kept.enter_context(closing(beside.batches(files)))
        for file in files:
            given = 0
            while batch := next(coming, None):
                given += 1
                yield file, batch[0]
            if batch is None:
                yield from ((file, some) for some in islice(file.batches(), given, None))


def _written(file: Opened) -> tuple[str, int]:
    return file.manifest.laptop, file.manifest.first


Batch = tuple[()] | tuple[Sequence[Parcel]]
"""Changes that came over; nothing at the end of a file."""


class Aside:
    """A second process beside this one, where it is worth its start; without it all is done here."""

    def __init__(self, paths: Sequence[Path], identity: Identity | None = None) -> None:
        """Start it; where an identity is given it begins at once to check the files, from the last one."""
        self._places = {path: place for place, path in enumerate(paths)} if identity else {}
        self._begun: set[int] = set()
        self._found: dict[int, Examined] = {}
        self._connection: Connection | None = None
        if _is_worthwhile(paths):
            self._start(list(paths) if identity else [], identity)

    def _start(self, paths: list[Path], identity: Identity | None) -> None:
        from multiprocessing import get_context

        context = get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, paths, identity), daemon=True)
        with theirs:
            try:
                self._process.start()
            except (OSError, RuntimeError):
                ours.close()
                return
        self._connection = ours

    @property
    def runs(self) -> bool:
        """Tell whether there is a second process."""
        return self._connection is not None

    def examined(self, path: Path) -> Examined | None:
        """Return what it found in a file; None where this process is to look for itself."""
        place = self._places.get(path)
        if place is None or self._connection is None:
            return None
        try:
            self._connection.send(place)
            while self._connection.poll() or (place in self._begun and place not in self._found):
                self._note(self._connection.recv())
        except (EOFError, OSError):
            self.close()
        return self._found.pop(place, None)

    def _note(self, told: tuple[int, Examined | None] | int) -> None:
        if isinstance(told, int):
            self._begun.add(told)
            return
        place, found = told
        self._begun.discard(place)
        if found is not None:
            self._found[place] = found

    def batches(self, files: Sequence[Opened]) -> Generator[Batch]:
        """Yield what it reads of these files; ends early where it does."""
        whole = False
        try:
            with suppress(EOFError, OSError):
                if self._connection is not None:
                    self._connection.send([file.recipe() for file in files])
                    while self._connection.recv() != _READING:
                        pass
                    for left in reversed(range(len(files))):
                        while batch := _unpacked(self._connection.recv_bytes()):
                            yield batch
                        whole = left == 0
                        yield batch
        finally:
            if not whole:
                self.close()

    def close(self) -> None:
        """End it."""
        if self._connection is not None:
            self._process.terminate()
            self._process.join()
            self._connection.close()
            self._connection = None

    def __enter__(self) -> Self:
        """End it at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it."""
        self.close()


def _is_worthwhile(paths: Sequence[Path]) -> bool:
    return sum(map(_size, paths)) >= MUCH and (cpu_count() or 1) > 1


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _serve(theirs: "Connection", paths: Sequence[Path], identity: Identity | None) -> None:
    """Do what is asked, in the second process; it ends with the first, whose end of the pipe goes with it."""
    gc.disable()
    place, front = len(paths), -1
    # Whoever waits does the same by itself and tells what is wrong.
    with suppress(BaseException), theirs:
        while True:
            if place - 1 > front and identity and not theirs.poll():
                place -= 1
                theirs.send(place)
                theirs.send((place, _examined(paths[place], identity)))
                continue
            told = theirs.recv()
            if isinstance(told, int):
                front = told
                continue
            place = 0
            theirs.send(_READING)
            with closing(ahead(_packed_all(told), _DEPTH)) as packed:
                for some in packed:
                    theirs.send_bytes(some)


def _examined(path: Path, identity: Identity) -> Examined | None:
    try:
        with closing(SealedFile(path, identity)) as sealed:
            return examined(sealed)
    except (UserError, OSError):
        return None


def _packed_all(recipes: Sequence[Recipe]) -> Iterator[bytes]:
    for recipe in recipes:
        with recipe.opened() as opened:
            yield from map(_packed_part, opened.contents())
        yield _END


def _packed_part(content: bytes) -> bytes:
    found = stretch_of(content)
    return _packed(parcels(lines_of(content))) if found is None else _in_columns(found)


def _in_columns(found: Stretch) -> bytes:
    told = found.laptop, found.acts, found.counts, tuple(found.columns)
    whole: Any = (*told, found.before, found.digests, found.links, found.sums)
    return marshal.dumps(whole)


def _packed(batch: Sequence[Parcel]) -> bytes:
    return marshal.dumps(
        [
            (
                tuple(parcel.header),
                [tuple(body) for body in parcel.bodies],
                parcel.before,
                list(parcel.digests),
                list(parcel.links),
            )
            for parcel in batch
        ]
    )


def _unpacked(told: bytes) -> Batch:
    if told == _END:
        return ()
    found = marshal.loads(told)  # noqa: S302 - only what this program's other half wrote
    if isinstance(found, list):
        return (list(_parcels(cast("list[tuple[Any, ...]]", found))),)
    laptop, acts, counts, columns, *seals = found
    whole = Columns._make(columns)
    about = array("I", cast("Any", whole.about))
    return (Stretch(laptop, acts, counts, whole._replace(about=about), *seals),)


_BODY: Callable[[Iterable[object]], chain.Body] = partial(cast("Any", tuple).__new__, chain.Body)


def _parcels(told: Sequence[tuple[Any, ...]]) -> Iterator[Parcel]:
    for header, bodies, before, digests, links in told:
        whole = tuple(map(_BODY, bodies))
        yield known(Parcel(chain.Header._make(header), whole, before), digests, links)
