"""A pattern made ready, and how it is matched."""

import re
from dataclasses import dataclass
from functools import lru_cache

from qi_desktop.forms.expressions.patterns.reading import Reader
from qi_desktop.forms.expressions.patterns.shapes import MOST_WAYS, PatternFault, ways, written
from qi_desktop.forms.expressions.patterns.walking import Program, assembled

_LONGEST = 2_000
_LENGTHS = (10, 20, 50, 100, 200, 500, 1_000, 10_000, 100_000)


@dataclass(frozen=True)
class Pattern:
    """One pattern; the whole of a text must match it."""

    quick: re.Pattern[str] | None
    quick_up_to: int
    program: Program
    ignores_case: bool

    def matches(self, text: str) -> bool:
        """Tell whether a text matches; what cannot be told within a second does not."""
        if self.quick is not None and len(text) <= self.quick_up_to:
            return self.quick.fullmatch(text) is not None
        return self.program.matches(text, ignores_case=self.ignores_case)


@lru_cache(maxsize=512)
def read_pattern(pattern: str) -> Pattern:
    """Read a pattern; a PatternFault says where it is wrong."""
    if len(pattern) > _LONGEST:
        raise PatternFault(_LONGEST, f"more than {_LONGEST:,} characters")
    reader = Reader(pattern)
    shape = reader.whole()
    source = written(shape)
    flags = re.ASCII | (re.IGNORECASE if reader.ignores_case else 0)
    quick = None if source is None else re.compile(source, flags)
    lengths = [length for length in _LENGTHS if ways(shape, length) <= MOST_WAYS]
    return Pattern(quick, max(lengths, default=-1), assembled(shape), reader.ignores_case)
