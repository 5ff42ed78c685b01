"""What was read from a file and need not be read again, as long as nothing in the file changes."""

from collections.abc import Callable, Generator, Hashable
from contextlib import contextmanager
from typing import Any, TypeVar, cast

from qi_desktop.storage.database import Database

T = TypeVar("T")


class Holding:
    """Lets several questions about one long list share one reading of it."""

    def __init__(self, database: Database) -> None:
        """Hold nothing until asked to."""
        self._database = database
        self._held: dict[Hashable, Any] = {}
        self._version: tuple[int, int] | None = None
        self._depth = 0

    @property
    def active(self) -> bool:
        """Tell whether what is read is held."""
        return self._depth > 0

    @contextmanager
    def on(self) -> Generator[None]:
        """Hold what is read inside; let go of it afterwards, for a long list takes much memory."""
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            if not self._depth:
                self._held.clear()

    def read(self, name: Hashable, anew: Callable[[], T]) -> T:
        """Return what was read under a name, reading it anew after every change, whoever made it."""
        # What a transaction wrote may yet be taken back.
        if not self._depth or self._database.in_transaction:
            return anew()
        version = self._database.version()
        if version != self._version:
            self._held.clear()
            self._version = version
        if name not in self._held:
            self._held[name] = anew()
        return cast("T", self._held[name])
