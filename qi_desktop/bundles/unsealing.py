"""A sealed file's content as a stream that is read at the reader's own pace.

The library that opens the seal hands out what it opens; here it does so in a thread of its own, a few
pieces ahead and no more.
"""

import queue
from collections.abc import Callable
from threading import Event, Thread
from typing import BinaryIO

from qi_desktop.security.identity import Identity
from qi_desktop.security.sealing import unseal

_PIECE = 1 << 17
_AHEAD = 4


class _NoLongerRead(Exception):
    """The reader has gone."""


class Unsealed:
    """Reads the content of a sealed file; ``close`` must be called."""

    def __init__(self, sealed: BinaryIO, identity: Identity) -> None:
        """Begin to open the seal."""
        self._pieces: queue.Queue[bytes | Exception] = queue.Queue(_AHEAD)
        self._gone = Event()
        self._piece = memoryview(b"")
        self._thread = Thread(target=self._open, args=(sealed, identity), daemon=True)
        self._thread.start()

    def _open(self, sealed: BinaryIO, identity: Identity) -> None:
        sink = _Sink(self._hand_over)
        try:
            unseal(sealed, sink, identity)  # type: ignore[arg-type]
            sink.flush_all()
            self._hand_over(EOFError())
        except _NoLongerRead:
            pass
        except Exception as error:  # noqa: BLE001 - the reader is told, whatever it was
            self._pieces.put(error)

    def _hand_over(self, piece: bytes | Exception) -> None:
        if self._gone.is_set():
            raise _NoLongerRead
        self._pieces.put(piece)

    def read(self, count: int) -> bytes:
        """Return at most so many bytes, none at the end; raises CannotUnseal where the seal is not intact."""
        if not self._piece:
            piece = self._pieces.get()
            if isinstance(piece, Exception):
                self._pieces.put(piece)
                if isinstance(piece, EOFError):
                    return b""
                raise piece
            self._piece = memoryview(piece)
        cut, self._piece = bytes(self._piece[:count]), self._piece[count:]
        return cut

    def close(self) -> None:
        """Stop; the thread has ended when this returns."""
        self._gone.set()
        while self._thread.is_alive():
            while not self._pieces.empty():
                self._pieces.get()
            self._thread.join(0.001)


class _Sink:
    """Where the library writes to; it writes small pieces, which go on together."""

    def __init__(self, hand_over: Callable[[bytes], None]) -> None:
        self._hand_over = hand_over
        self._gathered = bytearray()

    def write(self, some: bytes) -> int:
        self._gathered += some
        if len(self._gathered) >= _PIECE:
            self.flush_all()
        return len(some)

    def flush(self) -> None:
        """Nothing: what was gathered goes on when there is enough of it."""

    def flush_all(self) -> None:
        if self._gathered:
            self._hand_over(bytes(self._gathered))
            self._gathered.clear()
