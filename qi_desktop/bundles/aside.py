"""Checked files read in a second process beside this one, so that two cores work where there is much to do.

There they are unsealed, unpressed, parsed and digested; what comes over are plain facts, and this process has
only to write them. Keys and contents pass through pipes alone and touch no disk. Whatever goes wrong there,
this process reads on by itself from where the other stopped, and tells of trouble in its own words.
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
from qi_desktop.foundation.ahead import ahead
from qi_desktop.storage.ledger import chain
from qi_desktop.storage.ledger.parcel import Parcel, known

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MUCH = 2 << 20
"""From so many sealed bytes on a second process is worth its start."""
_DEPTH = 4
_END = b""


def in_turn(files: Sequence[Opened]) -> Generator[tuple[Opened, list[Parcel]]]:
    """Yield the changes of files that were checked, one file after another, about a mebibyte at a time."""
    with closing(ahead(_from_aside(files), _DEPTH) if _is_worthwhile(files) else _nothing()) as coming:
        for file in files:
            given = 0
            while batch := next(coming, None):
                given += 1
                yield file, batch[0]
            if batch is None:
                yield from ((file, some) for some in islice(file.batches(), given, None))


def _is_worthwhile(files: Sequence[Opened]) -> bool:
    return sum(file.size for file in files) >= MUCH and (cpu_count() or 1) > 1


Batch = tuple[()] | tuple[list[Parcel]]
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
    with suppress(BaseException), theirs:
        for recipe in recipes:
            with recipe.opened() as opened:
                for batch in opened.at_own_pace():
                    theirs.send_bytes(_packed(batch))
            theirs.send_bytes(_END)


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
    return (list(_parcels(marshal.loads(told))),)  # noqa: S302 - only what this program's other half wrote


_BODY: Callable[[Iterable[object]], chain.Body] = partial(cast("Any", tuple).__new__, chain.Body)


def _parcels(told: Sequence[tuple[Any, ...]]) -> Iterator[Parcel]:
    for header, bodies, before, digests, links in told:
        whole = tuple(map(_BODY, bodies))
        yield known(Parcel(chain.Header._make(header), whole, before), digests, links)
