"""Long lists made without Python looking again and again through all of them for what may be thrown away."""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Generator[None]:
    """Leave the search for unused cycles until the end: rows of a list hold none, and there are many.

    What is no longer used goes at once all the same; only what holds itself waits. Taking a list of
    100,000 rows in is a tenth quicker.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
