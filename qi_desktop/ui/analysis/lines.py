"""One line of the counts: a question with the count of each provider beside each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qi_desktop.ui.widgets.bars import Bar
from qi_desktop.ui.widgets.table import Column

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from qi_desktop.analysis.model import Count


@dataclass(frozen=True, slots=True)
class CountLine:
    """A question and its counts, provider by provider."""

    question: str
    label: str
    domain: str
    section: str
    counts: Mapping[str, Count]

    def text(self, provider: str) -> str:
        """Return x of y, or nothing when the provider was not asked."""
        count = self.counts.get(provider)
        return f"{count.met} of {count.relevant}" if count is not None and count.relevant else ""

    def bar(self, provider: str) -> Bar | None:
        """Return the proportion as the size of a bar."""
        count = self.counts.get(provider)
        return Bar(count.met, count.relevant) if count is not None and count.relevant else None

    def share(self, provider: str) -> float:
        """Return what the line is sorted by."""
        count = self.counts.get(provider)
        return count.met / count.relevant if count is not None and count.relevant else -1.0

    @property
    def disputed(self) -> bool:
        """Whether an answer behind it is contested."""
        return any(count.disputed for count in self.counts.values())


def lines_of(counts: Iterable[Count]) -> list[CountLine]:
    """Return the counts question by question, in the order they come."""
    by_question: dict[str, list[Count]] = {}
    for count in counts:
        by_question.setdefault(count.question, []).append(count)
    return [
        CountLine(
            question, same[0].label, same[0].domain, same[0].section, {count.group: count for count in same}
        )
        for question, same in by_question.items()
        if any(count.asked for count in same)
    ]


def section_words(section: str) -> str:
    """Return the name of a section."""
    return section.replace("_", " ").capitalize()


def columns(providers: Iterable[str]) -> tuple[Column[CountLine], ...]:
    """Return the columns for an inspection's providers."""
    result = [
        Column[CountLine](
            "Question",
            lambda line: line.label,
            stretch=True,
            status=lambda line: "caution" if line.disputed else "",
        ),
    ]
    for code in providers:
        result += [_number(code), _bar(code)]
    return tuple(result)


def _number(code: str) -> Column[CountLine]:
    return Column[CountLine](
        code, lambda line: line.text(code), lambda line: line.share(code), number=True, strong=True
    )


def _bar(code: str) -> Column[CountLine]:
    return Column[CountLine](
        "", lambda _line: "", lambda line: line.share(code), bar=lambda line: line.bar(code), width=104
    )
