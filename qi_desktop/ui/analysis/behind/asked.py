"""Which number somebody wants to see behind: the count, with how its cases were told apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qi_desktop.analysis.grouping import BY_PROVIDER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qi_desktop.analysis.model import Count

Where = dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Number:
    """One count, the words for its group, and the cases it was counted over."""

    count: Count
    words: str
    by: tuple[str, ...]
    where: Mapping[str, tuple[str, ...]] = field(default_factory=Where)
    points: bool = False
    """Whether it could point to a person."""
    hidden: bool = False
    """Whether it is withheld, because the page shows what may leave the team."""

    @property
    def is_providers(self) -> bool:
        """Tell whether it is a provider's own count of all its cases, from which a line can be opened."""
        return self.by == (BY_PROVIDER,) and not self.where
