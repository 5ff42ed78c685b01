"""The lines that were found: counted at once, read in pages as they come into sight."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import overload

from typing_extensions import override

from qi_desktop.assessment.case_list.model import CaseLine

PAGE = 128
"""How many lines are read at once."""
PAGES = 64
"""How many pages are held; a person who scrolls comes back to the last few."""


class Lines(Sequence[CaseLine]):
    """Sampled cases in the order asked for; a line that changes stays at its place until asked again."""

    def __init__(
        self,
        places: Iterable[int],
        page: Callable[[Sequence[int]], list[CaseLine]],
        place_of: Callable[[str], int | None],
    ) -> None:
        """Hold where each line stands; ``page`` reads some of them, ``place_of`` finds a case."""
        self._places = array("q", places)
        self._page, self._place_of = page, place_of
        self._read: OrderedDict[int, list[CaseLine]] = OrderedDict()

    @override
    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> CaseLine: ...
    @overload
    def __getitem__(self, index: slice) -> list[CaseLine]: ...
    @override
    def __getitem__(self, index: int | slice) -> CaseLine | list[CaseLine]:
        if isinstance(index, slice):
            return self._page(self._places[index])
        if index < 0:
            index += len(self)
        if not 0 <= index < len(self):
            raise IndexError(index)
        page, place = divmod(index, PAGE)
        return self._held(page)[place]

    def row_of(self, sampled_case: str) -> int | None:
        """Return at which row a case stands, None where it is not among those found."""
        place = self._place_of(sampled_case)
        try:
            return None if place is None else self._places.index(place)
        except ValueError:
            return None

    def forget(self) -> None:
        """Read lines again when they are next looked at: one of them has changed."""
        self._read.clear()

    def _held(self, page: int) -> list[CaseLine]:
        if page not in self._read:
            self._read[page] = self._page(self._places[page * PAGE : (page + 1) * PAGE])
            if len(self._read) > PAGES:
                self._read.popitem(last=False)
        return self._read[page]
