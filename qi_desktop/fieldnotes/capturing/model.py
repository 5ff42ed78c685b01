"""A capture is a thought, something to follow up, or exact words, waiting to be filed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypedDict

from qi_desktop.foundation.errors import UserError


class CaptureSort(StrEnum):
    """What was caught."""

    THOUGHT = "thought"
    FOLLOW_UP = "follow_up"
    QUOTE = "quote"


class FiledAs(StrEnum):
    """What became of a capture."""

    WAITING = ""
    NOTE = "note"
    LINE = "line_of_enquiry"
    EVIDENCE = "enquiry_evidence"
    STEP = "enquiry_step"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Capture:
    """Words caught in passing: whose, when, and during which session or case if any."""

    id: str
    sort: CaptureSort
    text: str
    session: str
    sampled_case: str
    captured_by: str
    captured_at: datetime | None
    filed_as: FiledAs = FiledAs.WAITING
    filed_under: str = ""


class CaptureDetails(TypedDict, total=False):
    """What may be changed of a capture while it waits."""

    sort: str
    text: str
    session: str
    sampled_case: str


@dataclass(eq=False)
class CaptureFiled(UserError):
    """A capture that was filed or discarded is changed where it lies now."""

    filed_as: str
