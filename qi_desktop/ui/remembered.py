"""What the window remembers between days: size, settings, recent files. Never a name, never evidence."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QSettings

from qi_desktop.foundation.paths import settings_folder

RECENT_AT_MOST = 6


class Remembered:
    """The settings file of one laptop's window."""

    def __init__(self, folder: Path | None = None) -> None:
        """Read the file in the settings folder, or in another one."""
        place = (folder or settings_folder()) / "window.ini"
        self._file = QSettings(str(place), QSettings.Format.IniFormat)

    def value(self, key: str, usual: str) -> str:
        """Return what was chosen for a setting, or what is usual."""
        return str(self._file.value(key, usual))

    def keep(self, key: str, value: str) -> None:
        """Remember what was chosen for a setting."""
        self._file.setValue(key, value)
        self._file.sync()

    @property
    def geometry(self) -> QByteArray:
        """Return where and how large the window was."""
        value = self._file.value("geometry", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._file.setValue("geometry", geometry)

    def recent(self) -> list[Path]:
        """Return the workspaces opened lately that still exist, the latest first."""
        value = self._file.value("recent", [])
        # The ini format gives a list of one back as a bare text.
        paths = [value] if isinstance(value, str) else cast("list[object]", value)
        return [path for path in (Path(str(part)) for part in paths or ()) if path.is_file()]

    def remember(self, workspace: Path) -> None:
        """Put a workspace first among the recent ones."""
        path = workspace.resolve()
        others = [other for other in self.recent() if other != path]
        self._file.setValue("recent", [str(place) for place in (path, *others)[:RECENT_AT_MOST]])
        self._file.sync()

    def forget(self, workspace: Path) -> None:
        """Take a workspace off the recent ones, as where it was erased."""
        path = workspace.resolve()
        self._file.setValue("recent", [str(other) for other in self.recent() if other != path])
        self._file.sync()
