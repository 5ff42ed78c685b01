"""The light structure of a note: headings, lists and rows as lines that a person could have typed."""

import re

_MANY_BLANK = re.compile(r"\n{3,}")
_ODD_SPACES = re.compile(r"[^\S\n\t]")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u00ad\u200b\u2060\ufeff]")
_DEEPEST = 6
_CLOSE = frozenset({"item", "row"})


class Lines:
    """Collects the lines of a document in reading order."""

    def __init__(self) -> None:
        self.length = 0
        """How many characters were collected."""
        self._blocks: list[tuple[str, str]] = []

    def heading(self, level: int, words: str) -> None:
        """Add a heading."""
        self._add("heading", f"{'#' * min(max(level, 1), _DEEPEST)} ", one_line(words))

    def paragraph(self, words: str) -> None:
        """Add a paragraph, which may have several lines."""
        self._add("paragraph", "", words.strip())

    def item(self, depth: int, mark: str, words: str) -> None:
        """Add an item of a list."""
        self._add("item", f"{'  ' * min(depth, _DEEPEST)}{mark} ", one_line(words))

    def row(self, cells: list[str]) -> None:
        """Add a row of a table."""
        if any(cell.strip() for cell in cells):
            self._add("row", "", " | ".join(map(one_line, cells)))

    def text(self) -> str:
        """Return everything as one text; items and rows stand close, all else apart."""
        parts: list[str] = []
        before = ""
        for kind, words in self._blocks:
            if parts:
                parts.append("\n" if kind == before and kind in _CLOSE else "\n\n")
            parts.append(words)
            before = kind
        return tidy("".join(parts))

    def _add(self, kind: str, mark: str, words: str) -> None:
        if words:
            self._blocks.append((kind, mark + words))
            self.length += len(mark) + len(words)


def tidy(text: str) -> str:
    """Return a text with one kind of line end and space, and without what cannot be seen."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n").replace("\u2028", "\n")
    text = _UNSEEN.sub("", _ODD_SPACES.sub(" ", text))
    lines = (line.rstrip() for line in text.split("\n"))
    return _MANY_BLANK.sub("\n\n", "\n".join(lines)).strip("\n")


def one_line(words: str) -> str:
    """Return words without any break."""
    return " ".join(words.split())
