"""What can be wrong with what a person does to a line of enquiry."""

from dataclasses import dataclass

from qi_desktop.foundation.errors import UserError


@dataclass(eq=False)
class EnquiryNotOpen(UserError):
    """A line of enquiry that was settled or dropped cannot be settled or dropped again."""

    status: str
