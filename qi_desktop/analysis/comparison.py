"""What was published beside what the program counts: pairs equal, worded shares within their bounds."""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, cast

from qi_desktop.analysis.model import Count
from qi_desktop.analysis.number_words import number_words


@dataclass(frozen=True, slots=True)
class Published:
    """One published finding: an exact pair, or words with the bounds of the share they stand for."""

    fact: str
    provider: str
    question: str
    concern: str
    as_published: str
    met: int | None
    relevant: int | None
    share_low: Fraction | None
    share_high: Fraction | None


@dataclass(frozen=True, slots=True)
class Compared:
    """One published finding beside the program's own count."""

    published: Published
    count: Count | None

    @property
    def is_pair(self) -> bool:
        """True when numbers were published, false when only words were."""
        return self.published.met is not None

    @property
    def agrees(self) -> bool:
        """True when the pair is equal, or the share lies within its bounds, both ends included."""
        count, published = self.count, self.published
        if count is None or count.relevant == 0:
            return False
        if self.is_pair:
            return (count.met, count.relevant) == (published.met, published.relevant)
        low, high = published.share_low, published.share_high
        return low is not None and high is not None and low <= Fraction(count.met, count.relevant) <= high

    def line(self) -> str:
        """Return the finding as one line of the printed comparison."""
        ours = f"{self.count.met} of {self.count.relevant}" if self.count else "not counted"
        theirs = f"{self.published.met} of {self.published.relevant}" if self.is_pair else self._bounds()
        words = number_words(self.count.met, self.count.relevant) if self.count and not self.is_pair else ""
        mark = "equal" if self.is_pair else "within"
        verdict = mark if self.agrees else "DIFFERS"
        return (
            f"{self.published.fact:<7}{self.published.provider:<5}{self.published.question:<26}"
            f"{theirs:<16}{ours:<10}{verdict:<9}{words}"
        ).rstrip()

    def _bounds(self) -> str:
        return f"{float(self.published.share_low or 0):.3f}..{float(self.published.share_high or 0):.3f}"


@dataclass(frozen=True, slots=True)
class MethodologyFigure:
    """One figure of the methodology page beside the sum the program takes from the sessions."""

    about: str
    expected: str
    computed: str

    @property
    def agrees(self) -> bool:
        """True when both are the same."""
        return self.expected == self.computed

    def line(self) -> str:
        """Return the figure as one line of the printed comparison."""
        verdict = "equal" if self.agrees else "DIFFERS"
        return f"       {self.about:<42} {self.expected:<16.15} {self.computed:<16.15} {verdict}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The published findings and figures beside the program's own."""

    findings: tuple[Compared, ...]
    methodology: tuple[MethodologyFigure, ...] = ()

    @property
    def pairs(self) -> tuple[Compared, ...]:
        """The findings published as numbers."""
        return tuple(finding for finding in self.findings if finding.is_pair)

    @property
    def shares(self) -> tuple[Compared, ...]:
        """The findings published in words only."""
        return tuple(finding for finding in self.findings if not finding.is_pair)

    @property
    def agrees(self) -> bool:
        """True when nothing differs and there was something to compare."""
        return bool(self.findings) and all(part.agrees for part in (*self.findings, *self.methodology))

    @property
    def closing_line(self) -> str:
        """The sentence that sums the comparison up."""
        return (
            f"{_agreeing(self.pairs)} of {len(self.pairs)} published counts equal, "
            f"{_agreeing(self.shares)} of {len(self.shares)} worded shares within bounds"
        )

    def lines(self) -> list[str]:
        """Return the whole comparison, ready to print, ending with the closing line."""
        head = f"{'fact':<7}{'':<5}{'question':<26}{'published':<16}{'counted':<10}{'':<9}words by our rule"
        figures = ["methodology", *(figure.line() for figure in self.methodology)] if self.methodology else []
        return [head, *(finding.line() for finding in self.findings), *figures, self.closing_line]


def published_findings(lines: Iterable[str]) -> list[Published]:
    """Read published findings from the lines of their CSV file."""
    return [
        Published(
            fact=row["fact"],
            provider=row["provider"],
            question=row["question"],
            concern=row["concern"],
            as_published=row["as_published"],
            met=int(row["met"]) if row["met"] else None,
            relevant=int(row["relevant"]) if row["relevant"] else None,
            share_low=Fraction(row["share_low"]) if row["share_low"] else None,
            share_high=Fraction(row["share_high"]) if row["share_high"] else None,
        )
        for row in csv.DictReader(lines)
    ]


def methodology_figures(
    expected: Mapping[str, Any], computed: Mapping[str, Any]
) -> tuple[MethodologyFigure, ...]:
    """Lay each published methodology sum beside the one computed from the sessions."""
    ours = dict(_flat(computed))
    return tuple(
        MethodologyFigure(about.replace("_", " "), figure, ours.get(about, "none"))
        for about, figure in _flat(expected)
    )


def compare_with_published(
    published: Sequence[Published], counts: Sequence[Count], methodology: Sequence[MethodologyFigure] = ()
) -> Comparison:
    """Lay each published finding beside the count of the same question and provider."""
    own = {(count.question, count.group): count for count in counts}
    findings = tuple(Compared(row, own.get((row.question, row.provider))) for row in published)
    return Comparison(findings, tuple(methodology))


def _agreeing(findings: Sequence[Compared]) -> int:
    return sum(finding.agrees for finding in findings)


def _flat(figures: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for about, figure in figures.items():
        if isinstance(figure, Mapping):
            inner = cast("Mapping[str, Any]", figure)
            yield from _flat({f"{about} {name}": value for name, value in inner.items()})
        elif isinstance(figure, list):
            yield about, "; ".join(sorted(str(place) for place in cast("list[Any]", figure)))
        else:
            yield about, str(figure)
