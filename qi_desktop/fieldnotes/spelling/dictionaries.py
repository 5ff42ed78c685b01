"""Which dictionaries there are on this laptop: the British one, and those a person has added."""

import re
from dataclasses import dataclass
from pathlib import Path

from qi_desktop.foundation.errors import InputError
from qi_desktop.foundation.paths import resource, settings_folder

BRITISH = "en_GB"
NAMES = {BRITISH: "British English", "cy_GB": "Cymraeg", "en_US": "American English", "ga_IE": "Gaeilge"}
LARGEST = 30_000_000
"""Bytes of one file; the largest of the usual dictionaries has a third of it."""
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_\-]{1,40}")
_ENCODING = re.compile(rb"^SET\s+(\S+)", re.MULTILINE)
_COUNT = re.compile(r"\ufeff?\s*\d+")


@dataclass(eq=False)
class DictionaryUnusable(InputError):
    """A file was named as a dictionary that is none, or cannot be read as one."""

    file: str
    why: str


def added_folder() -> Path:
    """Return where added dictionaries lie on this laptop."""
    return settings_folder() / "spelling"


def stem_of(code: str) -> Path:
    """Return the place of a dictionary's two files, without their endings."""
    return resource("spelling", code) if code == BRITISH else added_folder() / code


def added() -> tuple[tuple[str, str], ...]:
    """Return the added dictionaries, each with its code and its name."""
    codes = sorted(
        file.stem
        for file in added_folder().glob("*.dic")
        if file.with_suffix(".aff").is_file() and _CODE.fullmatch(file.stem) and file.stem != BRITISH
    )
    return tuple((code, NAMES.get(code, code)) for code in codes)


def add(file: Path) -> str:
    """Keep a dictionary from a file: a .dic with its .aff beside it, or an extension that holds both.

    Returns its code. The files are kept as UTF-8, whatever they were in.
    """
    import zipfile

    try:
        code, rules, words = _from_extension(file) if zipfile.is_zipfile(file) else _from_pair(file)
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise DictionaryUnusable(file.name, "it cannot be read") from error
    if not _CODE.fullmatch(code) or code == BRITISH:
        raise DictionaryUnusable(file.name, f"“{code[:40]}” is no name for a further dictionary")
    encoding = _ENCODING.search(rules)
    try:
        named = encoding.group(1).decode("ascii") if encoding else "iso-8859-1"
        rules_text, words_text = rules.decode(named), words.decode(named)
    except (LookupError, UnicodeDecodeError) as error:
        raise DictionaryUnusable(file.name, "its letters cannot be read") from error
    if not _COUNT.match(words_text):
        raise DictionaryUnusable(file.name, "its list does not begin with the number of its words")
    _keep(code, re.sub(r"(?m)^SET\s+\S+", "SET UTF-8", rules_text), words_text)
    return code


def _keep(code: str, rules: str, words: str) -> None:
    folder = added_folder()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{code}.aff").write_text(rules, "utf-8", newline="\n")
    (folder / f"{code}.dic").write_text(words, "utf-8", newline="\n")


def _from_pair(file: Path) -> tuple[str, bytes, bytes]:
    rules, words = file.with_suffix(".aff"), file.with_suffix(".dic")
    for part in (rules, words):
        if not part.is_file():
            raise DictionaryUnusable(file.name, f"{part.name} is not beside it")
        if part.stat().st_size > LARGEST:
            raise DictionaryUnusable(file.name, "it is too large")
    return words.stem, rules.read_bytes(), words.read_bytes()


def _from_extension(file: Path) -> tuple[str, bytes, bytes]:
    """Read the first dictionary of an extension as office programs use it; nothing is unpacked to a place."""
    from zipfile import ZipFile

    with ZipFile(file) as parts:
        names = parts.namelist()
        words = next((name for name in names if name.endswith(".dic") and f"{name[:-4]}.aff" in names), "")
        if not words:
            raise DictionaryUnusable(file.name, "it holds no .dic with an .aff of the same name")

        def whole(name: str) -> bytes:
            with parts.open(name) as part:
                found = part.read(LARGEST + 1)
            if len(found) > LARGEST:
                raise DictionaryUnusable(file.name, "it is too large")
            return found

        return Path(words).stem, whole(f"{words[:-4]}.aff"), whole(words)
