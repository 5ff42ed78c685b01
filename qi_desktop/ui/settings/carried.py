"""Settings as a small readable file that goes from one laptop to another; it names nobody (no Qt)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from qi_desktop.foundation.errors import InputError, UserError
from qi_desktop.ui.language import tr
from qi_desktop.ui.settings.declared import SETTINGS, SPELLING
from qi_desktop.ui.settings.model import Asks

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PROGRAM, FORMAT = "QI Desktop", 1
LARGEST = 100_000
"""Bytes; the file of every setting there is has some hundreds."""
_SHOWN = 40


@dataclass(eq=False)
class SettingsFileUnreadable(InputError):
    """A file that should hold settings cannot be read at all."""

    file: str
    why: str


@dataclass(eq=False)
class NoSettings(InputError):
    """A file can be read and holds something else than settings."""

    file: str


@dataclass(eq=False)
class SettingsNewer(InputError):
    """A file of settings was written by a newer program."""

    file: str
    found: int


@dataclass(eq=False)
class SettingRefused(InputError):
    """A file of settings says something of a setting that it cannot be."""

    file: str
    key: str
    found: str
    possible: tuple[str, ...]


@dataclass(eq=False)
class SettingsNotWritten(UserError):
    """The file could not be written where it was wanted."""

    file: str


@dataclass(frozen=True, slots=True)
class Carried:
    """What a file says: values that can be chosen, and the keys of settings this program does not know."""

    values: Mapping[str, str]
    unknown: tuple[str, ...]


def write(path: Path, values: Mapping[str, str]) -> int:
    """Write what may travel of these settings; returns how many."""
    travelling = {key: value for key, value in values.items() if not SETTINGS[key].personal}
    whole = {"program": PROGRAM, "format": FORMAT, "settings": travelling}
    try:
        path.write_text(json.dumps(whole, indent=2, ensure_ascii=False) + "\n", "utf-8")
    except OSError as error:
        raise SettingsNotWritten(path.name) from error
    return len(travelling)


def read(path: Path) -> Carried:
    """Read a file whole, or refuse it whole: each trouble names the file, and the setting it is at."""
    said = _said(path)
    settings = said.get("settings")
    if said.get("program") != PROGRAM or not isinstance(settings, dict):
        raise NoSettings(path.name)
    number = said.get("format")
    if not isinstance(number, int) or number > FORMAT:
        raise SettingsNewer(path.name, number if isinstance(number, int) else 0)
    values: dict[str, str] = {}
    unknown: list[str] = []
    for key, value in cast("dict[str, Any]", settings).items():
        setting = SETTINGS.get(key)
        if setting is None or setting.personal or (setting.asks is Asks.DICTIONARY and not _is_here(value)):
            unknown.append(key[:_SHOWN])
        elif not isinstance(value, str) or not setting.allows(value):
            possible = tuple(f'"{each}"' for each, _ in setting.choices)
            raise SettingRefused(path.name, key, json.dumps(value)[:_SHOWN], possible)
        else:
            values[key] = value
    return Carried(values, tuple(unknown))


def _is_here(value: object) -> bool:
    """Tell whether a dictionary that another laptop had is on this one too."""
    return not isinstance(value, str) or SPELLING.allows(value)


def _said(path: Path) -> dict[str, Any]:
    """Return the outermost things of a file."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        named: dict[str, Any] = {}
        for key, value in pairs:
            if key in named:
                raise SettingRefused(path.name, key[:_SHOWN], tr("two values"), (tr("one"),))
            named[key] = value
        return named

    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
        if len(raw) > LARGEST:
            raise NoSettings(path.name)
        said: Any = json.loads(raw.decode("utf-8-sig"), object_pairs_hook=once)
    except OSError as error:
        raise SettingsFileUnreadable(path.name, error.strerror or tr("it cannot be opened")) from error
    except json.JSONDecodeError as error:
        raise SettingsFileUnreadable(
            path.name,
            tr("line {line}, sign {sign}: {msg}").format(line=error.lineno, sign=error.colno, msg=error.msg),
        ) from error
    except (ValueError, RecursionError) as error:
        raise SettingsFileUnreadable(path.name, tr("it is no text")) from error
    return cast("dict[str, Any]", said) if isinstance(said, dict) else {}
