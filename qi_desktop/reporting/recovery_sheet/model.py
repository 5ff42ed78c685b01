"""What stands on the recovery sheet."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class RecoverySheet:
    """What is printed; ``made_on`` is the day, in words."""

    title: str
    programme: str
    made_on: str
    secret: str
    public: str
