"""Where a passage lies in the editor: Qt counts UTF-16 units, notes are counted in code points."""

_UNIT = 2
_CODING = "utf-16-le"


def units_before(text: str, code_points: int) -> int:
    """Return how many UTF-16 units stand before a place that is counted in code points."""
    return len(text[:code_points].encode(_CODING)) // _UNIT


def code_points_before(text: str, units: int) -> int:
    """Return how many code points stand before a place that is counted in UTF-16 units."""
    return len(text.encode(_CODING)[: units * _UNIT].decode(_CODING, "ignore"))


def short(text: str, length: int) -> str:
    """Return text on one line, cut at a blank before a length and ended by an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= length else f"{line[:length].rsplit(' ', 1)[0]} …"
