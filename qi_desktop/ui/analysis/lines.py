"""One line of the counts: a question with the counts of its groups side by side, or with one of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qi_desktop.ui.analysis.wording import FactWords, count_words
from qi_desktop.ui.language import tr
from qi_desktop.ui.widgets.bars import Bar
from qi_desktop.ui.widgets.table import Column

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from qi_desktop.analysis.model import Count
    from qi_desktop.analysis.withholding import Row

WITH_BARS, SIDE_BY_SIDE = 2, 46
"""How many groups stand side by side with bars, how many letters without; others stand below one another."""
_NUMBER = 12
"""The letters of a number with its mark."""


@dataclass(frozen=True, slots=True)
class CountLine:
    """A question and its counts, group by group."""

    question: str
    label: str
    domain: str
    section: str
    counts: Mapping[str, Count]
    group: str = ""
    """The words of the group, where each has a line of its own."""
    pointing: frozenset[str] = field(default_factory=frozenset[str])
    """The groups that could point to a person."""
    outside: bool = False

    @property
    def key(self) -> str:
        """What tells the line from others."""
        return f"{self.question}\n{self.group}" if self.group else self.question

    def text(self, group: str) -> str:
        """Return x of y, or nothing when the group was not asked."""
        count = self.counts.get(group)
        return count_words(count, points=group in self.pointing, outside=self.outside) if count else ""

    def bar(self, group: str) -> Bar | None:
        """Return the proportion as the size of a bar."""
        count = self._shown(group)
        return Bar(count.met, count.relevant) if count is not None else None

    def share(self, group: str) -> float:
        """Return what the line is sorted by."""
        count = self._shown(group)
        return count.met / count.relevant if count is not None else -1.0

    def holds(self, wanted: Sequence[str]) -> bool:
        """Tell whether all the words looked for stand in it."""
        text = f"{self.label} {self.section} {self.group}".replace("_", " ").casefold()
        return all(word in text for word in wanted)

    @property
    def disputed(self) -> bool:
        """Whether an answer behind it is contested."""
        return any(count.disputed for count in self.counts.values())

    @property
    def not_added(self) -> bool:
        """Whether the line holds a figure that is no single number."""
        return any(count.mixed_rules and count.relevant for count in self.counts.values())

    @property
    def only(self) -> str:
        """The one group of a line that has no others."""
        return next(iter(self.counts))

    def _shown(self, group: str) -> Count | None:
        count = self.counts.get(group)
        if count is None or not count.relevant or count.mixed_rules:
            return None
        return None if self.outside and group in self.pointing else count


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups that occur, in the order they come, with their words."""

    words: Mapping[str, str]

    @property
    def is_wide(self) -> bool:
        """Tell whether they stand side by side."""
        return sum(max(_NUMBER, len(words)) for words in self.words.values()) <= SIDE_BY_SIDE


def groups_of(counts: Iterable[Count], by: Sequence[str], words: FactWords) -> Groups:
    """Return the groups in which anything was asked."""
    found = {one.group: one.groups for one in counts if one.asked}
    return Groups({group: words.group(by, found[group]) for group in sorted(found)})


def lines_of(
    counts: Iterable[Count], groups: Groups, pointing: Collection[Row] = (), *, outside: bool = False
) -> list[CountLine]:
    """Return the counts question by question, in the order they come."""
    by_question: dict[str, list[Count]] = {}
    for count in counts:
        if count.asked:
            by_question.setdefault(count.question, []).append(count)
    parts = (
        part
        for same in by_question.values()
        for part in ([same] if groups.is_wide else [[one] for one in same])
    )
    return [
        CountLine(
            part[0].question,
            part[0].label,
            part[0].domain,
            part[0].section,
            {one.group: one for one in part},
            "" if groups.is_wide else groups.words[part[0].group],
            frozenset(one.group for one in part if (one.question, one.group) in pointing),
            outside,
        )
        for part in parts
    ]


def columns(groups: Groups) -> tuple[Column[CountLine], ...]:
    """Return the columns for these groups."""
    result = [
        Column[CountLine](
            tr("Question"),
            lambda line: line.label,
            stretch=True,
            status=lambda line: "caution" if line.disputed or line.not_added else "",
        ),
    ]
    if not groups.is_wide:
        group = Column[CountLine](tr("Group"), lambda line: line.group)
        return (*result, group, _number(tr("Met"), lambda line: line.only), _bar(lambda line: line.only))
    for code, words in groups.words.items():
        result.append(_number(words, lambda _line, code=code: code))
        if len(groups.words) <= WITH_BARS:
            result.append(_bar(lambda _line, code=code: code))
    return tuple(result)


def _number(heading: str, group: Callable[[CountLine], str]) -> Column[CountLine]:
    return Column[CountLine](
        heading,
        lambda line: line.text(group(line)),
        lambda line: line.share(group(line)),
        number=True,
        strong=True,
    )


def _bar(group: Callable[[CountLine], str]) -> Column[CountLine]:
    return Column[CountLine](
        "",
        lambda _line: "",
        lambda line: line.share(group(line)),
        bar=lambda line: line.bar(group(line)),
        spoken=tr("Share"),
        width=84,
    )
