"""Carrying files to a place and from it: temporary name, durable, read back, compared, renamed."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path, PurePath

from qi_desktop.bundles.places.carrying import Carriage, digest_of, digest_of_file
from qi_desktop.bundles.places.folders import FolderPlace
from qi_desktop.bundles.places.model import (
    Delivery,
    Errand,
    Lying,
    PlaceKind,
    PlacePasswordNeeded,
    PlaceReadsBackOtherwise,
)
from qi_desktop.bundles.places.reaching import Reached
from qi_desktop.foundation.errors import UserError
from qi_desktop.foundation.progress import Progress
from qi_desktop.foundation.stopping import stoppable
from qi_desktop.foundation.writing import written_whole

SUFFIXES = (".qipack", ".qibundle", ".qihandover")
_NOTHING = ".nothing"
"""A name that nothing bears: asking for it costs little, and shows that a server answers."""
_TELLING = 8
"""So much of a digest tells two files of one name apart."""


def deliver(errand: Errand, source: Path, progress: Progress | None = None) -> Delivery:
    """Bring a sealed file to a place; it appears there whole, under its name, or not at all."""
    digest, size = digest_of_file(source), source.stat().st_size
    carriage = Carriage(progress, size, f"Sending to {errand.place.name} (KiB)")
    with _reached(errand, progress) as place:
        name, lies_there = _free_name(place, source.name, size, digest)
        begun = 0
        if not lies_there:
            begun = _written(place, source, name, digest, carriage)
        return Delivery(
            file=name,
            place=errand.place.name,
            size=size,
            digest=digest,
            lay_there=lies_there,
            resumed=begun,
            removable=errand.place.kind is PlaceKind.STICK,
            reread=place.reread,
        )


def lying(errand: Errand, progress: Progress | None = None) -> list[Lying]:
    """Return the sealed files that lie at a place, the latest first."""
    if progress:
        progress.report(0, 0, f"Looking at {errand.place.name}")
    with _reached(errand, progress) as place:
        found = [one for one in place.names() if _is_sealed(one.name)]
    return sorted(found, key=lambda one: (one.changed_at is not None, one.changed_at, one.name), reverse=True)


def bring(
    errand: Errand, names: Sequence[Lying], folder: Path, progress: Progress | None = None
) -> list[Path]:
    """Copy sealed files from a place into a folder of this laptop, each whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    brought: list[Path] = []
    carriage = Carriage(
        progress, sum(one.size for one in names) // 2, f"Fetching from {errand.place.name} (KiB)"
    )
    with _reached(errand, progress) as place:
        for one in names:
            # A server may name its files as it likes; here they get a plain name in this one folder.
            target = folder / PurePath(one.name.replace("\\", "/")).name
            with written_whole(target) as stream:
                for piece in place.read(one.name):
                    stream.write(piece)
                    carriage.advance(len(piece))
            brought.append(target)
    return brought


def _is_sealed(name: str) -> bool:
    return name.endswith(SUFFIXES) and not name.startswith(".") and "/" not in name and "\\" not in name


def _free_name(place: Reached, name: str, size: int, digest: str) -> tuple[str, bool]:
    """Return the name to write under, and whether this very file lies there already.

    A file of the same name with other content is never written over: it may be all that is left of something.
    """
    stem, suffix = PurePath(name).stem, PurePath(name).suffix
    for each in (name, f"{stem}-{digest[:_TELLING]}{suffix}"):
        there = place.size(each)
        if there is None:
            return each, False
        if there == size and digest_of(place.read(each)) == digest:
            return each, True
    return f"{stem}-{digest[: 2 * _TELLING]}{suffix}", False


def _written(place: Reached, source: Path, name: str, digest: str, carriage: Carriage) -> int:
    """Write, read back, rename; returns how many bytes an earlier attempt had left there."""
    # The name tells what the file will be, so that only its own beginning is ever gone on with.
    part = f".{name}.{digest[:_TELLING]}.part"
    begun = place.size(part) or 0
    if begun > source.stat().st_size:
        begun = 0
    try:
        place.write(source, part, carriage, begun)
        same = digest_of(place.read(part), carriage) == digest
        if not same and begun:
            begun = 0
            place.write(source, part, carriage)
            same = digest_of(place.read(part)) == digest
    except UserError:
        if not place.goes_on:
            _tidied(place, part)
        raise
    if not same:
        _tidied(place, part)
        raise PlaceReadsBackOtherwise(place.name, name)
    place.rename(part, name)
    return begun


def _tidied(place: Reached, part: str) -> None:
    """Leave no half of a file behind where it can be taken away."""
    with suppress(UserError):
        place.remove(part)


@contextmanager
def _reached(errand: Errand, progress: Progress | None) -> Generator[Reached]:
    without = errand.place.kind in (PlaceKind.WEBDAV, PlaceKind.S3) and errand.place.user
    if without and not errand.password:
        raise PlacePasswordNeeded(errand.place.name)
    if errand.place.kind.remote:
        # Whoever writes to folders only never loads what speaks to servers. While one does not answer,
        # nothing has been written yet, so that whoever stops need not wait for it.
        place: Reached = stoppable(lambda: _answering(errand), progress, _let_go)
    else:
        place = FolderPlace(errand.place)
    try:
        yield place
    finally:
        _let_go(place)


def _answering(errand: Errand) -> Reached:
    """Reach a server that has answered once; some connect with their first question only."""
    from qi_desktop.bundles.places.servers import reached

    place = reached(errand)
    try:
        place.size(_NOTHING)
    except BaseException:
        _let_go(place)
        raise
    return place


def _let_go(place: Reached) -> None:
    with suppress(UserError):
        place.close()
