"""Checked files read in a second process beside this one, so that two cores work where there is much to do.

There they are unsealed, unpressed, parsed and digested; what comes over are plain columns, and this process
has only to write them. Keys and contents pass through pipes alone and touch no disk. Whatever goes wrong
there, this process reads on by itself from where the other stopped, and tells of trouble in its own words.
"""

import gc
import marshal
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from functools import partial
from itertools import islice
from os import cpu_count
from typing import TYPE_CHECKING, Any, cast

from qi_desktop.bundles.opened import Opened, Recipe
from qi_desktop.bundles.parcels import parcels
from qi_desktop.bundles.stretches import stretch_of
from qi_desktop.foundation.ahead import ahead
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
_PLAIN = 2
"""The version of ``marshal`` that does not look for what comes up twice."""


def in_turn(files: Sequence[Opened]) -> Generator[tuple[Opened, Sequence[Parcel]]]:
    """Yield the changes of files that were checked, one file after another, about a mebibyte at a time."""
    with closing(_from_aside(files) if _is_worthwhile(files) else _nothing()) as coming:
        for file in files:
            given = 0
            while batch := next(coming, None):
                given += 1
                yield file, batch[0]
            if batch is None:
                yield from ((file, some) for some in islice(file.batches(), given, None))


def _is_worthwhile(files: Sequence[Opened]) -> bool:
    return sum(file.size for file in files) >= MUCH and (cpu_count() or 1) > 1


Batch = tuple[()] | tuple[Sequence[Parcel]]
"""Changes that came over; nothing at the end of a file."""


def _nothing() -> Generator[Batch]:
    yield from ()


def _from_aside(files: Sequence[Opened]) -> Generator[Batch]:
    """Yield what the second process sends; ends early where it does."""
    from multiprocessing import get_context

    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_read, args=(theirs, [file.recipe() for file in files]), daemon=True)
    with ours:
        with theirs:
            try:
                process.start()
            except (OSError, RuntimeError):
                return
        try:
            with suppress(EOFError, OSError):
                while True:
                    yield _unpacked(ours.recv_bytes())
        finally:
            process.terminate()
            process.join()


def _read(theirs: "Connection", recipes: Sequence[Recipe]) -> None:
    """Read the files, in the second process; it ends with the first, whose end of the pipe goes with it."""
    gc.disable()
    # Whoever waits reads the same file again and tells what is wrong with it.
    with suppress(BaseException), theirs, closing(ahead(_packed_all(recipes), _DEPTH)) as packed:
        for told in packed:
            theirs.send_bytes(told)


def _packed_all(recipes: Sequence[Recipe]) -> Iterator[bytes]:
    for recipe in recipes:
        with recipe.opened() as opened:
            for lines in opened.lines():
                found = stretch_of(lines)
                yield _packed(parcels(lines)) if found is None else _in_columns(found)
        yield _END


def _in_columns(found: Stretch) -> bytes:
    told = found.laptop, found.acts, found.counts, tuple(found.columns)
    whole: Any = (*told, found.before, found.digests, found.links, found.sums)
    return marshal.dumps(whole, _PLAIN)


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
    return (Stretch(laptop, acts, counts, Columns(*columns), *seals),)


_BODY: Callable[[Iterable[object]], chain.Body] = partial(cast("Any", tuple).__new__, chain.Body)


def _parcels(told: Sequence[tuple[Any, ...]]) -> Iterator[Parcel]:
    for header, bodies, before, digests, links in told:
        whole = tuple(map(_BODY, bodies))
        yield known(Parcel(chain.Header._make(header), whole, before), digests, links)
