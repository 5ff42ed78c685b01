"""When the program itself is at fault: save what was typed, say so, write a report without personal data."""

import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from qi_desktop.foundation.errors import UserError
from qi_desktop.ui.language import tr


def report_of(error: BaseException) -> str:
    """Return where the program failed; messages and values are left out, as they may hold names."""
    import platform
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    root = Path(__file__).resolve().parents[2]
    places = [f"  {_short(frame.filename, root)}:{frame.lineno} in {frame.name}" for frame in frames]
    head = (
        f"time: {datetime.now(UTC).isoformat(timespec='seconds')}",
        f"python: {platform.python_version()} on {platform.system()} {platform.machine()}",
        f"failure: {type(error).__module__}.{type(error).__name__}",
        "places:",
    )
    return "\n".join((*head, *places, ""))


def install(save: Callable[[], object], tell: Callable[[str], object], folder: Path) -> None:
    """From now on, save, tell and report whatever nobody expected; an expected trouble is only told."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        try:
            # What cannot be put on disk now is tried again by the field it was typed into.
            with suppress(UserError):
                save()
        finally:
            tell(_words_after(error, folder))

    sys.excepthook = caught


def _words_after(error: Exception, folder: Path) -> str:
    from qi_desktop.ui.wording import words_for

    if isinstance(error, UserError):
        return words_for(error)
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / f"report-{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
    place.write_text(report_of(error), "utf-8")
    return tr(
        "Something went wrong inside the program. What you typed is kept and you can go on working."
        " A report without personal data lies in {place}."
    ).format(place=place)


def _short(filename: str, root: Path) -> str:
    path = Path(filename)
    return str(path.relative_to(root)) if path.is_relative_to(root) else path.name
