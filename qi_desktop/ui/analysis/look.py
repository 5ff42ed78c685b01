"""What the page of counts looks at: by which facts, which cases, which domain, for whose eyes."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from qi_desktop.analysis.grouping import BY_PROVIDER

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

Filters = dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Look:
    """One way of looking at the counts, as it is kept between two days."""

    view: str = "counts"
    by: tuple[str, ...] = (BY_PROVIDER,)
    where: Mapping[str, tuple[str, ...]] = field(default_factory=Filters)
    domain: str = ""
    outside: bool = False
    rows_by: str = "office"
    columns_by: str = "gender"

    def with_value(self, fact: str, value: str) -> Look:
        """Return the look at those cases only that have this value too; of one fact, several may be had."""
        values = self.where.get(fact, ())
        return replace(self, where={**self.where, fact: tuple(dict.fromkeys((*values, value)))})

    def without_value(self, fact: str, value: str) -> Look:
        """Return the look without one value of a filter."""
        left = tuple(one for one in self.where.get(fact, ()) if one != value)
        others = {name: values for name, values in self.where.items() if name != fact}
        return replace(self, where={**others, fact: left} if left else others)

    def among(self, facts: Collection[str]) -> Look:
        """Return the look without facts that the newest form no longer has."""
        by = tuple(fact for fact in self.by if fact in facts)
        where = {fact: values for fact, values in self.where.items() if fact in facts}
        crossed = [fact for fact in (self.rows_by, self.columns_by) if fact in facts]
        if len(set(crossed)) < 2:  # noqa: PLR2004 - a table has two sides
            crossed = ["office", "gender"]
        kept = by or ((BY_PROVIDER,) if self.by else ())
        return replace(self, by=kept, where=where, rows_by=crossed[0], columns_by=crossed[1])

    def to_text(self) -> str:
        """Return what is kept on this laptop."""
        kept = {name: getattr(self, name) for name in self.__slots__}
        return json.dumps(kept)

    @classmethod
    def from_text(cls, text: str) -> Look:
        """Return what was kept; the first look where nothing was, or nothing that can be read."""
        try:
            kept: dict[str, Any] = json.loads(text)
            where = {str(fact): tuple(map(str, values)) for fact, values in kept.pop("where").items()}
            return cls(by=tuple(map(str, kept.pop("by"))), where=where, **kept)
        except (ValueError, KeyError, TypeError, AttributeError):
            return cls()
