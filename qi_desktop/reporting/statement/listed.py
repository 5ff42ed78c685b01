"""What became of the rows of one provider's list: eligible, left out by reason, decided by a person."""

from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from qi_desktop.inspection.model import EligibleCase, KeptList
from qi_desktop.reporting.statement.content import Counted, Decided, ListFigures
from qi_desktop.reporting.statement.privacy import withheld

_Key = TypeVar("_Key", str, tuple[str, str])

_DECISIONS = {"include": "included", "exclude": "left out"}


def list_figures(
    provider: str, kept: KeptList | None, eligible: Sequence[EligibleCase], excluded: Sequence[EligibleCase]
) -> ListFigures:
    """Count one provider's list; ``kept`` is the file it came from."""
    reasons = Counter(one.excluded or "" for one in excluded)
    return ListFigures(
        provider=provider,
        source=kept.source if kept else "",
        taken_in=kept.imported_at if kept else "",
        digest=kept.digest if kept else "",
        rows=kept.rows if kept else len(eligible) + len(excluded),
        eligible=len(eligible),
        left_out=tuple(Counted(reason, number) for reason, number in _most_first(reasons)),
        decided=_decided([*eligible, *excluded]),
    )


def list_drawn_from(lists: Sequence[KeptList], provider: str, drawn_at: str) -> KeptList | None:
    """Return the newest list of a provider that was there at the draw; the oldest where none was."""
    mine = [one for one in lists if one.provider == provider]
    before = [one for one in mine if one.imported_at[:19] <= drawn_at[:19]]
    return (before or mine[:1] or [None])[-1]


def _decided(cases: Sequence[EligibleCase]) -> tuple[Decided, ...]:
    given = Counter(
        (one.decision, withheld(one.decision_reason, [one])) for one in cases if one.decision in _DECISIONS
    )
    return tuple(
        Decided(_DECISIONS[decision], reason, number) for (decision, reason), number in _most_first(given)
    )


def _most_first(counted: "Counter[_Key]") -> "list[tuple[_Key, int]]":
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))
