"""Where on the pages a block of the report came to stand, so that a click on it leads to what it is of."""

from dataclasses import dataclass

from qi_desktop.analysis.model import Count


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece of a page, in points from its upper left corner; pages are numbered from 0.

    ``anchor`` names what stands there: ``count:QUESTION/PROVIDER``, ``finding:DOMAIN/PROVIDER``,
    ``factor:``, ``recommendation:``, ``practice_example:`` and ``key_fact:`` with the id of the record,
    ``text:SECTION``. In a draft, ``number`` is that of the paragraph; otherwise it is blank.
    """

    page: int
    left: float
    top: float
    right: float
    bottom: float
    anchor: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class SetReport:
    """A report as it was set: the bytes of its PDF, and what stands where."""

    pdf: bytes
    placed: tuple[Placed, ...] = ()


def count_anchor(count: Count) -> str:
    """Return what a count is called where it stands on a page."""
    return f"count:{count.question}/{count.group}"
