"""Tables of text: which encoding and which dividing sign a file was written with, and its cells."""

import codecs
import csv
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from io import StringIO
from itertools import islice

SIGNS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar"}
LOOKED_AT = 60
"""Rows in which the dividing sign shows."""
LOOKED_AT_CHARACTERS = 200_000
ROWS_LEARNED = 5000
"""Rows from which a list's frequent words are known; to note those of all would cost more than it saves."""
LONGEST_CELL = 1_000_000
"""No cell of a list is longer; a longer one is a quotation mark that was never closed."""
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8 with a byte order mark"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16, little end first"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16, big end first"),
)
UNCLOSED = "a quotation mark is never closed, so that each line was read by itself"
UNREADABLE = "signs that cannot be read are shown as \ufffd"
ALLOWED_CONTROLS = frozenset("\t\n\r\f\v\x1a\x1c\x1d\x1e\x1f")
SCREENED = 4096
WHOLE_SIGNS_TO_A_TORN_ONE = 20


class NotText(ValueError):
    """The bytes are no text in any common encoding."""


@dataclass(frozen=True, slots=True)
class TextTable:
    """The rows of a table of text, and how they were read."""

    rows: list[list[str]]
    encoding: str
    sign: str
    note: str = ""

    @property
    def how_read(self) -> str:
        """Return in words which encoding and sign were taken."""
        parts = (self.encoding, f"divided by {SIGNS[self.sign]}" if self.sign else "", self.note)
        return "; ".join(part for part in parts if part)


def text_table(raw: bytes, known_headers: Callable[[Iterable[str]], int] = lambda _: 0) -> TextTable:
    """Read a table of text; ``known_headers`` counts the cells of a row that are headers it expects."""
    text, encoding, note = decoded(raw)
    # A line may end as in Windows, Unix or an old Mac; within a cell as well.
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    sign = dividing_sign(text, known_headers)
    try:
        rows, torn = _rows(text, sign or ",")
    except csv.Error as error:
        raise NotText from error
    return TextTable(rows, encoding, sign, "; ".join(part for part in (note, torn) if part))


def decoded(raw: bytes) -> tuple[str, str, str]:
    """Return the text, the name of the encoding that was taken, and a note where it did not fit wholly."""
    for mark, codec, name in BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return _strictly(raw, codec), name, ""
    if b"\x00" in raw:
        little, name = _wide(raw)
        return _strictly(raw, "utf-16-le" if little else "utf-16-be"), name, ""
    return _narrow(raw)


def dividing_sign(text: str, known_headers: Callable[[Iterable[str]], int] = lambda _: 0) -> str:
    """Return the sign between cells: the one that makes most headers known and most rows equally wide."""
    named = text[:8].lower()
    if named.startswith("sep=") and named[4:5] in SIGNS:
        return text[4]
    start = text[:LOOKED_AT_CHARACTERS]
    scores = {sign: _score(start, sign, known_headers) for sign in SIGNS}
    best = max(scores, key=lambda sign: scores[sign])
    return best if scores[best][2] > 1 else ""


def _score(text: str, sign: str, known_headers: Callable[[Iterable[str]], int]) -> tuple[int, int, int]:
    rows: list[list[str]] = []
    try:
        for row in csv.reader(StringIO(text), delimiter=sign):
            rows.append(row)
            if len(rows) == LOOKED_AT:
                break
    except csv.Error:
        return 0, 0, 0
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0, 0, 0
    width, covered = max(widths.items(), key=lambda item: (item[1] * item[0], item[0]))
    return max(known_headers(row) for row in rows), covered, width


def _rows(text: str, sign: str) -> tuple[list[list[str]], str]:
    csv.field_size_limit(LONGEST_CELL)
    if '"' not in text:
        return _kept(csv.reader(StringIO(text), delimiter=sign, quoting=csv.QUOTE_NONE)), ""
    try:
        return _kept(csv.reader(StringIO(text), delimiter=sign, strict=True)), ""
    except csv.Error:
        return _torn_rows(text, sign)


def _torn_rows(text: str, sign: str) -> tuple[list[list[str]], str]:
    """Read what is not quoted by the rules, whole or line by line: as more rows come out alike."""
    nothing: list[str] = []
    lines = [
        next(csv.reader([line], delimiter=sign), nothing) for line in text.removesuffix("\n").split("\n")
    ]
    try:
        whole = list(csv.reader(StringIO(text), delimiter=sign))
    except csv.Error:
        return _kept(lines), UNCLOSED
    if whole == lines or _alike(whole) > _alike(lines):
        return _kept(whole), ""
    return _kept(_untorn(lines, text, sign)), UNCLOSED


def _untorn(rows: list[list[str]], text: str, sign: str) -> list[list[str]]:
    """Return rows read line by line; one that a mark made too short is read as if it had none."""
    usual = Counter(len(row) for row in rows if row).most_common(1)[0][0]
    bare = [line.replace('"', "").split(sign) for line in text.removesuffix("\n").split("\n")]
    return [plain if len(row) < usual == len(plain) else row for row, plain in zip(rows, bare, strict=True)]


def _alike(rows: Iterable[list[str]]) -> int:
    widths = Counter(len(row) for row in rows if row)
    return max(widths.values(), default=0)


def _kept(rows: Iterable[list[str]]) -> list[list[str]]:
    """Return the rows with equal words kept once, for lists say few things many times."""
    words: dict[str, str] = {}
    rest = iter(rows)
    kept = [list(map(words.setdefault, row, row)) for row in islice(rest, ROWS_LEARNED)]
    kept += [list(map(words.get, row, row)) for row in rest]
    return kept


def _narrow(raw: bytes) -> tuple[str, str, str]:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return _western(raw, cut_off=error.start > len(raw) - 4 and "unexpected end" in error.reason)
    if any(sign < " " and sign not in ALLOWED_CONTROLS for sign in text[:SCREENED]):
        raise NotText
    return text, "UTF-8" if not text.isascii() else "UTF-8 (plain ASCII)", ""


def _western(raw: bytes, *, cut_off: bool) -> tuple[str, str, str]:
    # A file of UTF-8 that was cut off, or has a few torn signs, is no Western page full of odd pairs.
    torn = raw.decode("utf-8", errors="replace")
    whole = sum(sign > "\x7f" and sign != "\ufffd" for sign in torn)
    if whole >= torn.count("\ufffd") * WHOLE_SIGNS_TO_A_TORN_ONE or (cut_off and whole):
        return torn, "UTF-8", UNREADABLE
    try:
        return raw.decode("cp1252"), "Windows-1252 (Western European)", ""
    except UnicodeDecodeError:
        return raw.decode("latin-1"), "Latin-1 (ISO 8859-1)", ""


def _wide(raw: bytes) -> tuple[bool, str]:
    """Tell whether text without a mark is UTF-16 with the little end first, by where its zeros stand."""
    even, odd = raw[0::2].count(0), raw[1::2].count(0)
    # Of Western text in such signs nearly every other byte is zero; a stray zero makes no text wide.
    if len(raw) % 2 or min(even, odd) * 10 > max(even, odd) or max(even, odd) * 4 < len(raw):
        raise NotText
    return odd > even, f"UTF-16, {'little' if odd > even else 'big'} end first, without a mark"


def _strictly(raw: bytes, codec: str) -> str:
    try:
        text = raw.decode(codec)
    except UnicodeDecodeError as error:
        raise NotText from error
    if "\x00" in text or any(sign < " " and sign not in ALLOWED_CONTROLS for sign in text[:SCREENED]):
        raise NotText
    return text
