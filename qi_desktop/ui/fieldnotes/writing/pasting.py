"""What is kept of a paste: its words, headings, lists and rows of tables; never looks or pictures."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from typing_extensions import override

from qi_desktop.fieldnotes.sources.lines import Lines, tidy
from qi_desktop.fieldnotes.structure import Line, LineKind, line_of

MOST = 5_000_000
"""Of a longer paste the plain text is taken as it is; no word processor puts so much structure around it."""

_PLAIN = Line(LineKind.PLAIN)
_UNSEEN = frozenset({"head", "script", "style", "title", "template", "svg", "o:p", "xml"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_PARAGRAPHS = frozenset({"p", "div", "section", "article", "blockquote", "pre", "address", "table", "body"})
_WORD_LIST = re.compile(r"mso-list:\s*[^;]*level(\d)", re.IGNORECASE)
_WORD_MARK = re.compile(r"mso-list:\s*Ignore", re.IGNORECASE)
_WORD_HEADING = re.compile(r"MsoHeading(\d)|MsoTitle")
_BULLETS = frozenset("·•o§-*▪◦‣\N{EN DASH}\N{EM DASH}")
_LONE = re.compile("[\ud800-\udfff\ufffc]")


def pasted(html: str, plain: str) -> str:
    """Return the text of a paste with its structure as a person types it."""
    text = ""
    if html and len(html) <= MOST:
        reader = _Reader()
        reader.feed(html)
        reader.close()
        text = reader.text()
    if not text.strip() or (line_of(text) == _PLAIN and "\n" not in text):
        text = tidy(plain) if "\n" in plain.strip() else _one_piece(plain)
    return _LONE.sub("", text)


def _one_piece(plain: str) -> str:
    """Keep the blanks around words that are pasted into a line."""
    inside = tidy(plain)
    lead, tail = (
        "\n" if "\n" in blank else " " if blank else ""
        for blank in (plain[: len(plain) - len(plain.lstrip())], plain[len(plain.rstrip()) :])
    )
    return f"{lead}{inside.strip()}{tail}" if inside.strip() else lead


class _Reader(HTMLParser):
    """Reads the structure that word processors and browsers put on the clipboard."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines = Lines()
        self._words: list[str] = []
        self._unseen: list[str] = []
        self._lists: list[int] = []
        self._heading = 0
        self._item: tuple[int, str] | None = None
        self._cells: list[str] | None = None
        self._mark: str | None = None

    def text(self) -> str:
        self._flush()
        return self._lines.text()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._unseen or tag in _UNSEEN:
            self._unseen += [tag] if tag in _UNSEEN else []
            return
        facts = {name: value or "" for name, value in attrs}
        if tag in _HEADINGS or tag in _PARAGRAPHS:
            self._begin(tag, facts)
        elif tag in {"ul", "ol"}:
            self._flush()
            self._lists.append(int(facts.get("start") or 1) if tag == "ol" else 0)
        elif tag == "li":
            self._flush()
            self._item = (max(len(self._lists) - 1, 0), self._next_mark())
        elif tag == "br":
            self._words.append("\n")
        elif tag == "tr":
            self._flush()
            self._cells = []
        elif tag == "span" and _WORD_MARK.search(facts.get("style", "")):
            self._mark = ""

    @override
    def handle_endtag(self, tag: str) -> None:
        if self._unseen:
            if tag == self._unseen[-1]:
                self._unseen.pop()
            return
        if tag in {"td", "th"} and self._cells is not None:
            self._cells.append(_joined(self._words))
            self._words = []
        elif tag == "tr" and self._cells is not None:
            self._lines.row(self._cells)
            self._cells = None
        elif tag in {"ul", "ol"}:
            self._flush()
            self._lists[-1:] = []
        elif tag == "span" and self._mark is not None:
            self._end_mark()
        elif tag in _HEADINGS or tag in _PARAGRAPHS or tag == "li":
            self._end(tag)

    @override
    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        if self._mark is not None:
            self._mark += data
        else:
            self._words.append(re.sub(r"[ \t\r\n]+", " ", data))

    def _begin(self, tag: str, facts: dict[str, str]) -> None:
        if self._cells is not None:
            return
        if self._item is None or tag in _HEADINGS:
            self._flush()
        named = _WORD_HEADING.search(facts.get("class", ""))
        self._heading = _HEADINGS.get(tag, int(named[1] or 1) if named else 0)
        listed = _WORD_LIST.search(facts.get("style", ""))
        if listed:
            self._item = (int(listed[1]) - 1, "-")

    def _end(self, tag: str) -> None:
        if self._cells is not None:
            self._words.append(" ")
        elif self._item is None or tag == "li" or not self._lists:
            self._flush()
        else:
            self._words.append(" ")

    def _end_mark(self) -> None:
        mark = (self._mark or "").strip()
        self._mark = None
        if self._item is not None and mark and mark not in _BULLETS:
            self._item = (self._item[0], mark)

    def _next_mark(self) -> str:
        if not self._lists or not self._lists[-1]:
            return "-"
        self._lists[-1] += 1
        return f"{self._lists[-1] - 1}."

    def _flush(self) -> None:
        """Hand on the words collected so far as what they are."""
        words = _joined(self._words)
        self._words = []
        if self._heading:
            self._lines.heading(self._heading, words)
        elif self._item is not None:
            self._lines.item(self._item[0], self._item[1], words)
        else:
            self._lines.paragraph(words)
        self._heading, self._item = 0, None


def _joined(words: list[str]) -> str:
    lines = "".join(words).split("\n")
    return "\n".join(re.sub(r" {2,}", " ", line).strip(" ") for line in lines).strip("\n")
