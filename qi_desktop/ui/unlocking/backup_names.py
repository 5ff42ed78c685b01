"""Which files are backups, told by their names: the first screen loads nothing that could look inside."""

import re
from pathlib import Path

_BACKUP = re.compile(r"\d{4}-\d\d-\d\d-\d{6}-\d{6}-.+\.qi")
_FOLDER = re.compile(r"(?P<name>.+)-backups(-[0-9a-z]{6})?")


def is_backup(path: Path) -> bool:
    """Tell whether a file is called as the program calls its backups."""
    return _BACKUP.fullmatch(path.name) is not None


def workspace_of(backup: Path, usual: Path) -> Path:
    """Return where the workspace of a backup belongs: beside its folder, or in the usual folder."""
    told = _FOLDER.fullmatch(backup.parent.name)
    name = f"{told['name']}.qi" if told else "inspection.qi"
    beside = told is not None and told[2] is None
    return (backup.parent.parent if beside else usual) / name
