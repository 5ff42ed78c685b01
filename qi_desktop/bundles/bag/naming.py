"""Which names a file in a bag may have: those that mean the same thing, and nothing else, on every system."""

import re
import unicodedata

from qi_desktop.bundles.bag.flaws import UnsafeBag

LENGTH = 200
"""How many bytes a name may have with all its folders."""

# Drive letters and streams (:), patterns, folders of another system (\), and % which the standard gives a
# meaning of its own.
_FORBIDDEN = re.compile(r'[\\:*?"<>|%]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)


def check(path: str) -> None:
    """Refuse a name that leads outside, or that some system would read as something else."""
    if len(path.encode("utf-8", "surrogatepass")) > LENGTH:
        raise UnsafeBag("a name in it is too long")
    plain = path.isascii() and path.isprintable()
    if not plain and any(unicodedata.category(letter)[0] == "C" for letter in path):
        raise UnsafeBag("a name in it holds a sign that cannot be seen")
    for part in path.split("/"):
        if part in ("", ".", "..") or _FORBIDDEN.search(part) or part != part.rstrip(". "):
            raise UnsafeBag("a path in it leads outside")
        if _RESERVED.fullmatch(part):
            raise UnsafeBag("a name in it belongs to the system")


class Names:
    """The names met in one bag so far; no two of them may be one and the same on some system."""

    def __init__(self) -> None:
        """Begin with none."""
        self._files: set[str] = set()
        self._folders: set[str] = set()

    def add(self, path: str) -> None:
        """Take up a name, or refuse one that stands there already, in whatever letters."""
        check(path)
        name = unicodedata.normalize("NFKC", path).casefold()
        folders = {name[:place] for place, letter in enumerate(name) if letter == "/"}
        if name in self._files or name in self._folders or folders & self._files:
            raise UnsafeBag(f"{path} stands in it twice")
        self._files.add(name)
        self._folders |= folders
