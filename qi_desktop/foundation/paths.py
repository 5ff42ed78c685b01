"""Where the program's own files lie, and where it keeps what belongs to one laptop."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a file that ships with the program."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[2]
    return root.joinpath("resources", *parts)


def settings_folder() -> Path:
    """Return the folder for window state and recent files; it never holds names or evidence."""
    from platformdirs import user_config_path

    return user_config_path("qi-desktop", appauthor=False)
