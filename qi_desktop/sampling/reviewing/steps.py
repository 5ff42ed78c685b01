"""The steps of a review as the ledger kept them: who did what, when and why."""

from collections.abc import Iterable, Mapping

from qi_desktop.foundation.clock import moment_of
from qi_desktop.sampling.reviewing.model import ReviewStep
from qi_desktop.storage.model import Change

# Acts on a sample's records that are no part of its review.
_ELSEWHERE = frozenset({"allocate_cases", "allocate_case", "mend_clashes"})


def review_steps(
    changes: Iterable[Change], about: Mapping[str, str], samples: Mapping[str, str]
) -> list[ReviewStep]:
    """Return one step for every act, oldest first.

    ``about`` says for a record what it is called, ``samples`` to which sample it belongs. An act that
    changed several records is told once, by the record that comes first.
    """
    steps: dict[tuple[str, int], ReviewStep] = {}
    ordered = sorted(changes, key=lambda one: (one.clock, one.laptop, one.sequence))
    for change in ordered:
        if change.act not in _ELSEWHERE:
            steps.setdefault(
                (change.laptop, change.entry),
                ReviewStep(
                    at=moment_of(change.clock).isoformat(timespec="seconds"),
                    person=change.person,
                    act=change.act,
                    why=change.why,
                    about=about.get(change.record, ""),
                    sample=samples.get(change.record, ""),
                ),
            )
    return list(steps.values())
