"""A number of the report beside the same number found by another way of counting."""

from dataclasses import dataclass

NO_SUCH = "no such count"
"""What is said of a figure in a text that no count bears out: it may be of something that is not counted."""


@dataclass(frozen=True, slots=True)
class CheckedNumber:
    """One printed number; ``found`` is blank where the report withholds it."""

    place: str
    about: str
    shown: str
    found: str
    equal: bool

    @property
    def verdict(self) -> str:
        """Whether both agree, in a word."""
        if self.equal:
            return "equal" if self.found else "withheld"
        return "look at it" if self.found == NO_SUCH else "DIFFERS"


@dataclass(frozen=True, slots=True)
class CheckedNumbers:
    """Every number of a report."""

    numbers: tuple[CheckedNumber, ...]

    @property
    def differing(self) -> tuple[CheckedNumber, ...]:
        """The numbers on which both ways of counting disagree."""
        return tuple(one for one in self.numbers if not one.equal)

    @property
    def closing_line(self) -> str:
        """Sum the comparison up."""
        equal = sum(one.equal for one in self.numbers)
        withheld = sum(one.verdict == "withheld" for one in self.numbers)
        beside = f", {withheld} of them withheld" if withheld else ""
        return f"{equal} of {len(self.numbers)} numbers of the report equal to the independent count{beside}"
