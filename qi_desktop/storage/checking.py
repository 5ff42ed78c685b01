"""Checking a workspace file as it lies there: its pages first, then what stands in them."""

from pathlib import Path

from qi_desktop.foundation.progress import Progress
from qi_desktop.security.passphrase import FileKey
from qi_desktop.storage.getting_out import undisturbed
from qi_desktop.storage.model import Verification
from qi_desktop.storage.salvage.owners import Owners, held_by
from qi_desktop.storage.salvage.pages import Pages
from qi_desktop.storage.workspace import Workspace


def check(path: Path, key: FileKey, progress: Progress | None = None) -> Verification:
    """Return what a check found; a damaged file is told page by page with what each page held.

    Rows are looked at only where the pages are sound.
    """
    with undisturbed(path) as alone:
        if alone and (problems := _page_problems(path, key, progress)):
            return Verification(changes=0, laptops=0, gaps=0, problems=problems)
    with Workspace.open_with_key(path, key, read_only=True) as opened:
        return opened.verify(progress)


def _page_problems(path: Path, key: FileKey, progress: Progress | None) -> tuple[str, ...]:
    with Pages(path, key) as pages:
        pages.survey(progress)
        if not pages.damaged:
            return ()
        owners = Owners(pages, progress)
        return tuple(
            f"page: {number} ({held_by(owners, number)}): {why}"
            for number, why in sorted(pages.damaged.items())
        )
