"""The words a hit stands among: a decision holds as long as they stay, whatever changes elsewhere."""

import hashlib
import re

from qi_desktop.fieldnotes.names.folding import plain
from qi_desktop.fieldnotes.names.model import NameHit

_WORD = re.compile(r"[^\W_]+")
_NEIGHBOURS = 2
_REACH = 80


def around(text: str, hit: NameHit) -> str:
    """Return what tells this place from others: a digest of the words with two neighbours on each side.

    A digest, because the note they come from may have to be forgotten one day, and this with it.
    """
    before = _WORD.findall(plain(text[max(0, hit.start - _REACH) : hit.start]))[-_NEIGHBOURS:]
    after = _WORD.findall(plain(text[hit.stop : hit.stop + _REACH]))[:_NEIGHBOURS]
    place = "\n".join((" ".join(before), " ".join(hit.words.split()), " ".join(after)))
    return hashlib.sha256(place.encode()).hexdigest()[:32]
