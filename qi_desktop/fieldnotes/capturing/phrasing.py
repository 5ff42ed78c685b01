"""How a capture reads where it is filed."""

from qi_desktop.fieldnotes.capturing.model import Capture, CaptureSort

_LONGEST_TITLE = 60
_QUOTES = ("“”", '""', "\u2018\u2019")


def as_words(capture: Capture, number: str = "") -> str:
    """Return the words as they stand in a note: exact ones in quotation marks, a case by its number."""
    text = capture.text.strip()
    quoted = any(text.startswith(pair[0]) and text.endswith(pair[1]) for pair in _QUOTES)
    if capture.sort is CaptureSort.QUOTE and not quoted:
        text = f"“{text}”"
    return f"{text} ({number})" if number and number not in text else text


def as_title(text: str) -> str:
    """Return the first line of a text, cut between words where it is long."""
    line = " ".join(text.strip().splitlines()[:1]).strip()
    if len(line) <= _LONGEST_TITLE:
        return line
    whole = line[:_LONGEST_TITLE].rpartition(" ")[0] or line[: _LONGEST_TITLE - 1]
    return f"{whole.rstrip(' ,;:.')} …"


def added_to(body: str, words: str) -> str:
    """Return a note with words added as a paragraph of their own."""
    return f"{body.rstrip()}\n\n{words}\n" if body.strip() else f"{words}\n"
