"""Every text of the window in the language a person chose, found by Qt's own translation files.

No Qt is loaded here as long as English is spoken: the command line says the same words. A language is chosen
before any other part of the window is imported, so that words kept in modules are translated too; a change
holds from the next start.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.foundation.paths import resource, settings_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication, QTranslator

    Found = Callable[[str, str, int], str | None]
    """Finds the translation of a text, with its note, for a count (-1 where nothing is counted)."""

CONTEXT = "qi-desktop"
"""All texts stand in one context: the same words mean the same everywhere, else they carry a note."""

LANGUAGES = (("en", "English"), ("cy", "Cymraeg"))
"""The languages there are, each by its own name."""


@dataclass(slots=True)
class _Spoken:
    """What is spoken in this process."""

    code: str = "en"
    found: Found | None = None
    translator: QTranslator | None = None


_spoken = _Spoken()


def tr(text: str, note: str = "") -> str:
    """Return a text in the language that is spoken; ``note`` tells apart what English says alike."""
    return text if _spoken.found is None else _spoken.found(text, note, -1) or text


def plural(count: int, one: str, many: str) -> str:
    """Return the words for a count, in as many forms as a language has; ``%n`` stands for the number."""
    words = None if _spoken.found is None else _spoken.found(many, "", count)
    return (words or (one if count == 1 else many)).replace("%n", f"{count:,}")


def several(count: int, one: str, many: str = "") -> str:
    """Return 1 case or 1,204 cases; ``many`` is given where no s makes it."""
    return plural(count, f"%n {one}", f"%n {many or f'{one}s'}")


def named(value: date, pattern: str) -> str:
    """Return a day or a moment in a pattern such as %A %B %Y, with the names that the language has."""
    if _spoken.found is not None:
        from PySide6.QtCore import QLocale

        locale, short = QLocale(_spoken.code), QLocale.FormatType.ShortFormat
        weekday = value.isoweekday()
        names = {"%A": locale.dayName(weekday), "%a": locale.dayName(weekday, short)}
        names |= {"%B": locale.monthName(value.month), "%b": locale.monthName(value.month, short)}
        for sign, name in names.items():
            pattern = pattern.replace(sign, name)
    return f"{value:{pattern}}"


def marked(text: str) -> str:
    """Return a text as it is, which is translated only where it is shown: `tr(text)`."""
    return text


def spoken() -> str:
    """Return the code of the language that is spoken."""
    return _spoken.code


def speak(code: str = "") -> None:
    """Speak a language from now on; without one, what was chosen on this laptop, or the laptop's own."""
    code = code or _chosen() or _of_the_laptop()
    file = translations(code)
    if file is None:
        _spoken.code, _spoken.found, _spoken.translator = "en", None, None
        return
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    translator.load(str(file))
    hear(code, lambda text, note, count: translator.translate(CONTEXT, text, note, count))
    _spoken.translator = translator


def hear(code: str, found: Found) -> None:
    """Take the words of a language from a function."""
    _spoken.code, _spoken.found = code, found


def join(application: QCoreApplication) -> None:
    """Let Qt's own menus and dialogs speak the language too."""
    if _spoken.translator is not None:
        application.installTranslator(_spoken.translator)


def translations(code: str) -> Path | None:
    """Return the file of a language's words, if there is one; English needs none."""
    file = resource("translations", f"{CONTEXT}_{code}.qm")
    return file if file.is_file() else None


def _chosen() -> str:
    from PySide6.QtCore import QSettings

    file = QSettings(str(settings_folder() / "window.ini"), QSettings.Format.IniFormat)
    return str(file.value("language", ""))


def _of_the_laptop() -> str:
    from PySide6.QtCore import QLocale

    return QLocale.system().name().partition("_")[0]
