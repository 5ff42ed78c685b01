"""Changes of one entry on their way between laptops, with the seals that follow from what they say."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from qi_desktop.storage.ledger import chain


@dataclass(frozen=True, slots=True)
class Parcel:
    """Changes of one entry on their way between laptops, with the chain's value before each."""

    header: chain.Header
    bodies: tuple[chain.Body, ...]
    before: tuple[bytes, ...]
    """The chain's value before each change (found again by the receiver where changes follow one another)."""
    _digests: list[bytes] = field(default_factory=list[bytes], init=False, repr=False, compare=False)
    _links: list[bytes] = field(default_factory=list[bytes], init=False, repr=False, compare=False)

    @property
    def digests(self) -> Sequence[bytes]:
        """Return the digest of each change; worked out once, from what the changes say."""
        if not self._digests:
            self._digests[:] = chain.digests(self.header, self.bodies)
        return self._digests

    @property
    def links(self) -> Sequence[bytes]:
        """Return the chain's value after each change; worked out once."""
        if not self._links:
            self._links[:] = map(chain.link, self.before, self.digests)
        return self._links


def following(
    header: chain.Header, bodies: tuple[chain.Body, ...], link: bytes, elsewhere: dict[int, bytes]
) -> Parcel:
    """Return a parcel whose changes follow one another from a value of the chain.

    ``elsewhere`` tells by their places which of the changes follow another value instead.
    """
    digests = chain.digests(header, bodies)
    before: list[bytes] = []
    after: list[bytes] = []
    starts = sorted({0, *elsewhere}) if elsewhere else (0,)
    for start, stop in zip(starts, (*starts[1:], len(bodies)), strict=True):
        before.append(elsewhere.get(start, link))
        after += chain.joined(before[-1], digests[start:stop])
        before += after[start : stop - 1]
        link = after[-1] if after else link
    return known(Parcel(header, bodies, tuple(before)), digests, after)


def known(parcel: Parcel, digests: Sequence[bytes], links: Sequence[bytes]) -> Parcel:
    """Return a parcel of which the digests and the links were worked out before."""
    parcel._digests[:] = digests  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
    parcel._links[:] = links  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
    return parcel
