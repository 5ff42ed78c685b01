"""Finding a case's number in what somebody wrote: never anybody's name, only the number."""

import re
from collections.abc import Iterator

_PARAGRAPHS = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")


def number_pattern(number: str) -> re.Pattern[str]:
    """Return what finds a number such as "CRC 07", however it was spaced, and "CRC 7" too."""
    words = [_word(word) for word in number.split()]
    return re.compile(r"(?<!\w)" + r"[\s-]*".join(words) + r"(?!\w)", re.IGNORECASE)


def paragraphs_naming(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Yield the start and stop of each paragraph that names the case; neighbours are yielded as one."""
    begun: tuple[int, int] | None = None
    for paragraph in _PARAGRAPHS.finditer(text):
        if not pattern.search(paragraph.group()):
            if begun:
                yield begun
            begun = None
        else:
            begun = (begun[0] if begun else paragraph.start(), paragraph.end())
    if begun:
        yield begun


def _word(word: str) -> str:
    return f"0*{word.lstrip('0')}" if word.isdecimal() and word.strip("0") else re.escape(word)
