"""A demonstration that somebody stops leaves nothing behind."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from typing_extensions import override

from qi_desktop.demonstration.journey import run
from qi_desktop.foundation.progress import Cancelled, Progress
from qi_desktop.storage import workspace
from tests.builders import quick_file_key


@dataclass(slots=True)
class Impatient(Progress):
    """Asks to stop in the midst of what comes after the second laptop."""

    @override
    def report(self, done: int, total: int, what: str = "") -> None:
        """Note how far it is; the next change hears of the stop, not the next report."""
        Progress.report(self, done, total, what)
        self.cancelled = done > 1


def test_what_was_made_goes_and_an_earlier_one_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace, "file_key", quick_file_key)
    folder = tmp_path / "demo"
    folder.mkdir()
    for name in ("lead.qi", "passphrase.txt"):
        (folder / name).write_text("earlier", "utf-8")
    progress = Impatient()
    with pytest.raises(Cancelled):
        run(folder, progress)
    assert progress.what == "Switching ten laptops on"
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]
    assert (folder / "lead.qi").read_text("utf-8") == "earlier"
