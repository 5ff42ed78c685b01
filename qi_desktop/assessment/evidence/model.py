"""Files attached to a case assessment, and why one cannot be attached or read."""

from dataclasses import dataclass

from qi_desktop.forms.flow.state import Row
from qi_desktop.foundation.errors import InputError, UserError

LIMIT = 5 * 1024 * 1024
"""How many bytes one attached file may have."""
ROOM = 100 * 1024 * 1024
"""How many bytes of different files may be attached on one laptop."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file attached to a question of a case, or to the case as a whole where ``question`` is blank.

    ``present`` tells whether its bytes are in this file; they may still be on another laptop.
    """

    id: str
    assessment: str
    question: str
    row: Row
    name: str
    media_type: str
    size: int
    digest: str
    added_by: str
    added_at: str
    present: bool


@dataclass(eq=False)
class AttachmentMissing(InputError):
    """There is no file at the place named."""

    file: str


@dataclass(eq=False)
class AttachmentEmpty(InputError):
    """The file to attach holds nothing."""

    file: str


@dataclass(eq=False)
class AttachmentTooLarge(InputError):
    """The file is larger than an attachment may be."""

    file: str
    size: str
    limit: str


@dataclass(eq=False)
class NoRoomForAttachment(UserError):
    """So much was attached on this laptop that this file would be too much."""

    file: str
    limit: str


@dataclass(eq=False)
class AttachmentNotHere(UserError):
    """The record of the file came, its bytes have not yet."""

    file: str


@dataclass(eq=False)
class UnknownAttachment(InputError):
    """No attachment has this id."""

    attachment: str
