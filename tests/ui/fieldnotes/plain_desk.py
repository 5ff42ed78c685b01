"""A desk without a window around it: acts are carried out, what is told and opened is noted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from qi_desktop.foundation.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


@dataclass
class PlainDesk:
    """What a face of a page asks of the window, as far as tests of one face need it."""

    told: list[str] = field(default_factory=list[str])
    opened: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    refused: list[Exception] = field(default_factory=list[Exception])

    def tell(self, text: str, *, undoable: bool = False) -> None:
        del undoable
        self.told.append(text)

    def attempt(self, act: Callable[[], T], done: str = "", *, undoable: bool = True) -> T | None:
        del undoable
        try:
            result = act()
        except UserError as error:
            self.refused.append(error)
            return None
        self.told.append(done)
        return result

    def open_page(self, key: str, subject: str = "") -> None:
        self.opened.append((key, subject))
