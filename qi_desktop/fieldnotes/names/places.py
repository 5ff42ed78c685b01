"""What in the name of an office or a session's place says where it is: Ipswich, and never "the office"."""

import re
from collections.abc import Iterator

from qi_desktop.fieldnotes.names.folding import plain
from qi_desktop.fieldnotes.names.ordinary import ordinary_words

_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)*")  # noqa: RUF001 -- both apostrophes
_JOINING = frozenset({"st", "upon", "on", "le", "la", "the", "of", "in", "by", "under", "next", "cum", "and"})
_EVERYWHERE = frozenset(
    {"office", "court", "magistrate", "crown", "county", "hub", "telephone", "phone"}
    | {"probation", "centre", "center", "prison", "hmp", "yoi", "hospital", "house", "hall", "room", "church"}
    | {"school", "college", "police", "station", "women", "men", "project", "approved"}
    | {"premise", "hostel", "unit", "team", "site", "workshop", "library", "jobcentre", "plus", "council"}
    | {"street", "road", "lane", "avenue", "crc", "nps", "video", "online", "desk", "outreach", "building"}
    | {
        "north",
        "south",
        "east",
        "west",
        "central",
        "great",
        "little",
        "new",
        "old",
        "upper",
        "lower",
        "saint",
    }
)
_BEGINNING = frozenset({"great", "little", "new", "old"})
_LEAST = 4


def place_names(text: str) -> tuple[set[str], set[str]]:
    """Return the names in a place, and the first words of them that count only with a capital."""
    names: set[str] = set()
    heads: set[str] = set()
    for run in _runs(text):
        telling = {word for word in run if _tells(word)}
        if not telling and len(run) < 2:  # noqa: PLR2004 -- a lone common word names no place
            continue
        names.add(" ".join(run))
        names |= {word for word in telling if len(word) >= _LEAST}
        if len(run) > 1 and run[0] not in telling and not _is_everywhere(run[0]) and len(run[0]) >= _LEAST:
            heads.add(run[0])
    return names, heads


def _runs(text: str) -> Iterator[list[str]]:
    """Yield the words of each name: those with a capital that stand together, and the little ones between."""
    run: list[str] = []
    between: list[str] = []
    last = 0
    for found in _WORD.finditer(text):
        word = plain(found.group()).replace("'", "")
        apart = bool(text[last : found.start()].strip(" -.'’"))  # noqa: RUF001 -- both apostrophes
        capital = found.group()[0].isupper() and (word in _BEGINNING or not _is_everywhere(word))
        if run and not apart and word in _JOINING:
            between.append(word)
        elif capital and run and not apart:
            run, between = [*run, *between, word], []
        else:
            if run:
                yield run
            run, between = [word] if capital and word not in _JOINING else [], []
        last = found.end()
    if run:
        yield run


def _tells(word: str) -> bool:
    return not _is_everywhere(word) and word not in _JOINING and word not in ordinary_words()


def _is_everywhere(word: str) -> bool:
    """Tell whether a word, or the one it is the plural or the possessive of, stands in many places' names."""
    return word in _EVERYWHERE or word.removesuffix("s") in _EVERYWHERE
