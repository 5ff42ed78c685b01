"""The kinds of files that the program opens, told once for all three systems."""

from typing import NamedTuple


class Kind(NamedTuple):
    """One kind of file: how its name ends, its type for Linux, and what people call it."""

    suffix: str
    name: str
    words: str

    @property
    def mime(self) -> str:
        """Return its media type."""
        return f"application/vnd.qi-desktop.{self.name}"


KINDS = (
    Kind("qi", "workspace", "Inspection of one laptop, encrypted"),
    Kind("qibundle", "bundle", "Bundle from an inspector, sealed"),
    Kind("qipack", "pack", "Pack from the lead inspector, sealed"),
    Kind("qicard", "card", "Team card, with the public keys of one laptop"),
    Kind("qihandover", "handover", "Handover for the central team, sealed"),
)
