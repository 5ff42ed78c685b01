"""Asking for files and folders, from where the person found the last one."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


class AsksForFiles(QWidget):
    """A room of the window that asks which file to read, or where to write one."""

    def __init__(self) -> None:
        """Begin in the person's own folder."""
        super().__init__()
        self._folder = str(Path.home())

    def choose_file(self, caption: str, kinds: str) -> Path | None:
        """Ask for a file to read."""
        chosen, _ = QFileDialog.getOpenFileName(self, caption, self._folder, kinds)
        return self._chosen(chosen) if chosen else None

    def choose_files(self, caption: str, kinds: str) -> list[Path]:
        """Ask for files to read, one or several."""
        chosen, _ = QFileDialog.getOpenFileNames(self, caption, self._folder, kinds)
        return [self._chosen(one) for one in chosen]

    def choose_new_file(self, caption: str, name: str, kinds: str) -> Path | None:
        """Ask where to write a file."""
        chosen, _ = QFileDialog.getSaveFileName(self, caption, str(Path(self._folder) / name), kinds)
        return self._chosen(chosen) if chosen else None

    def choose_folder(self, caption: str) -> Path | None:
        """Ask for a folder to write to."""
        chosen = QFileDialog.getExistingDirectory(self, caption, self._folder)
        return self._chosen(chosen) if chosen else None

    def _chosen(self, chosen: str) -> Path:
        """Note where a person keeps the files, so that the next question begins there."""
        path = Path(chosen)
        self._folder = str(path if path.is_dir() else path.parent)
        return path
