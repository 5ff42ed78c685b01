"""Whether somebody who did not write a practice example has read it as it stands now (pure)."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from qi_desktop.reporting.model import PracticeExample


class Look(StrEnum):
    """What became of the second look at an example."""

    WAITING = "not checked yet"
    CHANGED = "changed since it was checked"
    CHECKED = "checked"


@dataclass(frozen=True, slots=True)
class CheckStanding:
    """How an example stands: who wrote it last, who checked it when, and whether that still holds."""

    look: Look
    written_by: str
    checked_by: str = ""
    checked_at: str = ""


def words_digest(example: PracticeExample) -> str:
    """Return the digest of all that a check is about: name, words, whose work it shows, and how."""
    told = [example.changed_name, example.text, example.domain, example.provider, example.quality.value]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def standing(example: PracticeExample, writer: str) -> CheckStanding:
    """Return how an example stands; a check by whoever wrote it last is none."""
    if not example.checked_by or example.checked_by == writer:
        return CheckStanding(Look.WAITING, writer)
    holds = example.checked_digest == words_digest(example)
    look = Look.CHECKED if holds else Look.CHANGED
    return CheckStanding(look, writer, example.checked_by, example.checked_at)


def unchecked_words(looks: Sequence[Look]) -> str:
    """Return what the report says of examples that nobody but their writer has read as they stand."""
    waiting = sum(look is not Look.CHECKED for look in looks)
    if not waiting:
        return ""
    if waiting == len(looks):
        which = "None of the practice examples has"
    else:
        which = f"{waiting:,} of the {len(looks):,} practice examples {'has' if waiting == 1 else 'have'} not"
    return f"{which} been checked by a second person yet."
